import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../../../db/src/client.ts';
import { scatterDirectives } from '../../../test/scattered-directives.ts';
import { type SmallWorld, smallWorld, TODAY } from '../../../test/small-world.ts';
import { groupKeys, groups } from '../../../test/small-world-cast.ts';
import type { Context } from '../../context.ts';
import { addDays } from '../../kernel/calendar-date.ts';
import { listAssignments } from '../assignments/assignments.queries.ts';
import { assignmentStanding, isLate, type Standing } from '../assignments/standing.rules.ts';
import { listDirectives } from './directives.queries.ts';
import type { DirectiveFilter, DirectiveMarks } from './filter.queries.ts';
import { directiveStanding } from './roll-up.rules.ts';

type Scattered = Awaited<ReturnType<typeof scatterDirectives>>;
type Directive = Scattered['directives'][number];
type Share = Scattered['assignments'][number];
type Test<Thing> = (thing: Thing) => boolean;

const db = openDatabase(inject('databaseUrl'));
const RUNS = Number(process.env['DEEP'] ?? 0) > 0 ? 2_000 : 150;
const STANDINGS: readonly Standing[] = ['NO_DEADLINE', 'ON_TRACK', 'DUE_SOON', 'OVERDUE', 'DONE_ON_TIME', 'DONE_LATE'];
let world: SmallWorld;
let scattered: Scattered;
/** Agencies by the group that they stand in. */
let membersOf: ReadonlyMap<string, readonly string[]>;
beforeAll(async () => {
  world = await smallWorld(db);
  membersOf = new Map(
    groupKeys.map((key) => [world.groupIds[key], groups[key].members.map((member) => world.agencyIds[member])]),
  );
  scattered = await scatterDirectives(world, { count: 250, seed: 11 });
});
afterAll(() => db.close());

const everything = { first: 20_000, after: null };
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).toSorted();
const listed = async (context: Context, filter: DirectiveFilter) =>
  idsOf((await listDirectives(context, filter, 'NEWEST', everything)).edges.map(({ node }) => node));
const listedShares = async (context: Context, filter: DirectiveFilter) =>
  idsOf((await listAssignments(context, filter, 'NEWEST', everything)).edges.map(({ node }) => node));

const isAsked = (value: unknown) => value !== null && value !== undefined;
const isAmong = <Value>(values: readonly Value[] | null | undefined, value: Value) => values?.includes(value) === true;
type Bound = string | null | undefined;
const isWithin = (on: string | null, from: Bound, to: Bound) =>
  on !== null && (!from || on >= from) && (!to || on <= to);

/** One test for each condition on the directive alone. */
function directiveTests(marks: DirectiveMarks): Test<Directive>[] {
  const documentOf = (id: string | null) => scattered.documents.find((document) => document.id === id);
  const tests: [unknown, Test<Directive>][] = [
    [marks.status, ({ status }) => isAmong(marks.status, status)],
    [marks.urgency, ({ urgency }) => isAmong(marks.urgency, urgency)],
    [marks.isProposal, ({ inForceAt }) => (inForceAt === null) === marks.isProposal],
    [marks.committeeId, ({ committeeId }) => isAmong(marks.committeeId, committeeId)],
    [marks.field, ({ field }) => field !== null && isAmong(marks.field, field)],
    [marks.hasField, ({ field }) => (field !== null) === marks.hasField],
    [marks.documentId, ({ documentId }) => documentId !== null && isAmong(marks.documentId, documentId)],
    [marks.hasDocument, ({ documentId }) => (documentId !== null) === marks.hasDocument],
    [marks.origin, ({ documentId }) => documentOf(documentId) !== undefined && isAmong(marks.origin, 'own')],
    [marks.monitorId, ({ id }) => (scattered.monitorsOf.get(id) ?? []).some((post) => isAmong(marks.monitorId, post))],
    [marks.hasMonitor, ({ id }) => (scattered.monitorsOf.get(id) ?? []).length > 0 === marks.hasMonitor],
  ];
  return tests.flatMap(([value, test]) => (isAsked(value) ? [test] : []));
}

