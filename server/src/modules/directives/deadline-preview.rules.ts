import { addDays, type CalendarDate } from '../../kernel/calendar-date.ts';
import {
  calendarYearsUnknown,
  exceptionsBetween,
  isWorkingDay,
  workingDaysLeft,
} from '../calendar/working-days.rules.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { judgeRecurrence, nextOccurrence, type Recurrence } from '../series/recurrence.rules.ts';
import {
  addMonths,
  type Deadline,
  type EnteredDeadline,
  dueDayOf,
  lastDayOf,
  readAs,
  startsOnReceipt,
} from './deadline.rules.ts';
import { type DeadlineBounds, judgeDeadline, judgeForm } from './judge-deadline.rules.ts';

export type DeadlinePreview = {
  readonly dueOn: CalendarDate | null;
  readonly workingDaysLeft: number | null;
  /** Null where it cannot be a deadline at all. */
  readonly facts: DeadlineFacts | null;
  /** Why it would be refused. */
  readonly fault: InvalidInput | null;
  /** The first days of work that comes back. */
  readonly occurrences: readonly CalendarDate[];
  /** A year to be counted over whose days off are not known. */
  readonly unknownYear: number | null;
};

/** How a deadline came to its day: what its explanation tells. */
export type DeadlineFacts = {
  readonly deadline: Deadline;
  readonly dueOn: CalendarDate | null;
  /** Where a term counts from. */
  readonly from: CalendarDate;
  /** It counts from receipt, taken to be today. */
  readonly isFromReceipt: boolean;
  /** The day off on which a counted term ended, or which was written, before it moved. */
  readonly rolledFrom: CalendarDate | null;
  /** The day itself is none that is worked. */
  readonly isDayOff: boolean;
  readonly hasWeekend: boolean;
  readonly daysOff: readonly CalendarDate[];
  readonly weekendDaysWorked: readonly CalendarDate[];
};

/** What a deadline comes to for who receives it today, how, and what is wrong with it. */
export function previewDeadline(raw: EnteredDeadline, bounds: Omit<DeadlineBounds, 'parentDueOn'>): DeadlinePreview {
  const { calendar, today, reading } = bounds;
  if (raw.kind === 'recurring') return previewSeries(raw.rule, bounds);
  const fault = faultIn(() => judgeDeadline(raw, { ...bounds, parentDueOn: null }, 'deadline'));
  const hasDay = faultIn(() => judgeForm(raw, 'deadline')) === null && fault?.code !== 'DUE_TOO_FAR';
  if (!hasDay) return { dueOn: null, workingDaysLeft: null, facts: null, fault, occurrences: [], unknownYear: null };
  const deadline = readAs(raw, reading, bounds);
  const dueOn = dueDayOf(deadline, calendar, today);
  return {
    dueOn,
    workingDaysLeft: dueOn === null || dueOn < today ? null : workingDaysLeft(calendar, today, dueOn),
    facts: factsOf(deadline, {
      dueOn,
      calendar,
      today,
      endOn: endBeforeRolling(raw.kind === 'term' ? deadline : raw, today),
    }),
    fault,
    occurrences: [],
    unknownYear: unknownYear(dueOn, bounds),
  };
}

const OCCURRENCES_SHOWN = 3;

function previewSeries(rule: Recurrence, bounds: Omit<DeadlineBounds, 'parentDueOn'>): DeadlinePreview {
  const { calendar, today } = bounds;
  const fault = faultIn(() => judgeRecurrence(rule, 'deadline.recurring'));
  const occurrences: CalendarDate[] = [];
  for (let after = addDays(today, -1); !fault && occurrences.length < OCCURRENCES_SHOWN;) {
    const day = nextOccurrence(rule, after);
    if (day === null) break;
    occurrences.push(day);
    after = day;
  }
  const [dueOn = null] = occurrences;
  return {
    dueOn,
    workingDaysLeft: dueOn === null ? null : workingDaysLeft(calendar, today, dueOn),
    facts: null,
    fault: fault ?? (dueOn === null ? new InvalidInput('SERIES_NEVER_FIRES', 'deadline.recurring') : null),
    occurrences,
    unknownYear: unknownYear(dueOn, bounds),
  };
}

function faultIn(judge: () => unknown): InvalidInput | null {
  try {
    judge();
    return null;
  } catch (error) {
    if (error instanceof InvalidInput) return error;
    throw error;
  }
}

type Found = Pick<DeadlineBounds, 'calendar' | 'today'> & {
  readonly dueOn: CalendarDate | null;
  /** Where it ended before it moved off a day off. */
  readonly endOn: CalendarDate | null;
};

function factsOf(deadline: Deadline, { dueOn, endOn, calendar, today }: Found): DeadlineFacts {
  const from = (deadline.kind === 'term' && deadline.from) || today;
  const between = dueOn === null ? { daysOff: [], weekendDaysWorked: [] } : exceptionsBetween(calendar, from, dueOn);
  return {
    deadline,
    dueOn,
    from,
    isFromReceipt: startsOnReceipt(deadline),
    rolledFrom: endOn !== null && endOn !== dueOn ? endOn : null,
    isDayOff: dueOn !== null && !isWorkingDay(calendar, dueOn),
    hasWeekend: dueOn !== null && passesWeekend(from, dueOn),
    ...between,
  };
}

/** A written day, or the last one of what is counted on the plain calendar; working days never end on a day off. */
function endBeforeRolling(deadline: Deadline, unknownFrom: CalendarDate): CalendarDate | null {
  switch (deadline.kind) {
    case 'date':
      return deadline.on;
    case 'period_end':
      return lastDayOf(deadline);
    case 'term': {
      const { n, unit, from } = deadline;
      if (unit === 'working_day') return null;
      return unit === 'day' ? addDays(from ?? unknownFrom, n) : addMonths(from ?? unknownFrom, n);
    }
    case 'event':
    case 'none':
      return null;
  }
}

function passesWeekend(from: CalendarDate, to: CalendarDate): boolean {
  for (let day = addDays(from, 1), seen = 0; day <= to && seen < 7; day = addDays(day, 1), seen += 1) {
    if ([0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())) return true;
  }
  return false;
}

function unknownYear(
  dueOn: CalendarDate | null,
  { calendar, today }: Pick<DeadlineBounds, 'calendar' | 'today'>,
): number | null {
  if (dueOn === null || dueOn < today) return null;
  return calendarYearsUnknown(calendar, today, dueOn)[0] ?? null;
}
