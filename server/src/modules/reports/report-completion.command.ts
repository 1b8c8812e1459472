import type { Context } from '../../context.ts';
import { NotAllowed } from '../../kernel/errors.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { assignmentPolicy } from '../assignments/assignment.policy.ts';
import { lockAssignment } from '../directives/locked-directive.command.ts';
import { judgeCompletion } from './report.rules.ts';
import { sendReport } from './send-report.command.ts';

export type ReportCompletionInput = Keyed & {
  readonly assignmentId: string;
  readonly result: string;
  readonly obstacles: string | null;
  readonly statedOn: string;
  readonly productNumber: string | null;
  readonly fileIds: readonly string[];
};

/**
 * The agency claims that the work is done, on a day that it states, with the product.
 *
 * @throws {NotFound} the actor can see no such assignment
 * @throws {NotAllowed} it is another agency's
 * @throws {AlreadyActed} it takes no report now
 * @throws the refusals of {@link judgeCompletion}
 */
export function reportCompletion(context: Context, input: ReportCompletionInput): Promise<{ assignmentId: string }> {
  const { actor } = context;
  return perform(context, 'reportCompletion', input, async ({ tx, now: readClock }) => {
    const locked = await lockAssignment(tx, actor, input.assignmentId);
    if (!can(actor, assignmentPolicy.report, locked.assignment)) throw new NotAllowed();
    const writing = { tx, actor, idempotencyKey: input.idempotencyKey, ...readClock() };
    const days = { sentOn: writing.today, issuedOn: locked.directive.issuedOn };
    const judged = judgeCompletion({ ...input, fileCount: input.fileIds.length }, days);
    return sendReport(writing, locked, { ...judged, kind: 'completion' }, input.fileIds);
  });
}
