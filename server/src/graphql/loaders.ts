import DataLoader from 'dataloader';
import type { Context } from '../context.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import {
  selectAgencies,
  selectAgencyCodes,
  selectAgencyGroups,
  selectGroupMembers,
  selectGroupsOf,
} from '../modules/agencies/agencies.queries.ts';
import { selectAncestors, selectParentsOf } from '../modules/agencies/agency-tree.queries.ts';
import { selectAssignments, selectAssignmentsOf } from '../modules/assignments/assignments.queries.ts';
import { selectAcceptedResults, selectCascadeSources, selectChildren } from '../modules/directives/cascade.queries.ts';
import { selectDirectives, selectMonitors } from '../modules/directives/directives.queries.ts';
import { selectDueMoves, selectTimelines, type Timeline } from '../modules/directives/events.queries.ts';
import {
  countDirectivesOf,
  selectDirectivesOf,
  selectDocuments,
  selectDocumentsOfSeen,
  selectFilesOf,
} from '../modules/documents/documents.queries.ts';
import { selectReportDrafts } from '../modules/drafts/drafts.queries.ts';
import { selectExplanations, selectExplanationsOf } from '../modules/explanations/explanations.queries.ts';
import { selectLetterLines, selectLetters } from '../modules/letters/letters.queries.ts';
import type { PageAsked } from '../modules/input/keyset-page.queries.ts';
import {
  selectAppointments,
  selectAppointmentsIn,
  selectAppointmentsOf,
  selectInvitationsOf,
  selectPeople,
} from '../modules/people/people.queries.ts';
import {
  selectReports,
  selectReportsOf,
  selectReportsOfSeen,
  selectReviewsOf,
  selectSenders,
} from '../modules/reports/reports.queries.ts';
import { selectAskers, selectRequests, selectRequestsOf } from '../modules/requests/requests.queries.ts';
import { selectOccurrences, selectSeries } from '../modules/series/series.queries.ts';
import { selectSavedViews } from '../modules/saved-views/saved-views.queries.ts';

type Select<Row> = (ids: readonly string[]) => Promise<Row[]>;

