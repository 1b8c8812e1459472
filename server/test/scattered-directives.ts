import fc from 'fast-check';
import { v7 as newId } from 'uuid';
import { searchTextOf } from '../../db/src/fold.ts';
import { assignments } from '../../db/src/schema/assignments.ts';
import { directiveMonitors, directiveReaders, directives, directiveSearch } from '../../db/src/schema/directives.ts';
import { sourceDocuments } from '../../db/src/schema/documents.ts';
import { reports } from '../../db/src/schema/reports.ts';
import { addDays } from '../src/kernel/calendar-date.ts';
import { CLOSED_STATES, isClosed, OPEN_STATES } from '../src/modules/assignments/lifecycle.rules.ts';
import { searchable } from '../src/modules/directives/enter-directives.command.ts';
import { rollUp } from '../src/modules/directives/roll-up.rules.ts';
import { type SmallWorld, TODAY } from './small-world.ts';
import { type AgencyKey, type PostKey, postKeys } from './small-world-cast.ts';

const DOCUMENTS = [
  { committee: 'province', number: '152', notation: 'TB-UBND', abstract: 'Kết luận phiên họp thường kỳ' },
  { committee: 'province', number: '1520', notation: 'UBND-KT', abstract: 'Về hồ chứa nước' },
  { committee: 'province', number: '', notation: 'KH-UBND', abstract: 'Kế hoạch đầu tư công' },
  { committee: 'hoaiAn', number: '152', notation: 'TB-UBND', abstract: 'Kết luận họp giao ban huyện' },
  { committee: 'hoaiAn', number: '7', notation: 'QĐ-UBND', abstract: 'Chưa giao việc nào' },
  { committee: 'province', number: '8', notation: 'QĐ-UBND', abstract: 'Chưa giao việc nào' },
] as const;

/** Those of DOCUMENTS that directives hang on, by committee. */
const CARRYING = { province: [0, 1, 2], hoaiAn: [3] } as const;
const PHRASES = [
  'Hoài Ân',
  'Hoài Nhơn',
  'hoài nghi',
  'cầu Bồng Sơn',
  'Đập Định Bình',
  '100% hộ dân',
  'hồ chứa nước',
  'an toàn',
  'thị xã An Nhơn',
];
const ASSIGNED: readonly AgencyKey[] = [
  'office',
  'construction',
  'finance',
  'tax',
  'hoaiAnOffice',
  'culture',
  'dissolved',
];

const day = fc.option(
  fc.integer({ min: -15, max: 20 }).map((days) => addDays(TODAY, days)),
  { freq: 6 },
);
const share = fc.record({
  role: fc.constantFrom('lead' as const, 'coordinating' as const),
  // Open work is what most rules are about.
  state: fc.oneof(
    { arbitrary: fc.constantFrom(...OPEN_STATES), weight: 3 },
    { arbitrary: fc.constantFrom(...CLOSED_STATES), weight: 1 },
  ),
  dueOn: day,
  statedOn: fc.integer({ min: -12, max: 0 }).map((days) => addDays(TODAY, days)),
  percent: fc.integer({ min: 0, max: 100 }),
  isReturned: fc.boolean(),
  sentBy: fc.constantFrom<PostKey>(...postKeys),
  isPaper: fc.boolean(),
});
const directive = fc.record({
  committee: fc.constantFrom('province' as const, 'province' as const, 'hoaiAn' as const),
  isRestricted: fc.nat(3).map((number) => number === 0),
  isProposal: fc.nat(3).map((number) => number === 0),
  readers: fc.subarray<PostKey>(postKeys.filter((post) => post !== 'lentMonitor')),
  monitors: fc.subarray<PostKey>(['chief', 'monitorA', 'monitorB', 'lentMonitor', 'districtMonitor']),
  agencies: fc.subarray([...ASSIGNED], { minLength: 1, maxLength: 4 }),
  assignsDistrict: fc.boolean(),
  shares: fc.array(share, { minLength: 5, maxLength: 5 }),
  phrases: fc.subarray(PHRASES, { maxLength: 3 }),
  document: fc.option(fc.nat(2), { freq: 4 }),
  updatedMinutesAgo: fc.nat(500),
});

type Scattered = {
  readonly directives: (typeof directives.$inferSelect)[];
  readonly assignments: (typeof assignments.$inferSelect)[];
  readonly documents: (typeof sourceDocuments.$inferSelect)[];
  readonly reports: (typeof reports.$inferSelect)[];
  readonly monitorsOf: ReadonlyMap<string, readonly string[]>;
};

/**
 * Directives of every kind, strewn over the world as rows, many of which no command has led to yet: every state, day,
 * visibility, reader, monitor, document and sender beside every other.
 */
