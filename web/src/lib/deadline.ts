/** When a directive is due, in each form a document may word it: the server's union, as screens handle it. */
export type Deadline =
  | { kind: 'date'; on: string }
  | { kind: 'term'; n: number; unit: TermUnit; /** Null: from the day each agency receives it. */ from: string | null }
  | { kind: 'periodEnd'; period: Period; year: number; index: number }
  | { kind: 'event'; text: string }
  | { kind: 'recurring'; rule: Recurrence }
  | { kind: 'none' };

export type RecurrenceUnit = 'WEEK' | 'MONTH' | 'QUARTER' | 'HALF' | 'YEAR';

/** When work comes back. */
export type Recurrence = {
  every: number;
  unit: RecurrenceUnit;
  /** Of the month, its last, or of the week from 1, Monday. */
  on: number | 'last';
  /** Of a quarter, half-year or year, from 1; null: its last. */
  month: number | null;
  /** Null: from today. */
  from: string | null;
  until: string | null;
};

export type TermUnit = 'WORKING_DAY' | 'DAY' | 'MONTH';
export type Period = 'MONTH' | 'QUARTER' | 'HALF' | 'YEAR';

/** How long periods are. */
export const MONTHS_IN: Readonly<Record<Period, number>> = { MONTH: 1, QUARTER: 3, HALF: 6, YEAR: 12 };

/** Whether a year has this period. */
export function isPeriod({ period, index }: { period: Period; index: number }): boolean {
  return Number.isInteger(index) && index >= 1 && index <= 12 / MONTHS_IN[period];
}

/** The last day of a period. */
export function lastDayOf({ period, year, index }: { period: Period; year: number; index: number }): string {
  return new Date(Date.UTC(year, MONTHS_IN[period] * index, 0)).toISOString().slice(0, 10);
}

/** The day that a deadline comes to, where no calendar has to be asked for it. */
export function plainDayOf(deadline: Deadline): string | null {
  if (deadline.kind === 'date') return deadline.on;
  return deadline.kind === 'periodEnd' ? lastDayOf(deadline) : null;
}

/** A deadline as the API takes it. @param time an hour of a written day, `HH:MM` */
export function deadlineInputOf(deadline: Deadline, time: string | null = null) {
  switch (deadline.kind) {
    case 'date':
      return { date: { on: deadline.on, ...(time === null ? {} : { time }) } };
    case 'term':
      return { term: { n: deadline.n, unit: deadline.unit, from: deadline.from } };
    case 'periodEnd':
      return { periodEnd: { period: deadline.period, year: deadline.year, index: deadline.index } };
    case 'event':
      return { event: { text: deadline.text } };
    case 'recurring':
      return { recurring: recurrenceInputOf(deadline.rule) };
    case 'none':
      return { none: true };
  }
}

/** A rule as the API takes it. */
export function recurrenceInputOf({ on, unit, ...rule }: Recurrence) {
  const day = on === 'last' ? { last: true } : unit === 'WEEK' ? { weekday: on } : { day: on };
  return { ...rule, unit, on: day };
}

/** A deadline as the API tells it. */
export type ToldDeadline =
  | { __typename: 'DateDeadline'; on: string; time: string | null; text: string | null }
  | { __typename: 'TermDeadline'; n: number; unit: TermUnit; from: string | null; text: string | null }
  | { __typename: 'PeriodEndDeadline'; period: Period; year: number; index: number; text: string | null }
  | { __typename: 'EventDeadline'; text: string | null }
  | { __typename: 'NoDeadline'; text: string | null };

export function deadlineTold(told: ToldDeadline): Deadline {
  switch (told.__typename) {
    case 'DateDeadline':
      return { kind: 'date', on: told.on };
    case 'TermDeadline':
      return { kind: 'term', n: told.n, unit: told.unit, from: told.from };
    case 'PeriodEndDeadline':
      return { kind: 'periodEnd', period: told.period, year: told.year, index: told.index };
    case 'EventDeadline':
      return { kind: 'event', text: told.text ?? '' };
    case 'NoDeadline':
      return { kind: 'none' };
  }
}
