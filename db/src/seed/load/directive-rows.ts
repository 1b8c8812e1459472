import { v7 as newId } from 'uuid';
import { fold, searchTextOf } from '../../fold.ts';
import type {
  codeCounters,
  directiveMonitors,
  directiveReaders,
  directives,
  directiveSearch,
} from '../../schema/directives.ts';
import type { sourceDocuments } from '../../schema/documents.ts';
import type { PlannedDirective, PlannedDocument, PlannedWorld } from '../plan/planned-world.ts';
import { dayOf } from '../plan/working-days.ts';
import type { CastIds } from './cast-rows.ts';
import { signedBy } from './event-rows.ts';
import { IdsByKey, idsInOrder } from './ids.ts';
import { rolledUp } from './roll-up.ts';
import { addStory, type AssignmentRow, type StoryRows } from './story-rows.ts';

export type WorkRows = StoryRows & {
  readonly documents: (typeof sourceDocuments.$inferInsert)[];
  readonly directives: (typeof directives.$inferInsert)[];
  readonly monitors: (typeof directiveMonitors.$inferInsert)[];
  readonly readers: (typeof directiveReaders.$inferInsert)[];
  readonly search: (typeof directiveSearch.$inferInsert)[];
  readonly counters: (typeof codeCounters.$inferInsert)[];
};

const CODE_DIGITS = 4;

/** The documents and directives of a world with everything that happened to them, as the product would have written it. */
export function workRows(world: PlannedWorld, ids: CastIds): WorkRows {
  const { tenantId } = ids;
  const rows: WorkRows = {
    documents: [],
    directives: [],
    monitors: [],
    readers: [],
    search: [],
    counters: [],
    assignments: [],
    periods: [],
    reports: [],
    reviews: [],
    chases: [],
    chased: [],
    requests: [],
    events: [],
  };
  const nextId = idsInOrder();
  const documentIds = new IdsByKey();
  const documents = new Map(world.documents.map((document) => [document.key, document]));
  for (const document of world.documents)
    rows.documents.push(documentRow(document, documentIds.set(document.key, nextId(document.enteredAt)), ids));

  const lastNumbers = new Map<number, number>();
  const assignmentIds = new IdsByKey();
  const parents = new Map<string, string>();
  for (const directive of world.directives) {
    const year = Number(dayOf(directive.enteredAt).slice(0, 4));
    const number = (lastNumbers.get(year) ?? 0) + 1;
    lastNumbers.set(year, number);
    const code = `${world.tenant.codePrefix}-${year}-${String(number).padStart(CODE_DIGITS, '0')}`;
    const id = nextId(directive.enteredAt);
    const document = directive.document === null ? null : (documents.get(directive.document) ?? null);
    const documentId = document === null ? null : documentIds.get(document.key);

    const parentId = directive.parentAssignment === null ? null : assignmentIds.get(directive.parentAssignment);
    rows.events.push(
      ...signedBy(ids, nextId, id, directive.enteredBy, directive.enteredAt, [
        {
          type: directive.isProposal ? 'directive_proposed' : 'directive_issued',
          subjectId: id,
          after: { code, issuerId: ids.posts.get(directive.issuer), documentId },
        },
      ]),
    );
    if (parentId !== null) {
      rows.events.push(
        ...signedBy(ids, nextId, parents.get(parentId) ?? '', directive.enteredBy, directive.enteredAt, [
          {
            type: 'assignment_cascaded',
            subjectId: parentId,
            after: { childCode: code },
          },
        ]),
      );
    }
    const shares = directive.assignments.map((assignment) => {
      const assignmentId = assignmentIds.set(assignment.key, nextId(directive.enteredAt));
      parents.set(assignmentId, id);
      return addStory(rows, assignment, assignmentId, { ids, nextId, directive, directiveId: id });
    });
    rows.directives.push(directiveRow(directive, { id, code, documentId, parentId }, shares, ids));
    rows.monitors.push(
      ...directive.monitors.map((post) => ({
        tenantId,
        id: newId(),
        directiveId: id,
        appointmentId: ids.posts.get(post),
      })),
    );
    rows.readers.push(
      ...directive.readers.map((person) => ({
        tenantId,
        id: newId(),
        directiveId: id,
        personId: ids.people.get(person),
      })),
    );
    rows.search.push({ tenantId, id, ...searchTextOf(searchable(code, directive, document)) });
  }
  rows.counters.push(...[...lastNumbers].map(([year, lastNumber]) => ({ tenantId, id: newId(), year, lastNumber })));
  return rows;
}

function searchable(code: string, { content, field }: PlannedDirective, document: PlannedDocument | null): string {
  const paper = document === null ? [] : [`${document.number}/${document.notation}`, document.abstract];
  return [code, ...paper.slice(0, 1), content, ...paper.slice(1), field].join('\n');
}

function documentRow(
  { key: _key, committee, enteredBy, ...rest }: PlannedDocument,
  id: string,
  ids: CastIds,
): WorkRows['documents'][number] {
  return {
    ...rest,
    tenantId: ids.tenantId,
    id,
    committeeId: ids.agencies.get(committee),
    enteredBy: ids.posts.get(enteredBy),
    folded: fold(`${rest.number}/${rest.notation} ${rest.abstract}`),
  };
}

type Named = {
  readonly id: string;
  readonly code: string;
  readonly documentId: string | null;
  readonly parentId: string | null;
};

function directiveRow(
  directive: PlannedDirective,
  { id, code, documentId, parentId }: Named,
  shares: readonly AssignmentRow[],
  ids: CastIds,
): WorkRows['directives'][number] {
  const { deadline, enteredAt } = directive;
  const leads = shares
    .filter(({ role }) => role === 'lead')
    .map(({ state, percent, ...days }) => ({
      state,
      percent,
      dueOn: days.dueOn ?? null,
      firstDueOn: days.firstDueOn ?? null,
      statedOn: days.statedOn ?? null,
      closedOn: days.closedOn ?? null,
    }));
  return {
    tenantId: ids.tenantId,
    id,
    code,
    committeeId: ids.agencies.get(directive.committee),
    issuerId: ids.posts.get(directive.issuer),
    documentId,
    content: directive.content.normalize('NFC'),
    field: directive.field,
    urgency: directive.urgency,
    expectedProduct: directive.expectedProduct,
    visibility: directive.visibility,
    deadlineKind: deadline.kind,
    deadlineText: deadline.text,
    deadlineTime: deadline.time,
    deadlineOn: deadline.on,
    issuedOn: directive.issuedOn,
    enteredBy: ids.posts.get(directive.enteredBy),
    enteredAt,
    inForceAt: directive.isProposal ? null : enteredAt,
    parentAssignmentId: parentId,
    ...rolledUp(leads),
    updatedAt: new Date(Math.max(enteredAt.getTime(), ...shares.map(({ updatedAt }) => updatedAt.getTime()))),
  };
}
