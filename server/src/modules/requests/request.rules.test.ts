import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../kernel/calendar-date.ts';
import { workingCalendar, workingDaysBetween } from '../calendar/working-days.rules.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import {
  type AskContext,
  type Asking,
  dueOnAfterSuspension,
  judgeAsking,
  judgeExtension,
  judgeOffer,
  judgeTransfer,
  kindsAskable,
  lastDayToAskExtension,
} from './request.rules.ts';

const numRuns = process.env['DEEP'] === '1' ? 100_000 : 1_000;
/** Friday 2 January off, Saturday 10 January worked. */
const calendar = workingCalendar([
  { date: '2026-01-01', kind: 'holiday' },
  { date: '2026-01-02', kind: 'day_off' },
  { date: '2026-01-10', kind: 'working' },
]);
const limits = { askExtensionWorkingDaysBefore: 2, extensionsAtMost: 2, objectWithinWorkingDays: 3 };
const share = { state: 'in_progress', dueOn: '2026-03-13', assignedOn: '2026-03-02' } as const;
const finance = { id: 'finance', validFrom: null, validTo: null };
const context: AskContext = {
  share,
  today: '2026-03-04',
  calendar,
  limits,
  askedBefore: 0,
  suggested: null,
  takenAgencyIds: new Set(['construction', 'tax']),
};
const more = (askedDueOn: string | null, reason = 'Chờ số liệu'): Asking => ({
  kind: 'extension',
  reason,
  askedDueOn,
});
const codeOf = (act: () => unknown) => {
  try {
    act();
  } catch (refusal) {
    return refusal instanceof InvalidInput ? refusal.code : refusal;
  }
  return 'judged';
};

describe('asking for more time', () => {
  it.each([
    ['two working days before the due day', '2026-03-11', '2026-03-20', 'judged'],
    ['one working day before it', '2026-03-12', '2026-03-20', 'ASKED_TOO_LATE'],
    ['on the due day', '2026-03-13', '2026-03-20', 'ASKED_TOO_LATE'],
    ['after it', '2026-03-16', '2026-03-20', 'ASKED_TOO_LATE'],
    ['for the present due day', '2026-03-09', '2026-03-13', 'ASKED_NOT_LATER'],
    ['for an earlier day', '2026-03-09', '2026-03-12', 'ASKED_NOT_LATER'],
    ['for no day', '2026-03-09', null, 'ASKED_DAY_MISSING'],
    ['for a day that does not exist', '2026-03-09', '2026-02-30', 'NOT_A_DAY'],
  ])('%s', (_case, today, askedDueOn, outcome) => {
    expect(codeOf(() => judgeAsking(more(askedDueOn), { ...context, today }))).toBe(outcome);
  });

  it('needs a due day and a reason', () => {
    expect(codeOf(() => judgeAsking(more('2026-03-20'), { ...context, share: { ...share, dueOn: null } }))).toBe(
      'NOTHING_TO_EXTEND',
    );
    expect(codeOf(() => judgeAsking(more('2026-03-20', ' '), context))).toBe('REASON_MISSING');
  });

  it.each([
    [0, 1, false],
    [1, 2, false],
    [2, 3, true],
  ])('after %i times is the %ith, for the leaders alone: %s', (askedBefore, ordinal, isBeyondLimit) => {
    expect(judgeAsking(more('2026-03-20'), { ...context, askedBefore })).toEqual({
      reason: 'Chờ số liệu',
      askedDueOn: '2026-03-20',
      ordinal,
      isBeyondLimit,
    });
  });

  it('has a last day on which exactly the working days are left that the tenant wants, and later none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 22 }), (days, least) => {
        const dueOn = addDays('2026-01-05', days);
        const last = lastDayToAskExtension(calendar, dueOn, least);
        expect(workingDaysBetween(calendar, last, dueOn)).toBeGreaterThanOrEqual(least);
        if (least > 0) expect(workingDaysBetween(calendar, addDays(last, 1), dueOn)).toBeLessThan(least);
      }),
      { seed: 2026, numRuns },
    );
  });
});

