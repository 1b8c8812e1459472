import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statutoryDays } from '../../../../db/src/calendar/statutory-days.ts';
import { addDays } from '../../kernel/calendar-date.ts';
import { workingCalendar, workingDaysBetween, workingDaysLeft } from '../calendar/working-days.rules.ts';
import { type Acceptance, judgeAcceptance, judgeReturn, mayConfirmDays, needsDayConfirmed } from './review.rules.ts';

const numRuns = process.env['DEEP'] === '1' ? 50_000 : 500;
const calendar = workingCalendar(statutoryDays);
const days = { dueOn: '2026-03-10', issuedOn: '2026-02-01' };
const confirm = { statedOn: null, dayReason: null };

describe('accepting a completion', () => {
  it.each<[string, { statedOn: string; sentOn: string }, Acceptance]>([
    [
      'sent and done in time',
      { statedOn: '2026-03-09', sentOn: '2026-03-10' },
      { completedOn: '2026-03-09', dayReason: null, isOnTime: true, isDayDoubtful: false },
    ],
    [
      'done on the due day and sent later marks the day',
      { statedOn: '2026-03-10', sentOn: '2026-03-12' },
      { completedOn: '2026-03-10', dayReason: null, isOnTime: true, isDayDoubtful: true },
    ],
    [
      'done late is late, and nobody doubts it',
      { statedOn: '2026-03-11', sentOn: '2026-03-12' },
      { completedOn: '2026-03-11', dayReason: null, isOnTime: false, isDayDoubtful: false },
    ],
  ])('%s', (_title, report, acceptance) => {
    expect(judgeAcceptance(confirm, report, days, true)).toEqual(acceptance);
    expect(needsDayConfirmed(report, days.dueOn)).toBe(acceptance.isDayDoubtful);
  });

  const lateSent = { statedOn: '2026-03-10', sentOn: '2026-03-12' };

  it('with another day needs its reason, and keeps the mark', () => {
    expect(
      judgeAcceptance({ statedOn: '2026-03-12', dayReason: ' Văn bản ký ngày 12 ' }, lateSent, days, true),
    ).toEqual({
      completedOn: '2026-03-12',
      dayReason: 'Văn bản ký ngày 12',
      isOnTime: false,
      isDayDoubtful: true,
    });
    expect(() => judgeAcceptance({ statedOn: '2026-03-12', dayReason: '' }, lateSent, days, true)).toThrow(
      expect.objectContaining({ code: 'DAY_REASON_MISSING', path: 'dayReason' }),
    );
  });

  it('in time but sent late is for the chief to confirm, where the tenant wants it; a day after the due day is not', () => {
    const judged = (statedOn: string | null, mayConfirmDay: boolean) => () =>
      judgeAcceptance({ statedOn, dayReason: 'Văn bản ký ngày 12' }, lateSent, days, mayConfirmDay);
    expect(judged(null, false)).toThrow(expect.objectContaining({ code: 'DAY_NEEDS_CHIEF', path: 'statedOn' }));
    expect(judged('2026-03-12', false)()).toMatchObject({ isOnTime: false });
    expect(judged(null, true)()).toMatchObject({ isOnTime: true });
    expect(mayConfirmDays('office_monitor', true)).toBe(false);
    expect(mayConfirmDays('office_monitor', false)).toBe(true);
    expect(mayConfirmDays('office_chief', true)).toBe(true);
  });

  it('naming the reported day again is a confirmation, and needs no reason', () => {
    expect(judgeAcceptance({ statedOn: '2026-03-10', dayReason: null }, lateSent, days, true)).toMatchObject({
      dayReason: null,
    });
  });

  it.each([
    ['2026-03-13', 'STATED_AFTER_SENT'],
    ['2026-01-31', 'STATED_BEFORE_ISSUED'],
    ['2026-02-30', 'NOT_A_DAY'],
  ])('refuses %s', (statedOn, code) => {
    expect(() => judgeAcceptance({ statedOn, dayReason: 'Sai ngày' }, lateSent, days, true)).toThrow(
      expect.objectContaining({ code, path: 'statedOn' }),
    );
  });

  it('of work without a deadline is neither on time nor late', () => {
    expect(judgeAcceptance(confirm, lateSent, { ...days, dueOn: null as string | null }, true)).toMatchObject({
      isOnTime: null,
      isDayDoubtful: false,
    });
  });
});

describe('returning a completion', () => {
  const back = (sentOn: string, dueOn: string | null, returnedOn: string, minimum = 2) =>
    judgeReturn(' Thiếu số liệu ', sentOn, dueOn, returnedOn, calendar, minimum);

  it.each<[string, string, string | null, string, string | null]>([
    ['gives back the working days it waited', '2026-03-05', '2026-03-10', '2026-03-10', '2026-03-13'],
    ['counts no weekend that it waited', '2026-03-06', '2026-03-20', '2026-03-09', '2026-03-23'],
    ['on the very day moves nothing while enough days remain', '2026-03-05', '2026-03-10', '2026-03-05', '2026-03-10'],
    ['on the due day leaves two working days', '2026-03-10', '2026-03-10', '2026-03-10', '2026-03-12'],
    ['on a Friday due day leaves Monday and Tuesday', '2026-03-13', '2026-03-13', '2026-03-13', '2026-03-17'],
    ['of a report sent too late moves nothing', '2026-03-11', '2026-03-10', '2026-03-16', '2026-03-10'],
    ['of work without a deadline leaves it without one', '2026-03-05', null, '2026-03-16', null],
    ['counts Tết as no days', '2026-02-12', '2026-02-13', '2026-02-23', '2026-02-25'],
  ])('%s', (_title, sentOn, dueOn, returnedOn, movedTo) => {
    expect(back(sentOn, dueOn, returnedOn)).toEqual({ reason: 'Thiếu số liệu', dueOn: movedTo });
  });

  it('leaves as many days as the setting says', () => {
    expect(back('2026-03-10', '2026-03-10', '2026-03-10', 5)).toMatchObject({ dueOn: '2026-03-17' });
    expect(back('2026-03-10', '2026-03-10', '2026-03-10', 0)).toMatchObject({ dueOn: '2026-03-10' });
  });

  it('needs a reason', () => {
    expect(() => judgeReturn(' ', '2026-03-10', null, '2026-03-10', calendar, 2)).toThrow(
      expect.objectContaining({ code: 'REASON_MISSING', path: 'reason' }),
    );
  });

  it('never takes a day from the agency', () => {
    const nat = fc.nat(60);
    fc.assert(
      fc.property(nat, nat, nat, fc.nat(5), (at, early, wait, minimum) => {
        const dueOn = addDays('2026-01-05', at);
        const sentOn = addDays(dueOn, -early);
        const returnedOn = addDays(sentOn, wait);
        const moved = back(sentOn, dueOn, returnedOn, minimum).dueOn ?? '';
        expect(moved >= dueOn).toBe(true);
        expect(workingDaysLeft(calendar, returnedOn, moved)).toBeGreaterThanOrEqual(minimum);
        expect(workingDaysBetween(calendar, dueOn, moved)).toBeGreaterThanOrEqual(
          workingDaysBetween(calendar, sentOn, returnedOn),
        );
      }),
      { seed: 2026, numRuns },
    );
  });
});
