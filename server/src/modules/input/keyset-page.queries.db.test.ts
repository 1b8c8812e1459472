import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../../../db/src/client.ts';
import { scatterDirectives } from '../../../test/scattered-directives.ts';
import { type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import { actsIn } from '../../../test/small-world-acts.ts';
import type { Context } from '../../context.ts';
import { listAgencies } from '../agencies/agencies.queries.ts';
import { listAssignments } from '../assignments/assignments.queries.ts';
import { listDirectives } from '../directives/directives.queries.ts';
import { selectTimelines } from '../directives/events.queries.ts';
import { listDocuments } from '../documents/documents.queries.ts';
import { keysIn, NotACursor, type Page, type PageAsked } from './keyset-page.queries.ts';

const db = openDatabase(inject('databaseUrl'));
let world: SmallWorld;
let chief: Context;
beforeAll(async () => {
  world = await smallWorld(db);
  await scatterDirectives(world, { count: 120, seed: 3 });
  chief = await world.contextAs('chief');
});
afterAll(() => db.close());

type List<Row> = (asked: PageAsked) => Promise<Pick<Page<Row>, 'edges' | 'hasNextPage'>>;

/** The whole list, read in pages of so many rows. */
async function inPagesOf<Row>(first: number, list: List<Row>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null; ;) {
    const page = await list({ first, after });
    expect(page.edges.length).toBeLessThanOrEqual(first);
    rows.push(...page.edges.map(({ node }) => node));
    after = page.edges.at(-1)?.cursor ?? null;
    if (!page.hasNextPage) return rows;
    expect(page.edges).toHaveLength(first);
  }
}

const lists: [string, List<{ readonly id: string }>][] = [
  ...(['DUE_ON', 'NEWEST', 'UPDATED'] as const).flatMap((order): [string, List<{ readonly id: string }>][] => [
    [`directives by ${order}`, (asked) => listDirectives(chief, {}, order, asked)],
    [`assignments by ${order}`, (asked) => listAssignments(chief, {}, order, asked)],
    [`late directives by ${order}`, (asked) => listDirectives(chief, { isLate: true }, order, asked)],
  ]),
  ['documents', (asked) => listDocuments(chief, {}, asked)],
  [
    'agencies',
    (asked) =>
      listAgencies(chief, { ...asked, text: null, level: null, under: null, parent: null, isTop: false, on: null }),
  ],
];

describe('pages of a list', () => {
  it.each(lists)('of %s hold every row once, in one order, whatever their size', async (_title, list) => {
    const whole = (await list({ first: 10_000, after: null })).edges.map(({ node }) => node.id);
    expect(new Set(whole).size).toBe(whole.length);
    expect(whole.length).toBeGreaterThan(2);
    for (const size of [1, 7, whole.length - 1, whole.length, whole.length + 1]) {
      if (size === 1 && whole.length > 60) continue;
      expect((await inPagesOf(size, list)).map(({ id }) => id)).toEqual(whole);
    }
  });

  it('by due day put the earliest first and what has no day last', async () => {
    const days = (await inPagesOf(11, (asked) => listDirectives(chief, {}, 'DUE_ON', asked))).map(
      ({ dueOn }) => dueOn ?? '9999',
    );
    expect(days).toEqual(days.toSorted());
    expect(days).toContain('9999');
  });

  it('by update put the last changed first', async () => {
    const moments = (await inPagesOf(11, (asked) => listDirectives(chief, {}, 'UPDATED', asked))).map(
      ({ updatedAt }) => -updatedAt.getTime(),
    );
    expect(moments).toEqual(moments.toSorted((one, other) => one - other));
  });

  it('of a timeline hold every event once, newest first, many of one instant among them', async () => {
    const acts = actsIn(world);
    const { directiveId, lead } = await world.issue({ coordinating: ['finance', 'tax'] });
    for (const percent of [10, 20, 30]) await acts.progress(lead, { percent });
    await acts.complete(lead);
    await acts.accept(lead);
    const list = async (asked: PageAsked) => {
      const [timeline] = await selectTimelines(chief, [directiveId], asked);
      return timeline ?? { edges: [], hasNextPage: false };
    };
    const whole = await inPagesOf(100, list);
    expect(whole).toHaveLength(8);
    expect(whole.at(-1)?.type).toBe('directive_issued');
    for (const size of [1, 2, 3, 8]) expect(await inPagesOf(size, list)).toEqual(whole);
  });
});

describe('a cursor', () => {
  it.each([
    'not json',
    '{"a":1}',
    '["); drop"]',
    '[1]',
    '[[]]',
    '"text"',
    '[]',
    '["2024-06-10"]',
    '["2024-06-10",null]',
  ])('that no list handed out is none: %s', (text) => {
    expect(() => keysIn(Buffer.from(text).toString('base64url'), 2)).toThrow(NotACursor);
    expect(() => keysIn(text, 2)).toThrow(NotACursor);
  });
});
