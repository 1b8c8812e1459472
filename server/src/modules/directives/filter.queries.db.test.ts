import { and, eq, isNotNull } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../../../db/src/client.ts';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import { directives } from '../../../../db/src/schema/directives.ts';
import { scatterDirectives } from '../../../test/scattered-directives.ts';
import { type SmallWorld, smallWorld, TODAY } from '../../../test/small-world.ts';
import type { Context } from '../../context.ts';
import { addDays } from '../../kernel/calendar-date.ts';
import { listAssignments } from '../assignments/assignments.queries.ts';
import { assignmentStanding, isLate, type Standing } from '../assignments/standing.rules.ts';
import { listDirectives } from './directives.queries.ts';
import { assignmentStands, type DirectiveFilter, directiveStands, isLateAssignment } from './filter.queries.ts';
import { directiveStanding } from './roll-up.rules.ts';

const db = openDatabase(inject('databaseUrl'));
const STANDINGS: readonly Standing[] = ['NO_DEADLINE', 'ON_TRACK', 'DUE_SOON', 'OVERDUE', 'DONE_ON_TIME', 'DONE_LATE'];
const COUNT = Number(process.env['DEEP'] ?? 0) > 0 ? 2_000 : 400;
let world: SmallWorld;
let scattered: Awaited<ReturnType<typeof scatterDirectives>>;
beforeAll(async () => {
  world = await smallWorld(db);
  scattered = await scatterDirectives(world, { count: COUNT, seed: 7 });
});
afterAll(() => db.close());

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).toSorted();
const everything = { first: 20_000, after: null };
const listed = async (context: Context, filter: DirectiveFilter) =>
  idsOf((await listDirectives(context, filter, 'NEWEST', everything)).edges.map(({ node }) => node));
const listedShares = async (context: Context, filter: DirectiveFilter) =>
  idsOf((await listAssignments(context, filter, 'NEWEST', everything)).edges.map(({ node }) => node));
const directiveOf = (directiveId: string) => scattered.directives.find(({ id }) => id === directiveId);

describe('the standing in SQL', () => {
  it.each([-21, -3, -1, 0, 1, 2, 4, 11, 30])(
    "is the rule's for every assignment and directive, %i days from today",
    async (days) => {
      const { actor, today, dueSoonUntil } = await world.contextAs('chief', { at: addDays(TODAY, days) });
      const when = { actor, today, dueSoonUntil };
      for (const standing of STANDINGS) {
        const [shares, whole] = await db.readInTenant(world.tenantId, (reader) =>
          Promise.all([
            reader
              .select({ id: assignments.id })
              .from(assignments)
              .where(and(eq(assignments.tenantId, world.tenantId), assignmentStands(standing, when))),
            reader
              .select({ id: directives.id })
              .from(directives)
              .where(and(eq(directives.tenantId, world.tenantId), directiveStands(standing, when))),
          ]),
        );
        expect(idsOf(shares), standing).toEqual(
          idsOf(scattered.assignments.filter((share) => assignmentStanding(share, today, dueSoonUntil) === standing)),
        );
        expect(idsOf(whole), standing).toEqual(
          idsOf(
            scattered.directives.filter(
              (directive) =>
                directive.inForceAt !== null && directiveStanding(directive, today, dueSoonUntil) === standing,
            ),
          ),
        );
      }
      const late = await db.readInTenant(world.tenantId, (reader) =>
        reader
          .select({ id: assignments.id })
          .from(assignments)
          .where(and(eq(assignments.tenantId, world.tenantId), isLateAssignment(when))),
      );
      expect(idsOf(late)).toEqual(idsOf(scattered.assignments.filter((share) => isLate(share, today))));
    },
  );

  it('has cases of each kind to be right about', () => {
    const found = new Set(scattered.assignments.map((share) => assignmentStanding(share, TODAY, '2024-06-13')));
    expect(found).toEqual(new Set([...STANDINGS, null]));
  });
});

