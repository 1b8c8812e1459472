import { describe, expect, it } from 'vitest';
import { createAgencyDirectory, type ListedAgency } from '../../lib/agency-directory.ts';
import {
  actsFor,
  agencyEntries,
  directiveEntries,
  isSearch,
  type PaletteAct,
  personEntries,
} from './palette-entries.ts';

const act = (id: string, label: string, alsoCalled: string[] = []): PaletteAct => ({
  id,
  label,
  alsoCalled,
  run: () => {},
});
const ACTS = [act('inbox', 'Hộp việc', ['Việc']), act('late', 'Đôn đốc'), act('english', 'English', ['Tiếng Anh'])];
const idsFor = (typed: string) => actsFor(ACTS, typed).map(({ id }) => id);

describe('what the palette offers', () => {
  it('is every screen and act while nothing is typed', () => {
    expect(idsFor('')).toEqual(['inbox', 'late', 'english']);
    expect(idsFor('   ')).toHaveLength(3);
  });

  it('needs no accents, and knows other names', () => {
    expect(idsFor('don doc')).toEqual(['late']);
    expect(idsFor('tieng anh')).toEqual(['english']);
    expect(idsFor('kiểm lâm')).toEqual([]);
  });

  it('names a directive by its text, its number and its code, and marks what was typed', () => {
    const [entry] = directiveEntries(
      [{ id: 'Directive:1', code: 'BD-2026-0001', content: 'Rà soát chung cư cũ', number: '172/TB-UBND' }],
      'chung cu',
    );
    expect(entry).toMatchObject({ kind: 'directive', code: 'BD-2026-0001', meta: '172/TB-UBND · BD-2026-0001' });
    expect(entry?.pieces.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['chung', 'cư', 'cũ']);
  });

  it('finds people by words of their names in any order, each for what is opened of them', () => {
    const person = (kind: 'monitor' | 'issuer', fullName: string) => ({
      kind,
      id: fullName,
      fullName,
      meta: 'Chuyên viên',
    });
    const people = [person('monitor', 'Trần Thị Mỹ Duyên'), person('issuer', 'Đặng Minh Khôi')];
    expect(personEntries(people, 'duyen my').map(({ id }) => id)).toEqual(['monitor:Trần Thị Mỹ Duyên']);
    expect(personEntries(people, 'khoi dang').map(({ meta }) => meta)).toEqual(['Chuyên viên']);
    expect(personEntries(people, 'my duyen khoi')).toEqual([]);
  });

  it('leaves agencies out until two letters are typed, and shows five at most', () => {
    const agencies = Array.from({ length: 9 }, (_, n): ListedAgency => ({
      id: `Agency:${n}`,
      name: `UBND xã Số ${n}`,
      shortName: `UBND xã Số ${n}`,
      aliases: [],
      level: 'commune',
      isCommittee: true,
      isOutside: false,
      usesSystem: true,
      parentId: null,
    }));
    const directory = createAgencyDirectory(agencies, [], null);
    expect(isSearch('x ')).toBe(false);
    expect(agencyEntries(directory, 'x')).toEqual([]);
    expect(agencyEntries(directory, 'xa')).toHaveLength(5);
    expect(agencyEntries(undefined, 'xa')).toEqual([]);
  });
});
