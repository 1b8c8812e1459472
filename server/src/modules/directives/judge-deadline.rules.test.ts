import { describe, expect, it } from 'vitest';
import { deadlineOn, statutoryCalendar } from '../../../test/deadlines.ts';
import { defaultSettings } from '../tenants/settings.rules.ts';
import { columnsOf, storedDeadline } from './deadline-columns.rules.ts';
import { type Deadline, isSameDeadline } from './deadline.rules.ts';
import { judgeDeadline } from './judge-deadline.rules.ts';

const bounds = {
  today: '2026-04-24',
  issuedOn: '2026-04-20',
  parentDueOn: null,
  calendar: statutoryCalendar,
  reading: defaultSettings,
};
const term = (n: number, from: string | null = '2026-04-27'): Deadline => ({
  kind: 'term',
  n,
  unit: 'working_day',
  from,
});
const quarter = (index: number, year = 2026): Deadline => ({ kind: 'period_end', period: 'quarter', year, index });
const FORMS: Deadline[] = [
  deadlineOn('2026-08-15', '16:30'),
  deadlineOn(null),
  term(5),
  term(10, null),
  quarter(3),
  { kind: 'event', text: 'khi Trung ương có hướng dẫn' },
];

describe('a deadline as it is entered', () => {
  it.each<[string, Deadline, string | null]>([
    ['a written day', deadlineOn('2026-08-15'), '2026-08-15'],
    ['working days from a day', term(5), '2026-05-06'],
    ['working days from receipt, which is today', term(2, null), '2026-04-29'],
    ['the end of a quarter', quarter(3), '2026-09-30'],
    ['an event', { kind: 'event', text: ' khi có hướng dẫn ' }, null],
    ['none', deadlineOn(null), null],
  ])('comes to its day: %s', (_title, deadline, dueOn) => {
    expect(judgeDeadline(deadline, bounds, 'deadline').dueOn).toBe(dueOn);
  });

  it.each<[string, Deadline, string, string]>([
    ['a day that does not exist', deadlineOn('2026-02-30'), 'NOT_A_DAY', 'deadline'],
    ['no days at all', term(0), 'TERM_OUT_OF_RANGE', 'deadline.term.n'],
    ['a negative count', term(-3), 'TERM_OUT_OF_RANGE', 'deadline.term.n'],
    ['half a day', term(1.5), 'TERM_OUT_OF_RANGE', 'deadline.term.n'],
    ['more than 3,650', term(3_651), 'TERM_OUT_OF_RANGE', 'deadline.term.n'],
    ['a start that is no day', term(5, '2026-13-01'), 'NOT_A_DAY', 'deadline.term.from'],
    ['a fifth quarter', quarter(5), 'NOT_A_PERIOD', 'deadline.periodEnd.index'],
    ['a year of five digits', quarter(1, 20_260), 'NOT_A_PERIOD', 'deadline.periodEnd.year'],
    ['a period that is over', quarter(1), 'DUE_BEFORE_ISSUED', 'deadline'],
    ['an event without words', { kind: 'event', text: ' ' }, 'TEXT_EMPTY', 'deadline.event.text'],
    ['300 years', { kind: 'term', n: 3_650, unit: 'month', from: null }, 'DUE_TOO_FAR', 'deadline'],
  ])('is refused: %s', (_title, deadline, code, path) => {
    expect(() => judgeDeadline(deadline, bounds, 'deadline')).toThrow(expect.objectContaining({ code, path }));
  });

  it('counts from the document, where the tenant reads an unknown start so, and has one day for all', () => {
    const reading = { ...defaultSettings, unknownStartIsIssue: true };
    expect(judgeDeadline(term(2, null), { ...bounds, reading }, 'deadline')).toEqual({
      deadline: term(2, '2026-04-20'),
      dueOn: '2026-04-22',
    });
    expect(judgeDeadline(term(5), { ...bounds, reading }, 'deadline').dueOn).toBe('2026-05-06');
  });

  it.each<[string, Deadline, string]>([
    ['a holiday', deadlineOn('2026-04-30'), '2026-05-04'],
    ['a Sunday', deadlineOn('2026-05-10'), '2026-05-11'],
    ['a worked day', deadlineOn('2026-05-05'), '2026-05-05'],
    [
      'the end of a half-year on a worked day',
      { kind: 'period_end', period: 'half', year: 2026, index: 1 },
      '2026-06-30',
    ],
    ['the end of May, a Sunday', { kind: 'period_end', period: 'month', year: 2026, index: 5 }, '2026-06-01'],
  ])('moves off %s, where the tenant wants written days to', (_title, deadline, dueOn) => {
    const reading = { ...defaultSettings, writtenDaysRoll: true };
    expect(judgeDeadline(deadline, { ...bounds, reading }, 'deadline').dueOn).toBe(dueOn);
    const kept = judgeDeadline(deadline, bounds, 'deadline').dueOn ?? '';
    expect(kept <= dueOn).toBe(true);
  });

  it('may not pass the one above, in whatever form', () => {
    const child = { ...bounds, parentDueOn: '2026-05-05' };
    expect(() => judgeDeadline(term(5), child, 'deadline')).toThrow(
      expect.objectContaining({ code: 'CHILD_LATER_THAN_PARENT' }),
    );
    expect(judgeDeadline(term(4), child, 'deadline').dueOn).toBe('2026-05-05');
    expect(judgeDeadline(deadlineOn(null), child, 'deadline')).toEqual({
      deadline: deadlineOn('2026-05-05'),
      dueOn: '2026-05-05',
    });
  });

  it.each(FORMS.map((form) => [form.kind, form] as const))('is kept and read back: %s', (_kind, form) => {
    const { dueOn } = judgeDeadline(form, bounds, 'deadline');
    expect(storedDeadline(columnsOf(form, dueOn, null))).toEqual(form);
    expect(FORMS.filter((other) => isSameDeadline(form, other))).toEqual([form]);
  });
});
