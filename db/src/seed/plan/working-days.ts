import { statutoryDays } from '../../calendar/statutory-days.ts';
import type { Random } from './random.ts';

/** A calendar day in Asia/Ho_Chi_Minh, as `YYYY-MM-DD`. */
export type LocalDate = string;

const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;
const SATURDAY = 6;
const SUNDAY = 0;
const exceptions = new Map(statutoryDays.map(({ date, kind }) => [date, kind === 'working']));
/** Minutes of the day: 07:30–11:15 and 13:35–16:45. */
const MORNING = { from: 450, to: 675 };
const AFTERNOON = { from: 815, to: 1005 };

/** @param count days, negative to go back */
export function addDays(day: LocalDate, count: number): LocalDate {
  return new Date(Date.parse(day) + count * MS_PER_DAY).toISOString().slice(0, 10);
}

export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: LocalDate): number {
  return new Date(Date.parse(day)).getUTCDay();
}

export function isWorkingDay(day: LocalDate): boolean {
  const weekday = weekdayOf(day);
  return exceptions.get(day) ?? (weekday !== SATURDAY && weekday !== SUNDAY);
}

/** The nth working day after `day`, or before it when negative; `day` itself for 0. */
export function addWorkingDays(day: LocalDate, count: number): LocalDate {
  const step = Math.sign(count);
  let [reached, left] = [day, Math.abs(count)];
  while (left > 0) {
    reached = addDays(reached, step);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}

/** Working days in (from, to]; 0 when `to` is not after `from`. */
export function workingDaysIn(from: LocalDate, to: LocalDate): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1;
  return count;
}

/** @param time `HH:MM` in Asia/Ho_Chi_Minh, which has had one offset since 1975 */
export function instantAt(day: LocalDate, time: string): Date {
  return new Date(`${day}T${time}:00+07:00`);
}

/** A moment of office hours on `day`, later than `after`. */
export function officeMoment(random: Random, day: LocalDate, after?: Date): Date {
  const half = random.chance(0.5) ? MORNING : AFTERNOON;
  const moment = Date.parse(`${day}T00:00:00+07:00`) + random.between(half.from, half.to) * MS_PER_MINUTE;
  const earliest = after === undefined ? moment : after.getTime() + random.between(3, 9) * MS_PER_MINUTE;
  return new Date(Math.max(moment, earliest) + random.between(0, 59) * 1000);
}

/** The day of an instant in Asia/Ho_Chi_Minh. */
export function dayOf(instant: Date): LocalDate {
  return new Date(instant.getTime() + 7 * 60 * MS_PER_MINUTE).toISOString().slice(0, 10);
}

/** As written in a text: 5/8/2024. */
export function inWords(day: LocalDate): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)}/${Number(month)}/${year}`;
}
