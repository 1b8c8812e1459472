import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { type Deadline, type PeriodEndDeadline, startsOnReceipt, type TermDeadline } from './deadline.rules.ts';

/** How `directives` keeps a deadline. */
export type DeadlineColumns = {
  readonly deadlineKind: Deadline['kind'];
  readonly deadlineRule: Record<string, unknown> | null;
  readonly deadlineText: string | null;
  readonly deadlineTime: string | null;
  readonly deadlineOn: CalendarDate | null;
};

/**
 * @param dueOn the day it comes to
 * @param text as the document words it; an event's own words stand in its place
 */
export function columnsOf(deadline: Deadline, dueOn: CalendarDate | null, text: string | null): DeadlineColumns {
  return {
    deadlineKind: deadline.kind,
    deadlineRule: ruleOf(deadline),
    deadlineText: deadline.kind === 'event' ? deadline.text : text,
    deadlineTime: deadline.kind === 'date' ? deadline.time : null,
    deadlineOn: startsOnReceipt(deadline) ? null : dueOn,
  };
}

type StoredDeadline = Omit<DeadlineColumns, 'deadlineKind'> & { readonly deadlineKind: string };

/** The deadline that a directive's row keeps. */
export function storedDeadline(row: StoredDeadline): Deadline {
  const { deadlineKind, deadlineRule, deadlineOn, deadlineTime, deadlineText } = row;
  switch (deadlineKind) {
    case 'term':
      return { ...(deadlineRule as Omit<TermDeadline, 'kind'>), kind: 'term' };
    case 'period_end':
      return { ...(deadlineRule as Omit<PeriodEndDeadline, 'kind'>), kind: 'period_end' };
    case 'event':
      return { kind: 'event', text: deadlineText ?? '' };
    default:
      return deadlineOn === null
        ? { kind: 'none' }
        : { kind: 'date', on: deadlineOn, time: deadlineTime?.slice(0, 5) ?? null };
  }
}

function ruleOf(deadline: Deadline): Record<string, unknown> | null {
  if (deadline.kind === 'term') return { n: deadline.n, unit: deadline.unit, from: deadline.from };
  if (deadline.kind === 'period_end') {
    return { period: deadline.period, year: deadline.year, index: deadline.index };
  }
  return null;
}
