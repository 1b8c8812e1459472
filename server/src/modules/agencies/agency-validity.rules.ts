import type { CalendarDate } from '../../kernel/calendar-date.ts';

/** An agency's life: its first and its last day, null where open. */
export type Validity = { readonly validFrom: CalendarDate | null; readonly validTo: CalendarDate | null };

/** Whether the agency exists on `day`; both bounds belong to its life. */
export function isValidOn({ validFrom, validTo }: Validity, day: CalendarDate): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}
