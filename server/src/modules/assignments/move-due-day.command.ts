import type { CalendarDate } from '../../kernel/calendar-date.ts';
import {
  type EventTold,
  type LockedDirective,
  type ShareChange,
  type Writing,
  writeShares,
} from '../directives/locked-directive.command.ts';
import type { Assignment } from './assignments.queries.ts';
import { dueDayMoved, type DueMoveCause } from './due-day-moved.rules.ts';

export type DueDayMove = {
  readonly assignment: Assignment;
  readonly toOn: CalendarDate | null;
  readonly cause: DueMoveCause;
  readonly reason: string | null;
  /** What else changes of the assignment at that instant. */
  readonly set?: ShareChange['set'];
};

/**
 * Moves a due day: the row, the period on record, what is derived of it, and the event that names the cause. The first
 * promise stays. A move to the same day tells nothing.
 *
 * @param locked the directive's row is locked
 * @param told the act that moved it, told before the move
 */
export function moveDueDay(
  writing: Writing,
  locked: LockedDirective,
  { assignment, toOn, cause, reason, set = {} }: DueDayMove,
  told: readonly EventTold[],
): Promise<void> {
  const { id, agencyId, dueOn, firstDueOn } = assignment;
  return writeShares(
    writing,
    locked,
    [{ id, set: { ...set, dueOn: toOn, firstDueOn: firstDueOn ?? toOn } }],
    [...told, ...dueDayMoved({ assignmentId: id, agencyId, fromOn: dueOn, toOn, cause, reason })],
  );
}
