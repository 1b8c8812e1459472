import { and, eq } from 'drizzle-orm';
import { agencies } from '../../../../db/src/schema/agencies.ts';
import type { Context } from '../../context.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { requireDay } from '../input/day.rules.ts';
import { optionalLine } from '../input/text.rules.ts';
import { assertMayEnd } from './agency-life.rules.ts';
import { selectLeftBehind } from './agency-work.queries.ts';
import { lockAgency, lockTree, tell } from './locked-agency.command.ts';

const MAX_NUMBER_CHARS = 100;

export type EndAgencyInput = Keyed & {
  readonly agencyId: string;
  /** Its last day. */
  readonly on: string;
  /** Of the decision that ends it. */
  readonly decisionNumber: string | null;
};

/**
 * Sets an agency's last day. What it was assigned stays open.
 *
 * @throws {NotAllowed} the actor does not manage agencies
 * @throws {NotFound} there is no such agency
 * @throws {InvalidInput} no day, before its first, it has ended, or something belongs to it or is held in it afterwards
 */
export function endAgency(context: Context, input: EndAgencyInput): Promise<{ agencyId: string }> {
  const { actor } = context;
  return perform(context, 'endAgency', input, async (performance) => {
    const { tx } = performance;
    await lockTree(tx, context);
    const agency = await lockAgency(tx, context, input.agencyId);
    const on = requireDay(input.on, 'on');
    const decisionNumber = optionalLine(input.decisionNumber, 'decisionNumber', MAX_NUMBER_CHARS);
    const { childIds, postIds } = await selectLeftBehind(tx, actor.tenantId, agency.id, on);
    assertMayEnd(agency, on, performance.now().today, { children: childIds.length, posts: postIds.length });
    await tx
      .update(agencies)
      .set({ validTo: on })
      .where(and(eq(agencies.tenantId, actor.tenantId), eq(agencies.id, agency.id)));
    await tell(performance, context, input, {
      type: 'agency_ended',
      subjectId: agency.id,
      before: { validTo: agency.validTo },
      after: { validTo: on, decisionNumber },
      effectiveOn: on,
    });
    return { agencyId: agency.id };
  });
}
