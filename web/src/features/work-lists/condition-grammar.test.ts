import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery, printQuery, type Query, type Term, unfinishedAt } from './condition-grammar.ts';
import { plain, SPELLINGS, type Vocabulary } from './condition-vocabulary.ts';
import { type ConditionName, NAMES } from './condition-names.ts';
import { daysOf, parseSpan, readSpan } from './due-span.ts';
import { suggestionsFor } from './filter-suggestions.ts';

const AGENCIES: Record<string, string> = { A1: 'Sở Xây dựng', A2: 'Sở NN&PTNT', A3: 'UBND phường "Mới", Quy Nhơn' };
const GROUPS: Record<string, string> = { G1: 'các sở, ban, ngành', G2: 'UBND cấp huyện' };
const PEOPLE: Record<string, string> = { P1: 'Nguyễn Hải', P2: 'Trần Thị Mỹ Duyên' };
const FIELDS: Record<string, string> = { 'Y tế': 'Y tế', 'Kế hoạch, đầu tư': 'Kế hoạch, đầu tư' };
const namedBy = (names: Record<string, string>, more: Record<string, string[]> = {}) => ({
  idsOf: (folded: string) => [
    ...Object.keys(names).filter((id) => plain(names[id] ?? '') === folded),
    ...(more[folded] ?? []),
  ],
  nameOf: (id: string) => names[id] ?? null,
});
const agencies = namedBy(AGENCIES, { snnptnt: ['A2'], 'phuong moi': ['A1', 'A3'] });
const people = namedBy(PEOPLE);
const vocabulary = (language: 'vi' | 'en' = 'vi', excluded: ConditionName[] = []): Vocabulary => ({
  today: '2026-11-24',
  language,
  excluded,
  things: {
    agency: agencies,
    agencyGroup: namedBy(GROUPS),
    committee: agencies,
    issuer: people,
    monitor: people,
    field: namedBy(FIELDS),
  },
});
const read = (text: string) => parseQuery(text, vocabulary());
const said = ({ terms }: Query) =>
  terms.map(({ name, value, isNegated }) => `${isNegated ? '-' : ''}${name}=${value}`).join(' ');

describe('the words of the box', () => {
  it.each([
    ['trạng thái:quá hạn', 'standing=OVERDUE'],
    ['TRANG THAI:QUA HAN', 'standing=OVERDUE'],
    ['status:overdue', 'standing=OVERDUE'],
    ['trạng thái:quá hạn,sắp đến hạn', 'standing=OVERDUE standing=DUE_SOON'],
    ['trạng thái:chờ tiếp nhận', 'state=AWAITING'],
    ['tình trạng:hoàn thành', 'status=DONE'],
    ['hạn:<=30/11/2026', 'due=..2026-11-30'],
    ['due:<30/11', 'due=..2026-11-29'],
    ['han:>@today', 'due=@today+1..'],
    ['hạn:@today..@today+7', 'due=@today..@today+7'],
    ['hạn:@today+7', 'due=@today+7'],
    ['hạn:1/12..', 'due=2026-12-01..'],
    ['đơn vị:"Sở Xây dựng",snnptnt', 'agency=A1 agency=A2'],
    ['don vi:so xay dung', 'agency=A1'],
    ['agency:"UBND phường ""Mới"", Quy Nhơn"', 'agency=A3'],
    ['khoi:"cac so, ban, nganh",ubnd cap huyen', 'agencyGroup=G1 agencyGroup=G2'],
    ['theo dõi:@me', 'monitor=@me'],
    ['người giao:nguyen hai', 'issuer=P1'],
    ['lĩnh vực:"Kế hoạch, đầu tư"', 'field=Kế hoạch, đầu tư'],
    ['khẩn', 'urgency=URGENT'],
    ['-hoa toc', '-urgency=IMMEDIATE'],
    ['no:hạn', 'no=due'],
    ['không:theo dõi', 'no=monitor'],
    ['-đơn vị:@me -status:done', '-agency=@me -status=DONE'],
    ['hạn:<=30/11/2026 hạn:@today', 'due=@today'],
  ])('%s', (typed, expected) => {
    const query = read(typed);
    expect([said(query), query.unread, query.words]).toEqual([expected, [], '']);
  });

  it('that are no conditions are searched for, in their order', () => {
    const query = read('đê điều trạng thái:quá hạn sông Kôn đơn vị:sở xây dựng khẩn trương');
    expect(said(query)).toBe('standing=OVERDUE agency=A1');
    expect(query.words).toBe('đê điều sông Kôn khẩn trương');
    expect(read('"hạn:1/12" 152/TB-UBND 15:30 Kính gửi: ai').words).toBe('hạn:1/12 152/TB-UBND 15:30 Kính gửi: ai');
  });

  it.each([
    ['foo:bar', ['foo:bar']],
    ['hạn:32/13', ['hạn:32/13']],
    ['đơn vị:"Sở Không Có"', ['đơn vị:"Sở Không Có"']],
    ['đơn vị:"phường mới"', ['đơn vị:"phường mới"']],
    ['trạng thái:quá hạn,chờ tiếp nhận', ['trạng thái:"chờ tiếp nhận"']],
    ['hạn:', ['hạn:']],
    ['-lĩnh vực:"chưa đóng', ['-lĩnh vực:"chưa đóng"']],
  ])('%s makes no sense and is never applied', (typed, unread) => {
    expect(read(typed).unread).toEqual(unread);
  });

  it('of a condition that the list does not take are not read', () => {
    const query = parseQuery('đơn vị:@me', vocabulary('vi', ['agency']));
    expect([query.terms, query.unread]).toEqual([[], ['đơn vị:@me']]);
  });
});

