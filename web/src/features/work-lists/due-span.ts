import { parseDay } from '../../lib/typed-day.ts';
import { showDay } from '../../lib/dates.ts';

/** From a day to a day, both included; null is open. Ends are `YYYY-MM-DD` or `@today+7`, which moves with the day. */
export type DueSpan = { from: string | null; to: string | null };

const MOVING = /^@today(?:([+-])(\d{1,4}))?$/;
const TYPED_MOVING = /^@(?:today|homnay)(?:([+-])(\d{1,4}))?$/;
const COMPARED = /^(<=|>=|<|>|=)\s*(.+)$/u;

/** The span as it stands in the address: `2026-11-01..@today+7`, `..2026-11-30`, one day alone. */
export function writeSpan({ from, to }: DueSpan): string {
  return from !== null && from === to ? from : `${from ?? ''}..${to ?? ''}`;
}

/** @returns null for what is no span */
export function readSpan(written: string): DueSpan | null {
  const [from = '', to, ...others] = written.split('..');
  if (others.length > 0) return null;
  const ends = to === undefined ? [from, from] : [from, to];
  if (ends.every((end) => end === '') || !ends.every((end) => end === '' || isEnd(end))) return null;
  return { from: ends[0] || null, to: ends[1] || null };
}

/**
 * What somebody typed after `hạn:`: `<=30/11/2026`, `@today..@today+7`, `1/12`.
 * @param today a day without its year is of this day's year
 */
export function parseSpan(typed: string, today: string): DueSpan | null {
  const text = typed.trim();
  if (text.includes('..')) {
    const parts = text.split('..').map((part) => part.trim());
    const ends = parts.map((part) => (part === '' ? null : parseEnd(part, today)));
    if (parts.length !== 2 || parts.every((part) => part === '')) return null;
    const [from = null, to = null] = ends;
    return parts.every((part, index) => part === '' || ends[index] !== null) ? { from, to } : null;
  }
  const [, sign = '=', rest = text] = COMPARED.exec(text) ?? [];
  const end = parseEnd(rest, today);
  if (end === null) return null;
  if (sign === '=') return { from: end, to: end };
  if (sign === '<=' || sign === '<') return { from: null, to: sign === '<' ? shift(end, -1) : end };
  return { from: sign === '>' ? shift(end, 1) : end, to: null };
}

/** As it may be typed again. */
export function printSpan({ from, to }: DueSpan): string {
  if (from === null) return `<=${printEnd(to ?? '')}`;
  if (to === null) return `>=${printEnd(from)}`;
  return from === to ? printEnd(from) : `${printEnd(from)}..${printEnd(to)}`;
}

/** The days that the span means on a day. */
export function daysOf({ from, to }: DueSpan, today: string): DueSpan {
  return { from: from && dayOf(from, today), to: to && dayOf(to, today) };
}

/** How many days from today a moving end is; null for a day of the calendar. */
export function offsetOf(end: string): number | null {
  const parts = MOVING.exec(end);
  return parts && Number(`${parts[1] ?? '+'}${parts[2] ?? 0}`);
}

function printEnd(end: string): string {
  return end.startsWith('@') ? end : showDay(end);
}

function parseEnd(typed: string, today: string): string | null {
  const parts = TYPED_MOVING.exec(typed.toLowerCase());
  if (parts) return moving(Number(`${parts[1] ?? '+'}${parts[2] ?? 0}`));
  return isDay(typed) ? typed : parseDay(typed, today);
}

function moving(days: number): string {
  return days === 0 ? '@today' : `@today${days > 0 ? '+' : '-'}${Math.abs(days)}`;
}

function shift(end: string, days: number): string {
  const offset = offsetOf(end);
  return offset === null ? addDays(end, days) : moving(offset + days);
}

function dayOf(end: string, today: string): string {
  const offset = offsetOf(end);
  return offset === null ? end : addDays(today, offset);
}

function addDays(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

function isEnd(end: string): boolean {
  return MOVING.test(end) || isDay(end);
}

function isDay(value: string): boolean {
  const time = /^[12]\d{3}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(value);
}
