import { useLingui } from '@lingui/react';
import { createContext, useContext, useMemo } from 'react';
import * as dates from './dates.ts';

/** The tenant's day and time zone, as the server says them; the device's own clock is never asked. */
export type Day = { today: string; timeZone: string };

const DayContext = createContext<Day | null>(null);

/** Gives everything below it the tenant's day. */
export const DayProvider = DayContext.Provider;

/**
 * Days, instants, deadlines and numbers in the viewer's language, day and time zone.
 * @throws outside a DayProvider
 */
export function useDates() {
  const day = useContext(DayContext);
  const { i18n } = useLingui();
  if (day === null) throw new Error('useDates needs a DayProvider above it');
  const language: dates.Language = i18n.locale === 'en' ? 'en' : 'vi';

  return useMemo(() => {
    const { today, timeZone } = day;
    return {
      today,
      timeZone,
      language,
      day: dates.showDay,
      shortDay: (value: string) => dates.showShortDay(value, today),
      weekday: (value: string) => dates.weekday(value, language),
      weekdayAndDay: (value: string) => dates.showWeekdayAndDay(value, language),
      daysAgo: (value: string) => dates.showDaysAgo(value, today, language),
      dayOf: (instant: string) => dates.dayOf(instant, timeZone),
      time: (instant: string) => dates.timeOf(instant, timeZone),
      instant: (instant: string) => dates.showInstant(instant, today, language, timeZone),
      deadline: (facts: dates.DeadlineFacts) => dates.showDeadline(facts, today, language),
      due: (facts: dates.DeadlineFacts) => dates.showDue(facts, today, language),
      number: (value: number) => dates.showNumber(value, language),
      decimal: (value: number, decimals: number) => dates.showDecimal(value, decimals, language),
      fileSize: (bytes: number) => dates.showFileSize(bytes, language),
    };
  }, [day, language]);
}
