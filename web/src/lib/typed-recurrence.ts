import { MONTHS_IN as PERIOD_MONTHS, type Recurrence, type RecurrenceUnit } from './deadline.ts';
import { showDay, weekday } from './dates.ts';
import { parseDay } from './typed-day.ts';

const WEEKDAYS: Readonly<Record<string, number>> = {
  hai: 1,
  ba: 2,
  tu: 3,
  nam: 4,
  sau: 5,
  bay: 6,
  '2': 1,
  '3': 2,
  '4': 3,
  '5': 4,
  '6': 5,
  '7': 6,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};
const UNITS: Readonly<Record<string, RecurrenceUnit>> = {
  tuan: 'WEEK',
  week: 'WEEK',
  weekly: 'WEEK',
  thang: 'MONTH',
  month: 'MONTH',
  monthly: 'MONTH',
  quy: 'QUARTER',
  quarter: 'QUARTER',
  quarterly: 'QUARTER',
  '6 thang': 'HALF',
  'nua nam': 'HALF',
  'half-year': 'HALF',
  'half-yearly': 'HALF',
  nam: 'YEAR',
  year: 'YEAR',
  yearly: 'YEAR',
};
const MONTHS_IN: Readonly<Record<RecurrenceUnit, number>> = { WEEK: 0, ...PERIOD_MONTHS };
const FRIDAY = 5;

const DATE = String.raw`\d{1,2}[/.\-]\d{1,2}(?:[/.\-]\d{2,4})?`;
const FROM = new RegExp(`,? (?:tu|ke tu|from)(?: ngay)? (${DATE})$`);
const UNTIL = new RegExp(`,? (?:den|den het|until)(?: ngay)? (${DATE})$`);
const EVERY = /^(.*?),? ?(?:hang|moi) (tuan|thang|quy|6 thang|nua nam|nam)$/;
const EVERY_N = /^(.*?),? ?(?:moi )?(\d{1,3}) (tuan|thang|quy|nam) (?:mot|1) lan$/;
const OF_EVERY = /^(.*?) ?(?:of )?every (?:(\d{1,3}) )?(week|month|quarter|half-year|year)s?$/;
const ENGLISH = /^(.*?) ?(weekly|monthly|quarterly|half-yearly|yearly)$/;
const END_OF = /^(?:ngay )?cuoi (thang|quy|nam)$/;

/**
 * A rule as somebody typed it, folded: "25 hang thang", "thu sau hang tuan", "ngay cuoi quy", "ngay 15, 2 thang mot lan".
 * @returns null for what is none
 */
export function parseRecurrence(folded: string, today: string): Recurrence | null {
  const [withoutUntil, until] = cut(folded, UNTIL, today);
  const [text, from] = cut(withoutUntil, FROM, today);
  if (until === undefined || from === undefined) return null;
  const bounds = { from, until };

  const [, endOf] = END_OF.exec(text) ?? [];
  if (endOf !== undefined) return { every: 1, unit: unitOf(endOf), on: 'last', month: null, ...bounds };
  const [, dayOf, unitWord] = EVERY.exec(text) ?? ENGLISH.exec(text) ?? [];
  if (unitWord !== undefined) return ruleOf(dayOf ?? '', unitOf(unitWord), 1, bounds);
  const [, onDay = '', count, unit] = EVERY_N.exec(text) ?? OF_EVERY.exec(text) ?? [];
  return unit === undefined ? null : ruleOf(onDay, unitOf(unit), Number(count ?? 1), bounds);
}

const unitOf = (word: string): RecurrenceUnit => UNITS[word] ?? 'MONTH';

function ruleOf(
  typed: string,
  unit: RecurrenceUnit,
  every: number,
  bounds: Pick<Recurrence, 'from' | 'until'>,
): Recurrence | null {
  const day = dayIn(typed.replace(/^(?:vao|on) /, '').trim(), unit);
  return day === null || every < 1 || every > 120 ? null : { every, unit, ...day, ...bounds };
}

