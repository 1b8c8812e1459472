import { and, eq, or } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import type { Transaction } from '../../../../db/src/client.ts';
import { agencyCodes } from '../../../../db/src/schema/agencies.ts';
import type { Context } from '../../context.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { optionalDay } from '../input/day.rules.ts';
import type { AgencyCode } from './agencies.queries.ts';
import { assertCodeIsFree, assertInOrder, type HeldCode, requireCode } from './agency-life.rules.ts';
import { lockAgency, lockTree, tell } from './locked-agency.command.ts';

export type SetAgencyCodeInput = Keyed & {
  readonly agencyId: string;
  readonly system: AgencyCode['system'];
  readonly code: string;
  readonly validFrom: string | null;
  /** Its last day; null while it holds. */
  readonly validTo: string | null;
};

/**
 * Gives an agency an identifier for some days. The same code from the same day on is the same one, with another last day.
 *
 * @throws {NotAllowed} the actor does not manage agencies
 * @throws {NotFound} there is no such agency
 * @throws {InvalidInput} no code, days out of order, or held by another or beside another at the time
 */
export function setAgencyCode(context: Context, input: SetAgencyCodeInput): Promise<{ agencyId: string }> {
  const { tenantId } = context.actor;
  return perform(context, 'setAgencyCode', input, async (performance) => {
    const { tx } = performance;
    await lockTree(tx, context);
    const { id: agencyId } = await lockAgency(tx, context, input.agencyId);
    const { system } = input;
    const code = requireCode(input.code);
    const validFrom = optionalDay(input.validFrom, 'validFrom');
    const validTo = optionalDay(input.validTo, 'validTo');
    assertInOrder({ validFrom, validTo }, 'validTo');

    const rivals = await selectRivals(tx, context, { agencyId, system, code });
    const same = rivals.find(
      (each) =>
        each.agencyId === agencyId && each.system === system && each.code === code && each.validFrom === validFrom,
    );
    const held: HeldCode = { agencyId, system, code, validFrom, validTo };
    assertCodeIsFree(
      held,
      rivals.filter((each) => each !== same),
    );
    if (same)
      await tx
        .update(agencyCodes)
        .set({ validTo })
        .where(and(eq(agencyCodes.tenantId, tenantId), eq(agencyCodes.id, same.id)));
    else await tx.insert(agencyCodes).values({ tenantId, id: newId(), agencyId, system, code, validFrom, validTo });
    await tell(performance, context, input, {
      type: 'agency_code_set',
      subjectId: agencyId,
      before: same ? { system, code, validFrom, validTo: same.validTo } : {},
      after: { system, code, validFrom, validTo },
      effectiveOn: validFrom,
    });
    return { agencyId };
  });
}

/** The codes on record that could stand in another's way: the same code, and the agency's others. */
export function selectRivals(
  tx: Transaction,
  { actor }: Context,
  { agencyId, code }: Pick<HeldCode, 'agencyId' | 'system' | 'code'>,
): Promise<AgencyCode[]> {
  return tx
    .select()
    .from(agencyCodes)
    .where(
      and(eq(agencyCodes.tenantId, actor.tenantId), or(eq(agencyCodes.code, code), eq(agencyCodes.agencyId, agencyId))),
    );
}
