import { describe, expect, it } from 'vitest';
import { statutoryDays } from '../../../../db/src/calendar/statutory-days.ts';
import { workingCalendar } from '../calendar/working-days.rules.ts';
import { defaultSettings } from '../tenants/settings.rules.ts';
import { lastMonth, type OpenSpan, reachOf } from './preview.rules.ts';

const calendar = workingCalendar(statutoryDays);
const june = lastMonth('2024-07-15');
const span = (made: Partial<OpenSpan> = {}): OpenSpan => ({
  dueOn: '2024-06-14',
  fromOn: '2024-06-01',
  toOn: '2024-06-30',
  isLead: true,
  count: 1,
  ...made,
});
const reach = (spans: OpenSpan[], settings = defaultSettings) =>
  Object.fromEntries(reachOf(calendar, settings, june, spans).map(({ level, stepCount }) => [level, stepCount]));

describe('whom the ladder would have reached last month', () => {
  it('is asked of all days of the month before', () => {
    expect([june.length, june[0], june.at(-1)]).toEqual([30, '2024-06-01', '2024-06-30']);
    expect(lastMonth('2024-03-01')).toHaveLength(29);
  });

  it('counts each step once, on the day it would have been taken', () => {
    // 7, 3 and 1 before, on the day, 1 and 3 after, one more a week later.
    expect(reach([span()])).toEqual({ clerk: 7, head: 1, chief: 1, vice_chair: 1, chair: 0 });
    expect(reach([span({ count: 40 })]).head).toBe(40);
  });

  it('tells nobody above the agency of a coordinating share, and nothing of work once it was closed', () => {
    expect(reach([span({ isLead: false })])).toMatchObject({ head: 1, chief: 0, vice_chair: 0 });
    expect(reach([span({ toOn: '2024-06-14' })])).toEqual({ clerk: 4, head: 0, chief: 0, vice_chair: 0, chair: 0 });
  });

  it('is the same where the work was open in two spans, one after the other', () => {
    expect(reach([span({ toOn: '2024-06-12' }), span({ fromOn: '2024-06-13' })])).toEqual(reach([span()]));
  });

  it('follows the settings that are tried', () => {
    expect(reach([span()], { ...defaultSettings, escalateToChairDays: 5, remindBeforeDays: '' })).toMatchObject({
      clerk: 4,
      chair: 1,
    });
    expect(reach([span()], { ...defaultSettings, remindsHead: true })).toMatchObject({ clerk: 7, head: 8 });
  });
});
