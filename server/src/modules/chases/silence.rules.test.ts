import { describe, expect, it } from 'vitest';
import { workingCalendar } from '../calendar/working-days.rules.ts';
import { type Heard, reviewWorkingDays, silentDays } from './silence.rules.ts';

const ZONE = 'Asia/Ho_Chi_Minh';
const heard = (facts: Partial<Heard> = {}): Heard => ({
  state: 'in_progress',
  assignedAt: new Date('2024-05-20T09:00:00+07:00'),
  lastReportedAt: null,
  ...facts,
});

describe('the silence of an agency', () => {
  it.each<[string, Partial<Heard>, number | null]>([
    ['since it was given the work', {}, 21],
    ['since its last report', { lastReportedAt: new Date('2024-06-08T09:00:00+07:00') }, 2],
    ["by the tenant's day, whatever the hour of London", { lastReportedAt: new Date('2024-06-08T18:00:00Z') }, 1],
    ['not on the day itself', { lastReportedAt: new Date('2024-06-10T07:00:00+07:00') }, 0],
    ['not while its report waits', { state: 'reported' }, null],
    ['not while the clock stands still', { state: 'suspended' }, null],
    ['not once it has ended', { state: 'accepted' }, null],
  ])('counts %s', (_when, facts, days) => {
    expect(silentDays(heard(facts), '2024-06-10', ZONE)).toBe(days);
  });
});

describe('the wait of a report for its review', () => {
  const how = { calendar: workingCalendar([]), timeZone: ZONE };

  it('is counted in working days, and only while it waits', () => {
    const sent = { lastReportedAt: new Date('2024-06-07T16:00:00+07:00') };
    expect(reviewWorkingDays(heard({ ...sent, state: 'reported' }), '2024-06-10', how)).toBe(1);
    expect(reviewWorkingDays(heard(sent), '2024-06-10', how)).toBeNull();
  });
});
