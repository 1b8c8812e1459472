import { InvalidInput, type InvalidInputCode, type InvalidInputDetails } from '../input/invalid-input.rules.ts';
import { judgeNamedDay, MAX_DAYS_CHANGED, type NamedDay } from './calendar-change.rules.ts';
import type { CalendarDay } from './working-days.rules.ts';

/** A row that was read, with its line in the file. */
export type NoticeDay = NamedDay & { readonly line: number };
/** What is wrong with a line of the file; lines count from 1, the header's. */
export type NoticeFault = {
  readonly line: number;
  readonly code: InvalidInputCode;
  readonly details: InvalidInputDetails;
};
export type Notice = { readonly days: readonly NoticeDay[]; readonly faults: readonly NoticeFault[] };

const MAX_CHARS = 200_000;
const HEADER = ['ngay', 'loai', 'ten', 'nguon'] as const;
const KINDS: Readonly<Record<string, CalendarDay['kind']>> = {
  'nghi le': 'holiday',
  'ngay le': 'holiday',
  holiday: 'holiday',
  nghi: 'day_off',
  'nghi bu': 'day_off',
  'nghi hoan doi': 'day_off',
  'ngay nghi': 'day_off',
  day_off: 'day_off',
  'lam viec': 'working',
  'lam bu': 'working',
  'ngay lam viec': 'working',
  working: 'working',
};
const WRITTEN_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/**
 * Reads a year's notice: the columns Ngày, Loại, Tên, Nguồn in any order, parted by comma, semicolon or tab; days as
 * dd/MM/yyyy or ISO. Every bad line is named with its reason.
 */
export function readNotice(csv: string): Notice {
  if (csv.length > MAX_CHARS) {
    return {
      days: [],
      faults: [{ line: 1, code: 'TEXT_TOO_LONG', details: { limit: MAX_CHARS, length: csv.length } }],
    };
  }
  const [header, ...rows] = recordsIn(csv.replace(/^\uFEFF/, ''));
  const columns = HEADER.map((name) => header?.cells.findIndex((cell) => plain(cell) === name) ?? -1);
  if (columns.includes(-1)) return { days: [], faults: [{ line: 1, code: 'CALENDAR_HEADER', details: {} }] };
  if (rows.length === 0) return { days: [], faults: [{ line: 2, code: 'NOTHING_CHOSEN', details: {} }] };
  if (rows.length > MAX_DAYS_CHANGED) {
    const details = { limit: MAX_DAYS_CHANGED, length: rows.length };
    return { days: [], faults: [{ line: MAX_DAYS_CHANGED + 2, code: 'TOO_MANY', details }] };
  }
  const days: NoticeDay[] = [];
  const faults: NoticeFault[] = [];
  const seen = new Set<string>();
  for (const { line, cells } of rows) {
    try {
      const [date = '', kind = '', name = '', source = ''] = columns.map((column) => cells[column] ?? '');
      const day = judgeNamedDay({ date: isoOf(date), kind: kindOf(kind), name, source }, '');
      if (seen.has(day.date)) throw new InvalidInput('CALENDAR_DAY_TWICE', 'date');
      seen.add(day.date);
      days.push({ ...day, line });
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      faults.push({ line, code: error.code, details: error.details });
    }
  }
  return { days, faults };
}

function kindOf(text: string): CalendarDay['kind'] {
  const kind = KINDS[plain(text)];
  if (kind === undefined) throw new InvalidInput('CALENDAR_KIND', 'kind');
  return kind;
}

function isoOf(text: string): string {
  const [, day = '', month = '', year = ''] = WRITTEN_DAY.exec(text.trim()) ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.trim();
}

/** Without accents and capitals, every run of white space one space. */
function plain(text: string): string {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
  return letters.trim().replace(/\s+/g, ' ');
}

type CsvRecord = { readonly line: number; readonly cells: string[] };

/** The records of a CSV text that hold anything, each with the line it begins on. */
function recordsIn(text: string): CsvRecord[] {
  const firstLine = text.split(/\r?\n|\r/, 1)[0] ?? '';
  const separator = [';', '\t', ','].find((mark) => firstLine.includes(mark)) ?? ',';
  const records: CsvRecord[] = [];
  let [cells, cell, line, begins, isQuoted]: [string[], string, number, number, boolean] = [[], '', 1, 1, false];
  const endRecord = () => {
    cells.push(cell);
    if (cells.some((each) => each.trim() !== '')) records.push({ line: begins, cells });
    [cells, cell, begins] = [[], '', line + 1];
  };
  const marks = [...text.replace(/\r\n?/g, '\n')];
  for (let at = 0; at < marks.length; at += 1) {
    const mark = marks[at] ?? '';
    if (isQuoted && mark === '"' && marks[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (mark === '"' && (isQuoted || cell.trim() === '')) {
      isQuoted = !isQuoted;
    } else if (!isQuoted && mark === separator) {
      cells.push(cell);
      cell = '';
    } else if (!isQuoted && mark === '\n') {
      endRecord();
      line += 1;
    } else {
      cell += mark;
      if (mark === '\n') line += 1;
    }
  }
  endRecord();
  return records;
}
