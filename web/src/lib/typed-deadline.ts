import { type Deadline, isPeriod, lastDayOf, type Period, type TermUnit } from './deadline.ts';
import { showDay } from './dates.ts';
import { fold } from './fold.ts';
import { parseDay } from './typed-day.ts';
import { parseRecurrence, showRecurrence } from './typed-recurrence.ts';

export type DeadlineSurroundings = {
  today: string;
  /** The document's day: what "kể từ ngày ban hành" means. */
  issuedOn: string;
  /** The tenant's setting: "trước ngày 15/8" has the 15th in time. */
  beforeDayIsInTime: boolean;
};

const DAY = String.raw`\d{1,2}\s*[/.\-]\s*\d{1,2}(?:\s*[/.\-]\s*(?:\d{4}|\d{2}))?|\d{4}-\d{2}-\d{2}`;
const BEFORE = new RegExp(`^(?:truoc(?: ngay)?|before) (${DAY})$`);
const ON = new RegExp(`^(?:(?:cham nhat|den het|den|han)(?: la)?(?: ngay)?|ngay|by|on|due|until)(?: ngay)? (${DAY})$`);
const NONE = /^(?:khong(?: co| an dinh)?(?: thoi)? han|no (?:deadline|due day)|none)$/;
const TERM = new RegExp(
  String.raw`^(?:trong(?: vong| thoi han| thoi gian)?|within|in)?\s*(\d{1,5})\s*` +
    `(ngay lam viec|working days?|ngay|days?|tuan|weeks?|thang|months?)` +
    `(?:,? (?:(?:ke )?tu|tinh tu|from|after|since)(?: ngay)? (.+))?$`,
);
const QUARTER = /^(?:quy|quarter|q)\s*(iv|i{1,3}|[1-9])(?:\s*(?:\/|nam|of|-)?\s*(\d{4}))?$/;
const MONTH = /^(?:thang|month)\s*(\d{1,2})(?:\s*(?:\/|nam|of|-)?\s*(\d{4}))?$/;
const HALF =
  /^(?:(?:6|sau) thang|nua|the (?:first|second) half|first half|second half|h[12])\s*(dau nam|cuoi nam)?(?:\s*(?:nam|of|\/)?\s*(\d{4}))?$/;
const YEAR = /^(?:nam|year)?\s*(\d{4}|nay|this year)$/;
const EVENT = /^(?:khi|ngay khi|sau khi|den khi|truoc khi|when|once|after|until|before) /;
const TODAY = /^(?:hom nay|trong ngay|trong hom nay|today)$/;
const TOMORROW = /^(?:ngay mai|tomorrow)$/;
const FROM_ISSUE = /^(?:ky|ban hanh|ky ban hanh|van ban|(?:the )?(?:day of )?(?:issue|signing))$/;
const FROM_RECEIPT = /^(?:nhan|nhan duoc(?: van ban)?|nhan van ban|(?:the )?(?:day of )?receipt)$/;
const ROMAN = ['', 'I', 'II', 'III', 'IV'];

/**
 * The deadline somebody typed: "15/8", "trước ngày 15/8", "10 ngày làm việc kể từ 27/4", "trong quý III", "6 tháng đầu
 * năm", "khi Trung ương có hướng dẫn", "không thời hạn" and the like; with or without accents, also in English.
 *
 * @returns null for what none of them is
 */
export function parseDeadline(typed: string, surroundings: DeadlineSurroundings): Deadline | null {
  const { today } = surroundings;
  const day = parseDay(typed, today);
  if (day !== null) return { kind: 'date', on: day };
  const text = fold(typed.trim()).replace(/\s+/g, ' ').replace(/[.;]$/, '');
  if (NONE.test(text)) return { kind: 'none' };
  if (TODAY.test(text)) return { kind: 'date', on: today };
  if (TOMORROW.test(text)) return { kind: 'date', on: shift(today, 1) };
  const rule = parseRecurrence(text, today);
  if (rule !== null) return { kind: 'recurring', rule };
  return (
    parseWritten(text, surroundings) ??
    parseTerm(text, surroundings) ??
    parsePeriod(text, today) ??
    (EVENT.test(text) && text.length > 8 ? { kind: 'event', text: typed.trim() } : null)
  );
}

/**
 * What is to be kept of what was typed as the document's own words; null where the form says the same.
 */
export function wordsToKeep(typed: string): string | null {
  return BEFORE.test(fold(typed.trim()).replace(/\s+/g, ' ')) ? typed.trim() : null;
}

function parseWritten(text: string, { today, beforeDayIsInTime }: DeadlineSurroundings): Deadline | null {
  const before = BEFORE.exec(text);
  const day = readDay((before ?? ON.exec(text))?.[1], today);
  if (day === null) return null;
  return { kind: 'date', on: before && !beforeDayIsInTime ? shift(day, -1) : day };
}

