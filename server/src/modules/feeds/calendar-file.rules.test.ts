import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile, type DueEntry } from './calendar-file.rules.ts';

const entry: DueEntry = {
  id: '0190a1b2-0000-7000-8000-000000000001',
  dueOn: '2026-12-31',
  title: 'Hạn: BD-2026-0412',
  description: 'Rà soát các dự án nhà ở xã hội, nêu rõ; lý do\nvà hướng xử lý \\ kiến nghị',
  url: 'https://dondoc.example/directives/BD-2026-0412',
  updatedAt: new Date('2026-06-10T01:30:00Z'),
};

/** As an independent program reads it. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

describe('the calendar of due days', () => {
  it('is read by another program as it was meant: one whole day, its words whole', () => {
    const [event] = read(calendarFile('Đôn Đốc', [entry]));
    expect(event?.summary).toBe(entry.title);
    expect(event?.description).toBe(entry.description);
    expect(event?.startDate.toString()).toBe('2026-12-31');
    expect(event?.endDate.toString()).toBe('2027-01-01');
    expect(event?.uid).toBe(`${entry.id}@dondoc`);
  });

  it('is empty, and still a calendar, where nothing is due', () => {
    expect(read(calendarFile('Đôn Đốc', []))).toEqual([]);
  });

  it('keeps any text whole in lines of at most 75 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const words = text.replace(/\p{Cc}/gu, ' ').trim();
        const file = calendarFile('Đôn Đốc', [{ ...entry, description: words }]);
        expect(file.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
        expect(read(file)[0]?.description ?? '').toBe(words);
      }),
      { seed: 2026, numRuns: 300 },
    );
  });
});
