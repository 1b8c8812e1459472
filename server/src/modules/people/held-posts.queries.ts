import { and, gte, isNull, lte, or } from 'drizzle-orm';
import { appointments } from '../../../../db/src/schema/people.ts';
import type { CalendarDate } from '../../kernel/calendar-date.ts';

/** Whether a post is held on a day: from its first to its last, unless it was ended on the last before that was over. */
export function isHeldOn(day: CalendarDate) {
  return and(
    lte(appointments.fromOn, day),
    or(isNull(appointments.toOn), gte(appointments.toOn, day)),
    isNull(appointments.endedAt),
  );
}