function parseTerm(text: string, surroundings: DeadlineSurroundings): Deadline | null {
  const [found, count, unit = '', since] = TERM.exec(text) ?? [];
  if (found === undefined) return null;
  const from = since === undefined ? null : startOf(since, surroundings);
  if (from === undefined) return null;
  const isWeeks = unit === 'tuan' || unit.startsWith('week');
  const n = Number(count) * (isWeeks ? 7 : 1);
  return n < 1 || n > 3_650 ? null : { kind: 'term', n, unit: unitOf(unit), from };
}

/** @returns null: from receipt; undefined for no start at all */
function startOf(since: string, { today, issuedOn }: DeadlineSurroundings): string | null | undefined {
  if (FROM_RECEIPT.test(since)) return null;
  if (FROM_ISSUE.test(since)) return issuedOn;
  if (TODAY.test(since)) return today;
  return readDay(since, today) ?? undefined;
}

function unitOf(word: string): TermUnit {
  if (word.startsWith('working') || word === 'ngay lam viec') return 'WORKING_DAY';
  return word.startsWith('thang') || word.startsWith('month') ? 'MONTH' : 'DAY';
}

function parsePeriod(text: string, today: string): Deadline | null {
  const bare = text.replace(/^(?:trong|het|den het|cuoi|truoc khi het|by the end of|end of|by|in|within) (?!nam$)/, '');
  const [, quarter, ofQuarter] = QUARTER.exec(bare) ?? [];
  if (quarter !== undefined) {
    const index = /\d/.test(quarter) ? Number(quarter) : ROMAN.indexOf(quarter.toUpperCase());
    return periodOf('QUARTER', index, ofQuarter, today);
  }
  const [, month, ofMonth] = MONTH.exec(bare) ?? [];
  if (month !== undefined) return periodOf('MONTH', Number(month), ofMonth, today);
  const half = HALF.exec(bare);
  if (half) return periodOf('HALF', /cuoi nam|second|h2/.test(bare) ? 2 : 1, half[2], today);
  const [, year] = YEAR.exec(bare) ?? [];
  if (year !== undefined) return periodOf('YEAR', 1, /\d/.test(year) ? year : today.slice(0, 4), today);
  return /^(?:trong nam|het nam|cuoi nam|trong nam nay|this year|year end)$/.test(text)
    ? periodOf('YEAR', 1, today.slice(0, 4), today)
    : null;
}

/** Without its year it is the next such period that has not ended. */
function periodOf(period: Period, index: number, typedYear: string | undefined, today: string): Deadline | null {
  if (!isPeriod({ period, index })) return null;
  const thisYear = Number(today.slice(0, 4));
  const isOver = lastDayOf({ period, index, year: thisYear }) < today;
  return { kind: 'periodEnd', period, index, year: Number(typedYear ?? (isOver ? thisYear + 1 : thisYear)) };
}

function readDay(text: string | undefined, today: string): string | null {
  if (text === undefined) return null;
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parseDay(iso ? `${iso[3]}/${iso[2]}/${iso[1]}` : text, today);
}

function shift(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

const UNITS = {
  vi: { WORKING_DAY: 'ngày làm việc', DAY: 'ngày', MONTH: 'tháng' },
  en: { WORKING_DAY: 'working day', DAY: 'day', MONTH: 'month' },
} as const;

/** A deadline in words that `parseDeadline` reads back: "10 ngày làm việc kể từ 24/11/2026", "quý III/2026". */
export function showDeadlineForm(deadline: Deadline, language: 'vi' | 'en'): string {
  const isVietnamese = language === 'vi';
  switch (deadline.kind) {
    case 'date':
      return showDay(deadline.on);
    case 'term': {
      const { n, unit, from } = deadline;
      const plural = !isVietnamese && n !== 1 ? 's' : '';
      const since = from === null ? (isVietnamese ? 'ngày nhận' : 'receipt') : showDay(from);
      return `${n} ${UNITS[language][unit]}${plural} ${isVietnamese ? 'kể từ' : 'from'} ${since}`;
    }
    case 'periodEnd':
      return showPeriod(deadline, isVietnamese);
    case 'event':
      return deadline.text;
    case 'recurring':
      return showRecurrence(deadline.rule, language);
    case 'none':
      return isVietnamese ? 'không thời hạn' : 'no deadline';
  }
}

function showPeriod({ period, year, index }: Extract<Deadline, { kind: 'periodEnd' }>, isVietnamese: boolean): string {
  switch (period) {
    case 'MONTH':
      return `${isVietnamese ? 'tháng' : 'month'} ${index}/${year}`;
    case 'QUARTER':
      return `${isVietnamese ? 'quý' : 'quarter'} ${ROMAN[index]}/${year}`;
    case 'HALF':
      if (isVietnamese) return `6 tháng ${index === 1 ? 'đầu' : 'cuối'} năm ${year}`;
      return `${index === 1 ? 'first' : 'second'} half of ${year}`;
    case 'YEAR':
      return isVietnamese ? `năm ${year}` : `year ${year}`;
  }
}
