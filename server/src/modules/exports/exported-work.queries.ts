import type { Context } from '../../context.ts';
import { type Agency, selectAgencies } from '../agencies/agencies.queries.ts';
import {
  type Assignment,
  listAssignments,
  selectAssignments,
  selectAssignmentsOf,
} from '../assignments/assignments.queries.ts';
import { assignmentStanding, type Standing } from '../assignments/standing.rules.ts';
import {
  type Directive,
  type DirectiveOrder,
  listDirectives,
  selectDirectives,
  selectMonitors,
} from '../directives/directives.queries.ts';
import type { DirectiveFilter } from '../directives/filter.queries.ts';
import { directiveStanding } from '../directives/roll-up.rules.ts';
import { referenceOf } from '../documents/document.rules.ts';
import { selectDocumentsOfSeen } from '../documents/documents.queries.ts';
import type { Page, PageAsked } from '../input/keyset-page.queries.ts';
import { selectAppointments, selectPeople } from '../people/people.queries.ts';

/** Rows that one file holds. */
export const MOST_EXPORTED = 10_000;
const ROWS_AT_ONCE = 500;

/** Which rows: those of these ids that exist for the actor, or all that the filter finds. */
export type ExportAsked = {
  readonly ids: readonly string[] | null;
  readonly filter: DirectiveFilter;
  readonly orderBy: DirectiveOrder;
};

/** What a row of either list tells of its directive. */
type Told = {
  readonly code: string;
  readonly reference: string | null;
  readonly content: string;
  readonly field: string | null;
  readonly urgency: Directive['urgency'];
  readonly issuedOn: string;
  readonly issuer: string;
  readonly monitors: string;
};

export type ExportedDirective = Told & {
  /** Null for a proposal. */
  readonly status: Directive['status'] | null;
  readonly standing: Standing | null;
  readonly progress: number;
  readonly dueOn: string | null;
  readonly closedOn: string | null;
  readonly leads: string;
  readonly others: string;
};

export type ExportedAssignment = Told & {
  readonly agency: string;
  readonly role: Assignment['role'];
  readonly state: Assignment['state'];
  readonly standing: Standing | null;
  readonly progress: number;
  readonly dueOn: string | null;
  readonly closedOn: string | null;
  readonly reminders: number;
};

/** `isCut`: the filter finds more than one file holds. */
export type Exported<Row> = { readonly rows: Row[]; readonly isCut: boolean };

/** Directives as rows of a table, in the order of their list; restricted ones for their readers only. */
export async function exportDirectives(context: Context, asked: ExportAsked): Promise<Exported<ExportedDirective>> {
  const { actor, db, today, dueSoonUntil } = context;
  const found = asked.ids
    ? inOrderOf(
        asked.ids,
        await db.readInTenant(actor.tenantId, (reader) => selectDirectives(reader, context, asked.ids ?? [])),
      )
    : await everyPage((page) => listDirectives(context, asked.filter, asked.orderBy, page));

  const rows = await inParts(found.rows, async (directives) => {
    const shares = await selectAssignmentsOf(context, idsOf(directives));
    const names = await namesOf(context, directives, shares);
    const sharesOf = Map.groupBy(shares, ({ directiveId }) => directiveId);
    return directives.map((directive): ExportedDirective => {
      const own = sharesOf.get(directive.id) ?? [];
      const { status, progress, dueOn, closedOn, inForceAt } = directive;
      return {
        ...names.told(directive),
        status: inForceAt && status,
        standing: inForceAt && directiveStanding(directive, today, dueSoonUntil),
        progress,
        dueOn,
        closedOn,
        leads: names.agencies(own.filter(({ role }) => role === 'lead')),
        others: names.agencies(own.filter(({ role }) => role !== 'lead')),
      };
    });
  });
  return { rows, isCut: found.isCut };
}

