import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statutoryDays } from '../../../../db/src/calendar/statutory-days.ts';
import { addDays, type CalendarDate } from '../../kernel/calendar-date.ts';
import { isWorkingDay, workingCalendar } from '../calendar/working-days.rules.ts';
import { defaultSettings } from '../tenants/settings.rules.ts';
import { mayTell, silentSince, stepsOwed } from './ladder.rules.ts';

const calendar = workingCalendar(statutoryDays);
const options = { seed: 2026, numRuns: process.env['DEEP'] === '1' ? 20_000 : 300 };

/** As `step level`, such as `before:3 clerk`. */
const owed = (dueOn: CalendarDate, today: CalendarDate, settings = defaultSettings) =>
  stepsOwed(calendar, settings, dueOn, today).map(({ step, level }) => `${step} ${level}`);

describe('the steps that work owes', () => {
  // Friday 14/06/2024 is the due day.
  it.each<[string, CalendarDate, string[]]>([
    ['eight working days before, nothing', '2024-06-04', []],
    ['seven working days before, the first reminder', '2024-06-05', ['before:7 clerk']],
    ['four working days before, still the first', '2024-06-10', ['before:7 clerk']],
    ['three working days before, the second', '2024-06-11', ['before:3 clerk']],
    ['on the eve, the third', '2024-06-13', ['before:1 clerk']],
    ['on the day, one', '2024-06-14', ['on clerk']],
    ['on the Saturday after, nothing', '2024-06-15', []],
    ['on the first working day after, one, and the head', '2024-06-17', ['after:1 clerk', 'escalate head']],
    ['on the third, the Office as well', '2024-06-19', ['after:3 clerk', 'escalate head', 'escalate chief']],
    [
      'a week after that, again',
      '2024-06-26',
      ['repeat:1 clerk', 'escalate head', 'escalate chief', 'escalate vice_chair'],
    ],
    [
      'three weeks late, the chair too',
      '2024-07-05',
      ['repeat:2 clerk', 'escalate head', 'escalate chief', 'escalate vice_chair', 'escalate chair'],
    ],
  ])('are %s', (_title, today, steps) => {
    expect(owed('2024-06-14', today)).toEqual(steps);
  });

  it('remind on Friday of what is due on Saturday', () => {
    expect(owed('2024-06-15', '2024-06-14')).toEqual(['on clerk']);
  });

  it('cross Tết as if it were one long night', () => {
    expect(owed('2024-02-15', '2024-02-07')).toEqual(['before:1 clerk']);
  });

  it('are none where the tenant wants none', () => {
    const none = {
      ...defaultSettings,
      remindBeforeDays: '',
      remindAfterDays: '',
      remindEveryDays: 0,
      escalateToHeadDays: 0,
      escalateToChiefDays: 0,
      escalateToViceChairDays: 0,
      escalateToChairDays: 0,
    };
    expect(owed('2024-06-14', '2024-06-13', none)).toEqual([]);
    expect(owed('2024-06-14', '2024-08-13', none)).toEqual([]);
  });

  it('remind the head beside the desk where the tenant wants it', () => {
    const both = { ...defaultSettings, remindsHead: true };
    expect(owed('2024-06-14', '2024-06-11', both)).toEqual(['before:3 clerk', 'before:3 head']);
    expect(owed('2024-06-14', '2024-06-17', both)).toEqual(['after:1 clerk', 'after:1 head', 'escalate head']);
  });

  it('say since when: work that was given later is not told', () => {
    const [reminder] = stepsOwed(calendar, defaultSettings, '2024-06-14', '2024-06-12');
    expect(reminder).toMatchObject({ step: 'before:3', since: '2024-06-11' });
  });

  it('hold at most one reminder on a day, never go back, and never let go of a level', () => {
    const due = fc.integer({ min: 0, max: 900 }).map((n) => addDays('2024-06-01', n));
    fc.assert(
      fc.property(due, fc.integer({ min: -30, max: 90 }), (dueOn, offset) => {
        const today = addDays(dueOn, offset);
        const now = stepsOwed(calendar, defaultSettings, dueOn, today);
        const next = stepsOwed(calendar, defaultSettings, dueOn, addDays(today, 1));
        const levels = (steps: typeof now) => steps.filter(({ step }) => step === 'escalate').map(({ level }) => level);
        expect(now.filter(({ step }) => step !== 'escalate').length).toBeLessThanOrEqual(1);
        expect(levels(next)).toEqual(expect.arrayContaining(levels(now)));
        expect(now.every(({ since }) => since <= today)).toBe(true);
        expect(now.some(({ reason }) => reason === 'overdue' || reason === 'escalated')).toBe(
          offset > 0 && now.length > 0,
        );
      }),
      options,
    );
  });
});

describe('the hours in which people are told', () => {
  it.each<[string, CalendarDate, number, boolean]>([
    ['seven in the morning is', '2024-06-10', 7, true],
    ['half past five in the afternoon is', '2024-06-10', 17, true],
    ['six in the evening is not', '2024-06-10', 18, false],
    ['midnight is not', '2024-06-10', 0, false],
    ['a Saturday is not', '2024-06-15', 9, false],
    ['a make-up Saturday is', '2024-05-04', 9, true],
    ['a holiday is not', '2024-09-02', 9, false],
  ])('%s one of them', (_title, day, hour, may) => {
    expect(mayTell(calendar, defaultSettings, day, hour)).toBe(may);
  });

  it('come round within the longest holiday', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 23 }),
        (n, quietFromHour, quietUntilHour) => {
          const settings = { quietFromHour, quietUntilHour, quietOnDaysOff: true };
          const days = Array.from({ length: 12 }, (_, offset) => addDays('2024-06-01', n + offset));
          const told = days.filter((day) =>
            Array.from({ length: 24 }, (_, hour) => mayTell(calendar, settings, day, hour)).includes(true),
          );
          expect(told).toEqual(days.filter((day) => isWorkingDay(calendar, day)));
          expect(told.length).toBeGreaterThan(0);
        },
      ),
      options,
    );
  });

  it('are all where the quiet begins and ends at one hour', () => {
    const always = { quietFromHour: 7, quietUntilHour: 7, quietOnDaysOff: false };
    expect(mayTell(calendar, always, '2024-06-15', 7)).toBe(true);
  });
});

describe('silence', () => {
  it('is told after as many days as the tenant says, or never', () => {
    expect(silentSince(defaultSettings, '2024-06-28')).toBe('2024-06-14');
    expect(silentSince({ silenceDays: 0 }, '2024-06-28')).toBeNull();
  });
});
