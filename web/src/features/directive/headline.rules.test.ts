import { describe, expect, it } from 'vitest';
import { headlineOf, isAllOf, splitAround } from './headline.rules.ts';

const LONG =
  'Giao Sở Tài nguyên và Môi trường chủ trì kiểm tra toàn bộ hoạt động khai thác cát lòng sông Kôn; xử lý nghiêm ' +
  'trường hợp vi phạm theo quy định. Báo cáo Chủ tịch UBND tỉnh kết quả trước ngày 28/6/2024.';

describe('the headline of a directive', () => {
  it('is its whole text where that is short', () => {
    expect(headlineOf('Sửa chữa trạm y tế xã Canh Liên; bố trí đủ nhân lực')).toBe(
      'Sửa chữa trạm y tế xã Canh Liên; bố trí đủ nhân lực',
    );
  });

  it.each([
    ['Kiểm tra việc đặt tên đường, phố.', true],
    ['Kiểm tra việc đặt tên đường, phố', true],
    [LONG, false],
  ])('of %j says all or not', (content, isAll) => {
    expect(isAllOf(headlineOf(content), content)).toBe(isAll);
  });

  it('is the first sentence of a long text, without its stop', () => {
    expect(headlineOf(LONG)).toBe(LONG.slice(0, LONG.indexOf('. Báo')));
  });

  it('is the first clause where the first sentence is long as well', () => {
    expect(headlineOf(LONG.replace('. Báo', ', báo'))).toBe(LONG.slice(0, LONG.indexOf(';')));
  });

  it('does not end a sentence at the stop of an abbreviation or a number', () => {
    const text = `Nâng cấp tuyến ĐT.630 đoạn qua xã Ân Đức, kinh phí 1.250 triệu đồng. ${LONG}`;
    expect(headlineOf(text)).toBe('Nâng cấp tuyến ĐT.630 đoạn qua xã Ân Đức, kinh phí 1.250 triệu đồng');
  });

  it('is cut between words where nothing else is short enough', () => {
    expect(headlineOf('một '.repeat(100))).toBe(`${'một '.repeat(44)}một…`);
  });

  it('is the first line of a text of several', () => {
    expect(headlineOf('Rà soát quy hoạch:\n- khu vực 1\n- khu vực 2')).toBe('Rà soát quy hoạch');
  });
});

describe('the deadline as a document words it', () => {
  it('is found in the text whatever its case', () => {
    expect(splitAround('Báo cáo Trước ngày 28/6/2024.', 'trước ngày 28/6/2024')).toEqual({
      before: 'Báo cáo ',
      phrase: 'Trước ngày 28/6/2024',
      after: '.',
    });
  });

  it('is marked nowhere where the text words it otherwise or not at all', () => {
    expect(splitAround('Báo cáo trước ngày 28/6/2024', 'chậm nhất ngày 28/6/2024')).toBeNull();
    expect(splitAround('Báo cáo', null)).toBeNull();
  });
});