/** Assignments as rows of a table, likewise. */
export async function exportAssignments(context: Context, asked: ExportAsked): Promise<Exported<ExportedAssignment>> {
  const { actor, db, today, dueSoonUntil } = context;
  const found = asked.ids
    ? inOrderOf(
        asked.ids,
        await db.readInTenant(actor.tenantId, (reader) => selectAssignments(reader, context, asked.ids ?? [])),
      )
    : await everyPage((page) => listAssignments(context, asked.filter, asked.orderBy, page));

  const rows = await inParts(found.rows, async (shares) => {
    const directives = await db.readInTenant(actor.tenantId, (reader) =>
      selectDirectives(reader, context, [...new Set(shares.map(({ directiveId }) => directiveId))]),
    );
    const names = await namesOf(context, directives, shares);
    const directiveOf = new Map(directives.map((directive) => [directive.id, directive]));
    return shares.flatMap((share): ExportedAssignment[] => {
      const directive = directiveOf.get(share.directiveId);
      // A proposal's shares exist for nobody.
      if (!directive || directive.inForceAt === null) return [];
      const { role, state, percent, dueOn, closedOn, reminderCount } = share;
      return [
        {
          ...names.told(directive),
          agency: names.agencies([share]),
          role,
          state,
          standing: assignmentStanding(share, today, dueSoonUntil),
          progress: percent,
          dueOn,
          closedOn,
          reminders: reminderCount,
        },
      ];
    });
  });
  return { rows, isCut: found.isCut };
}

/** Page after page, as the screen would ask for them. */
async function everyPage<Row>(pageAt: (asked: PageAsked) => Promise<Page<Row>>): Promise<Exported<Row>> {
  const rows: Row[] = [];
  let after: string | null = null;
  for (;;) {
    const { edges, hasNextPage }: Page<Row> = await pageAt({ first: ROWS_AT_ONCE, after });
    rows.push(...edges.map(({ node }) => node));
    after = edges.at(-1)?.cursor ?? null;
    if (!hasNextPage || after === null) return { rows, isCut: false };
    if (rows.length >= MOST_EXPORTED) return { rows: rows.slice(0, MOST_EXPORTED), isCut: true };
  }
}

function inOrderOf<Row extends { readonly id: string }>(ids: readonly string[], found: readonly Row[]): Exported<Row> {
  const byId = new Map(found.map((row) => [row.id, row]));
  return { rows: [...new Set(ids)].flatMap((id) => byId.get(id) ?? []), isCut: false };
}

async function inParts<Row, Made>(rows: readonly Row[], make: (part: Row[]) => Promise<Made[]>): Promise<Made[]> {
  const made: Made[] = [];
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) made.push(...(await make(rows.slice(at, at + ROWS_AT_ONCE))));
  return made;
}

/** What the rows name: papers, agencies and people. */
async function namesOf(context: Context, directives: readonly Directive[], shares: readonly Assignment[]) {
  const [documents, monitors, agencies] = await Promise.all([
    selectDocumentsOfSeen(
      context,
      directives.flatMap(({ documentId }) => documentId ?? []),
    ),
    selectMonitors(context, idsOf(directives)),
    selectAgencies(context, [...new Set(shares.map(({ agencyId }) => agencyId))]),
  ]);
  const posts = await selectAppointments(context, [
    ...new Set([...directives.map(({ issuerId }) => issuerId), ...monitors.map(({ appointmentId }) => appointmentId)]),
  ]);
  const people = await selectPeople(context, [...new Set(posts.map(({ personId }) => personId))]);

  const personOf = new Map(people.map(({ id, fullName }) => [id, fullName]));
  const holderOf = new Map(posts.map(({ id, personId }) => [id, personOf.get(personId) ?? '']));
  const documentOf = new Map(documents.map((document) => [document.id, document]));
  const agencyOf = new Map(agencies.map((agency): [string, Agency] => [agency.id, agency]));
  const monitorsOf = Map.groupBy(monitors, ({ directiveId }) => directiveId);

  return {
    agencies: (own: readonly Assignment[]) => own.map(({ agencyId }) => agencyOf.get(agencyId)?.name ?? '').join('; '),
    told({ id, code, documentId, content, field, urgency, issuedOn, issuerId }: Directive): Told {
      const document = documentOf.get(documentId ?? '');
      return {
        code,
        reference: document ? referenceOf(document) : null,
        content,
        field,
        urgency,
        issuedOn,
        issuer: holderOf.get(issuerId) ?? '',
        monitors: (monitorsOf.get(id) ?? []).map(({ appointmentId }) => holderOf.get(appointmentId) ?? '').join('; '),
      };
    },
  };
}

function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
