import { describe, expect, it } from 'vitest';
import { readNotice } from './notice.rules.ts';

const HEADER = 'Ngày,Loại,Tên,Nguồn';

describe("a year's notice as CSV", () => {
  it.each([
    ['commas', `${HEADER}\n02/01/2026,nghỉ hoán đổi,Nghỉ,"Văn bản số 1, ngày 5/1"`],
    [
      'semicolons, a byte order mark and Windows lines',
      `\uFEFFNgày;Loại;Tên;Nguồn\r\n2/1/2026;NGHỈ BÙ;Nghỉ;"Văn bản số 1, ngày 5/1"\r\n`,
    ],
    [
      'tabs, another order of columns and ISO days',
      'Nguồn\tTên\tLoại\tNgày\nVăn bản số 1, ngày 5/1\tNghỉ\tnghi\t2026-01-02\n\n',
    ],
  ])('is read with %s', (_title, csv) => {
    const source = 'Văn bản số 1, ngày 5/1';
    expect(readNotice(csv)).toEqual({
      days: [{ line: 2, date: '2026-01-02', kind: 'day_off', name: 'Nghỉ', source }],
      faults: [],
    });
  });

  it('names every bad line with its reason, beside the good ones', () => {
    const { days, faults } = readNotice(
      [
        HEADER,
        '10/01/2026,làm bù,Làm bù,TB',
        '31/02/2026,nghỉ lễ,Nghỉ,TB',
        '01/03/2026,nghỉ chơi,Nghỉ,TB',
        '02/03/2026,nghỉ lễ,,TB',
        '03/03/2026,nghỉ lễ,Nghỉ',
        '2026-01-10,nghỉ bù,Nghỉ,TB',
        `04/03/2026,nghỉ lễ,${'dài'.repeat(100)},TB`,
      ].join('\n'),
    );
    expect(days.map(({ line, kind }) => [line, kind])).toEqual([[2, 'working']]);
    expect(faults.map(({ line, code }) => [line, code])).toEqual([
      [3, 'NOT_A_DAY'],
      [4, 'CALENDAR_KIND'],
      [5, 'TEXT_EMPTY'],
      [6, 'TEXT_EMPTY'],
      [7, 'CALENDAR_DAY_TWICE'],
      [8, 'TEXT_TOO_LONG'],
    ]);
  });

  it('counts the lines of a quoted cell that runs over two', () => {
    const { faults } = readNotice(`${HEADER}\n02/01/2026,nghỉ bù,"Nghỉ\nbù",TB\nmai,nghỉ bù,Nghỉ,TB`);
    expect(faults).toEqual([{ line: 4, code: 'NOT_A_DAY', details: {} }]);
  });

  it.each([
    ['an empty file', '', 'CALENDAR_HEADER'],
    ['a column too few', 'Ngày,Loại,Tên\n02/01/2026,nghỉ bù,Nghỉ', 'CALENDAR_HEADER'],
    ['a header alone', HEADER, 'NOTHING_CHOSEN'],
    ['too many lines', `${HEADER}\n${'02/01/2026,nghỉ bù,Nghỉ,TB\n'.repeat(401)}`, 'TOO_MANY'],
    ['a book', `${HEADER}\n${'x'.repeat(200_001)}`, 'TEXT_TOO_LONG'],
  ])('is refused as a whole when it is %s', (_title, csv, code) => {
    expect(readNotice(csv)).toMatchObject({ days: [], faults: [{ code }] });
  });
});
