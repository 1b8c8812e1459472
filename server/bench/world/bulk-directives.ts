import { v7 as newId } from 'uuid';
import { fold, searchTextOf } from '../../../db/src/fold.ts';
import { idsInOrder } from '../../../db/src/seed/load/ids.ts';
import type { Random } from '../../../db/src/seed/plan/random.ts';
import { addDays, dayOf } from '../../../db/src/seed/plan/working-days.ts';
import { rollUp } from '../../src/modules/directives/roll-up.rules.ts';
import { type Fate, fateOf } from './assignment-fate.ts';
import type { Cast, CastAgency, CastCommittee } from './cast.ts';
import { noRows, type Rows } from './rows.ts';

/** A text of the demo world, to be issued again and again. */
export type Text = {
  readonly content: string;
  readonly field: string;
  readonly expectedProduct: string | null;
  readonly abstract: string;
  readonly notation: string;
  readonly results: readonly string[];
};

type Source = {
  readonly cast: Cast;
  readonly texts: readonly Text[];
  readonly random: Random;
  readonly now: Date;
  readonly count: number;
};

const MS_PER_DAY = 86_400_000;
const YEARS_DAYS = 5 * 365;
const PER_DOCUMENT = 5;
const OF_PROVINCE = 0.9;
const WITHOUT_DUE_DAY = 0.04;
/** Directives of the last quarter are mostly open, few of those before: some 5 % in all. */
const RECENT_DAYS = 90;
const OPEN_OF_RECENT = 0.7;
const OPEN_OF_OLDER = 0.016;

/** Directives entered evenly over five years up to `now`, in groups as documents carry them. */
export function* bulkDirectives(source: Source, perGroup: number): Generator<Rows> {
  const { cast, random, now, count } = source;
  const nextId = idsInOrder();
  let rows = noRows();
  let committee = cast.province;
  let documentId = '';
  for (let index = 0; index < count; index += 1) {
    const enteredAt = new Date(now.getTime() - ((count - index) / count) * YEARS_DAYS * MS_PER_DAY);
    const text = random.pick(source.texts);
    if (index % PER_DOCUMENT === 0) {
      committee = random.chance(OF_PROVINCE) ? cast.province : random.pick(cast.districts);
      documentId = nextId(enteredAt);
      rows.documents.push(
        documentRow(cast, committee, { id: documentId, number: String(10_000 + index), text, enteredAt }),
      );
    }
    addDirective(rows, source, { committee, documentId, enteredAt, text, index, nextId });
    if (rows.directives.length === perGroup) {
      yield rows;
      rows = noRows();
    }
  }
  if (rows.directives.length > 0) yield rows;
}

type NewDocument = { readonly id: string; readonly number: string; readonly text: Text; readonly enteredAt: Date };

function documentRow(
  { tenantId }: Cast,
  committee: CastCommittee,
  { id, number, text, enteredAt }: NewDocument,
): Rows['documents'][number] {
  return {
    tenantId,
    id,
    committeeId: committee.id,
    number,
    notation: text.notation,
    type: 'letter',
    issuedOn: dayOf(enteredAt),
    abstract: text.abstract,
    origin: 'own',
    folded: fold(`${number}/${text.notation} ${text.abstract}`),
    enteredBy: committee.clerk.appointmentId,
    enteredAt,
  };
}

type NewDirective = {
  readonly committee: CastCommittee;
  readonly documentId: string;
  readonly enteredAt: Date;
  readonly text: Text;
  readonly index: number;
  readonly nextId: (at: Date) => string;
};

function addDirective(rows: Rows, { cast: { tenantId }, random, now }: Source, of: NewDirective): void {
  const { committee, documentId, enteredAt, text, index, nextId } = of;
  const id = nextId(enteredAt);
  const code = `BX-${dayOf(enteredAt).slice(0, 4)}-${String(index).padStart(6, '0')}`;
  const isRecent = now.getTime() - enteredAt.getTime() < RECENT_DAYS * MS_PER_DAY;
  const isOpen = random.chance(isRecent ? OPEN_OF_RECENT : OPEN_OF_OLDER);
  const issuedOn = dayOf(enteredAt);
  const dueOn = random.chance(WITHOUT_DUE_DAY) ? null : addDays(issuedOn, random.between(10, isRecent ? 120 : 60));
  const leadCount = random.chance(0.1) ? 2 : 1;
  const agencies = pickAgencies(random, committee, leadCount + coordinatingCount(random));

  let lead: Fate | null = null;
  const shares = agencies.map((agency, position) => {
    const role = position < leadCount ? ('lead' as const) : ('coordinating' as const);
    const fate = fateOf(random, { enteredAt, dueOn, isOpen, lead: role === 'lead' ? null : lead }, now);
    lead ??= fate;
    return addShare(
      rows,
      { tenantId, directiveId: id, committee, agency, role, dueOn, enteredAt, nextId },
      fate,
      random.pick(text.results),
    );
  });
  rows.directives.push({
    tenantId,
    id,
    code,
    committeeId: committee.id,
    issuerId: random.pick(committee.issuerIds),
    documentId,
    content: `${text.content} (đợt ${index})`,
    field: text.field,
    urgency: random.chance(0.1) ? 'urgent' : 'normal',
    expectedProduct: text.expectedProduct,
    visibility: 'ordinary',
    deadlineKind: dueOn === null ? 'none' : 'date',
    deadlineOn: dueOn,
    issuedOn,
    enteredBy: committee.clerk.appointmentId,
    enteredAt,
    inForceAt: enteredAt,
    ...rollUp(shares),
    updatedAt: new Date(Math.max(...shares.map(({ updatedAt }) => updatedAt.getTime()))),
  });
  rows.search.push({
    tenantId,
    id,
    ...searchTextOf([code, text.notation, text.content, text.abstract, text.field].join('\n')),
  });
  rows.events.push(
    eventRow(of, {
      tenantId,
      id: nextId(enteredAt),
      directiveId: id,
      subjectId: id,
      type: 'directive_issued',
      at: enteredAt,
    }),
  );
}

