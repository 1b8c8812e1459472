import type { CalendarDate } from '../../kernel/calendar-date.ts';

/** Why a due day moves. */
export type DueMoveCause = 'amended' | 'calendar' | 'extension' | 'returned' | 'suspension' | 'transfer';

export type DueDayMoved = {
  readonly assignmentId: string;
  readonly agencyId: string | undefined;
  readonly fromOn: CalendarDate | null;
  readonly toOn: CalendarDate | null;
  readonly cause: DueMoveCause;
  /** As it was given; left out where the act before it in the history gives it. */
  readonly reason?: string | null;
};

/** The event of a due day that moved. A move to the same day tells nothing. */
export function dueDayMoved({ assignmentId, agencyId, fromOn, toOn, cause, reason }: DueDayMoved) {
  if (toOn === fromOn) return [];
  return [
    {
      type: 'due_day_moved' as const,
      subjectId: assignmentId,
      before: { dueOn: fromOn },
      after: { dueOn: toOn, cause, ...(reason === undefined ? {} : { reason }), agencyId },
    },
  ];
}
