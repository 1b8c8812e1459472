import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../../../db/src/client.ts';
import { scatterDirectives } from '../../../test/scattered-directives.ts';
import { type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import { actsIn } from '../../../test/small-world-acts.ts';
import { type PostKey, postKeys } from '../../../test/small-world-cast.ts';
import { listDirectives } from '../directives/directives.queries.ts';
import { countDirectivesOf, listDocuments, selectDocuments } from './documents.queries.ts';

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
      const page = await listDocuments(context, { first: 100, after: null, text: null });
      expect(page.edges.map(({ node }) => node.id).toSorted(), post).toEqual(expected.map(({ id }) => id).toSorted());
      expect(await page.count(), post).toBe(expected.length);
      const counts = await countDirectivesOf(
        context,
        documents.map(({ id }) => id),
      );
      for (const { documentId, count } of counts) {
        expect(count, post).toBe(visible.filter((directive) => directive.documentId === documentId).length);
      }
    }
  });

  it('documents are found by number, notation and words, with and without accents', async () => {
    const own = await smallWorld(db);
    await scatterDirectives(own, { count: 40, seed: 6 });
    const chief = await own.contextAs('chief');
    const found = async (text: string) => {
      const { edges } = await listDocuments(chief, { first: 100, after: null, text });
      return [...new Set(edges.map(({ node }) => node.number))];
    };
    expect(await found('152/TB')).toEqual(['152']);
    expect(await found('ho chua')).toEqual(['1520']);
    expect(await found('Hồ chứa 1520')).toEqual(['1520']);
    expect(await found('100%_')).toEqual([]);
  });
});
