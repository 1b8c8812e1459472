import type { Context } from '../../context.ts';
import { NotAllowed } from '../../kernel/errors.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { assignmentPolicy } from '../assignments/assignment.policy.ts';
import { lockAssignment } from '../directives/locked-directive.command.ts';
import { judgePaperAnswer } from './paper-answer.rules.ts';
import { sendReport } from './send-report.command.ts';

export type ReportOnBehalfInput = Keyed & {
  readonly assignmentId: string;
  readonly kind: 'progress' | 'completion';
  readonly paperNumber: string;
  readonly paperOn: string;
  readonly percent: number | null;
  readonly result: string;
  readonly obstacles: string | null;
  readonly statedOn: string | null;
  readonly fileIds: readonly string[];
};

/**
 * The Office records what an agency answered on paper (báo cáo thay). The event is signed by who recorded it and
 * names the agency; another person reviews it.
 *
 * @throws {NotFound} the actor can see no such assignment
 * @throws {NotAllowed} it is not the actor's to record
 * @throws {AlreadyActed} it takes no report now
 * @throws the refusals of {@link judgePaperAnswer}
 */
export function reportOnBehalf(context: Context, input: ReportOnBehalfInput): Promise<{ assignmentId: string }> {
  const { actor } = context;
  return perform(context, 'reportOnBehalf', input, async ({ tx, now: readClock }) => {
    const locked = await lockAssignment(tx, actor, input.assignmentId);
    const { assignment, directive } = locked;
    if (!can(actor, assignmentPolicy.reportOnBehalf, assignment)) throw new NotAllowed();
    const writing = { tx, actor, idempotencyKey: input.idempotencyKey, ...readClock() };
    const judged = judgePaperAnswer({ ...input, fileCount: input.fileIds.length }, writing.today, directive.issuedOn);
    return sendReport(writing, locked, judged, input.fileIds);
  });
}
