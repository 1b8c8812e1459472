import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../../../db/src/client.ts';
import { scatterDirectives } from '../../../test/scattered-directives.ts';
import { type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import { actsIn } from '../../../test/small-world-acts.ts';
import { type PostKey, postKeys } from '../../../test/small-world-cast.ts';
import { listDirectives } from '../directives/directives.queries.ts';
import {
  countDirectivesOf,
  type DocumentFilter,
  listDocuments,
  selectDocuments,
  selectDirectivesOf,
} from './documents.queries.ts';

const db = openDatabase(inject('databaseUrl'));
let world: SmallWorld;
beforeAll(async () => {
  world = await smallWorld(db);
});
afterAll(() => db.close());

const seenBy = async (documentId: string | null): Promise<PostKey[]> => {
  const seen: PostKey[] = [];
  for (const post of postKeys) {
    if ((await selectDocuments(await world.contextAs(post), [documentId ?? ''])).length > 0) seen.push(post);
  }
  return seen;
};
const PROVINCE: PostKey[] = ['chair', 'viceChair', 'chief', 'monitorA', 'monitorB'];

describe('a document exists', () => {
  it('for whoever may see a directive that it carries', async () => {
    const { documentId } = await world.issue();
    expect(await seenBy(documentId)).toEqual([...PROVINCE, 'head', 'clerk', 'officer', 'lentMonitor', 'inspector']);
  });

  it('for the readers alone, where all it carries is restricted; for others too, once it carries ordinary work', async () => {
    const { documentId } = await world.issue({ readers: ['chair', 'clerk'] });
    expect(await seenBy(documentId)).toEqual(['chair', 'chief', 'clerk']);
    await world.issue({ documentId: documentId ?? '', lead: ['finance'] });
    expect(await seenBy(documentId)).toEqual([
      ...PROVINCE,
      'clerk',
      'lentMonitor',
      'financeHead',
      'financeClerk',
      'inspector',
    ]);
  });

  it('still for an agency whose share was withdrawn: it was told', async () => {
    const { documentId, assignmentOf } = await world.issue({ coordinating: ['finance'] });
    await actsIn(world).withdraw(assignmentOf('finance'));
    expect(await seenBy(documentId)).toContain('financeHead');
  });

  it('with its directives in the order of the text, those alone that may be seen', async () => {
    const first = await world.issue();
    const documentId = first.documentId ?? '';
    const hidden = await world.issue({ documentId, readers: ['chief'] });
    const last = await world.issue({ documentId });
    const idsFor = async (post: PostKey) =>
      (await selectDirectivesOf(await world.contextAs(post), [documentId])).map(({ id }) => id);
    expect(await idsFor('chief')).toEqual([first.directiveId, hidden.directiveId, last.directiveId]);
    expect(await idsFor('head')).toEqual([first.directiveId, last.directiveId]);
    const [counts] = await countDirectivesOf(await world.contextAs('chair'), [documentId]);
    expect(counts).toMatchObject({ count: 2, open: 2, overdue: 0 });
  });

  it('not in another tenant', async () => {
    const { documentId } = await (await smallWorld(db)).issue();
    expect(await seenBy(documentId)).toEqual([]);
  });
});

describe('in a world of every kind of directive', () => {
  it('a post sees the documents of what it sees, those of its own committee that carry nothing, and counts only what it sees', async () => {
    const own = await smallWorld(db);
    const { documents, directives } = await scatterDirectives(own, { count: 25, seed: 5 });
    for (const post of postKeys) {
      const context = await own.contextAs(post);
      const visible = (await listDirectives(context, {}, 'NEWEST', { first: 1_000, after: null })).edges.map(
        ({ node }) => node,
      );
      const expected = documents.filter(
        ({ id, committeeId }) =>
          visible.some(({ documentId }) => documentId === id) ||
          (context.actor.committeeIds.includes(committeeId) && directives.every(({ documentId }) => documentId !== id)),
      );
      const page = await listDocuments(context, {}, { first: 100, after: null });
      expect(page.edges.map(({ node }) => node.id).toSorted(), post).toEqual(expected.map(({ id }) => id).toSorted());
      expect(await page.count(), post).toBe(expected.length);
      const counts = await countDirectivesOf(
        context,
        documents.map(({ id }) => id),
      );
      for (const { documentId, count, open, overdue } of counts) {
        const carried = visible.filter((directive) => directive.documentId === documentId);
        const late = await listDirectives(
          context,
          { documentId: [documentId ?? ''], standing: ['OVERDUE'] },
          'NEWEST',
          { first: 1_000, after: null },
        );
        expect([count, open, overdue], post).toEqual([
          carried.length,
          carried.filter(({ closedOn }) => closedOn === null).length,
          late.edges.length,
        ]);
      }
    }
  });

  it('the pages of a list hold each document once, newest first', async () => {
    const own = await smallWorld(db);
    await scatterDirectives(own, { count: 25, seed: 7 });
    for (const post of postKeys) {
      const context = await own.contextAs(post);
      const whole = await listDocuments(context, {}, { first: 100, after: null });
      const ids: string[] = [];
      let after: string | null = null;
      for (const expected of whole.edges) {
        const page = await listDocuments(context, {}, { first: 1, after });
        ids.push(page.edges[0]?.node.id ?? '');
        after = page.edges[0]?.cursor ?? null;
        expect(page.hasNextPage, post).toBe(expected !== whole.edges.at(-1));
      }
      expect(ids, post).toEqual(whole.edges.map(({ node }) => node.id));
    }
  });

  it('documents are narrowed by kind, origin and the days of their issue', async () => {
    const own = await smallWorld(db);
    await own.issue({ at: '2024-06-03', document: { number: '1' } });
    await own.issue({ at: '2023-12-29', document: { number: '2' } });
    const chief = await own.contextAs('chief');
    const numbersOf = async (filter: DocumentFilter) =>
      (await listDocuments(chief, filter, { first: 100, after: null })).edges.map(({ node }) => node.number);
    expect(await numbersOf({})).toEqual(['1', '2']);
    expect(await numbersOf({ from: '2024-01-01', to: '2024-12-31' })).toEqual(['1']);
    expect(await numbersOf({ to: '2023-12-29' })).toEqual(['2']);
    expect(await numbersOf({ type: ['conclusion', 'letter'] })).toEqual(['1', '2']);
    expect(await numbersOf({ type: ['letter'] })).toEqual([]);
    expect(await numbersOf({ origin: ['government'] })).toEqual([]);
    expect(await numbersOf({ origin: [] })).toEqual([]);
  });

  it('documents are found by number, notation and words, with and without accents', async () => {
    const own = await smallWorld(db);
    await scatterDirectives(own, { count: 40, seed: 6 });
    const chief = await own.contextAs('chief');
    const found = async (text: string) => {
      const { edges } = await listDocuments(chief, { text }, { first: 100, after: null });
      return [...new Set(edges.map(({ node }) => node.number))];
    };
    expect(await found('152/TB')).toEqual(['152']);
    expect(await found('ho chua')).toEqual(['1520']);
    expect(await found('Hồ chứa 1520')).toEqual(['1520']);
    expect(await found('100%_')).toEqual([]);
  });
});
