import { and, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../../../db/src/client.ts';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import { scatterDirectives } from '../../../test/scattered-directives.ts';
import { type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import { actsIn } from '../../../test/small-world-acts.ts';
import { type PostKey, postKeys, postsMade } from '../../../test/small-world-cast.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { reportPolicy } from '../assignments/assignment.policy.ts';
import { listAssignments } from '../assignments/assignments.queries.ts';
import { confirmDirective } from '../directives/confirm-directive.command.ts';
import { directivePolicy } from '../directives/directive.policy.ts';
import { reportOnBehalf } from '../reports/report-on-behalf.command.ts';
import { concernsViewer, countInbox, INBOX_REASONS, listInboxItems } from './inbox.queries.ts';

const db = openDatabase(inject('databaseUrl'));
let world: SmallWorld;
beforeAll(async () => {
  world = await smallWorld(db);
});
afterAll(() => db.close());

/** What stands in a post's inbox, by reason. */
async function inboxOf(own: SmallWorld, post: PostKey, at?: string): Promise<Record<string, string[]>> {
  const context = await own.contextAs(post, at ? { at } : {});
  const groups = await countInbox(context);
  const listed = await Promise.all(
    INBOX_REASONS.map(async (reason) => {
      const items = await listInboxItems(context, reason, 1_000);
      return [reason, items.map(({ assignmentId, directiveId }) => assignmentId ?? directiveId)] as const;
    }),
  );
  const inbox = Object.fromEntries(listed.filter(([reason]) => groups.some((group) => group.reason === reason)));
  expect(groups).toEqual(Object.entries(inbox).map(([reason, ids]) => ({ reason, totalCount: ids.length })));
  return inbox;
}

describe('the story of one directive in the inboxes', () => {
  it('goes from the agency to the reviewer and back', async () => {
    const acts = actsIn(world);
    const { lead } = await world.issue({ dueOn: '2024-06-28' });
    expect(await inboxOf(world, 'clerk')).toEqual({ NEW: [lead] });
    expect(await inboxOf(world, 'chief')).toEqual({});
    await acts.acknowledge(lead);
    expect(await inboxOf(world, 'clerk')).toEqual({});
    expect(await inboxOf(world, 'clerk', '2024-06-25')).toEqual({ DUE_SOON: [lead] });
    expect(await inboxOf(world, 'clerk', '2024-06-28')).toEqual({ DUE_SOON: [lead] });
    expect(await inboxOf(world, 'clerk', '2024-06-29')).toEqual({ OVERDUE: [lead] });
    await acts.complete(lead, { at: '2024-07-01' });
    expect(await inboxOf(world, 'clerk', '2024-07-01')).toEqual({ WAITING: [lead] });
    expect(await inboxOf(world, 'monitorA', '2024-07-01')).toEqual({ TO_REVIEW: [lead] });
    expect(await inboxOf(world, 'monitorB', '2024-07-01')).toEqual({});
    await acts.giveBack(lead, { at: '2024-07-02' });
    // It is late as well, and stands once.
    expect(await inboxOf(world, 'clerk', '2024-07-02')).toEqual({ RETURNED: [lead] });
    await acts.complete(lead, { at: '2024-07-03' });
    await acts.accept(lead, { at: '2024-07-03' });
    for (const post of ['clerk', 'chief', 'monitorA'] as const)
      expect(await inboxOf(world, post, '2024-07-03'), post).toEqual({});
  });

  it('of a proposal asks chief and leaders to confirm it, and nobody else anything', async () => {
    const own = await smallWorld(db);
    const { directiveId, lead } = await own.issue({ by: 'monitorA', document: 'none' });
    for (const post of ['chair', 'viceChair', 'chief'] as const)
      expect(await inboxOf(own, post)).toEqual({ TO_CONFIRM: [directiveId] });
    for (const post of ['monitorA', 'clerk', 'districtChair', 'inspector', 'admin'] as const)
      expect(await inboxOf(own, post)).toEqual({});
    await confirmDirective(await own.contextAs('chair'), { idempotencyKey: newId(), directiveId });
    expect(await inboxOf(own, 'chief')).toEqual({});
    expect(await inboxOf(own, 'clerk')).toEqual({ NEW: [lead] });
  });

  it('that is to be explained stands first with its agency, and with whoever chases it once the answer is late', async () => {
    const own = await smallWorld(db);
    const acts = actsIn(own);
    const { lead } = await own.issue({ dueOn: '2024-06-07', at: '2024-06-03' });
    const explanationId = await acts.demand(lead, { answerBefore: '2024-06-14' });
    expect(await inboxOf(own, 'clerk')).toEqual({ TO_EXPLAIN: [lead] });
    expect(await inboxOf(own, 'chief', '2024-06-14')).toEqual({});
    for (const post of ['chair', 'chief', 'monitorA'] as const)
      expect(await inboxOf(own, post, '2024-06-15'), post).toEqual({ UNEXPLAINED: [lead] });
    expect(await inboxOf(own, 'monitorB', '2024-06-15')).toEqual({});
    await acts.explain(explanationId, { at: '2024-06-15' });
    expect(await inboxOf(own, 'chief', '2024-06-15')).toEqual({});
    expect(await inboxOf(own, 'clerk', '2024-06-15')).toEqual({ NEW: [lead] });
  });

  it("of an answer on paper does not ask the one who recorded it, nor of the Office's own work its own people", async () => {
    const own = await smallWorld(db);
    const [paper, office] = [await own.issue({ lead: ['tax'] }), await own.issue({ lead: ['office'] })];
    await reportOnBehalf(await own.contextAs('chief'), {
      idempotencyKey: newId(),
      assignmentId: paper.lead,
      kind: 'completion',
      paperNumber: '9/CT',
      paperOn: '2024-06-10',
      percent: null,
      result: 'Xong',
      obstacles: null,
      statedOn: '2024-06-10',
      fileIds: [],
    });
    await actsIn(own).complete(office.lead, { by: 'monitorB' });
    expect(await inboxOf(own, 'chief')).toEqual({ WAITING: [office.lead] });
    expect(await inboxOf(own, 'monitorA')).toEqual({ TO_REVIEW: [paper.lead], WAITING: [office.lead] });
    expect(new Set((await inboxOf(own, 'chair'))['TO_REVIEW'])).toEqual(new Set([paper.lead, office.lead]));
  });
});

const WORLDS = Number(process.env['DEEP'] ?? 0) > 0 ? 30 : 2;

describe.each(Array.from({ length: WORLDS }, (_, seed) => seed))(
  'in a world of every kind of directive, number %i,',
  (seed) => {
    it('every post finds what the policies say is its to do, and each thing once', async () => {
      const own = await smallWorld(db);
      const {
        assignments: shares,
        directives,
        monitorsOf,
        reports,
      } = await scatterDirectives(own, { count: 150, seed: seed + 20 });
      let reviewed = 0;
      for (const post of postKeys) {
        const { actor, today, dueSoonUntil } = await own.contextAs(post);
        const assignedTo = (directiveId: string) =>
          shares.filter((share) => share.directiveId === directiveId).map(({ agencyId }) => agencyId);
        const visible = new Map(
          directives
            .filter((directive) =>
              can(actor, directivePolicy.see, { ...directive, assignedAgencies: assignedTo(directive.id) }),
            )
            .map((directive) => [directive.id, directive]),
        );
        const open = shares.filter(
          ({ closedOn, directiveId }) => closedOn === null && visible.get(directiveId)?.inForceAt,
        );

        const toReview = open.filter((share) => {
          const report = reports.find(({ id }) => id === share.latestReportId);
          const senderPost = postKeys.find((key) => own.postIds[key] === report?.sentBy);
          if (!report || !senderPost || share.state !== 'reported') return false;
          return can(actor, reportPolicy.review, {
            ...share,
            monitors: monitorsOf.get(share.directiveId) ?? [],
            paperNumber: report.paperNumber,
            senderAgencyId: own.agencyIds[postsMade[senderPost].agency],
            senderPersonId: own.personIds[senderPost],
          });
        });
        const answers = !['officer', 'inspector', 'tenant_admin'].includes(actor.role);
        const ownWork = answers ? open.filter(({ agencyId }) => actor.receiverIds.includes(agencyId)) : [];
        const reasonOf = ({ state, returnedAt, dueOn }: (typeof shares)[number]) => {
          if (state === 'awaiting') return 'NEW';
          if (state === 'reported') return 'WAITING';
          if (state === 'suspended') return null;
          if (returnedAt) return 'RETURNED';
          if (dueOn === null || dueOn > dueSoonUntil) return null;
          return dueOn < today ? 'OVERDUE' : 'DUE_SOON';
        };
        const confirms = ['chair', 'vice_chair', 'office_chief'].includes(actor.role);
        const expected: Record<string, string[]> = {
          TO_CONFIRM: confirms
            ? [...visible.values()]
                .filter(({ inForceAt, committeeId }) => inForceAt === null && actor.committeeIds.includes(committeeId))
                .map(({ id }) => id)
            : [],
          TO_REVIEW: toReview.map(({ id }) => id),
        };
        for (const share of ownWork) {
          const reason = reasonOf(share);
          if (reason) (expected[reason] ??= []).push(share.id);
        }
        const inbox = await inboxOf(own, post);
        const sorted = (groups: Record<string, string[]>) =>
          Object.fromEntries(
            Object.entries(groups)
              .filter(([, ids]) => ids.length > 0)
              .map(([reason, ids]) => [reason, ids.toSorted()]),
          );
        expect(sorted(inbox), post).toEqual(sorted(expected));
        const standing = Object.values(inbox).flat();
        expect(new Set(standing).size, post).toBe(standing.length);
        reviewed += toReview.length;
      }
      expect(reviewed).toBeGreaterThan(20);
    });

    it('late work concerns its own agency and whoever must chase its lead', async () => {
      const own = await smallWorld(db);
      const {
        assignments: shares,
        directives,
        monitorsOf,
      } = await scatterDirectives(own, { count: 150, seed: seed + 40 });
      for (const post of postKeys) {
        const context = await own.contextAs(post);
        const { actor, today } = context;
        const page = await listAssignments(
          context,
          { isLate: true },
          'DUE_ON',
          { first: 1_000, after: null },
          concernsViewer(context),
        );
        const expected = shares.filter((share) => {
          const directive = directives.find(({ id }) => id === share.directiveId);
          const assignedAgencies = shares
            .filter(({ directiveId }) => directiveId === share.directiveId)
            .map(({ agencyId }) => agencyId);
          const monitors = monitorsOf.get(share.directiveId) ?? [];
          return (
            directive?.inForceAt &&
            ['awaiting', 'in_progress'].includes(share.state) &&
            share.dueOn !== null &&
            share.dueOn < today &&
            can(actor, directivePolicy.see, { ...directive, assignedAgencies }) &&
            (actor.receiverIds.includes(share.agencyId) ||
              (share.role === 'lead' && can(actor, directivePolicy.remind, { ...directive, monitors })))
          );
        });
        expect(page.edges.map(({ node }) => node.id).toSorted(), post).toEqual(expected.map(({ id }) => id).toSorted());
        expect(await page.count(), post).toBe(expected.length);
      }
    });
  },
);

describe('a closed assignment', () => {
  it('is in no inbox, whatever marks it kept', async () => {
    const own = await smallWorld(db);
    const { lead } = await own.issue({ dueOn: '2024-06-12' });
    await actsIn(own).complete(lead);
    await actsIn(own).giveBack(lead);
    await actsIn(own).end(lead);
    const [row] = await db.readInTenant(own.tenantId, (reader) =>
      reader
        .select()
        .from(assignments)
        .where(and(eq(assignments.tenantId, own.tenantId), eq(assignments.id, lead))),
    );
    expect(row?.returnedAt).not.toBeNull();
    for (const post of postKeys) expect(await inboxOf(own, post, '2024-07-01')).toEqual({});
  });
});