/** One test for each condition on a share. */
function shareTests(marks: DirectiveMarks, { today, dueSoonUntil }: Context): Test<Share>[] {
  const tests: [unknown, Test<Share>][] = [
    [marks.agencyId, ({ agencyId }) => isAmong(marks.agencyId, agencyId)],
    [marks.groupId, ({ agencyId }) => (marks.groupId ?? []).some((id) => membersOf.get(id)?.includes(agencyId))],
    [marks.role, ({ role }) => role === marks.role],
    [marks.state, ({ state }) => isAmong(marks.state, state)],
    [marks.isReturned, ({ returnedAt, closedOn }) => (returnedAt !== null && closedOn === null) === marks.isReturned],
    [
      marks.standing,
      (share) => {
        const standing = assignmentStanding(share, today, dueSoonUntil);
        return standing !== null && isAmong(marks.standing, standing);
      },
    ],
    [marks.isOpen, ({ closedOn }) => (closedOn === null) === marks.isOpen],
    [marks.isLate, (share) => isLate(share, today) === marks.isLate],
    [marks.dueFrom ?? marks.dueTo, ({ dueOn }) => isWithin(dueOn, marks.dueFrom, marks.dueTo)],
    [marks.closedFrom ?? marks.closedTo, ({ closedOn }) => isWithin(closedOn, marks.closedFrom, marks.closedTo)],
    [marks.hasDueDay, ({ dueOn }) => (dueOn !== null) === marks.hasDueDay],
  ];
  return tests.flatMap(([value, test]) => (isAsked(value) ? [test] : []));
}

/** One test for each condition that the directive answers where no share is spoken of. */
function ownTests(marks: DirectiveMarks, { today, dueSoonUntil }: Context): Test<Directive>[] {
  const isLateOne = ({ inForceAt, closedOn, nextDueOn }: Directive) =>
    inForceAt !== null && closedOn === null && nextDueOn !== null && nextDueOn < today;
  const tests: [unknown, Test<Directive>][] = [
    [
      marks.standing,
      (directive) => {
        const standing = directive.inForceAt && directiveStanding(directive, today, dueSoonUntil);
        return standing !== null && isAmong(marks.standing, standing as Standing);
      },
    ],
    [marks.isOpen, ({ closedOn }) => (closedOn === null) === marks.isOpen],
    [marks.isLate, (directive) => isLateOne(directive) === marks.isLate],
    [marks.dueFrom ?? marks.dueTo, ({ dueOn }) => isWithin(dueOn, marks.dueFrom, marks.dueTo)],
    [marks.closedFrom ?? marks.closedTo, ({ closedOn }) => isWithin(closedOn, marks.closedFrom, marks.closedTo)],
    [marks.hasDueDay, ({ dueOn }) => (dueOn !== null) === marks.hasDueDay],
  ];
  return tests.flatMap(([value, test]) => (isAsked(value) ? [test] : []));
}

const all = <Thing>(tests: readonly Test<Thing>[], thing: Thing) => tests.every((test) => test(thing));
const none = <Thing>(tests: readonly Test<Thing>[], thing: Thing) => !tests.some((test) => test(thing));

/** The filter in plain words of the program, share by share. */
function isListed(directive: Directive, filter: DirectiveFilter, context: Context): boolean {
  const denied = filter.not ?? {};
  const shares = scattered.assignments.filter(({ directiveId }) => directiveId === directive.id);
  if (!all(directiveTests(filter), directive) || !none(directiveTests(denied), directive)) return false;
  const { agencyId: _agencies, groupId: _groups, ...others } = denied;
  const leftOut = [{ agencyId: denied.agencyId }, { groupId: denied.groupId }];
  if (leftOut.some((marks) => !shares.every((share) => none(shareTests(marks, context), share)))) return false;

  const { agencyId, groupId, role, state, isReturned } = filter;
  if ([agencyId, groupId, role, state, isReturned].some(isAsked)) {
    if ((filter.standing || filter.isLate === true) && directive.inForceAt === null) return false;
    return shares.some((share) => all(shareTests(filter, context), share) && none(shareTests(others, context), share));
  }
  const ofShares = shareTests({ role: denied.role, state: denied.state, isReturned: denied.isReturned }, context);
  return (
    shares.every((share) => none(ofShares, share)) &&
    all(ownTests(filter, context), directive) &&
    none(ownTests(denied, context), directive)
  );
}

