import { addDays, type CalendarDate } from '../../kernel/calendar-date.ts';
import type { WorkingCalendar } from '../calendar/working-days.rules.ts';
import {
  LADDER_LEVELS,
  type LadderLevel,
  type LadderSettings,
  mayTell,
  type QuietSettings,
  stepsOwed,
} from './ladder.rules.ts';

/** Work of one due day that was open, as known, on the days from `fromOn` to `toOn`. */
export type OpenSpan = {
  readonly dueOn: CalendarDate;
  readonly fromOn: CalendarDate;
  readonly toOn: CalendarDate;
  /** Only leads are told above their agency. */
  readonly isLead: boolean;
  readonly count: number;
};

export type LevelReach = { readonly level: LadderLevel; readonly stepCount: number };

/** The steps with which each level would have been told of work that was open, with these settings. */
export function reachOf(
  calendar: WorkingCalendar,
  settings: LadderSettings & QuietSettings,
  days: readonly CalendarDate[],
  spans: readonly OpenSpan[],
): LevelReach[] {
  const counts = new Map<LadderLevel, number>(LADDER_LEVELS.map((level) => [level, 0]));
  const telling = days.filter((day) => hours.some((hour) => mayTell(calendar, settings, day, hour)));
  const begun = new Map<string, LadderLevel[]>();
  const levelsBegun = (dueOn: CalendarDate, day: CalendarDate) => {
    const key = `${dueOn} ${day}`;
    const known = begun.get(key) ?? begunOn(calendar, settings, dueOn, day);
    begun.set(key, known);
    return known;
  };
  for (const { dueOn, fromOn, toOn, isLead, count } of spans) {
    for (const day of telling) {
      if (day < fromOn || day > toOn) continue;
      for (const level of levelsBegun(dueOn, day)) {
        if (isLead || level === 'clerk' || level === 'head') counts.set(level, (counts.get(level) ?? 0) + count);
      }
    }
  }
  return [...counts].map(([level, stepCount]) => ({ level, stepCount }));
}

const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** The levels of the steps that are owed on a day and were not on the last day on which anybody was told. */
function begunOn(
  calendar: WorkingCalendar,
  settings: LadderSettings & QuietSettings,
  dueOn: CalendarDate,
  day: CalendarDate,
): LadderLevel[] {
  let before = addDays(day, -1);
  for (
    let back = 0;
    back < MOST_QUIET_DAYS && !hours.some((hour) => mayTell(calendar, settings, before, hour));
    back += 1
  ) {
    before = addDays(before, -1);
  }
  const owed = new Set(stepsOwed(calendar, settings, dueOn, before).map(({ step, level }) => `${step} ${level}`));
  return stepsOwed(calendar, settings, dueOn, day)
    .filter(({ step, level }) => !owed.has(`${step} ${level}`))
    .map(({ level }) => level);
}

/** No holiday is longer. */
const MOST_QUIET_DAYS = 20;

/** The days of the calendar month before a day's. */
export function lastMonth(today: CalendarDate): CalendarDate[] {
  const last = addDays(`${today.slice(0, 7)}-01`, -1);
  return Array.from(
    { length: Number(last.slice(8)) },
    (_, n) => `${last.slice(0, 7)}-${String(n + 1).padStart(2, '0')}`,
  );
}
