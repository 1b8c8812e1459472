import { describe, expect, it } from 'vitest';
import { findAgencies } from './agency-search.rules.ts';

const agency = (id: string, name: string, shortName: string, aliases: string[] = []) => ({
  id,
  name,
  shortName,
  aliases,
});
const AGENCIES = [
  agency('tay-son', 'Phòng Y tế huyện Tây Sơn', 'Phòng Y tế'),
  agency('health', 'Sở Y tế', 'Sở YT'),
  agency('farming', 'Sở Nông nghiệp và Phát triển nông thôn', 'Sở NN&PTNT', ['Sở Nông nghiệp']),
  agency('hoai-an', 'UBND huyện Hoài Ân', 'Hoài Ân'),
];
const idsFor = (typed: string) => findAgencies(AGENCIES, typed).map(({ id }) => id);

describe('searching for an agency', () => {
  it('leaves accents out', () => {
    expect(idsFor('hoai an')).toEqual(['hoai-an']);
    expect(idsFor('Hoài Ân')).toEqual(['hoai-an']);
  });

  it('puts the name that begins with what was typed before one that only holds its words', () => {
    expect(idsFor('so y te')).toEqual(['health', 'tay-son']);
  });

  it('knows short names and aliases', () => {
    expect(idsFor('ptnt')).toEqual(['farming']);
    expect(idsFor('sở nông nghiệp')).toEqual(['farming']);
  });

  it('offers all of them while nothing is typed, and none for what no name holds', () => {
    expect(idsFor('')).toHaveLength(4);
    expect(idsFor('kiểm lâm')).toEqual([]);
  });
});
