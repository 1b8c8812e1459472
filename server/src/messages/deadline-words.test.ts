import { describe, expect, it } from 'vitest';
import { deadlineOn, statutoryCalendar } from '../../test/deadlines.ts';
import { previewDeadline } from '../modules/directives/deadline-preview.rules.ts';
import type { Deadline, EnteredDeadline } from '../modules/directives/deadline.rules.ts';
import { defaultSettings } from '../modules/tenants/settings.rules.ts';
import type { Language } from './catalogue.ts';
import { explanationOf, warningOf } from './deadline-words.ts';

const bounds = {
  today: '2026-04-24',
  issuedOn: '2026-04-20',
  calendar: statutoryCalendar,
  reading: defaultSettings,
};
const term = (n: number, from: string | null = '2026-04-27'): Deadline => ({
  kind: 'term',
  n,
  unit: 'working_day',
  from,
});

describe('the preview of a deadline', () => {
  const shown = (deadline: EnteredDeadline, language: Language) => {
    const preview = previewDeadline(deadline, bounds);
    const { dueOn, workingDaysLeft } = preview;
    return {
      dueOn,
      workingDaysLeft,
      explanation: explanationOf(preview, language),
      warning: warningOf(preview, language),
    };
  };
  const vi = (deadline: EnteredDeadline) => shown(deadline, 'vi');

  it('counts, and says what it left out', () => {
    expect(vi(term(5))).toEqual({
      dueOn: '2026-05-06',
      workingDaysLeft: 5,
      explanation: 'Ngày làm việc thứ 5 kể từ ngày 27/4/2026; không tính thứ Bảy, Chủ nhật, 30/4 và 01/5',
      warning: null,
    });
    expect(shown(term(5), 'en').explanation).toBe(
      'Working day 5 after 27/4/2026; not counting Saturdays, Sundays, 30/4 and 01/5',
    );
  });

  it('says what the tenant’s way of reading makes of a day off, and of a term without a start', () => {
    const reading = { ...defaultSettings, writtenDaysRoll: true, unknownStartIsIssue: true };
    const read = (deadline: Deadline, language: Language = 'vi') =>
      explanationOf(previewDeadline(deadline, { ...bounds, reading }), language);
    const holiday = deadlineOn('2026-05-01');
    expect(read(holiday)).toBe('Ngày 01/5/2026 là ngày nghỉ nên hạn là ngày làm việc tiếp theo, 04/5/2026');
    expect(read(holiday, 'en')).toBe('01/5/2026 is a day off, so it is due on the next working day, 04/5/2026');
    expect(read(deadlineOn('2026-05-04'))).toBeNull();
    expect(read({ kind: 'period_end', period: 'month', year: 2026, index: 5 })).toBe(
      'Ngày 31/5/2026 là ngày nghỉ nên hạn là ngày làm việc tiếp theo, 01/6/2026',
    );
    expect(read(term(10, null))).toMatch(/^Ngày làm việc thứ 10 kể từ ngày 20\/4\/2026/);
  });

  it('names the law where a term rolls, and the day off that stays as written', () => {
    expect(vi({ kind: 'term', n: 10, unit: 'day', from: '2026-04-22' }).explanation).toBe(
      'Ngày thứ 10 kể từ ngày 22/4/2026; ngày 02/5/2026 là ngày nghỉ nên hạn là ngày làm việc tiếp theo, 04/5/2026 (khoản 5 Điều 148 Bộ luật Dân sự)',
    );
    expect(vi(deadlineOn('2026-09-02')).explanation).toBe('Ngày 02/9/2026 là ngày nghỉ, hạn giữ nguyên như đã ghi');
    expect(vi(deadlineOn('2026-09-04')).explanation).toBeNull();
    expect(vi({ kind: 'period_end', period: 'month', year: 2026, index: 5 }).explanation).toBe(
      'Ngày cuối cùng của tháng 5/2026; là ngày nghỉ, hạn giữ nguyên như đã ghi',
    );
  });

  it('counts from today what starts on receipt', () => {
    expect(vi(term(2, null))).toMatchObject({
      dueOn: '2026-04-29',
      explanation: expect.stringContaining('nếu nhận hôm nay: ngày làm việc thứ 2 kể từ ngày 24/4/2026'),
    });
  });

  it('shows the first days of what comes back', () => {
    const rule = { every: 1, unit: 'month', on: 31, month: null, from: '2026-04-24', until: null } as const;
    expect(vi({ kind: 'recurring', rule })).toEqual({
      dueOn: '2026-04-30',
      workingDaysLeft: 2,
      explanation: 'Các kỳ đầu: 30/4/2026, 31/5/2026, 30/6/2026',
      warning: null,
    });
    expect(vi({ kind: 'recurring', rule: { ...rule, until: '2026-04-25' } }).warning).toContain('không có kỳ nào');
  });

  it('warns of a year whose days off nobody knows', () => {
    expect(vi(deadlineOn('2099-03-02')).warning).toMatch(/^Chưa có lịch nghỉ năm \d{4}/);
  });

  it('says as a warning what would be refused', () => {
    expect(vi(term(0))).toMatchObject({ dueOn: null, warning: 'Thời hạn là số nguyên từ 1 đến 3.650.' });
    expect(vi(deadlineOn('2026-04-19'))).toMatchObject({ dueOn: '2026-04-19', workingDaysLeft: null });
    expect(vi(deadlineOn('2026-04-19')).warning).toContain('20/04/2026');
  });
});