function dayIn(text: string, unit: RecurrenceUnit): Pick<Recurrence, 'on' | 'month'> | null {
  if (unit === 'WEEK') {
    const weekdayOf = text === '' ? FRIDAY : /^(?:chu nhat|cn)$/.test(text) ? 7 : WEEKDAYS[text.replace(/^thu /, '')];
    return weekdayOf === undefined ? null : { on: weekdayOf, month: null };
  }
  if (text === '' || /^(?:ngay cuoi(?: cung)?|cuoi|(?:the )?last day)$/.test(text)) return { on: 'last', month: null };
  const [written, writtenDay, writtenMonth] = /^(?:ngay )?(\d{1,2})\/(\d{1,2})$/.exec(text) ?? [];
  if (written !== undefined) {
    return unit === 'YEAR' ? onDay(Number(writtenDay), Number(writtenMonth), unit) : null;
  }
  const parts =
    /^(?:ngay |day |the )?(\d{1,2}|cuoi|last day)(?:st|nd|rd|th)?(?: (?:thang|of month) (?:thu )?(dau|cuoi|\d{1,2}))?$/.exec(
      text.replace(/^ngay cuoi/, 'cuoi'),
    );
  if (!parts) return null;
  const [, day = '', month] = parts;
  const isLast = !/\d/.test(day);
  const ofMonth = month === undefined || month === 'cuoi' ? null : month === 'dau' ? 1 : Number(month);
  return onDay(isLast ? 'last' : Number(day), ofMonth, unit);
}

function onDay(
  on: number | 'last',
  month: number | null,
  unit: RecurrenceUnit,
): Pick<Recurrence, 'on' | 'month'> | null {
  if (on !== 'last' && (on < 1 || on > 31)) return null;
  if (month !== null && (unit === 'MONTH' || month < 1 || month > MONTHS_IN[unit])) return null;
  // The last month of a period is what a rule without a month means.
  return { on, month: month === MONTHS_IN[unit] ? null : month };
}

/** The text without a day at its end. @returns undefined as the day where it is none */
function cut(text: string, at: RegExp, today: string): [string, string | null | undefined] {
  const found = at.exec(text);
  if (!found) return [text, null];
  return [text.slice(0, found.index), parseDay(found[1] ?? '', today) ?? undefined];
}

const NAMES = {
  vi: { WEEK: 'tuần', MONTH: 'tháng', QUARTER: 'quý', HALF: '6 tháng', YEAR: 'năm' },
  en: { WEEK: 'week', MONTH: 'month', QUARTER: 'quarter', HALF: 'half-year', YEAR: 'year' },
} as const;

/** A rule in words that `parseRecurrence` reads back: "ngày 25 hằng tháng", "Friday of every 2 weeks". */
export function showRecurrence(rule: Recurrence, language: 'vi' | 'en'): string {
  const { every, unit, from, until } = rule;
  const name = NAMES[language][unit];
  const on = showDayOf(rule, language);
  if (language === 'vi') {
    // Half-years have no word that could be counted: twice six months are twelve.
    const counted = unit === 'HALF' ? `${every * 6} tháng` : `${every} ${name}`;
    const period = every === 1 ? ` hằng ${name}` : `, ${counted} một lần`;
    return `${on}${period}${from === null ? '' : `, từ ${showDay(from)}`}${until === null ? '' : `, đến ${showDay(until)}`}`;
  }
  const period = every === 1 ? name : `${every} ${name}s`;
  return `${on} of every ${period}${from === null ? '' : `, from ${showDay(from)}`}${until === null ? '' : `, until ${showDay(until)}`}`;
}

function showDayOf({ unit, on, month }: Recurrence, language: 'vi' | 'en'): string {
  // 5 January 1970 was a Monday.
  if (unit === 'WEEK') return weekday(`1970-01-${String(4 + Number(on)).padStart(2, '0')}`, language);
  if (unit === 'YEAR' && on !== 'last') return `${on}/${month ?? 12}`;
  const isVietnamese = language === 'vi';
  const day = on === 'last' ? (isVietnamese ? 'ngày cuối' : 'last day') : `${isVietnamese ? 'ngày' : 'day'} ${on}`;
  if (unit === 'MONTH' || (on === 'last' && month === null)) return day;
  const ofMonth = month ?? MONTHS_IN[unit];
  return isVietnamese ? `${day} tháng thứ ${ofMonth}` : `${day} of month ${ofMonth}`;
}
