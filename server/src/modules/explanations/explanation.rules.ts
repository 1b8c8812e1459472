import { addDays, type CalendarDate, dayOf } from '../../kernel/calendar-date.ts';
import { daysPastDue, isAfterDue } from '../assignments/standing.rules.ts';
import { requireDay } from '../input/day.rules.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { optionalText, requireText } from '../input/text.rules.ts';
import { MAX_FILES } from '../reports/report.rules.ts';

export const MAX_QUESTION_CHARS = 2_000;
export const MAX_ANSWER_CHARS = 10_000;
/** An answer is demanded within so many calendar days. */
export const LONGEST_WAIT_DAYS = 60;

/** Where a demand is on its way; derived from today, never stored. */
export type ExplanationState = 'open' | 'overdue' | 'answered' | 'answered_late' | 'lapsed';

export type ExplanationClock = {
  /** The last day that is in time. */
  readonly answerBefore: CalendarDate;
  readonly answeredAt: Date | null;
  readonly lapsedAt: Date | null;
};

/** Whether an answer is still waited for. */
export function isDemanded({ answeredAt, lapsedAt }: Omit<ExplanationClock, 'answerBefore'>): boolean {
  return answeredAt === null && lapsedAt === null;
}

export function explanationState(
  { answerBefore, answeredAt, lapsedAt }: ExplanationClock,
  today: CalendarDate,
  timeZone: string,
): ExplanationState {
  if (lapsedAt !== null) return 'lapsed';
  if (answeredAt !== null) return isAfterDue(dayOf(answeredAt, timeZone), answerBefore) ? 'answered_late' : 'answered';
  return isAfterDue(today, answerBefore) ? 'overdue' : 'open';
}

/**
 * Calendar days that an answer is late, or was.
 *
 * @returns null while it is in time, and where none is waited for any more
 */
export function daysLate(
  { answerBefore, answeredAt, lapsedAt }: ExplanationClock,
  today: CalendarDate,
  timeZone: string,
): number | null {
  if (lapsedAt !== null) return null;
  return daysPastDue(answerBefore, answeredAt === null ? today : dayOf(answeredAt, timeZone));
}

/**
 * The day by which an agency is to explain itself, of a demand or a letter.
 *
 * @throws {InvalidInput} no day, one that has come already, or one too far away
 */
export function judgeAnswerBefore(raw: string, path: string, today: CalendarDate): CalendarDate {
  const day = requireDay(raw, path);
  const [earliestOn, latestOn] = [addDays(today, 1), addDays(today, LONGEST_WAIT_DAYS)];
  if (day < earliestOn) throw new InvalidInput('ANSWER_DAY_PAST', path, { earliestOn });
  if (day > latestOn) throw new InvalidInput('ANSWER_DAY_TOO_FAR', path, { latestOn });
  return day;
}

export type DemandInput = { readonly question: string | null | undefined; readonly answerBefore: string };
export type JudgedDemand = { readonly question: string | null; readonly answerBefore: CalendarDate };

/**
 * Judges what is asked of an agency; whether it can be chased at all is judged beside it.
 *
 * @throws {InvalidInput} a question too long, and the refusals of {@link judgeAnswerBefore}
 */
export function judgeDemand({ question, answerBefore }: DemandInput, today: CalendarDate): JudgedDemand {
  return {
    question: optionalText(question, 'question', MAX_QUESTION_CHARS),
    answerBefore: judgeAnswerBefore(answerBefore, 'answerBefore', today),
  };
}

/**
 * @returns the answer as it is kept
 * @throws {InvalidInput} an answer that is empty or too long, or too many files
 */
export function judgeAnswer({ answer, fileCount }: { readonly answer: string; readonly fileCount: number }): string {
  if (fileCount > MAX_FILES) throw new InvalidInput('TOO_MANY', 'fileIds', { limit: MAX_FILES, length: fileCount });
  return requireText(answer, 'answer', MAX_ANSWER_CHARS);
}
