import { describe, expect, it } from 'vitest';
import { prefixOf, slugOf } from './setup-names.ts';

describe('names proposed for a new province', () => {
  it.each([
    ['Tỉnh Bình Định', 'binh-dinh', 'BD'],
    ['Thành phố Đà Nẵng', 'da-nang', 'DN'],
    ['Gia Lai', 'gia-lai', 'GL'],
    ['  Tỉnh Thừa Thiên - Huế ', 'thua-thien-hue', 'TTH'],
    ['', '', ''],
  ])('makes of %j the address %j and the prefix %j', (name, slug, prefix) => {
    expect(slugOf(name)).toBe(slug);
    expect(prefixOf(name)).toBe(prefix);
  });
});
