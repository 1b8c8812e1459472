import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { requireDay } from '../input/day.rules.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { requireLine } from '../input/text.rules.ts';
import type { CalendarDay } from './working-days.rules.ts';

/** A row of the calendar with what it is called and who says so. */
export type NamedDay = CalendarDay & { readonly name: string; readonly source: string };

/** What is to change at once: days that are added or replaced, and days that go back to Monday–Friday. */
export type CalendarChange = {
  readonly days: readonly NamedDay[];
  readonly removed: readonly CalendarDate[];
};

/** More than any year's notice has, and few enough for one transaction. */
export const MAX_DAYS_CHANGED = 400;
/** Characters. */
export const MAX_NAME_CHARS = 200;
/** Characters. */
export const MAX_SOURCE_CHARS = 300;
const MAX_REASON_CHARS = 600;

/**
 * The change as it is kept: every day real and named once, every text clean.
 *
 * @throws {InvalidInput} NOT_A_DAY, CALENDAR_DAY_TWICE, NOTHING_CHOSEN, TOO_MANY, or a text at fault
 */
export function judgeCalendarChange({ days, removed }: CalendarChange): CalendarChange {
  const length = days.length + removed.length;
  if (length === 0) throw new InvalidInput('NOTHING_CHOSEN', 'days');
  if (length > MAX_DAYS_CHANGED) throw new InvalidInput('TOO_MANY', 'days', { limit: MAX_DAYS_CHANGED, length });
  const seen = new Set<CalendarDate>();
  const once = (date: CalendarDate, path: string) => {
    if (seen.has(requireDay(date, path))) throw new InvalidInput('CALENDAR_DAY_TWICE', path);
    seen.add(date);
    return date;
  };
  return {
    days: days.map((day, index) =>
      judgeNamedDay({ ...day, date: once(day.date, `days.${index}.date`) }, `days.${index}.`),
    ),
    removed: removed.map((date, index) => once(date, `removed.${index}`)),
  };
}

/**
 * @param prefix of the paths named in a refusal
 * @throws {InvalidInput} NOT_A_DAY, TEXT_EMPTY, TEXT_TOO_LONG
 */
export function judgeNamedDay({ date, kind, name, source }: NamedDay, prefix: string): NamedDay {
  return {
    date: requireDay(date, `${prefix}date`),
    kind,
    name: requireLine(name, `${prefix}name`, MAX_NAME_CHARS),
    source: requireLine(source, `${prefix}source`, MAX_SOURCE_CHARS),
  };
}

/** The rows of a calendar after the change. */
export function changedDays<Day extends CalendarDay>(
  rows: readonly Day[],
  { days, removed }: CalendarChange,
): CalendarDay[] {
  const gone = new Set([...removed, ...days.map(({ date }) => date)]);
  return [...rows.filter(({ date }) => !gone.has(date)), ...days];
}

/** Why due days move, as the timeline tells it: what the days are called and who says so, each once. */
export function reasonOf(days: readonly NamedDay[]): string {
  const told = [...new Set(days.map(({ name, source }) => `${name} (${source})`))].join('; ');
  const characters = [...told];
  return characters.length > MAX_REASON_CHARS ? `${characters.slice(0, MAX_REASON_CHARS - 1).join('')}…` : told;
}
