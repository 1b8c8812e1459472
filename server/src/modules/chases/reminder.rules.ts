import { type AssignmentState, isRunning } from '../assignments/lifecycle.rules.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { charsIn, cleanText } from '../input/text.rules.ts';

export const MAX_MESSAGE_CHARS = 1_000;
export const MAX_REMINDED = 200;

/** `reminderCount` counts the reminders that were sent before. */
export type Reminded = { readonly id: string; readonly state: AssignmentState; readonly reminderCount: number };

export type JudgedReminder = {
  readonly message: string | null;
  /** Each assignment once; `ordinal` says which reminder this is for it ("lần 3"). */
  readonly reminders: readonly { readonly assignmentId: string; readonly ordinal: number }[];
};

/** Whether there is something to remind of: open, running, and not yet reported. */
export function isRemindable(state: AssignmentState): boolean {
  return isRunning(state);
}

/** The how-manieth chase of an assignment the next one is ("lần 3"). */
export function ordinalOf({ reminderCount }: Pick<Reminded, 'reminderCount'>): number {
  return reminderCount + 1;
}

/** @throws {InvalidInput} TOO_MANY; asked before anything is locked, too */
export function assertNotTooMany(length: number): void {
  if (length > MAX_REMINDED) throw new InvalidInput('TOO_MANY', 'assignmentIds', { limit: MAX_REMINDED, length });
}

/**
 * Judges whether agencies can be chased about these assignments.
 *
 * @throws {InvalidInput} nothing or too much chosen, an assignment that is reported, suspended or closed
 */
export function judgeChased(chosen: readonly Pick<Reminded, 'state'>[]): void {
  if (chosen.length === 0) throw new InvalidInput('NOTHING_CHOSEN', 'assignmentIds');
  assertNotTooMany(chosen.length);
  const beyond = chosen.findIndex(({ state }) => !isRemindable(state));
  if (beyond >= 0) throw new InvalidInput('NOT_REMINDABLE', `assignmentIds.${beyond}`);
}

/**
 * Judges a reminder to agencies about one or more assignments.
 *
 * @throws {InvalidInput} a message too long, and the refusals of {@link judgeChased}
 */
export function judgeReminder(rawMessage: string | null | undefined, chosen: readonly Reminded[]): JudgedReminder {
  const message = cleanText(rawMessage ?? '');
  const length = charsIn(message);
  if (length > MAX_MESSAGE_CHARS)
    throw new InvalidInput('MESSAGE_TOO_LONG', 'message', { limit: MAX_MESSAGE_CHARS, length });
  judgeChased(chosen);
  const once = new Map(chosen.map((assignment) => [assignment.id, assignment]));
  return {
    message: message || null,
    reminders: [...once.values()].map((assignment) => ({
      assignmentId: assignment.id,
      ordinal: ordinalOf(assignment),
    })),
  };
}
