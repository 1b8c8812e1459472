import type { Role } from '../../kernel/actor.ts';
import { type CalendarDate, laterOf } from '../../kernel/calendar-date.ts';
import { isAfterDue } from '../assignments/standing.rules.ts';
import { addWorkingDays, type WorkingCalendar, workingDaysBetween } from '../calendar/working-days.rules.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { MAX_REASON_CHARS, optionalText, requireReason, requireText } from '../input/text.rules.ts';
import { judgeStatedOn } from './report.rules.ts';

/** A completion report that waits. `sentOn` is the day it was sent; for a paper answer, the day the paper bears. */
export type WaitingReport = { readonly statedOn: CalendarDate; readonly sentOn: CalendarDate };

export type AcceptanceInput = {
  /** The day the reviewer holds to be right; absent or equal to the report's, he confirms the report's. */
  readonly statedOn: CalendarDate | null | undefined;
  readonly dayReason: string | null | undefined;
};

export type Acceptance = {
  readonly completedOn: CalendarDate;
  /** Why the reviewer set another day, always given then; or his note on the day he confirmed. */
  readonly dayReason: string | null;
  /** The accepted day is no later than the due day; null when there is none, outside the on-time rate. */
  readonly isOnTime: boolean | null;
  /** Sent after the due day, yet stating a day in time: counted as a mark on the data's quality. */
  readonly isDayDoubtful: boolean;
};

/**
 * Judges the acceptance of a completion report.
 *
 * @param mayConfirmDay whether the reviewer's word is enough for a day in time that a report sent late states
 * @throws {InvalidInput} another day without a reason, after the sending day, or before the directive was issued; or
 *   a day that somebody else has to confirm
 */
export function judgeAcceptance(
  input: AcceptanceInput,
  report: WaitingReport,
  days: { dueOn: CalendarDate | null; issuedOn: CalendarDate },
  mayConfirmDay: boolean,
): Acceptance {
  const { dueOn, issuedOn } = days;
  const isOtherDay = Boolean(input.statedOn) && input.statedOn !== report.statedOn;
  const completedOn =
    isOtherDay && input.statedOn ? judgeStatedOn(input.statedOn, { sentOn: report.sentOn, issuedOn }) : report.statedOn;
  if (!mayConfirmDay && needsDayConfirmed(report, dueOn) && !isAfterDue(completedOn, dueOn))
    throw new InvalidInput('DAY_NEEDS_CHIEF', 'statedOn');
  return {
    completedOn,
    dayReason: isOtherDay
      ? requireText(input.dayReason, 'dayReason', MAX_REASON_CHARS, 'DAY_REASON_MISSING')
      : optionalText(input.dayReason, 'dayReason', MAX_REASON_CHARS),
    isOnTime: dueOn === null ? null : !isAfterDue(completedOn, dueOn),
    isDayDoubtful: needsDayConfirmed(report, dueOn),
  };
}

/** Whether this post's word is enough for a day in time that a report sent late states. */
export function mayConfirmDays(role: Role, chiefConfirmsLateDays: boolean): boolean {
  return !chiefConfirmsLateDays || role !== 'office_monitor';
}

/** Whether the reviewer must look at the day: the report claims to be in time, but came after the due day. */
export function needsDayConfirmed({ statedOn, sentOn }: WaitingReport, dueOn: CalendarDate | null): boolean {
  return isAfterDue(sentOn, dueOn) && !isAfterDue(statedOn, dueOn);
}

export type Return = { readonly reason: string; readonly dueOn: CalendarDate | null };

/**
 * Judges the return of a completion report. If it was sent in time, waiting for review must not count against the
 * agency: the due day moves by the working days in (sent, returned], and a minimum of working days remains.
 *
 * @param minimumWorkingDays the tenant's setting (by default 2), working days left after the day of return
 * @throws {InvalidInput} REASON_MISSING or TEXT_TOO_LONG
 */
export function judgeReturn(reason: string, ...days: Parameters<typeof dueOnIfReturned>): Return {
  return { reason: requireReason(reason), dueOn: dueOnIfReturned(...days) };
}

/**
 * The due day that a return on that day leaves.
 *
 * @param minimumWorkingDays as in {@link judgeReturn}
 */
export function dueOnIfReturned(
  sentOn: CalendarDate,
  dueOn: CalendarDate | null,
  returnedOn: CalendarDate,
  calendar: WorkingCalendar,
  minimumWorkingDays: number,
): CalendarDate | null {
  if (dueOn === null || isAfterDue(sentOn, dueOn)) return dueOn;
  const moved = plusWorkingDays(calendar, dueOn, workingDaysBetween(calendar, sentOn, returnedOn));
  const atLeast = plusWorkingDays(calendar, returnedOn, minimumWorkingDays);
  return laterOf(moved, atLeast);
}

function plusWorkingDays(calendar: WorkingCalendar, day: CalendarDate, count: number): CalendarDate {
  return count === 0 ? day : addWorkingDays(calendar, day, count);
}
