import { and, eq } from 'drizzle-orm';
import { explanations } from '../../../../db/src/schema/letters.ts';
import type { Context } from '../../context.ts';
import { NotAllowed, NotFound } from '../../kernel/errors.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { AlreadyActed } from '../assignments/already-acted.rules.ts';
import { assignmentPolicy } from '../assignments/assignment.policy.ts';
import { lastActOn, lockAssignment, tellEvents } from '../directives/locked-directive.command.ts';
import { attachFiles } from '../files/attach-files.command.ts';
import { isDemanded, judgeAnswer } from './explanation.rules.ts';

export type AnswerExplanationInput = Keyed & {
  readonly explanationId: string;
  readonly answer: string;
  readonly fileIds: readonly string[];
};

/**
 * An agency explains itself (giải trình): once, and after the day as well, which then shows.
 *
 * @throws {NotFound} the actor can see no such demand
 * @throws {NotAllowed} the actor does not answer for the agency
 * @throws {AlreadyActed} somebody answered it, or its work ended
 * @throws {InvalidInput} FILE_NOT_FOUND, and the refusals of {@link judgeAnswer}
 */
export function answerExplanation(context: Context, input: AnswerExplanationInput): Promise<{ assignmentId: string }> {
  const { actor } = context;
  return perform(context, 'answerExplanation', input, async ({ tx, now: readClock }) => {
    const isIt = and(eq(explanations.tenantId, actor.tenantId), eq(explanations.id, input.explanationId));
    const [found] = await tx.select({ assignmentId: explanations.assignmentId }).from(explanations).where(isIt);
    if (!found) throw new NotFound();
    const { assignment, directive } = await lockAssignment(tx, actor, found.assignmentId);
    if (!can(actor, assignmentPolicy.report, assignment)) throw new NotAllowed();
    // Read under the lock: another may have answered it while this one waited.
    const [demand] = await tx.select().from(explanations).where(isIt);
    if (!demand) throw new NotFound();
    if (demand.lapsedAt !== null) throw new AlreadyActed(await lastActOn(tx, assignment));
    if (!isDemanded(demand)) {
      throw new AlreadyActed({
        actorAppointmentId: demand.answeredBy,
        act: 'explanation_answered',
        occurredAt: demand.answeredAt,
      });
    }
    const { now, today } = readClock();
    const answer = judgeAnswer({ answer: input.answer, fileCount: input.fileIds.length });
    await tx
      .update(explanations)
      .set({ answer, answeredBy: actor.appointmentId, answeredByPerson: actor.personId, answeredAt: now })
      .where(isIt);
    await attachFiles(tx, actor, input.fileIds, { explanationId: demand.id }, 'fileIds');
    await tellEvents({ tx, actor, idempotencyKey: input.idempotencyKey, now, today }, directive.id, [
      {
        type: 'explanation_answered',
        subjectId: assignment.id,
        after: { explanationId: demand.id, agencyId: assignment.agencyId, answerBefore: demand.answerBefore },
      },
    ]);
    return { assignmentId: assignment.id };
  });
}