/** One row per key; null where there is none. */
function oneBy<Row>(select: Select<Row>, keyOf: (row: Row) => string | null) {
  return new DataLoader<string, Row | null>(async (ids) => {
    const found = new Map((await select(ids)).map((row) => [keyOf(row), row]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

/** All rows of each key, in the order they were selected. */
function manyBy<Row>(select: Select<Row>, keyOf: (row: Row) => string | null) {
  return new DataLoader<string, Row[]>(async (ids) => {
    const found = Map.groupBy(await select(ids), keyOf);
    return ids.map((id) => found.get(id) ?? []);
  });
}

/**
 * One statement per kind of thing and step of the query, however many rows. "OfSeen" loaders are for things whose
 * visibility is settled by what they hang on; the others ask the policies.
 */
export function makeLoaders(context: Context) {
  const { actor, db } = context;
  const inTenant =
    <Row>(select: (scope: Context, ids: readonly string[]) => Promise<Row[]>): Select<Row> =>
    (ids) =>
      select(context, ids);

  return {
    agency: oneBy(inTenant(selectAgencies), ({ id }) => id),
    agencyGroup: oneBy(inTenant(selectAgencyGroups), ({ id }) => id),
    groupMembers: manyBy(inTenant(selectGroupMembers), ({ groupId }) => groupId),
    codesOf: manyBy(inTenant(selectAgencyCodes), ({ agencyId }) => agencyId),
    ancestorsOf: manyBy(inTenant(selectAncestors), ({ agencyId }) => agencyId),
    hasChildren: parents(context),
    groupsOf: manyBy(inTenant(selectGroupsOf), ({ agencyId }) => agencyId),
    appointmentsIn: manyBy(inTenant(selectAppointmentsIn), ({ agencyId }) => agencyId),
    person: oneBy(inTenant(selectPeople), ({ id }) => id),
    appointment: oneBy(inTenant(selectAppointments), ({ id }) => id),
    appointmentsOf: manyBy(inTenant(selectAppointmentsOf), ({ personId }) => personId),
    invitationsOf: manyBy(inTenant(selectInvitationsOf), ({ personId }) => personId),
    directive: oneBy(
      (ids) => db.readInTenant(actor.tenantId, (reader) => selectDirectives(reader, context, ids)),
      ({ id }) => id,
    ),
    series: oneBy(inTenant(selectSeries), ({ id }) => id),
    occurrencesOf: manyBy(inTenant(selectOccurrences), ({ seriesId }) => seriesId ?? ''),
    monitors: manyBy(inTenant(selectMonitors), ({ directiveId }) => directiveId),
    assignment: oneBy(
      (ids) => db.readInTenant(actor.tenantId, (reader) => selectAssignments(reader, context, ids)),
      ({ id }) => id,
    ),
    assignmentsOf: manyBy(inTenant(selectAssignmentsOf), ({ directiveId }) => directiveId),
    dueMovesOf: manyBy(inTenant(selectDueMoves), ({ subjectId }) => subjectId),
    timelineOf: timelines(context),
    childrenOf: manyBy(inTenant(selectChildren), ({ parentAssignmentId }) => parentAssignmentId),
    acceptedResultsOf: manyBy(inTenant(selectAcceptedResults), ({ directiveId }) => directiveId),
    cascadeSource: oneBy(inTenant(selectCascadeSources), ({ id }) => id),
    document: oneBy(inTenant(selectDocuments), ({ id }) => id),
    documentOfSeen: oneBy(inTenant(selectDocumentsOfSeen), ({ id }) => id),
    directivesOf: manyBy(inTenant(selectDirectivesOf), ({ documentId }) => documentId),
    directiveCountOf: oneBy(inTenant(countDirectivesOf), ({ documentId }) => documentId),
    filesOfDocument: manyBy(
      (ids) => selectFilesOf(context, 'documentId', ids),
      ({ documentId }) => documentId,
    ),
    filesOfReport: manyBy(
      (ids) => selectFilesOf(context, 'reportId', ids),
      ({ reportId }) => reportId,
    ),
    filesOfExplanation: manyBy(
      (ids) => selectFilesOf(context, 'explanationId', ids),
      ({ explanationId }) => explanationId,
    ),
    report: oneBy(inTenant(selectReports), ({ id }) => id),
    reportOfSeen: oneBy(inTenant(selectReportsOfSeen), ({ id }) => id),
    reportsOf: manyBy(inTenant(selectReportsOf), ({ assignmentId }) => assignmentId),
    reviewOf: oneBy(inTenant(selectReviewsOf), ({ reportId }) => reportId),
    senderOf: oneBy(inTenant(selectSenders), ({ reportId }) => reportId),
    request: oneBy(inTenant(selectRequests), ({ id }) => id),
    requestsOf: manyBy(inTenant(selectRequestsOf), ({ assignmentId }) => assignmentId),
    explanation: oneBy(inTenant(selectExplanations), ({ id }) => id),
    explanationsOf: manyBy(inTenant(selectExplanationsOf), ({ assignmentId }) => assignmentId),
    letter: oneBy(inTenant(selectLetters), ({ id }) => id),
    linesOfLetter: manyBy(inTenant(selectLetterLines), ({ letterId }) => letterId),
    filesOfLetter: manyBy(
      (ids) => selectFilesOf(context, 'letterId', ids),
      ({ letterId }) => letterId,
    ),
    askerOf: oneBy(inTenant(selectAskers), ({ requestId }) => requestId),
    savedView: oneBy(inTenant(selectSavedViews), ({ id }) => id),
    reportDraftOf: oneBy(inTenant(selectReportDrafts), ({ assignmentId }) => assignmentId),
  };
}

type ParentAsked = { readonly agencyId: string; readonly day: CalendarDate };

/** Whether anything belongs to agencies; one statement a day, however many agencies. */
function parents(context: Context) {
  return new DataLoader<ParentAsked, boolean, string>(
    async (asked) => {
      const days = await Promise.all(
        [...Map.groupBy(asked, ({ day }) => day)].map(async ([day, alike]) => {
          const ids = alike.map(({ agencyId }) => agencyId);
          return [day, new Set(await selectParentsOf(context, ids, day))] as const;
        }),
      );
      const parentsOn = new Map(days);
      return asked.map(({ agencyId, day }) => parentsOn.get(day)?.has(agencyId) ?? false);
    },
    { cacheKeyFn: ({ agencyId, day }) => `${agencyId} ${day}` },
  );
}

type TimelineAsked = PageAsked & { readonly directiveId: string };

/** One statement per size and place of page, however many directives. */
function timelines(context: Context) {
  const pageOf = ({ first, after }: PageAsked) => `${first} ${after ?? ''}`;
  return new DataLoader<TimelineAsked, Timeline, string>(
    async (asked) => {
      const pages = await Promise.all(
        [...Map.groupBy(asked, pageOf).values()].map(async (alike) => {
          const [page] = alike;
          const found = page
            ? await selectTimelines(
                context,
                alike.map(({ directiveId }) => directiveId),
                page,
              )
            : [];
          return alike.map((each, index) => [each, found[index]] as const);
        }),
      );
      const timelineOf = new Map(pages.flat());
      return asked.map((each) => timelineOf.get(each) ?? new Error('a timeline that was asked for is missing'));
    },
    { cacheKeyFn: (asked) => `${asked.directiveId} ${pageOf(asked)}` },
  );
}

export type Loaders = ReturnType<typeof makeLoaders>;

/** Forgets what was read before a command, so that the rest of the answer tells what it did. */
export function forget(loaders: Loaders): void {
  for (const loader of Object.values(loaders)) loader.clearAll();
}
