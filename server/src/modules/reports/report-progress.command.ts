import type { Context } from '../../context.ts';
import { NotAllowed } from '../../kernel/errors.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { assignmentPolicy } from '../assignments/assignment.policy.ts';
import { lockAssignment } from '../directives/locked-directive.command.ts';
import { judgeProgress } from './report.rules.ts';
import { sendReport } from './send-report.command.ts';

export type ReportProgressInput = Keyed & {
  readonly assignmentId: string;
  readonly percent: number;
  readonly result: string;
  readonly obstacles: string | null;
  readonly fileIds: readonly string[];
};

/**
 * The agency tells how far it is.
 *
 * @throws {NotFound} the actor can see no such assignment
 * @throws {NotAllowed} it is another agency's
 * @throws {AlreadyActed} it takes no report now
 * @throws the refusals of {@link judgeProgress}
 */
export function reportProgress(context: Context, input: ReportProgressInput): Promise<{ assignmentId: string }> {
  const { actor } = context;
  return perform(context, 'reportProgress', input, async ({ tx, now: readClock }) => {
    const locked = await lockAssignment(tx, actor, input.assignmentId);
    if (!can(actor, assignmentPolicy.report, locked.assignment)) throw new NotAllowed();
    const writing = { tx, actor, idempotencyKey: input.idempotencyKey, ...readClock() };
    const judged = judgeProgress({ ...input, fileCount: input.fileIds.length });
    return sendReport(writing, locked, { ...judged, kind: 'progress' }, input.fileIds);
  });
}
