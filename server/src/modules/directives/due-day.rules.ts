import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { optionalDay } from '../input/day.rules.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';

export type DueDayBounds = {
  readonly issuedOn: CalendarDate;
  /** The day of the assignment that the directive executes; null when it executes none, or one without a day. */
  readonly parentDueOn: CalendarDate | null;
};

/**
 * Judges a due day. A cascaded directive without a day takes its parent's, and may not be later.
 *
 * @throws {InvalidInput} NOT_A_DAY, DUE_BEFORE_ISSUED or CHILD_LATER_THAN_PARENT
 */
export function judgeDueOn(
  raw: CalendarDate | null,
  { issuedOn, parentDueOn }: DueDayBounds,
  path: string,
): CalendarDate | null {
  const dueOn = optionalDay(raw, path) ?? parentDueOn;
  if (dueOn === null) return null;
  if (parentDueOn !== null && dueOn > parentDueOn) {
    throw new InvalidInput('CHILD_LATER_THAN_PARENT', path, { latestOn: parentDueOn });
  }
  // Work that is overdue above can still be handed down: then its own day is the only one left.
  if (dueOn < issuedOn && dueOn !== parentDueOn) {
    throw new InvalidInput('DUE_BEFORE_ISSUED', path, { earliestOn: issuedOn });
  }
  return dueOn;
}
