import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../../../db/src/client.ts';
import { directives } from '../../../../db/src/schema/directives.ts';
import { scatterDirectives } from '../../../test/scattered-directives.ts';
import { type Issue, type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import { actsIn } from '../../../test/small-world-acts.ts';
import { type PostKey, postKeys } from '../../../test/small-world-cast.ts';
import type { Context } from '../../context.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { selectAssignments } from '../assignments/assignments.queries.ts';
import { selectReports } from '../reports/reports.queries.ts';
import { directivePolicy } from './directive.policy.ts';
import { chasedBy, reviewedBy, visibleDirectives } from './directive.visibility.queries.ts';
import { findDirectiveByCode, listDirectives, listFields, selectDirectives } from './directives.queries.ts';

const db = openDatabase(inject('databaseUrl'));
let world: SmallWorld;
beforeAll(async () => {
  world = await smallWorld(db);
});
afterAll(() => db.close());

const seenBy = async (made: Issue): Promise<PostKey[]> => {
  const { directiveId } = await world.issue(made);
  const seen: PostKey[] = [];
  for (const post of postKeys) {
    const context = await world.contextAs(post);
    const rows = await db.readInTenant(world.tenantId, (reader) => selectDirectives(reader, context, [directiveId]));
    if (rows.length > 0) seen.push(post);
  }
  return seen;
};
const PROVINCE = ['chair', 'viceChair', 'chief', 'monitorA', 'monitorB'];

describe('a directive exists', () => {
  it('for its issuing side, the assigned agencies and the inspector', async () => {
    expect(await seenBy({ coordinating: ['finance'] })).toEqual([
      ...PROVINCE,
      'head',
      'clerk',
      'officer',
      'lentMonitor',
      'financeHead',
      'financeClerk',
      'inspector',
    ]);
  });

  it("for an assigned committee's leaders and Office", async () => {
    expect(await seenBy({ lead: ['hoaiAn'] })).toEqual([
      ...PROVINCE,
      'lentMonitor',
      'districtChair',
      'districtChief',
      'districtMonitor',
      'inspector',
    ]);
  });

  it('for the district alone and its agency, where the district issues', async () => {
    expect(await seenBy({ by: 'districtChief', lead: ['culture'] })).toEqual([
      'districtChair',
      'districtChief',
      'districtMonitor',
      'cultureHead',
      'inspector',
    ]);
  });

  it('as a proposal, for the side that made it alone', async () => {
    expect(await seenBy({ by: 'monitorA', document: 'none' })).toEqual([...PROVINCE, 'lentMonitor']);
  });

  it('restricted, for its named readers who stand on a side of it, and for nobody else, however high', async () => {
    expect(await seenBy({ by: 'chief', readers: ['viceChair', 'head', 'inspector', 'financeHead'] })).toEqual([
      'viceChair',
      'chief',
      'head',
      'lentMonitor',
      'inspector',
    ]);
  });

  it('not in another tenant, in no list, by no id and by no code', async () => {
    const other = await smallWorld(db);
    const { directiveId, lead } = await other.issue();
    const report = await actsIn(other).complete(lead);
    for (const post of ['chair', 'head', 'inspector'] as const) {
      const context = await world.contextAs(post);
      const found = await db.readInTenant(world.tenantId, async (reader) => [
        ...(await selectDirectives(reader, context, [directiveId])),
        ...(await selectAssignments(reader, context, [lead])),
      ]);
      expect(found).toEqual([]);
      expect(await selectReports(context, [report])).toEqual([]);
    }
  });
});

describe('restricted work', () => {
  it('is in no list, count, search, field, code or report of anybody but its readers', async () => {
    const own = await smallWorld(db);
    const { directiveId, lead } = await own.issue({ readers: ['chief', 'clerk'], content: 'Hạn chế: nhân sự' });
    const reportId = await actsIn(own).complete(lead, { by: 'clerk' });
    const findings = async (context: Context) => {
      const list = await listDirectives(context, {}, 'NEWEST', { first: 10, after: null });
      const searched = await listDirectives(context, { text: 'nhan su' }, 'NEWEST', { first: 10, after: null });
      return [
        list.edges.length,
        await list.count(),
        searched.edges.length,
        await searched.count(),
        (await selectReports(context, [reportId])).length,
        (await findDirectiveByCode(context, 'bd-2024-0001 ')) === null ? 0 : 1,
        (await db.readInTenant(own.tenantId, (reader) => selectAssignments(reader, context, [lead]))).length,
      ];
    };
    for (const post of ['chief', 'clerk'] as const)
      expect(await findings(await own.contextAs(post)), post).toEqual([1, 1, 1, 1, 1, 1, 1]);
    for (const post of ['chair', 'monitorA', 'head', 'inspector', 'admin'] as const) {
      expect(await findings(await own.contextAs(post)), post).toEqual([0, 0, 0, 0, 0, 0, 0]);
    }
    expect((await own.contextAs('chief')).actor.readerOf).toEqual([directiveId]);
  });
});

const WORLDS = Number(process.env['DEEP'] ?? 0) > 0 ? 60 : 2;

describe.each(Array.from({ length: WORLDS }, (_, seed) => seed))(
  'in a world of every kind of directive, number %i,',
  (seed) => {
    it('SQL and memory agree on who sees, reviews and chases what, for every post', async () => {
      const own = await smallWorld(db);
      const scattered = await scatterDirectives(own, { count: 150, seed });
      const things = scattered.directives.map((directive) => ({
        ...directive,
        monitors: scattered.monitorsOf.get(directive.id) ?? [],
        assignedAgencies: scattered.assignments
          .filter(({ directiveId }) => directiveId === directive.id)
          .map(({ agencyId }) => agencyId),
      }));
      let compared = 0;
      for (const post of postKeys) {
        const context = await own.contextAs(post);
        const { actor } = context;
        const idsWhere = (condition: ReturnType<typeof visibleDirectives>) =>
          db.readInTenant(own.tenantId, (reader) =>
            reader.select({ id: directives.id }).from(directives).where(condition).orderBy(directives.id),
          );
        const inMemory = (policy: 'see' | 'review' | 'remind') =>
          things
            .filter((thing) => can(actor, directivePolicy[policy], thing))
            .map(({ id }) => ({ id }))
            .toSorted((one, other) => (one.id < other.id ? -1 : 1));
        expect(await idsWhere(visibleDirectives(actor)), post).toEqual(inMemory('see'));
        const ofTenant = (condition: ReturnType<typeof reviewedBy>) => idsWhere(condition);
        expect(await ofTenant(reviewedBy(actor)), post).toEqual(inMemory('review'));
        expect(await ofTenant(chasedBy(actor)), post).toEqual(inMemory('remind'));

        const seen = new Set(inMemory('see').map(({ id }) => id));
        const shareIds = scattered.assignments.map(({ id }) => id);
        const shares = await db.readInTenant(own.tenantId, (reader) => selectAssignments(reader, context, shareIds));
        expect(new Set(shares.map(({ id }) => id))).toEqual(
          new Set(scattered.assignments.filter(({ directiveId }) => seen.has(directiveId)).map(({ id }) => id)),
        );
        const reports = await selectReports(
          context,
          scattered.reports.map(({ id }) => id),
        );
        expect(reports.every(({ assignmentId }) => shares.some(({ id }) => id === assignmentId))).toBe(true);
        expect(reports).toHaveLength(
          scattered.reports.filter(({ assignmentId }) => shares.some(({ id }) => id === assignmentId)).length,
        );
        const fields = await listFields(context);
        expect(fields).toEqual(things.some(({ id, field }) => seen.has(id) && field) ? ['Xây dựng'] : []);
        compared += seen.size;
      }
      // Enough was seen for the comparison to mean something.
      expect(compared).toBeGreaterThan(300);
    });
  },
);
