import type { Context } from '../../context.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { tellEventsOfMany } from '../directives/locked-directive.command.ts';
import { enterChases, lockChased } from './chase-agencies.command.ts';
import { judgeReminder } from './reminder.rules.ts';

export type RemindAgencyInput = Keyed & { readonly assignmentIds: readonly string[]; readonly message: string | null };
export type SentReminder = { readonly reminderId: string; readonly assignmentIds: string[] };

/**
 * The Office reminds agencies of work that they owe (nhắc, đôn đốc trên hệ thống): one chase per agency, numbered per
 * assignment.
 *
 * @throws the refusals of {@link lockChased} and {@link judgeReminder}
 */
export function remindAgency(context: Context, input: RemindAgencyInput): Promise<SentReminder> {
  const { actor } = context;
  return perform(context, 'remindAgency', input, async ({ tx, now: readClock }) => {
    const chosen = await lockChased(tx, actor, input.assignmentIds);
    const { now, today } = readClock();
    const { message, reminders } = judgeReminder(input.message, chosen);
    const writing = { tx, actor, idempotencyKey: input.idempotencyKey, now, today };
    const entered = await enterChases(writing, { kind: 'reminder', message }, chosen);
    await tellEventsOfMany(
      writing,
      entered.flatMap(({ chaseId, agencyId, shares }) =>
        shares.map(({ id, directiveId, ordinal }) => ({
          type: 'agency_reminded' as const,
          directiveId,
          subjectId: id,
          after: { agencyId, ordinal, message, chaseId },
        })),
      ),
    );
    return {
      reminderId: entered[0]?.chaseId ?? '',
      assignmentIds: reminders.map(({ assignmentId }) => assignmentId),
    };
  });
}
