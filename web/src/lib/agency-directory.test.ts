import { describe, expect, it } from 'vitest';
import { createAgencyDirectory, type ListedAgency } from './agency-directory.ts';

const agency = (id: string, name: string, more: Partial<ListedAgency> = {}): ListedAgency => ({
  id,
  name,
  shortName: name,
  aliases: [],
  level: 'district',
  isCommittee: false,
  isOutside: false,
  usesSystem: true,
  parentId: null,
  ...more,
});

const agencies = [
  agency('tinh', 'UBND tỉnh Bình Định', { level: 'province', isCommittee: true }),
  agency('phong', 'Phòng Nội vụ huyện Hoài Ân', { parentId: 'huyen' }),
  agency('nong', 'Sở Nông nghiệp và Phát triển nông thôn', {
    shortName: 'Sở NN&PTNT',
    level: 'province',
    parentId: 'tinh',
  }),
  agency('nhon', 'UBND thị xã Hoài Nhơn', { isCommittee: true, parentId: 'tinh' }),
  agency('huyen', 'UBND huyện Hoài Ân', { isCommittee: true, parentId: 'tinh' }),
  agency('xa', 'UBND xã Ân Hảo Đông', { level: 'commune', isCommittee: true, parentId: 'huyen' }),
  agency('dan', 'Ban Dân tộc', { level: 'province', parentId: 'tinh' }),
  agency('phong-y-te', 'Phòng Y tế, Sở Nội vụ', { parentId: 'tinh' }),
  agency('y-te', 'Sở Y tế', { shortName: 'Sở YT', level: 'province', parentId: 'tinh' }),
  agency('moi-truong', 'Sở Tài nguyên và Môi trường', { shortName: 'Sở TN&MT', aliases: ['STNMT'], parentId: 'tinh' }),
];
const groups = [{ id: 'so', name: 'các sở, ban, ngành', aliases: ['sở, ngành'], memberIds: ['nong', 'dan'] }];
const directory = createAgencyDirectory(agencies, groups, 'tinh');

const found = (typed: string) =>
  directory.search(typed).map((one) => (one.kind === 'group' ? one.group.name : one.agency.name));

describe('picking an agency', () => {
  it('finds the district committee before its departments, without accents', () => {
    expect(found('hoai an')).toEqual(['UBND huyện Hoài Ân', 'Phòng Nội vụ huyện Hoài Ân']);
  });

  it('offers groups and the own committee’s agencies before anything is typed', () => {
    expect(found('').slice(0, 2)).toEqual(['các sở, ban, ngành', 'Sở Nông nghiệp và Phát triển nông thôn']);
    expect(found('').at(-1)).toBe('UBND tỉnh Bình Định');
  });

  it.each(['so nn', 'ptnt', 'sở nông nghiệp', 'nnptnt', 'SNNPTNT', 'nong nghiep', 'Sở NN&PTNT'])(
    'knows Sở Nông nghiệp as %j',
    (typed) => {
      expect(found(typed)).toContain('Sở Nông nghiệp và Phát triển nông thôn');
    },
  );

  it('finds one among ten thousand as fast as it is typed, and marks only what is looked at', () => {
    const many = Array.from({ length: 10_000 }, (_, n) =>
      agency(`xa-${n}`, `Ủy ban nhân dân xã Nhơn Mỹ ${n}`, { shortName: `UBND xã Nhơn Mỹ ${n}`, parentId: 'tinh' }),
    );
    const large = createAgencyDirectory([...agencies, ...many], groups, 'tinh');
    const begun = performance.now();
    const counts = ['u', 'uy', 'uy ban', 'uy ban nhon my 777', 'hoai an'].map((typed) => large.search(typed).length);
    // A tenth of it is what a machine that is busy with other tests takes.
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(counts).toEqual([10_004, 10_000, 10_000, 11, 2]);
    expect(large.searchAgencies('nhon my 9999')[0]).toMatchObject({ parentName: 'UBND tỉnh Bình Định' });
  });

  it('finds a group by another name of it', () => {
    expect(found('so nganh')[0]).toBe('các sở, ban, ngành');
  });

  it('tells đ from nothing: "dan toc" is Dân tộc', () => {
    expect(found('dan toc')).toEqual(['Ban Dân tộc']);
  });

  it('puts the name that begins with what was typed before one that only holds its words', () => {
    expect(found('so y te')).toEqual(['Sở Y tế', 'Phòng Y tế, Sở Nội vụ']);
  });

  it('puts an agency that is called just so in front', () => {
    expect(found('hoai an ubnd')).toEqual(['UBND huyện Hoài Ân']);
    expect(found('STNMT')).toEqual(['Sở Tài nguyên và Môi trường']);
    expect(found('so tn')).toEqual(['Sở Tài nguyên và Môi trường']);
    expect(found('moi truong')).toEqual(['Sở Tài nguyên và Môi trường']);
  });

  it('finds nothing for words that no name has', () => {
    expect(found('hoai xyz')).toEqual([]);
  });

  it('marks the words that were typed', () => {
    expect(
      directory
        .search('hoai an')[0]
        ?.pieces.filter(({ isMatch }) => isMatch)
        .map(({ text }) => text),
    ).toEqual(['Hoài', 'Ân']);
  });
});