/** One to nine, rarely many: two on average. */
function coordinatingCount(random: Random): number {
  return Math.floor(-2.05 * Math.log(1 - random.next()) + 0.35);
}

/** Departments stand first in official lists and get most of the work. */
function pickAgencies(random: Random, { assignees }: CastCommittee, count: number): CastAgency[] {
  const picked = new Set<CastAgency>();
  while (picked.size < Math.min(count, assignees.length)) {
    const at = Math.floor(assignees.length * random.next() ** 1.5);
    const agency = assignees[at];
    if (agency) picked.add(agency);
  }
  return [...picked];
}

type NewShare = {
  readonly tenantId: string;
  readonly directiveId: string;
  readonly committee: CastCommittee;
  readonly agency: CastAgency;
  readonly role: 'lead' | 'coordinating';
  readonly dueOn: string | null;
  readonly enteredAt: Date;
  readonly nextId: (at: Date) => string;
};

function addShare(rows: Rows, share: NewShare, fate: Fate, result: string) {
  const { tenantId, directiveId, committee, agency, role, dueOn, enteredAt, nextId } = share;
  const id = nextId(enteredAt);
  const updatedAt = fate.closedAt ?? fate.reportedAt ?? fate.acknowledgedAt ?? enteredAt;
  const reportId = fate.reportedAt ? nextId(fate.reportedAt) : null;
  const columns = { state: fate.state, dueOn, firstDueOn: dueOn, statedOn: fate.statedOn, role };
  if (fate.reportedAt && reportId) {
    const isCompletion = fate.statedOn !== null;
    const sentOn = dayOf(fate.reportedAt);
    const paper = agency.speakerId ? {} : { paperNumber: '12/BC', paperOn: sentOn };
    rows.reports.push({
      tenantId,
      id: reportId,
      assignmentId: id,
      kind: isCompletion ? 'completion' : 'progress',
      percent: fate.percent,
      result,
      statedOn: fate.statedOn,
      sentBy: agency.speakerId ?? committee.clerk.appointmentId,
      sentAt: fate.reportedAt,
      sentOn,
      dueOnWhenSent: dueOn,
      ...paper,
    });
    if (fate.state === 'accepted' && fate.closedAt) {
      rows.reviews.push({
        tenantId,
        id: nextId(fate.closedAt),
        reportId,
        decision: 'accepted',
        reviewedBy: committee.clerk.appointmentId,
        reviewedAt: fate.closedAt,
      });
    }
  }
  const row = {
    ...columns,
    tenantId,
    id,
    directiveId,
    committeeId: committee.id,
    agencyId: agency.id,
    assignedAt: enteredAt,
    acknowledgedAt: fate.acknowledgedAt,
    percent: fate.percent,
    latestReportId: reportId,
    lastReportedAt: fate.reportedAt,
    closedOn: fate.closedAt && dayOf(fate.closedAt),
    closedAt: fate.closedAt,
    reminderCount: 0,
    updatedAt,
  };
  rows.assignments.push(row);
  rows.periods.push({
    ...columns,
    tenantId,
    id: newId(),
    assignmentId: id,
    agencyId: agency.id,
    recordedFrom: updatedAt,
  });
  if (fate.state !== 'awaiting') {
    rows.events.push(
      eventRow(share, {
        tenantId,
        id: nextId(updatedAt),
        directiveId,
        subjectId: id,
        type: 'assignment_acknowledged',
        at: updatedAt,
      }),
    );
  }
  return row;
}

type Told = { tenantId: string; id: string; directiveId: string; subjectId: string; type: string; at: Date };

function eventRow({ committee }: { committee: CastCommittee }, { at, ...event }: Told): Rows['events'][number] {
  return {
    ...event,
    version: 1,
    before: {},
    after: {},
    occurredAt: at,
    effectiveOn: dayOf(at),
    ...committee.clerk,
    idempotencyKey: event.id,
  };
}
