import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { binhDinhAgencies, binhDinhGroups } from '../agencies/binh-dinh-agencies.ts';
import { giaLaiAgencies, giaLaiGroups } from '../agencies/gia-lai-agencies.ts';
import { binhDinhPeople } from '../people/binh-dinh-people.ts';
import { giaLaiPeople } from '../people/gia-lai-people.ts';
import { fields } from '../texts/fields.ts';
import { planWorld } from './plan-world.ts';

const worlds = planWorld('2026-11-24');

/** Words that would tie a text to a month, a season or a year; letters with marks count as letters. */
const SEASONAL = new RegExp(
  String.raw`(?<!\p{L})(tháng \d|tháng (giêng|chạp)|mùa|vụ (đông|hè|mùa)|tết|quý [iv]+|(đầu|giữa|cuối) năm|dịp hè|nghỉ hè|năm học|năm 20\d\d|mưa bão|mưa lũ|nắng nóng|khai giảng|tốt nghiệp)(?!\p{L})`,
  'iu',
);

describe('the agencies of Bình Định', () => {
  it('are the 337 of the official lists, and three companies outside', () => {
    expect(binhDinhAgencies.filter(({ isOutside }) => !isOutside)).toHaveLength(337);
    expect(binhDinhAgencies.filter(({ isOutside }) => isOutside)).toHaveLength(3);
    const count = (level: string, isCommittee: boolean) =>
      binhDinhAgencies.filter((one) => one.level === level && one.isCommittee === isCommittee).length;
    expect([count('district', true), count('commune', true), count('district', false)]).toEqual([11, 159, 132]);
  });

  it('form one tree in which every committee of province and district has its Office', () => {
    const keys = new Set(binhDinhAgencies.map(({ key }) => key));
    expect(keys.size).toBe(binhDinhAgencies.length);
    expect(binhDinhAgencies.filter(({ parent }) => parent !== null && !keys.has(parent))).toEqual([]);
    const withOffice = binhDinhAgencies.flatMap(({ officeOf }) => officeOf ?? []);
    const committees = binhDinhAgencies
      .filter(({ isCommittee, level }) => isCommittee && level !== 'commune')
      .map(({ key }) => key);
    expect(withOffice.toSorted()).toEqual(committees.toSorted());
  });

  it('bear every code once, and stay valid', () => {
    const codes = binhDinhAgencies.flatMap((agency) => agency.codes.map(({ code }) => code));
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every((code) => /^[0-9A-Z.]{1,35}$/.test(code))).toBe(true);
  });

  it('are grouped as letters address them', () => {
    expect(binhDinhGroups.map(({ name, members }) => [name, members.length])).toEqual([
      ['các sở, ban, ngành', 20],
      ['UBND các huyện, thị xã, thành phố', 11],
      ['ngành dọc', 9],
    ]);
  });
});

describe('the agencies of Gia Lai', () => {
  it('have 135 communes and wards under the province, ten departments and no district', () => {
    expect(giaLaiAgencies.filter(({ level, isCommittee }) => level === 'commune' && isCommittee)).toHaveLength(135);
    expect(giaLaiAgencies.some(({ level }) => level === 'district')).toBe(false);
    expect(giaLaiGroups.map(({ members }) => members.length)).toEqual([10, 135]);
  });
});

describe('the people', () => {
  it('can sign in by the addresses that are announced', () => {
    const emails = new Set([...binhDinhPeople, ...giaLaiPeople].map(({ email }) => email));
    const announced = [
      'chair',
      'vice-chair',
      'chief',
      'monitor',
      'inspector',
      'admin',
      'head.so-xay-dung',
      'clerk.so-xay-dung',
      'chair.hoai-an',
      'chief.hoai-an',
      'chair.an-huu',
    ];
    expect(announced.filter((name) => !emails.has(`${name}@binh-dinh.example`))).toEqual([]);
    expect(
      ['chair', 'chief', 'monitor', 'clerk.so-xay-dung', 'chair.hoai-an'].filter(
        (name) => !emails.has(`${name}@gia-lai.example`),
      ),
    ).toEqual([]);
    expect(emails.size).toBe(binhDinhPeople.length + giaLaiPeople.length);
  });

  it('have addresses that mail accepts, posts in agencies that exist, and some of them two posts', () => {
    for (const [people, agencies] of [
      [binhDinhPeople, binhDinhAgencies],
      [giaLaiPeople, giaLaiAgencies],
    ] as const) {
      const keys = new Set(agencies.map(({ key }) => key));
      expect(people.filter(({ key }) => key.length > 64 || !/^[a-z0-9.-]+$/.test(key))).toEqual([]);
      expect(people.flatMap(({ posts }) => posts).filter(({ agency }) => !keys.has(agency))).toEqual([]);
    }
    expect(binhDinhPeople.filter(({ posts }) => posts.length === 2).length).toBeGreaterThanOrEqual(2);
  });
});

describe('the texts', () => {
  it('are at least 150 sentences of their own', () => {
    const sentences = fields.flatMap(({ documents, local }) => [
      ...documents.flatMap(({ lines }) => lines.map(([content]) => content)),
      ...local.map(({ content }) => content),
    ]);
    expect(new Set(sentences).size).toBeGreaterThanOrEqual(200);
    const contents = worlds.flatMap(({ directives }) => directives.map(({ content }) => content));
    expect(new Set(contents).size).toBe(contents.length);
  });

  it('speak of no month, season or year', () => {
    const tied = worlds
      .flatMap(({ directives, documents }) => [
        ...directives.flatMap(({ content, expectedProduct, assignments }) => [
          content,
          expectedProduct,
          ...assignments.flatMap(({ acts }) => acts.flatMap(wordsOf)),
        ]),
        ...documents.map(({ abstract }) => abstract),
      ])
      .filter((text) => SEASONAL.test(text));
    expect(tied).toEqual([]);
  });

  it('leave no mark of the pen behind', () => {
    const unfilled = worlds
      .flatMap(({ directives, documents }) => [
        ...directives.flatMap(({ content, assignments }) => [
          content,
          ...assignments.flatMap(({ acts }) => acts.flatMap(wordsOf)),
        ]),
        ...documents.map(({ abstract }) => abstract),
      ])
      .filter((text) => /[{}]|undefined|null| {2}/.test(text));
    expect(unfilled).toEqual([]);
  });

  it('are composed (NFC) everywhere, in the sources as in the world', () => {
    expect(JSON.stringify(worlds)).toBe(JSON.stringify(worlds).normalize('NFC'));
    for (const folder of ['texts', 'agencies', 'people']) {
      for (const name of readdirSync(new URL(`../${folder}`, import.meta.url))) {
        const source = readFileSync(new URL(`../${folder}/${name}`, import.meta.url), 'utf8');
        expect([name, source === source.normalize('NFC')]).toEqual([name, true]);
      }
    }
  });
});

function wordsOf(act: object): string[] {
  return Object.entries(act).flatMap(([name, value]) =>
    ['result', 'obstacles', 'reason', 'message', 'dayReason'].includes(name) && typeof value === 'string'
      ? [value]
      : [],
  );
}
