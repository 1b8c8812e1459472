import { describe, expect, it } from 'vitest';
import { agenciesLike } from './agency-search.ts';

const agency = (shortName: string, name: string, aliases: string[] = []) => ({
  id: shortName,
  name,
  shortName,
  aliases,
});
const AGENCIES = [
  agency('Văn phòng UBND thị xã Hoài Nhơn', 'Văn phòng HĐND và UBND thị xã Hoài Nhơn'),
  agency('Phòng Nội vụ H. Hoài Ân', 'Phòng Nội vụ huyện Hoài Ân'),
  agency('UBND huyện Hoài Ân', 'Ủy ban nhân dân huyện Hoài Ân', ['huyện Hoài Ân']),
  agency('Sở TN&MT', 'Sở Tài nguyên và Môi trường', ['STNMT']),
];
const found = (text: string) => agenciesLike(AGENCIES, text).map(({ shortName }) => shortName);

describe('finding an agency by a few letters', () => {
  it('needs no accents and keeps words that stand together in front', () => {
    expect(found('hoai an')).toEqual(['UBND huyện Hoài Ân', 'Phòng Nội vụ H. Hoài Ân']);
  });

  it('knows short names and aliases', () => {
    expect(found('so tn')).toEqual(['Sở TN&MT']);
    expect(found('stnmt')).toEqual(['Sở TN&MT']);
    expect(found('moi truong')).toEqual(['Sở TN&MT']);
  });

  it('finds nothing in letters that stand in no name, and everything in none', () => {
    expect(found('xyz')).toEqual([]);
    expect(found(' ')).toHaveLength(4);
  });
});