const end = fc.oneof(
  fc.integer({ min: -999, max: 999 }).map((days) => (days === 0 ? '@today' : `@today${days > 0 ? '+' : ''}${days}`)),
  fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10)),
);
const span = fc.oneof(
  end,
  end.map((from) => `${from}..`),
  end.map((to) => `..${to}`),
  fc.tuple(end, end).map(([from, to]) => (from === to ? from : `${from}..${to}`)),
);
const valueFor = (name: ConditionName) => {
  if (name === 'due' || name === 'closed') return span;
  if (name in SPELLINGS) return fc.constantFrom(...Object.keys(SPELLINGS[name as keyof typeof SPELLINGS]));
  if (name === 'agency') return fc.constantFrom('@me', ...Object.keys(AGENCIES));
  if (name === 'agencyGroup') return fc.constantFrom(...Object.keys(GROUPS));
  if (name === 'committee') return fc.constantFrom(...Object.keys(AGENCIES));
  if (name === 'field') return fc.constantFrom(...Object.keys(FIELDS));
  return fc.constantFrom('@me', ...Object.keys(PEOPLE));
};
// Documents are chosen where they are seen: the box does not find them by name.
const typable = NAMES.filter((name) => name !== 'document');
const terms = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...typable), fc.boolean()), { selector: (key) => key.join(), maxLength: 6 })
  .chain((keys) =>
    fc.tuple(
      ...keys.map(([name, isNegated]) =>
        fc
          .uniqueArray(valueFor(name), { minLength: 1, maxLength: name === 'due' || name === 'closed' ? 1 : 3 })
          .map((values) => values.map((value): Term => ({ name, value, isNegated }))),
      ),
    ),
  )
  .map((groups) => groups.flat());
const words = fc
  .array(fc.constantFrom('đê', 'điều', '152/TB-UBND', '15:30', 'hạn:', '-khẩn', 'quá hạn', '🌾', 'đơn vị:x'), {
    maxLength: 4,
  })
  .map((each) => each.join(' '));

describe('any query', () => {
  it('printed in either language is read as it was', () => {
    fc.assert(
      fc.property(terms, words, fc.constantFrom('vi' as const, 'en' as const), (each, text, language) => {
        const query: Query = { terms: each, unread: [], words: text };
        expect(parseQuery(printQuery(query, vocabulary(language)), vocabulary())).toEqual(query);
      }),
      { numRuns: 500 },
    );
  });

  it('however it is typed is read in time, and read again as it was printed', () => {
    const pieces = fc.constantFrom(
      'hạn:',
      'đơn vị:',
      '-',
      '"',
      '""',
      ',',
      ':',
      ' ',
      '@today',
      '..',
      '<=',
      '\u202e',
      '\u0000',
      '👩‍🌾',
      'trạng thái:quá hạn',
      'سنة',
      '\n',
      'x',
    );
    const hostile = fc.oneof(
      fc.array(pieces, { maxLength: 60 }).map((each) => each.join('')),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(pieces, { minLength: 500, maxLength: 700 }).map((each) => each.join('')),
    );
    fc.assert(
      fc.property(hostile, (typed) => {
        const query = read(typed);
        expect(query.words).not.toMatch(/["\p{Cc}\u202e]/u);
        for (const { name, value } of query.terms)
          if (name === 'due' || name === 'closed') expect(readSpan(value)).not.toBeNull();
        expect(read(printQuery({ ...query, unread: [] }, vocabulary()))).toEqual({ ...query, unread: [] });
        expect(() => suggestionsFor(typed, vocabulary(), undefined)).not.toThrow();
      }),
      { numRuns: 400 },
    );
    expect(read(`${'đơn vị:"'.repeat(500)}${'a '.repeat(50_000)}`).words.length).toBeLessThan(2_001);
  });
});

describe('a span of due days', () => {
  it('moves with the day where it is told to', () => {
    expect(daysOf({ from: '@today-3', to: '2026-12-01' }, '2026-03-01')).toEqual({
      from: '2026-02-26',
      to: '2026-12-01',
    });
    expect([readSpan('..'), readSpan('@today+x'), readSpan('2026-02-30'), parseSpan('..', '2026-11-24')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('suggestions', () => {
  const labels = (typed: string, language: 'vi' | 'en' = 'vi') =>
    suggestionsFor(typed, vocabulary(language), undefined).map(({ pieces }) => pieces.map(({ text }) => text).join(''));

  it('are keys first, then their values, in the language of the reader', () => {
    expect(labels('tr')).toEqual(['trạng thái:']);
    expect(labels('đê điều -han')).toEqual(['-hạn:']);
    expect(labels('', 'en')).toContain('agency:');
    expect(labels('trang thai:qua')).toEqual(['quá hạn', 'kết thúc không có kết quả']);
    expect(labels('theo dõi:')).toEqual(['@me']);
    expect(labels('đê điều ')).toEqual([]);
  });

  it('go on from the values that are finished', () => {
    expect(unfinishedAt('đê đơn vị:"Sở Xây dựng",sn')).toMatchObject({
      before: 'đê ',
      finished: '"Sở Xây dựng",',
      partial: 'sn',
      names: ['agency'],
    });
  });
});
