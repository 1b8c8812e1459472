import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import type { Validity } from './agency-validity.rules.ts';

const CODE = /^[0-9A-Z.]{1,35}$/;

export type HeldCode = Validity & { readonly agencyId: string; readonly system: string; readonly code: string };

/** What would be left behind by an agency's end. */
export type LeftBehind = { readonly children: number; readonly posts: number };

/** @throws {InvalidInput} ENDS_BEFORE_START */
export function assertInOrder({ validFrom, validTo }: Validity, path: string): void {
  if (validFrom !== null && validTo !== null && validTo < validFrom)
    throw new InvalidInput('ENDS_BEFORE_START', path, { earliestOn: validFrom });
}

/** Whether two lives have a day in common. */
export function overlap(one: Validity, other: Validity): boolean {
  return startsBefore(one.validFrom, other.validTo) && startsBefore(other.validFrom, one.validTo);
}

function startsBefore(from: CalendarDate | null, to: CalendarDate | null): boolean {
  return from === null || to === null || from <= to;
}

/** @throws {InvalidInput} CODE_FORM */
export function requireCode(raw: string, path = 'code'): string {
  const code = raw.trim();
  if (!CODE.test(code)) throw new InvalidInput('CODE_FORM', path);
  return code;
}

/**
 * A code is one agency's at a time, and an agency has one code of a system at a time.
 *
 * @param others all other codes on record
 * @throws {InvalidInput} CODE_TAKEN or CODE_OVERLAPS
 */
export function assertCodeIsFree(code: HeldCode, others: readonly HeldCode[]): void {
  const atTheTime = others.filter((other) => overlap(code, other));
  if (atTheTime.some((other) => other.code === code.code)) throw new InvalidInput('CODE_TAKEN', 'code');
  if (atTheTime.some(({ agencyId, system }) => agencyId === code.agencyId && system === code.system))
    throw new InvalidInput('CODE_OVERLAPS', 'validFrom');
}

/**
 * An agency ends when nothing belongs to it any more and nobody holds a post in it; what it was assigned may stay open.
 *
 * @param on its last day
 * @throws {InvalidInput} ENDS_BEFORE_START, AGENCY_ENDED, AGENCY_HAS_CHILDREN or AGENCY_HAS_POSTS
 */
export function assertMayEnd(agency: Validity, on: CalendarDate, today: CalendarDate, left: LeftBehind): void {
  if (agency.validTo !== null && agency.validTo < today) throw new InvalidInput('AGENCY_ENDED', 'on');
  assertInOrder({ validFrom: agency.validFrom, validTo: on }, 'on');
  if (left.children > 0) throw new InvalidInput('AGENCY_HAS_CHILDREN', 'on', { length: left.children });
  if (left.posts > 0) throw new InvalidInput('AGENCY_HAS_POSTS', 'on', { length: left.posts });
}
