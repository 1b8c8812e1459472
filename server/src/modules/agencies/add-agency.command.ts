import { v7 as newId } from 'uuid';
import { foldedNames } from '../../../../db/src/fold.ts';
import { agencies, agencyCodes } from '../../../../db/src/schema/agencies.ts';
import type { Context } from '../../context.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { optionalDay } from '../input/day.rules.ts';
import { assertCodeIsFree, requireCode } from './agency-life.rules.ts';
import { type AgencyValues, requireLevel, requireValues, valuesOf } from './agency-values.rules.ts';
import { findParent, lastPosition, lockTree, tell } from './locked-agency.command.ts';
import { selectRivals } from './set-agency-code.command.ts';

export type AddAgencyInput = Keyed &
  Omit<AgencyValues, 'position'> & {
    readonly level: string;
    readonly isCommittee: boolean;
    readonly isOutside: boolean;
    /** Its first day; null when it was always there. */
    readonly validFrom: string | null;
    /** Its identifier by Decision 20/2020, from its first day on. */
    readonly code: string | null;
  };

/**
 * Adds an agency, at the end of official lists.
 *
 * @throws {NotAllowed} the actor does not manage agencies
 * @throws {InvalidInput} a value is none, the parent does not exist then, or the code is another's
 */
export function addAgency(context: Context, input: AddAgencyInput): Promise<{ agencyId: string }> {
  const { tenantId } = context.actor;
  return perform(context, 'addAgency', input, async (performance) => {
    const { tx } = performance;
    await lockTree(tx, context);
    const values = requireValues({ ...input, position: (await lastPosition(tx, context)) + 1 });
    const level = requireLevel(input.level);
    const validFrom = optionalDay(input.validFrom, 'validFrom');
    const { today } = performance.now();
    const parent = await findParent(
      tx,
      context,
      values.parentId,
      validFrom !== null && validFrom > today ? validFrom : today,
    );
    const agencyId = newId();
    const added = {
      ...valuesOf(values),
      aliases: [...values.aliases],
      level,
      isCommittee: input.isCommittee,
      isOutside: input.isOutside,
      validFrom,
    };
    await tx.insert(agencies).values({ ...added, tenantId, id: agencyId, folded: foldedNames(values) });
    const code = input.code?.trim() ? requireCode(input.code) : null;
    if (code !== null) {
      const held = { agencyId, system: 'decision_20_2020' as const, code, validFrom, validTo: null };
      assertCodeIsFree(held, await selectRivals(tx, context, held));
      await tx.insert(agencyCodes).values({ ...held, tenantId, id: newId() });
    }
    await tell(performance, context, input, {
      type: 'agency_added',
      subjectId: agencyId,
      before: {},
      after: { ...added, parentName: parent?.name ?? null, code },
      effectiveOn: validFrom,
    });
    return { agencyId };
  });
}
