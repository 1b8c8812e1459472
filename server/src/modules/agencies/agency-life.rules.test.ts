import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesIn } from './agency-history.rules.ts';
import { assertCodeIsFree, assertMayEnd, type HeldCode, overlap, requireCode } from './agency-life.rules.ts';
import { isValidOn, type Validity } from './agency-validity.rules.ts';

const life = (validFrom: string | null, validTo: string | null): Validity => ({ validFrom, validTo });
const held = (agencyId: string, code: string, validFrom: string | null, validTo: string | null): HeldCode => ({
  agencyId,
  system: 'decision_20_2020',
  code,
  validFrom,
  validTo,
});
const refused = (code: string, path: string) => expect.objectContaining({ code, path });

describe('two lives', () => {
  it('overlap where a day belongs to both', () => {
    const day = fc.option(
      fc.integer({ min: 1, max: 9 }).map((n) => `2024-06-0${n}`),
      { nil: null },
    );
    const days = Array.from({ length: 9 }, (_, n) => `2024-06-0${n + 1}`);
    const inOrder = ({ validFrom, validTo }: Validity) =>
      validFrom === null || validTo === null || validFrom <= validTo;
    const lives = fc.record({ validFrom: day, validTo: day }).filter(inOrder);
    fc.assert(
      fc.property(lives, lives, (one, other) => {
        const shared = days.some((each) => isValidOn(one, each) && isValidOn(other, each));
        expect(overlap(one, other)).toBe(shared);
        expect(overlap(other, one)).toBe(shared);
      }),
    );
  });
});

describe('an identifier', () => {
  it.each(['H08', 'H08.05', '000.00.00.H08', '1'.repeat(35)])('may be %s', (code) => {
    expect(requireCode(` ${code} `)).toBe(code);
  });

  it.each(['', 'h08.05', 'H08-05', 'H08 05', 'Đ08', '1'.repeat(36), 'H08\n.05'])('may not be %j', (code) => {
    expect(() => requireCode(code)).toThrow(refused('CODE_FORM', 'code'));
  });

  it('is one agency’s at a time', () => {
    const other = held('b', 'H08.05', '2021-01-01', '2024-06-30');
    expect(() => assertCodeIsFree(held('a', 'H08.05', '2024-06-30', null), [other])).toThrow(
      refused('CODE_TAKEN', 'code'),
    );
    expect(() => assertCodeIsFree(held('a', 'H08.05', '2024-07-01', null), [other])).not.toThrow();
  });

  it('stands alone in its system at a time', () => {
    const former = held('a', 'H08.05', null, null);
    const code = held('a', 'H08.55', '2024-07-01', null);
    expect(() => assertCodeIsFree(code, [former])).toThrow(refused('CODE_OVERLAPS', 'validFrom'));
    expect(() => assertCodeIsFree(code, [{ ...former, validTo: '2024-06-30' }])).not.toThrow();
    expect(() => assertCodeIsFree(code, [{ ...former, system: 'before_decision_20_2020' }])).not.toThrow();
  });
});

describe('an end', () => {
  const none = { children: 0, posts: 0 };
  it.each([
    ['while others belong to it', life(null, null), { children: 2, posts: 1 }, 'AGENCY_HAS_CHILDREN'],
    ['while posts are held in it', life(null, null), { children: 0, posts: 1 }, 'AGENCY_HAS_POSTS'],
    ['before its first day', life('2024-06-11', null), none, 'ENDS_BEFORE_START'],
    ['a second time', life(null, '2024-06-01'), none, 'AGENCY_ENDED'],
  ])('is refused %s', (_title, agency, left, code) => {
    expect(() => assertMayEnd(agency, '2024-06-10', '2024-06-10', left)).toThrow(refused(code, 'on'));
  });

  it.each([
    ['on its first day', life('2024-06-10', null)],
    ['instead of a later day', life(null, '2024-12-31')],
  ])('may come %s', (_title, agency) => {
    expect(() => assertMayEnd(agency, '2024-06-10', '2024-06-10', none)).not.toThrow();
  });
});

describe('history', () => {
  it('tells what was other before than after', () => {
    expect(
      changesIn({ name: 'Cũ', aliases: ['a', 'b'], position: 1 }, { name: 'Mới', aliases: [], position: 1 }),
    ).toEqual([
      { fact: 'name', before: 'Cũ', after: 'Mới' },
      { fact: 'aliases', before: 'a\nb', after: null },
    ]);
    expect(changesIn({}, { code: 'H08.05', validTo: null, usesSystem: false })).toEqual([
      { fact: 'usesSystem', before: null, after: 'false' },
      { fact: 'code', before: null, after: 'H08.05' },
    ]);
  });
});
