import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedNames } from '../../../../db/src/fold.ts';
import {
  type AgencyValues,
  assertNoCycle,
  differing,
  requireAliases,
  requireName,
  requireValues,
} from './agency-values.rules.ts';

const agency: AgencyValues = {
  name: 'UBND xã An Hòa',
  shortName: 'An Hòa',
  aliases: ['xã An Hoà'],
  usesSystem: true,
  parentId: 'huyen',
  position: 3,
};

describe('a name', () => {
  it.each([
    ['loses the space around it and doubled space', '  Sở   Xây dựng ', 'Sở Xây dựng'],
    ['is composed', 'Sở Xây dựng'.normalize('NFD'), 'Sở Xây dựng'],
    ['keeps an emoji of several parts', 'Đội 👨‍👩‍👧 xã', 'Đội 👨‍👩‍👧 xã'],
    ['keeps letters that run from right to left', 'شركة An Hòa', 'شركة An Hòa'],
    ['keeps marks that have no composed form', 'Q̃uy Nhơn', 'Q̃uy Nhơn'],
    ['has up to 200 characters', 'ế'.repeat(200), 'ế'.repeat(200)],
    ['is told apart from markup by nobody', '<b>Sở</b> & "ban"', '<b>Sở</b> & "ban"'],
  ])('%s', (_title, typed, kept) => {
    expect(requireName(typed, 'name')).toBe(kept);
  });

  it.each([
    ['nothing', '', 'TEXT_EMPTY'],
    ['white space', ' \t ', 'TEXT_EMPTY'],
    ['nothing that can be seen', '\u200B\u2060', 'TEXT_EMPTY'],
    ['two thousand characters', 'a'.repeat(2000), 'TEXT_TOO_LONG'],
    ['a line break', 'Sở\nXây dựng', 'TEXT_HAS_CONTROLS'],
    ['a zero byte', 'Sở\u0000', 'TEXT_HAS_CONTROLS'],
    ['an escape', 'Sở\u001B[31m', 'TEXT_HAS_CONTROLS'],
    ['half an emoji', 'Sở \uD83D', 'TEXT_HAS_CONTROLS'],
  ])('is not %s', (_title, typed, code) => {
    expect(() => requireName(typed, 'name')).toThrow(expect.objectContaining({ code, path: 'name' }));
  });

  it('is either refused or kept as the database takes it, and reads the same a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        const kept = keptOf(typed);
        if (kept === null) return;
        expect(kept).toBe(kept.normalize('NFC').trim());
        expect([...kept].length).toBeLessThanOrEqual(200);
        expect(requireName(kept, 'name')).toBe(kept);
      }),
    );
  });
});

function keptOf(typed: string): string | null {
  try {
    return requireName(typed, 'name');
  } catch {
    return null;
  }
}

describe('the values of an agency', () => {
  it('keep each other name once, and no empty one', () => {
    expect(requireAliases(['An Hoà', '', ' An Hoà ', 'AH'], 'aliases')).toEqual(['An Hoà', 'AH']);
    expect(() => requireAliases(Array.from({ length: 21 }, String), 'aliases')).toThrow(
      expect.objectContaining({ code: 'TOO_MANY' }),
    );
  });

  it.each([-1, 1.5, 1_000_001, Number.NaN])('have no place %s in a list', (position) => {
    expect(() => requireValues({ ...agency, position })).toThrow(
      expect.objectContaining({ code: 'POSITION_OUT_OF_RANGE', path: 'position' }),
    );
  });

  it('differ by name', () => {
    expect(differing(agency, { ...agency, aliases: ['xã An Hoà'] })).toEqual([]);
    expect(differing(agency, { ...agency, aliases: [], name: 'Phường An Hòa' })).toEqual(['name', 'aliases']);
  });

  it('are found by every name without accents', () => {
    expect(foldedNames(agency)).toBe('ubnd xa an hoa\nan hoa\nxa an hoa');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => foldedNames({ ...agency, name }).includes(fold(name))),
    );
  });
});

describe('the tree', () => {
  it.each([
    ['itself', 'a', ['b'], true],
    ['what belongs to it', 'c', ['b', 'a'], true],
    ['another', 'c', ['b'], false],
    ['nothing', null, [], false],
  ])('lets an agency belong to %s or not', (_title, parentId, ancestors, isRefused) => {
    const act = () => assertNoCycle('a', parentId, ancestors);
    if (isRefused) expect(act).toThrow(expect.objectContaining({ code: 'AGENCY_CYCLE' }));
    else expect(act).not.toThrow();
  });

  it('has no circle after any moves that were let through', () => {
    const node = fc.nat({ max: 7 });
    fc.assert(
      fc.property(fc.array(fc.tuple(node, node), { maxLength: 60 }), (moves) => {
        const parentOf = new Map<string, string>();
        for (const [child, parent] of moves) {
          const above = ancestorsOf(parentOf, String(parent));
          try {
            assertNoCycle(String(child), String(parent), above);
          } catch {
            continue;
          }
          parentOf.set(String(child), String(parent));
        }
        for (const child of parentOf.keys()) expect(ancestorsOf(parentOf, child)).not.toContain(child);
      }),
    );
  });
});

function ancestorsOf(parentOf: ReadonlyMap<string, string>, id: string): string[] {
  const above: string[] = [];
  let next = parentOf.get(id);
  while (next !== undefined && !above.includes(next)) {
    above.push(next);
    next = parentOf.get(next);
  }
  return above;
}