describe('a filter of directives', () => {
  it('by standing, openness and lateness speaks of what binds: proposals stand nowhere', async () => {
    const context = await world.contextAs('chief');
    const { today, dueSoonUntil } = context;
    const visible = new Set(await listed(context, {}));
    const seen = scattered.directives.filter(({ id }) => visible.has(id));
    for (const standing of STANDINGS) {
      expect(await listed(context, { standing: [standing] }), standing).toEqual(
        idsOf(
          seen.filter(
            (directive) =>
              directive.inForceAt !== null && directiveStanding(directive, today, dueSoonUntil) === standing,
          ),
        ),
      );
    }
    const isLateOne = (directive: (typeof seen)[number]) =>
      directive.inForceAt !== null && directive.nextDueOn !== null && directive.nextDueOn < today;
    expect(await listed(context, { isLate: true })).toEqual(idsOf(seen.filter(isLateOne)));
    expect(await listed(context, { isLate: false })).toEqual(idsOf(seen.filter((directive) => !isLateOne(directive))));
    expect(await listed(context, { isOpen: true })).toEqual(idsOf(seen.filter(({ closedOn }) => closedOn === null)));
    expect(await listed(context, { isProposal: true })).toEqual(
      idsOf(seen.filter(({ inForceAt }) => inForceAt === null)),
    );
    expect(await listed(context, { status: ['suspended'] })).toEqual(
      idsOf(seen.filter(({ status }) => status === 'suspended')),
    );
    expect(await listed(context, { standing: [] })).toEqual([]);
  });

  it('by agency, role, state and standing speaks of one and the same assignment', async () => {
    const context = await world.contextAs('chief');
    const { today, dueSoonUntil } = context;
    const visible = new Set(await listed(context, {}));
    const agencyId = world.agencyIds.construction;
    for (const standing of STANDINGS) {
      const expected = scattered.directives.filter(
        ({ id, inForceAt }) =>
          visible.has(id) &&
          inForceAt !== null &&
          scattered.assignments.some(
            (share) =>
              share.directiveId === id &&
              share.agencyId === agencyId &&
              share.role === 'coordinating' &&
              assignmentStanding(share, today, dueSoonUntil) === standing,
          ),
      );
      expect(
        await listed(context, { agencyId: [agencyId], role: 'coordinating', standing: [standing] }),
        standing,
      ).toEqual(idsOf(expected));
    }
  });

  it('by committee, monitor, document and days keeps to each of them', async () => {
    const context = await world.contextAs('chief');
    const visible = new Set(await listed(context, {}));
    const seen = scattered.directives.filter(({ id }) => visible.has(id));
    const monitorId = world.postIds.monitorB;
    const [document] = scattered.documents;
    expect(await listed(context, { committeeId: [world.agencyIds.hoaiAn] })).toEqual(
      idsOf(seen.filter(({ committeeId }) => committeeId === world.agencyIds.hoaiAn)),
    );
    expect(await listed(context, { monitorId: [monitorId] })).toEqual(
      idsOf(seen.filter(({ id }) => scattered.monitorsOf.get(id)?.includes(monitorId))),
    );
    expect(await listed(context, { documentId: [document?.id ?? ''] })).toEqual(
      idsOf(seen.filter(({ documentId }) => documentId === document?.id)),
    );
    expect(await listed(context, { origin: ['own'] })).toEqual(
      idsOf(seen.filter(({ documentId }) => documentId !== null)),
    );
    expect(await listed(context, { dueFrom: '2024-06-12', dueTo: '2024-06-18' })).toEqual(
      idsOf(seen.filter(({ dueOn }) => dueOn !== null && dueOn >= '2024-06-12' && dueOn <= '2024-06-18')),
    );
  });
});

describe('a filter of assignments', () => {
  it('lists the shares of directives in force that the viewer may see, by each of their marks', async () => {
    for (const post of ['chief', 'head', 'districtChief', 'inspector', 'admin'] as const) {
      const context = await world.contextAs(post);
      const { today, dueSoonUntil } = context;
      const visible = new Set(await listed(context, {}));
      const seen = scattered.assignments.filter(
        ({ directiveId }) => visible.has(directiveId) && directiveOf(directiveId)?.inForceAt,
      );
      expect(await listedShares(context, {}), post).toEqual(idsOf(seen));
      expect(await listedShares(context, { isLate: true }), post).toEqual(
        idsOf(seen.filter((share) => isLate(share, today))),
      );
      expect(await listedShares(context, { isLate: false }), post).toEqual(
        idsOf(seen.filter((share) => !isLate(share, today))),
      );
      const isReturned = ({ returnedAt, closedOn }: (typeof seen)[number]) => returnedAt !== null && closedOn === null;
      expect(await listedShares(context, { isReturned: true }), post).toEqual(idsOf(seen.filter(isReturned)));
      expect(await listedShares(context, { isReturned: false }), post).toEqual(
        idsOf(seen.filter((share) => !isReturned(share))),
      );
      expect(await listedShares(context, { standing: ['OVERDUE', 'DUE_SOON'], role: 'lead' }), post).toEqual(
        idsOf(
          seen.filter(
            (share) =>
              share.role === 'lead' &&
              ['OVERDUE', 'DUE_SOON'].includes(assignmentStanding(share, today, dueSoonUntil) ?? ''),
          ),
        ),
      );
    }
  });
});

describe('counts', () => {
  it('are of the whole list, or stop where they are told to', async () => {
    const context = await world.contextAs('chief');
    const total = (await listed(context, {})).length;
    const page = await listDirectives(context, {}, 'DUE_ON', { first: 3, after: null });
    expect(await page.count()).toBe(total);
    expect(await page.count(10)).toBe(10);
    expect(await page.count(100_000)).toBe(total);
    const shares = await listAssignments(context, {}, 'DUE_ON', { first: 3, after: null });
    expect(await shares.count()).toBe((await listedShares(context, {})).length);
    expect(
      await db.readInTenant(world.tenantId, (reader) =>
        reader.select().from(directives).where(isNotNull(directives.code)),
      ),
    ).toHaveLength(COUNT);
  });
});
