import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { type AssignmentState, isOpen } from '../assignments/lifecycle.rules.ts';
import type { DueMove } from '../directives/amend.rules.ts';
import { type Deadline, dueDayOf } from '../directives/deadline.rules.ts';
import type { WorkingCalendar } from './working-days.rules.ts';

/** A directive with a counted term, its own or one of its shares'. */
export type CountedDirective = {
  readonly deadline: Deadline;
  /** The day the term came to; null for one counted from the day each agency received the work. */
  readonly deadlineOn: CalendarDate | null;
  readonly shares: readonly {
    readonly id: string;
    /** Its own deadline; null where it has the directive's. */
    readonly deadline: Deadline | null;
    readonly state: AssignmentState;
    readonly dueOn: CalendarDate | null;
    readonly firstDueOn: CalendarDate | null;
    readonly receivedOn: CalendarDate;
  }[];
};

/** What a changed calendar makes of a counted term. */
export type Recomputed = { readonly deadlineOn: CalendarDate | null; readonly moves: readonly DueMove[] };

/**
 * Counts a term again by another calendar. What was set since by an amendment, an extension or a suspension differs
 * from what the old calendar gives, and stays; so does a closed share's day. A report that waits is never made late.
 * The first promise is corrected where it was the same count.
 *
 * @returns null where nothing moves
 */
export function recompute(
  { deadline, deadlineOn, shares }: CountedDirective,
  before: WorkingCalendar,
  after: WorkingCalendar,
): Recomputed | null {
  const countedOn = dueDayOf(deadline, before, null);
  const nextOn = deadlineOn !== null && deadlineOn === countedOn ? dueDayOf(deadline, after, null) : deadlineOn;
  const moves = shares.flatMap(({ id, deadline: own, state, dueOn, firstDueOn, receivedOn }): DueMove[] => {
    const fromOn = dueDayOf(own ?? deadline, before, receivedOn);
    const toOn = dueDayOf(own ?? deadline, after, receivedOn);
    if (!isOpen(state) || fromOn === null || toOn === null || dueOn !== fromOn || toOn === fromOn) return [];
    if (state === 'reported' && toOn < fromOn) return [];
    return [{ assignmentId: id, fromOn, toOn, firstDueOn: firstDueOn === fromOn ? toOn : firstDueOn }];
  });
  return moves.length === 0 && nextOn === deadlineOn ? null : { deadlineOn: nextOn, moves };
}
