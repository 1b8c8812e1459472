import { addDays, type CalendarDate } from '../../kernel/calendar-date.ts';
import { daysPastDue } from '../assignments/standing.rules.ts';
import {
  addWorkingDays,
  isWorkingDay,
  lastDayWithLeft,
  workingDaysBetween,
  workingDaysLeft,
  type WorkingCalendar,
} from '../calendar/working-days.rules.ts';
import { daysOf, type TenantSettings } from '../tenants/settings.rules.ts';

/** Whom a step is told, from the agency's desk up to the chair. */
export const LADDER_LEVELS = ['clerk', 'head', 'chief', 'vice_chair', 'chair'] as const;
export type LadderLevel = (typeof LADDER_LEVELS)[number];

/** Why somebody is told, the weightiest first. */
export const NOTICE_REASONS = ['chased', 'escalated', 'overdue', 'due_today', 'silent', 'due_soon', 'decided'] as const;
export type NoticeReason = (typeof NOTICE_REASONS)[number];

/** A step that is owed: taken once per assignment, step, recipient and due day. */
export type OwedStep = {
  /** `before:3`, `on`, `after:1`, `repeat:2` or `escalate`. */
  readonly step: string;
  readonly level: LadderLevel;
  readonly reason: NoticeReason;
  /** The first day on which it was owed: work that was given on that day or later is not told. */
  readonly since: CalendarDate;
};

/** What the ladder asks of a tenant's settings. */
export type LadderSettings = Pick<
  TenantSettings,
  | 'remindBeforeDays'
  | 'remindAfterDays'
  | 'remindEveryDays'
  | 'remindsHead'
  | 'escalateToHeadDays'
  | 'escalateToChiefDays'
  | 'escalateToViceChairDays'
  | 'escalateToChairDays'
>;

/**
 * The steps that open work with this due day owes today. Of the reminders only the latest: whoever was not told
 * yesterday is told once, not twice. Of the levels above all that were reached, so that none is passed over.
 */
export function stepsOwed(
  calendar: WorkingCalendar,
  settings: LadderSettings,
  dueOn: CalendarDate,
  today: CalendarDate,
): OwedStep[] {
  const reminder = reminderOwed(calendar, settings, dueOn, today);
  const reminded = settings.remindsHead ? (['clerk', 'head'] as const) : (['clerk'] as const);
  const reminders = reminder ? reminded.map((level) => ({ ...reminder, level })) : [];
  return [...reminders, ...escalationsOwed(calendar, settings, dueOn, today)];
}

function reminderOwed(
  calendar: WorkingCalendar,
  settings: LadderSettings,
  dueOn: CalendarDate,
  today: CalendarDate,
): OwedStep | null {
  if (today > dueOn) return reminderAfter(calendar, settings, dueOn, today);
  const left = workingDaysLeft(calendar, today, dueOn);
  // On its day; where that is a day off, on the last working day before it.
  if (left === 0) return { step: 'on', level: 'clerk', reason: 'due_today', since: today };
  const reached = daysOf(settings.remindBeforeDays).filter((days) => left <= days);
  if (reached.length === 0) return null;
  const days = Math.min(...reached);
  return {
    step: `before:${days}`,
    level: 'clerk',
    reason: 'due_soon',
    // The first day with at most so many left.
    since: addDays(lastDayWithLeft(calendar, dueOn, days + 1), 1),
  };
}

function reminderAfter(
  calendar: WorkingCalendar,
  settings: LadderSettings,
  dueOn: CalendarDate,
  today: CalendarDate,
): OwedStep | null {
  const late = workingDaysBetween(calendar, dueOn, today);
  const listed = daysOf(settings.remindAfterDays);
  const owed = { level: 'clerk', reason: 'overdue', since: addDays(dueOn, 1) } as const;
  const last = Math.max(0, ...listed);
  if (settings.remindEveryDays > 0 && late >= last) {
    const daysPast = daysPastDue(last === 0 ? dueOn : addWorkingDays(calendar, dueOn, last), today) ?? 0;
    const times = Math.floor(daysPast / settings.remindEveryDays);
    if (times > 0) return { ...owed, step: `repeat:${times}` };
  }
  const reached = listed.filter((days) => late >= days);
  return reached.length > 0 ? { ...owed, step: `after:${Math.max(...reached)}` } : null;
}

function escalationsOwed(
  calendar: WorkingCalendar,
  settings: LadderSettings,
  dueOn: CalendarDate,
  today: CalendarDate,
): OwedStep[] {
  if (today <= dueOn) return [];
  const late = workingDaysBetween(calendar, dueOn, today);
  const afterDays = {
    head: settings.escalateToHeadDays,
    chief: settings.escalateToChiefDays,
    vice_chair: settings.escalateToViceChairDays,
    chair: settings.escalateToChairDays,
  };
  return LADDER_LEVELS.flatMap((level) => {
    if (level === 'clerk' || afterDays[level] === 0 || late < afterDays[level]) return [];
    // The head's own agency is late; those above are told of another's lateness.
    const reason = level === 'head' ? 'overdue' : 'escalated';
    return [{ step: 'escalate', level, reason, since: addDays(dueOn, 1) } as const];
  });
}

/** The last day on which a silence that is told today may have begun; null where silence is never told. */
export function silentSince(settings: Pick<TenantSettings, 'silenceDays'>, today: CalendarDate): CalendarDate | null {
  return settings.silenceDays === 0 ? null : addDays(today, -settings.silenceDays);
}

export type QuietSettings = Pick<TenantSettings, 'quietFromHour' | 'quietUntilHour' | 'quietOnDaysOff'>;

/**
 * Whether people may be told something now. What is owed in between is told at the next hour that is not quiet.
 *
 * @param hour of the tenant's day, 0 to 23
 */
export function mayTell(
  calendar: WorkingCalendar,
  { quietFromHour, quietUntilHour, quietOnDaysOff }: QuietSettings,
  today: CalendarDate,
  hour: number,
): boolean {
  if (quietOnDaysOff && !isWorkingDay(calendar, today)) return false;
  if (quietFromHour === quietUntilHour) return true;
  const isQuiet =
    quietFromHour < quietUntilHour
      ? hour >= quietFromHour && hour < quietUntilHour
      : hour >= quietFromHour || hour < quietUntilHour;
  return !isQuiet;
}
