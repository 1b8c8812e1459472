import { describe, expect, it } from 'vitest';
import { ancestorsOf, forestOf, linesOf, type TreeAgency, treeOfFound, typedAhead } from './agency-tree.rules.ts';

const agency = (id: string, parentId: string | null, shortName = id, hasChildren = false): TreeAgency => ({
  id,
  parentId,
  name: shortName,
  shortName,
  hasChildren,
});
const forest = forestOf([
  agency('tinh', null, 'UBND tỉnh', true),
  agency('so', 'tinh', 'Sở Xây dựng'),
  agency('huyen', 'tinh', 'Hoài Ân', true),
  agency('phong', 'huyen', 'Đô thị'),
  agency('mo-coi', 'khong-con', 'Ban cũ'),
]);
const all = () => true;
const idsOf = (lines: ReturnType<typeof linesOf>) => lines.map((line) => line.agency.id);

describe('the tree of agencies', () => {
  it('keeps the order of official lists, and stands what belongs to nothing at the top', () => {
    expect(idsOf(linesOf(forest, all))).toEqual(['tinh', 'so', 'huyen', 'phong', 'mo-coi']);
  });

  it('leaves out what is folded away, and says the place of each line', () => {
    const lines = linesOf(forest, (id) => id === 'tinh');
    expect(idsOf(lines)).toEqual(['tinh', 'so', 'huyen', 'mo-coi']);
    expect(lines[2]).toMatchObject({ level: 2, place: 2, siblings: 2, isOpen: false });
    expect(lines[1]).toMatchObject({ isOpen: undefined });
  });

  it('has a line for what is open and not read yet', () => {
    const unread = forestOf([agency('tinh', null, 'UBND tỉnh', true)]);
    expect(linesOf(unread, all)).toMatchObject([{ agency: { id: 'tinh' }, isOpen: true }]);
  });

  it('leaves of a search what was found and what it belongs to', () => {
    const named = (id: string) => ({ id, name: id, shortName: id });
    const found = treeOfFound([
      { ...named('huyen'), ancestors: [named('tinh')] },
      { ...named('phong'), ancestors: [named('huyen'), named('tinh')] },
      { ...named('doanh-nghiep'), ancestors: [] },
    ]);
    const lines = linesOf(forestOf(found), all);
    expect(idsOf(lines)).toEqual(['tinh', 'huyen', 'phong', 'doanh-nghiep']);
    expect(lines.map(({ isOpen }) => isOpen)).toEqual([true, true, undefined, undefined]);
    expect(treeOfFound([])).toEqual([]);
  });

  it('comes to an end where agencies belong to each other', () => {
    const ring = forestOf([agency('a', 'b', 'a', true), agency('b', 'a', 'b', true)]);
    expect(ancestorsOf(ring, 'a')).toEqual(['b', 'a']);
    expect(linesOf(ring, all)).toEqual([]);
  });
});

describe('typed letters', () => {
  const lines = linesOf(forest, all);
  it.each([
    ['lead to the next that begins with them, without accents', 0, 'do thi', 3],
    ['a single letter leaves the line where one stands', 1, 's', 1],
    ['go round the end', 3, 'u', 0],
    ['lead nowhere where none begins so', 0, 'z', -1],
  ])('%s', (_title, from, typed, index) => {
    expect(typedAhead(lines, from, typed)).toBe(index);
  });
});
