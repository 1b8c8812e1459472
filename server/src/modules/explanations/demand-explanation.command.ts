import type { Context } from '../../context.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { enterChases, lockChased } from '../chases/chase-agencies.command.ts';
import { judgeChased } from '../chases/reminder.rules.ts';
import { assertNoneDemanded, enterDemands } from './enter-demands.command.ts';
import { judgeDemand } from './explanation.rules.ts';

export type DemandExplanationInput = Keyed & {
  readonly assignmentIds: readonly string[];
  readonly question: string | null;
  readonly answerBefore: string;
};
export type SentDemand = { readonly chaseId: string; readonly assignmentIds: string[] };

/**
 * The Office demands that agencies explain work that they owe (yêu cầu giải trình), by a day: one chase per agency,
 * numbered per assignment together with reminders and letters.
 *
 * @throws the refusals of {@link lockChased}, {@link judgeChased}, {@link judgeDemand} and {@link assertNoneDemanded}
 */
export function demandExplanation(context: Context, input: DemandExplanationInput): Promise<SentDemand> {
  const { actor } = context;
  return perform(context, 'demandExplanation', input, async ({ tx, now: readClock }) => {
    const chosen = await lockChased(tx, actor, input.assignmentIds);
    const { now, today } = readClock();
    judgeChased(chosen);
    const demand = judgeDemand(input, today);
    await assertNoneDemanded(tx, chosen);
    const writing = { tx, actor, idempotencyKey: input.idempotencyKey, now, today };
    const entered = await enterChases(writing, { kind: 'explanation', message: demand.question }, chosen);
    for (const chase of entered) await enterDemands(writing, { ...demand, ...chase });
    return { chaseId: entered[0]?.chaseId ?? '', assignmentIds: [...new Set(chosen.map(({ id }) => id))] };
  });
}