const some = <Value>(...values: Value[]) => fc.subarray(values, { minLength: 1 });
const day = fc.integer({ min: -12, max: 16 }).map((days) => addDays(TODAY, days));

/** A handful of conditions, most of them left out. */
const marks = () =>
  fc.record(
    {
      standing: some(...STANDINGS),
      status: some<NonNullable<DirectiveMarks['status']>[number]>('not_started', 'in_progress', 'suspended', 'done'),
      state: some<NonNullable<DirectiveMarks['state']>[number]>('awaiting', 'in_progress', 'reported', 'accepted'),
      urgency: some<NonNullable<DirectiveMarks['urgency']>[number]>('normal', 'urgent', 'immediate'),
      isOpen: fc.boolean(),
      isLate: fc.boolean(),
      isReturned: fc.boolean(),
      isProposal: fc.boolean(),
      role: fc.constantFrom('lead' as const, 'coordinating' as const),
      agencyId: some(world.agencyIds.construction, world.agencyIds.finance, world.agencyIds.culture),
      groupId: some(...membersOf.keys()),
      committeeId: some(world.agencyIds.province, world.agencyIds.hoaiAn),
      monitorId: some(world.postIds.monitorA, world.postIds.monitorB),
      documentId: fc.subarray(scattered.documents.map(({ id }) => id)),
      origin: some<'own' | 'party'>('own', 'party'),
      field: some('Xây dựng', 'Y tế', 'Đất đai'),
      dueFrom: day,
      dueTo: day,
      closedFrom: day,
      closedTo: day,
      hasDueDay: fc.boolean(),
      hasMonitor: fc.boolean(),
      hasField: fc.boolean(),
      hasDocument: fc.boolean(),
    },
    { requiredKeys: [] },
  );

/** Keeps at most three, so that something is left to be right about. */
const few = () =>
  fc.tuple(marks(), fc.integer({ min: 0, max: 97 })).map(([whole, start]): DirectiveMarks => {
    const entries = Object.entries(whole);
    return Object.fromEntries(
      [...entries, ...entries].slice(start % (entries.length || 1)).slice(0, Math.min(3, entries.length)),
    );
  });

describe('any filter with any exclusions', () => {
  it('lists the directives and shares that a plain reading of it lists', async () => {
    const [chief, clerk] = [await world.contextAs('chief'), await world.contextAs('head')];
    const seen = new Map([
      [chief, new Set(await listed(chief, {}))],
      [clerk, new Set(await listed(clerk, {}))],
    ]);
    let found = 0;
    await fc.assert(
      fc.asyncProperty(few(), few(), fc.constantFrom(chief, clerk), async (wanted, denied, context) => {
        const filter = { ...wanted, not: denied };
        const visible = scattered.directives.filter(({ id }) => seen.get(context)?.has(id));
        const expected = idsOf(visible.filter((directive) => isListed(directive, filter, context)));
        expect(await listed(context, filter)).toEqual(expected);

        const bound = new Map(
          visible.filter(({ inForceAt }) => inForceAt !== null).map((directive) => [directive.id, directive]),
        );
        const shares = scattered.assignments.filter((share) => {
          const directive = bound.get(share.directiveId);
          return (
            directive !== undefined &&
            all(directiveTests(wanted), directive) &&
            none(directiveTests(denied), directive) &&
            all(shareTests(wanted, context), share) &&
            none(shareTests(denied, context), share)
          );
        });
        expect(await listedShares(context, filter)).toEqual(idsOf(shares));
        found += expected.length + shares.length;
      }),
      { numRuns: RUNS, seed: 20_240_610 },
    );
    expect(found).toBeGreaterThan(RUNS);
  });

  it('an empty list of values matches nothing, and denied takes nothing away', async () => {
    const context = await world.contextAs('chief');
    for (const name of ['agencyId', 'groupId', 'monitorId', 'field', 'documentId', 'status', 'origin'] as const) {
      expect(await listed(context, { [name]: [] }), name).toEqual([]);
      expect(await listed(context, { not: { [name]: [] } }), name).toEqual(await listed(context, {}));
    }
  });
});
