/** Days of a report against a due day; all are days, `dueOn` null without a deadline. */
export type ReportDays = { statedOn: string | null; sentOn: string; dueOn: string | null };

/** Whether the reviewer must look at the day: it is said to be in time, but the report came after the due day. */
export function isDayDoubtful({ statedOn, sentOn, dueOn }: ReportDays): boolean {
  return dueOn !== null && statedOn !== null && sentOn > dueOn && statedOn <= dueOn;
}

/** How a day of performance will count; null where there is nothing to be late for. */
export function isInTime(performedOn: string | null, dueOn: string | null): boolean | null {
  return performedOn === null || dueOn === null ? null : performedOn <= dueOn;
}
