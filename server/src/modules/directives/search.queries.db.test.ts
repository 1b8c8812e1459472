import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../../../db/src/client.ts';
import { fold, wordsOf } from '../../../../db/src/fold.ts';
import { scatterDirectives } from '../../../test/scattered-directives.ts';
import { type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import { type PostKey, postKeys } from '../../../test/small-world-cast.ts';
import { listDocuments } from '../documents/documents.queries.ts';
import { listDirectives } from './directives.queries.ts';

const db = openDatabase(inject('databaseUrl'));
let world: SmallWorld;
beforeAll(async () => {
  world = await smallWorld(db);
});
afterAll(() => db.close());

const everything = { first: 20_000, after: null };
const foundBy = async (own: SmallWorld, post: PostKey, text: string) =>
  (await listDirectives(await own.contextAs(post), { text }, 'NEWEST', everything)).edges.map(({ node }) => node);

describe('a search', () => {
  beforeAll(async () => {
    const document = { number: '152', notation: 'TB-UBND', abstract: 'Kết luận của Chủ tịch tại cuộc họp' };
    await world.issue({ content: 'UBND huyện Hoài Ân rà soát 100% hộ dân, đạt 7,5%', document });
    await world.issue({
      content: 'Hoài Nhơn báo cáo tiến độ đường ven biển',
      document: { ...document, number: '1520', notation: 'UBND-KT', abstract: 'Giao thông' },
    });
    await world.issue({ content: 'Ẩn sau hoai_an là gì', document: 'none' });
  });
  const contentsOf = async (text: string) =>
    (await foundBy(world, 'chief', text)).map(({ content }) => content.slice(0, 9)).toSorted();

  it.each([
    ['without accents finds what has them', 'hoai an', ['UBND huyệ', 'Ẩn sau ho']],
    ['in capitals too', 'HOAI AN', ['UBND huyệ', 'Ẩn sau ho']],
    ['with accents finds only these', 'Hoài Ân', ['UBND huyệ']],
    ['typed in decomposed letters finds the same', 'Hoài Ân'.normalize('NFD'), ['UBND huyệ']],
    ['by the beginning of words', 'hoai nh', ['Hoài Nhơn']],
    ['in any order of words', 'bien ven duong', ['Hoài Nhơn']],
    ['by đ as d', 'duong', ['Hoài Nhơn']],
    ['by the number and notation of the document', '152/TB-UBND', ['UBND huyệ']],
    ['by a part of the notation', 'tb-ubnd', ['UBND huyệ']],
    ['by the number alone, as a beginning', '152', ['Hoài Nhơn', 'UBND huyệ']],
    ['by words of the abstract', 'ket luan chu tich', ['UBND huyệ']],
    ['by its code', 'bd-2024-0002', ['Hoài Nhơn']],
    ['by a sign as it stands, not as a wildcard', '100%', ['UBND huyệ']],
    ['by an underscore as it stands', 'hoai_an', ['Ẩn sau ho']],
    ['by a comma within a number', '7,5%', ['UBND huyệ']],
    ['finds nothing for a word that is not there', 'hoai an khong co', []],
    ['finds nothing for signs alone', '%%% _ /', []],
    ['finds nothing for an operator of queries', "hoai & ! | <-> ( ' : *", ['Hoài Nhơn', 'UBND huyệ', 'Ẩn sau ho']],
  ])('%s', async (_title, text, expected) => {
    expect(await contentsOf(text)).toEqual(expected.toSorted());
  });

  it('of nothing lists everything', async () => {
    expect(await contentsOf('  ')).toHaveLength(3);
  });

  it.each([
    ['one word of 100,000 letters', 'a'.repeat(100_000)],
    ['one part of 100,000 signs and letters', 'a/'.repeat(50_000)],
    ['100,000 words', 'hoai '.repeat(20_000) + 'an '.repeat(20_000)],
    ['emoji, marks alone and letters of other scripts', '😀 \u0301\u0302 汉字 עברית ²³ ①'],
    ['a word that is no lexeme', '\u0301'],
    ['half a letter', '\ud800'],
  ])('for %s is answered', async (_title, text) => {
    expect(Array.isArray(await foundBy(world, 'chief', text))).toBe(true);
    expect((await listDocuments(await world.contextAs('chief'), { text }, everything)).edges).toBeDefined();
  });
});

const WORLDS = Number(process.env['DEEP'] ?? 0) > 0 ? 30 : 1;

describe.each(Array.from({ length: WORLDS }, (_, seed) => seed))(
  'in a world of every kind of directive, number %i,',
  (seed) => {
    it('the search function finds for every post what it sees and no more', async () => {
      const own = await smallWorld(db);
      const { documents } = await scatterDirectives(own, { count: 200, seed: seed + 100 });
      let found = 0;
      for (const post of postKeys) {
        const visible = (await listDirectives(await own.contextAs(post), {}, 'NEWEST', everything)).edges.map(
          ({ node }) => node,
        );
        for (const text of ['hoai an', 'hoai', 'dap dinh', '152 ra soat', 'ho chua nuoc an nhon', 'cu-2023-00']) {
          const words = wordsOf(fold(text)).split(' ');
          const expected = visible.filter(({ code, content, field, documentId }) => {
            const document = documents.find(({ id }) => id === documentId);
            const own_ = wordsOf(
              fold([code, content, field, document?.number, document?.notation, document?.abstract].join(' ')),
            ).split(' ');
            return words.every((word) => own_.some((each) => each.startsWith(word)));
          });
          expect(
            (await foundBy(own, post, text)).map(({ id }) => id),
            `${post}: ${text}`,
          ).toEqual(expected.map(({ id }) => id));
          found += expected.length;
        }
      }
      expect(found).toBeGreaterThan(500);
    });
  },
);