describe('saying that the work is of another agency', () => {
  const other = { kind: 'wrong_agency', reason: 'Thuộc lĩnh vực tài chính', askedDueOn: null } as const;
  it.each([
    ['within three working days', '2026-03-05', null, 'judged'],
    ['on the fourth', '2026-03-06', null, 'OBJECTED_TOO_LATE'],
    ['and naming whose it is', '2026-03-05', finance, 'judged'],
    ['and naming one that is none', '2026-03-05', undefined, 'AGENCY_NOT_VALID'],
    ['and naming one that ended', '2026-03-05', { ...finance, validTo: '2026-03-04' }, 'AGENCY_NOT_VALID'],
    ['and naming one that has a share', '2026-03-05', { ...finance, id: 'tax' }, 'AGENCY_HAS_SHARE'],
  ])('%s', (_case, today, suggested, outcome) => {
    expect(codeOf(() => judgeAsking(other, { ...context, today, suggested }))).toBe(outcome);
  });
});

describe('what may be asked for', () => {
  it.each([
    ['in_progress', '2026-03-04', ['extension', 'wrong_agency', 'infeasible', 'suspension']],
    ['awaiting', '2026-03-09', ['extension', 'infeasible', 'suspension']],
    ['awaiting', '2026-03-16', ['infeasible', 'suspension']],
    ['reported', '2026-03-04', []],
    ['suspended', '2026-03-04', []],
    ['accepted', '2026-03-04', []],
    ['withdrawn', '2026-03-04', []],
  ] as const)('of %s work on %s', (state, today, kinds) => {
    expect(kindsAskable({ ...share, state }, today, calendar, limits)).toEqual(kinds);
  });
});

describe('deciding', () => {
  it.each([
    ['earlier than asked', '2026-03-17', 'judged'],
    ['the day after the due day', '2026-03-14', 'judged'],
    ['the due day itself', '2026-03-13', 'OFFER_OUT_OF_RANGE'],
    ['the day asked for', '2026-03-20', 'OFFER_OUT_OF_RANGE'],
    ['no day', null, 'OFFER_MISSING'],
  ])('an offer of %s', (_case, offered, outcome) => {
    const days = { askedDueOn: '2026-03-20', dueOn: '2026-03-13', today: '2026-03-10', latestOn: null };
    expect(codeOf(() => judgeOffer(offered, days))).toBe(outcome);
  });

  it('offers no day that has passed', () => {
    const days = { askedDueOn: '2026-03-30', dueOn: '2026-03-13', today: '2026-03-20', latestOn: null };
    expect(codeOf(() => judgeOffer('2026-03-19', days))).toBe('OFFER_OUT_OF_RANGE');
    expect(codeOf(() => judgeOffer('2026-03-20', days))).toBe('judged');
  });

  it('grants no day that is not later than the due day now, nor later than the parent work', () => {
    expect(judgeExtension('2026-03-20', '2026-03-13', null, 'x')).toBe('2026-03-20');
    expect(codeOf(() => judgeExtension('2026-03-20', '2026-03-20', null, 'x'))).toBe('ASKED_NOT_LATER');
    expect(codeOf(() => judgeExtension('2026-03-20', '2026-03-13', '2026-03-19', 'x'))).toBe('CHILD_LATER_THAN_PARENT');
  });

  it.each([
    ['to another agency', finance, '2026-03-13', 'judged'],
    ['without a day', finance, null, 'judged'],
    ['with a day that has passed', finance, '2026-03-03', 'DUE_IN_PAST'],
    ['to nobody', null, '2026-03-13', 'RECEIVER_MISSING'],
    ['to one that has a share', { ...finance, id: 'tax' }, '2026-03-13', 'AGENCY_HAS_SHARE'],
  ])('transfers %s', (_case, receiver, dueOn, outcome) => {
    expect(codeOf(() => judgeTransfer(receiver, dueOn, context))).toBe(outcome);
  });
});

describe('the due day after a suspension', () => {
  it.each([
    ['2026-01-16', '2026-01-07', '2026-01-12', '2026-01-22'],
    ['2026-01-16', '2026-01-10', '2026-01-11', '2026-01-16'],
    [null, '2026-01-05', '2026-01-12', null],
  ])('%s, suspended on %s and resumed on %s, is %s', (dueOn, suspendedOn, resumedOn, after) => {
    expect(dueOnAfterSuspension(calendar, dueOn, suspendedOn, resumedOn)).toBe(after);
  });

  it('moves by the working days that passed, whenever that is', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), (offset, pause) => {
        const suspendedOn = addDays('2026-01-05', offset);
        const resumedOn = addDays(suspendedOn, pause);
        const dueOn = '2026-06-15';
        const after = dueOnAfterSuspension(calendar, dueOn, suspendedOn, resumedOn) ?? '';
        expect(workingDaysBetween(calendar, dueOn, after)).toBe(workingDaysBetween(calendar, suspendedOn, resumedOn));
      }),
      { seed: 2026, numRuns },
    );
  });
});
