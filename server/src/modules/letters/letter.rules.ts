import type { Role } from '../../kernel/actor.ts';
import { addDays, type CalendarDate } from '../../kernel/calendar-date.ts';
import { type AssignmentState, isRunning } from '../assignments/lifecycle.rules.ts';
import { requireDay } from '../input/day.rules.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { optionalText, requireLine, requireText } from '../input/text.rules.ts';

export type LetterState = 'draft' | 'submitted' | 'issued' | 'discarded';

export type LetterAct = 'change' | 'submit' | 'giveBack' | 'issue' | 'discard';

/** From which state each act leads to which: draft → submitted for signature → issued; what is issued stays. */
const STEPS: Readonly<Record<LetterAct, Partial<Readonly<Record<LetterState, LetterState>>>>> = {
  change: { draft: 'draft' },
  submit: { draft: 'submitted' },
  giveBack: { submitted: 'draft' },
  issue: { submitted: 'issued' },
  discard: { draft: 'discarded', submitted: 'discarded' },
};

/** @returns the state that the act leads to; undefined where the letter cannot take it */
export function stateAfter(act: LetterAct, state: LetterState): LetterState | undefined {
  return STEPS[act][state];
}

export const MAX_SUBJECT_CHARS = 500;
export const MAX_BODY_CHARS = 10_000;
export const MAX_RECIPIENTS_CHARS = 1_000;
export const MAX_NUMBER_CHARS = 40;
/** A letter asks for an answer within so many calendar days. */
export const LONGEST_ANSWER_DAYS = 90;

/** Who may sign for whom: chief and leaders for the committee, the chief alone for the Office. */
export function maySign(role: Role, isForCommittee: boolean): boolean {
  if (role === 'office_chief') return true;
  return isForCommittee && (role === 'chair' || role === 'vice_chair');
}

export type LetterValues = {
  readonly isForCommittee: boolean;
  readonly subject: string;
  readonly body: string | null;
  readonly reportBefore: CalendarDate;
  readonly explainBefore: CalendarDate | null;
  readonly recipients: string;
  readonly notation: string;
};

export type LetterInput = {
  readonly [Field in keyof LetterValues]?: LetterValues[Field] | null | undefined;
};

/**
 * What a draft says after a change; what is not named stays. Days are judged only where they were named, so that the
 * words of a draft can be mended on the day it asked for.
 *
 * @throws {InvalidInput} a text that is empty or too long, or a day that has come or is too far away
 */
export function changeLetterValues(before: LetterValues, input: LetterInput, today: CalendarDate): LetterValues {
  const { subject, reportBefore, explainBefore, recipients, notation } = input;
  return {
    isForCommittee: input.isForCommittee ?? before.isForCommittee,
    subject: isNamed(subject) ? requireLine(subject, 'subject', MAX_SUBJECT_CHARS) : before.subject,
    body: input.body === undefined ? before.body : optionalText(input.body, 'body', MAX_BODY_CHARS),
    reportBefore: isNamed(reportBefore) ? judgeLetterDay(reportBefore, 'reportBefore', today) : before.reportBefore,
    explainBefore: isNamed(explainBefore)
      ? judgeLetterDay(explainBefore, 'explainBefore', today)
      : before.explainBefore,
    recipients: isNamed(recipients) ? requireText(recipients, 'recipients', MAX_RECIPIENTS_CHARS) : before.recipients,
    notation: isNamed(notation) ? requireLine(notation, 'notation', MAX_NUMBER_CHARS) : before.notation,
  };
}

function isNamed(text: string | null | undefined): text is string {
  return text !== null && text !== undefined;
}

/** @throws {InvalidInput} no day, one that has come already, or one too far away */
export function judgeLetterDay(raw: string, path: string, today: CalendarDate): CalendarDate {
  const day = requireDay(raw, path);
  const [earliestOn, latestOn] = [addDays(today, 1), addDays(today, LONGEST_ANSWER_DAYS)];
  if (day < earliestOn) throw new InvalidInput('ANSWER_DAY_PAST', path, { earliestOn });
  if (day > latestOn) throw new InvalidInput('ANSWER_DAY_TOO_FAR', path, { latestOn });
  return day;
}

type LineFacts = { readonly position: number; readonly state: AssignmentState };

/**
 * A letter chases only what is still owed.
 *
 * @throws {InvalidInput} LETTER_EMPTY, or LETTER_LINE_DONE with the numbers of the lines that were reported or ended
 */
export function assertAllOwed(lines: readonly LineFacts[]): void {
  if (lines.length === 0) throw new InvalidInput('LETTER_EMPTY', 'lines');
  const done = lines.filter(({ state }) => !isRunning(state)).map(({ position }) => position);
  if (done.length > 0) throw new InvalidInput('LETTER_LINE_DONE', 'lines', { positions: done.join(', ') });
}

/**
 * Number and day, as the Office's clerk gives them to a signed letter.
 *
 * @throws {InvalidInput} no number, no day, a day in the future or before the draft's
 */
export function judgeIssue(
  input: { readonly number: string; readonly issuedOn: string },
  draftedOn: CalendarDate,
  today: CalendarDate,
): { readonly number: string; readonly issuedOn: CalendarDate } {
  const number = requireLine(input.number, 'number', MAX_NUMBER_CHARS);
  const issuedOn = requireDay(input.issuedOn, 'issuedOn');
  if (issuedOn > today) throw new InvalidInput('ISSUED_IN_FUTURE', 'issuedOn');
  if (issuedOn < draftedOn) throw new InvalidInput('ISSUED_BEFORE_DRAFT', 'issuedOn', { earliestOn: draftedOn });
  return { number, issuedOn };
}