export async function scatterDirectives(
  world: SmallWorld,
  { count, seed }: { readonly count: number; readonly seed: number },
): Promise<Scattered> {
  const { tenantId, db, agencyIds, postIds, personIds } = world;
  const now = new Date(`${TODAY}T02:00:00Z`);
  const made = fc.sample(directive, { numRuns: count, seed });

  const documents = DOCUMENTS.map(({ committee, ...text }) => ({
    ...text,
    tenantId,
    id: newId(),
    committeeId: agencyIds[committee],
    type: 'conclusion' as const,
    issuedOn: addDays(TODAY, -20),
    signer: null,
    origin: 'own' as const,
    outsideIssuer: null,
    outsideDueOn: null,
    folded: searchTextOf(`${text.number}/${text.notation} ${text.abstract}`).folded,
    enteredBy: postIds.chief,
    enteredAt: now,
  }));
  const scattered = made.map((each, index) => {
    const id = newId();
    const committeeId = agencyIds[each.committee];
    const named =
      each.committee === 'province' && each.assignsDistrict ? [...each.agencies, 'hoaiAn' as const] : each.agencies;
    const shares = named.map((agency, at) =>
      shareRow(each.shares[at], at === 0, { tenantId, directiveId: id, committeeId, agencyId: agencyIds[agency] }),
    );
    const carrying = CARRYING[each.committee];
    const document = each.document === null ? null : documents[carrying[each.document % carrying.length] ?? 0];
    const row = {
      tenantId,
      id,
      code: `CU-2023-${String(index + 1).padStart(4, '0')}`,
      committeeId,
      documentId: document?.id ?? null,
      issuerId: postIds[each.committee === 'province' ? 'chair' : 'districtChair'],
      content: ['Rà soát', ...each.phrases].join(', '),
      field: index % 3 === 0 ? 'Xây dựng' : null,
      urgency: 'normal' as const,
      expectedProduct: null,
      deadlineKind: 'none' as const,
      visibility: each.isRestricted ? ('restricted' as const) : ('ordinary' as const),
      deadlineRule: null,
      deadlineText: null,
      deadlineTime: null,
      deadlineOn: null,
      issuedOn: addDays(TODAY, -20),
      enteredBy: postIds.chief,
      enteredAt: now,
      inForceAt: each.isProposal ? null : now,
      parentAssignmentId: null,
      seriesId: null,
      seriesOn: null,
      ...rollUp(shares.map(({ assignment }) => assignment)),
      updatedAt: new Date(now.getTime() - each.updatedMinutesAgo * 60_000),
    };
    return { row, each, shares, text: searchable(row, document ?? null) };
  });
  const sent = scattered
    .flatMap(({ shares }) => shares.flatMap(({ report }) => report ?? []))
    .map(({ sender, ...report }) => ({ ...report, sentBy: postIds[sender] }));
  const linksOf = <Link>(link: (of: (typeof scattered)[number]) => readonly Link[]) =>
    scattered.flatMap((of) => link(of).map((value) => ({ tenantId, id: newId(), directiveId: of.row.id, ...value })));

  await db.inTenantTransaction(tenantId, async (tx) => {
    await tx.insert(sourceDocuments).values(documents);
    for (const part of inParts(scattered)) {
      await tx.insert(directives).values(part.map(({ row }) => row));
      await tx
        .insert(directiveSearch)
        .values(part.map(({ row, text }) => ({ tenantId, id: row.id, ...searchTextOf(text) })));
      await tx.insert(assignments).values(part.flatMap(({ shares }) => shares.map(({ assignment }) => assignment)));
    }
    for (const part of inParts(sent)) await tx.insert(reports).values(part);
    const monitors = linksOf(({ each }) => each.monitors.map((post) => ({ appointmentId: postIds[post] })));
    for (const part of inParts(monitors)) await tx.insert(directiveMonitors).values(part);
    const readers = linksOf(({ each }) => each.readers.map((post) => ({ personId: personIds[post] })));
    for (const part of inParts(readers)) await tx.insert(directiveReaders).values(part);
  });
  return {
    documents,
    reports: sent,
    directives: scattered.map(({ row }) => row),
    assignments: scattered.flatMap(({ shares }) => shares.map(({ assignment }) => assignment)),
    monitorsOf: new Map(scattered.map(({ row, each }) => [row.id, each.monitors.map((post) => postIds[post])])),
  };
}

type Place = {
  readonly tenantId: string;
  readonly directiveId: string;
  readonly committeeId: string;
  readonly agencyId: string;
};

function shareRow(
  drawn: (typeof share extends fc.Arbitrary<infer Value> ? Value : never) | undefined,
  isFirst: boolean,
  place: Place,
) {
  if (!drawn) throw new RangeError('fewer shares drawn than agencies');
  const { state, dueOn, percent } = drawn;
  const now = new Date(`${TODAY}T01:00:00Z`);
  const [id, reportId] = [newId(), newId()];
  const hasReport = state === 'reported' || state === 'accepted';
  const assignment = {
    ...place,
    id,
    state,
    dueOn,
    firstDueOn: dueOn,
    deadline: null,
    percent,
    role: isFirst ? ('lead' as const) : drawn.role,
    assignedAt: now,
    acknowledgedAt: state === 'awaiting' ? null : now,
    latestReportId: hasReport ? reportId : null,
    lastReportedAt: hasReport ? now : null,
    statedOn: hasReport ? drawn.statedOn : null,
    returnedAt: drawn.isReturned && (state === 'in_progress' || state === 'ended') ? now : null,
    closedOn: isClosed(state) ? TODAY : null,
    closedAt: isClosed(state) ? now : null,
    closeReason: null,
    reminderCount: 0,
    lastRemindedAt: null,
    suspendedOn: null,
    transferredFrom: null,
    updatedAt: now,
  };
  const report = hasReport
    ? {
        tenantId: place.tenantId,
        id: reportId,
        assignmentId: id,
        kind: 'completion' as const,
        percent: 100,
        result: 'Đã trình',
        obstacles: null,
        statedOn: drawn.statedOn,
        productNumber: '1',
        sender: drawn.sentBy,
        sentAt: now,
        sentOn: TODAY,
        dueOnWhenSent: dueOn,
        paperNumber: drawn.isPaper ? '2' : null,
        paperOn: drawn.isPaper ? TODAY : null,
      }
    : null;
  return { assignment, report };
}

/** A statement takes 65,535 values. */
const ROWS_AT_ONCE = 250;

function inParts<Row>(rows: readonly Row[]): Row[][] {
  const starts = Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, index) => index * ROWS_AT_ONCE);
  return starts.map((start) => rows.slice(start, start + ROWS_AT_ONCE));
}
