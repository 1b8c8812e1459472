import { describe, expect, it } from 'vitest';
import {
  dayOf,
  type DeadlineFacts,
  showDay,
  showDaysAgo,
  showDeadline,
  showDecimal,
  showDue,
  showFileSize,
  showInstant,
  showNumber,
  showShortDay,
  showWeekdayAndDay,
  weekday,
} from './dates.ts';

const TODAY = '2024-07-22';
const facts = (part: Partial<DeadlineFacts>): DeadlineFacts => ({
  dueOn: '2024-07-24',
  workingDaysLeft: null,
  daysOverdue: null,
  ...part,
});

describe('a deadline in words', () => {
  it.each([
    ['is not set', facts({ dueOn: null }), 'không ấn định thời hạn', 'no deadline set'],
    ['is two working days away', facts({ workingDaysLeft: 2 }), 'còn 2 ngày làm việc', '2 working days left'],
    ['is one working day away', facts({ workingDaysLeft: 1 }), 'còn 1 ngày làm việc', '1 working day left'],
    ['is today', facts({ dueOn: TODAY, workingDaysLeft: 0 }), 'hạn hôm nay', 'due today'],
    ['is today, counted as a working day', facts({ dueOn: TODAY, workingDaysLeft: 1 }), 'hạn hôm nay', 'due today'],
    ['falls on the coming weekend', facts({ dueOn: '2024-07-27', workingDaysLeft: 0 }), 'hạn 27/07', 'due 27/07'],
    ['passed yesterday', facts({ dueOn: '2024-07-21', daysOverdue: 1 }), 'quá 1 ngày', '1 day overdue'],
    ['passed 24 days ago', facts({ dueOn: '2024-06-28', daysOverdue: 24 }), 'quá 24 ngày', '24 days overdue'],
    ['passed years ago', facts({ dueOn: '2021-01-01', daysOverdue: 1298 }), 'quá 1.298 ngày', '1,298 days overdue'],
    ['is no longer counted', facts({ dueOn: '2025-01-02' }), 'hạn 02/01/2025', 'due 02/01/2025'],
  ])('%s', (_when, deadline, inVietnamese, inEnglish) => {
    expect(showDeadline(deadline, TODAY, 'vi')).toBe(inVietnamese);
    expect(showDeadline(deadline, TODAY, 'en')).toBe(inEnglish);
  });
});

describe('a due day in a list', () => {
  it.each([
    [
      'has its distance while it is ahead',
      facts({ workingDaysLeft: 2 }),
      'Hạn 24/07, còn 2 ngày làm việc',
      'Due 24/07, 2 working days left',
    ],
    [
      'stands alone once it passed: the state says by how much',
      facts({ dueOn: '2024-06-28', daysOverdue: 24 }),
      'Hạn 28/06',
      'Due 28/06',
    ],
    ['stands alone while the report waits', facts({ dueOn: '2024-07-20' }), 'Hạn 20/07', 'Due 20/07'],
    ['is said to be today', facts({ dueOn: TODAY, workingDaysLeft: 0 }), 'Hạn hôm nay', 'Due today'],
    ['is said to be missing', facts({ dueOn: null }), 'Không ấn định thời hạn', 'No deadline set'],
  ])('%s', (_what, deadline, inVietnamese, inEnglish) => {
    expect(showDue(deadline, TODAY, 'vi')).toBe(inVietnamese);
    expect(showDue(deadline, TODAY, 'en')).toBe(inEnglish);
  });
});

describe('a day', () => {
  it('is written day, month, year, and its year is left out only in the current one', () => {
    expect(showDay('2026-03-31')).toBe('31/03/2026');
    expect(showShortDay('2024-03-31', TODAY)).toBe('31/03');
    expect(showShortDay('2025-03-31', TODAY)).toBe('31/03/2025');
  });

  it.each([
    ['2024-06-28', 'thứ Sáu', 'Friday'],
    ['2024-07-21', 'Chủ nhật', 'Sunday'],
    ['2024-07-22', 'thứ Hai', 'Monday'],
  ])('%s has its weekday in both languages', (day, inVietnamese, inEnglish) => {
    expect(weekday(day, 'vi')).toBe(inVietnamese);
    expect(weekday(day, 'en')).toBe(inEnglish);
  });

  it('starts the header with a capital', () => {
    expect(showWeekdayAndDay(TODAY, 'vi')).toBe('Thứ Hai, 22/07/2024');
    expect(showWeekdayAndDay(TODAY, 'en')).toBe('Monday, 22/07/2024');
  });

  it.each([
    ['2024-07-22', 'hôm nay', 'today'],
    ['2024-07-21', 'hôm qua', 'yesterday'],
    ['2024-07-15', '7 ngày trước', '7 days ago'],
  ])('%s is said by its distance', (day, inVietnamese, inEnglish) => {
    expect(showDaysAgo(day, TODAY, 'vi')).toBe(inVietnamese);
    expect(showDaysAgo(day, TODAY, 'en')).toBe(inEnglish);
  });
});

describe('an instant', () => {
  it('is shown in the time zone of the tenant, not of the device', () => {
    expect(showInstant('2024-07-15T02:20:00Z', TODAY, 'vi')).toBe('15/07 lúc 09:20');
    expect(showInstant('2024-07-15T02:20:00Z', TODAY, 'en')).toBe('15/07 at 09:20');
    expect(showInstant('2024-07-15T02:20:00Z', TODAY, 'vi', 'UTC')).toBe('15/07 lúc 02:20');
  });

  it('belongs to the next day once it is past midnight there', () => {
    expect(dayOf('2024-07-14T17:30:00Z')).toBe('2024-07-15');
    expect(showInstant('2023-12-31T17:05:00Z', '2023-12-31', 'vi')).toBe('01/01/2024 lúc 00:05');
  });
});

describe('a number', () => {
  it('carries the marks of its language', () => {
    expect(showNumber(1320, 'vi')).toBe('1.320');
    expect(showNumber(1320, 'en')).toBe('1,320');
    expect(showDecimal(91, 1, 'vi')).toBe('91,0');
    expect(showDecimal(91, 1, 'en')).toBe('91.0');
  });

  it.each([
    [512, '512 B', '512 B'],
    [340_000, '340 kB', '340 kB'],
    [2_400_000, '2,4 MB', '2.4 MB'],
  ])('of %i bytes reads as a file size', (bytes, inVietnamese, inEnglish) => {
    expect(showFileSize(bytes, 'vi')).toBe(inVietnamese);
    expect(showFileSize(bytes, 'en')).toBe(inEnglish);
  });
});
