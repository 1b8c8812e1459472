import {
  type Cache,
  cacheExchange,
  type Entity,
  type OptimisticMutationResolver,
  type UpdateResolver,
} from '@urql/exchange-graphcache';
import { possibleTypes } from './possible-types.ts';

/** Commands after which lists, counts and the inbox may read differently. */
const COMMANDS = [
  'issueDirectives',
  'cascadeAssignment',
  'confirmDirective',
  'amendDirective',
  'amendDocument',
  'withdrawAssignment',
  'endTracking',
  'acknowledgeAssignment',
  'reportProgress',
  'reportCompletion',
  'reportOnBehalf',
  'acceptCompletion',
  'returnCompletion',
  'remindAgency',
  'changeCalendar',
  'askRequest',
  'answerOffer',
  'decideRequest',
  'resumeAssignment',
  'takeBackRequest',
  'setSeriesState',
  'changeSeriesRule',
] as const;

/** Commands after which lists of agencies read differently. */
const AGENCY_COMMANDS = [
  'addAgency',
  'changeAgency',
  'setAgencyCode',
  'endAgency',
  'addAgencyToGroup',
  'removeAgencyFromGroup',
  'addAgencyGroup',
] as const;

/** Commands after which the viewer's saved views read differently. */
const VIEW_COMMANDS = ['saveView', 'replaceView', 'shareView', 'deleteView', 'orderViews'] as const;

/** Commands after which the tenant's people read differently, wherever they stand. */
const PEOPLE_COMMANDS = [
  'invitePerson',
  'renewInvitation',
  'appointPerson',
  'endAppointment',
  'endPerson',
  'correctPerson',
] as const;

const LISTS = new Set([
  'directives',
  'assignments',
  'sourceDocuments',
  'issueDraft',
  'fields',
  'overview',
  'calendarYear',
  'requestsForDecision',
]);
const AGENCY_LISTS = new Set(['agencies', 'agencyGroups', 'agencyHistory', 'openWorkOf']);
const VIEWER_LISTS = new Set(['inbox', 'late', 'notices']);
const VIEWS = new Set(['savedViews']);
const PEOPLE = new Set(['people', 'node', 'monitors', 'issuers']);
const HISTORY = new Set(['events']);
/** What stands against its due day by the day it was read on. */
const DATED = new Set(['directive', 'node']);
const refusals: readonly string[] = possibleTypes.Refusal;

function invalidateFields(cache: Cache, entity: string, names: ReadonlySet<string>): void {
  for (const field of cache.inspectFields(entity)) {
    if (names.has(field.fieldName)) cache.invalidate(entity, field.fieldName, field.arguments ?? undefined);
  }
}

function invalidateViewer(cache: Cache): void {
  const viewer = cache.resolve('Query', 'viewer');
  if (typeof viewer === 'string') invalidateFields(cache, viewer, VIEWER_LISTS);
}

/** The history of every directive that is in the cache: which one a command wrote to is the server's to know. */
function invalidateHistories(cache: Cache): void {
  for (const { fieldKey, fieldName } of cache.inspectFields('Query')) {
    if (fieldName !== 'directive') continue;
    const directive = cache.resolve('Query', fieldKey);
    if (typeof directive === 'string') invalidateFields(cache, directive, HISTORY);
  }
}

const afterCommand: UpdateResolver = (result, _args, cache, info) => {
  const answer = result[info.fieldName];
  if (typeof answer === 'object' && answer !== null && '__typename' in answer) {
    if (refusals.includes(String(answer.__typename))) return;
  }
  invalidateFields(cache, 'Query', LISTS);
  invalidateViewer(cache);
  invalidateHistories(cache);
};

const afterViewCommand: UpdateResolver = (_result, _args, cache) => {
  const viewer = cache.resolve('Query', 'viewer');
  if (typeof viewer === 'string') invalidateFields(cache, viewer, VIEWS);
};

/** A choice of looks holds at once; a refusal or a lost connection takes it back. */
const preferencesAtOnce: OptimisticMutationResolver = ({ input }, cache) => {
  const viewer = cache.resolve('Query', 'viewer');
  const preferences = typeof viewer === 'string' ? cache.resolve(viewer, 'preferences') : null;
  if (typeof preferences !== 'string') return null;
  const known = cache
    .inspectFields(preferences)
    .map(({ fieldName }) => [fieldName, cache.resolve(preferences, fieldName)]);
  return { __typename: 'Preferences', ...Object.fromEntries(known), ...(input as object) };
};

const afterPeopleCommand: UpdateResolver = (_result, _args, cache) => invalidateFields(cache, 'Query', PEOPLE);
const afterAgencyCommand: UpdateResolver = (_result, _args, cache) => invalidateFields(cache, 'Query', AGENCY_LISTS);

const embedded = () => null;

/** A normalised cache; lists are kept by their arguments and dropped when a command or an event may have changed them. */
export function createCache() {
  let today: unknown;
  return cacheExchange({
    possibleTypes,
    keys: {
      AgencyConnection: embedded,
      AgencyEdge: embedded,
      AgencyEventConnection: embedded,
      AgencyEventEdge: embedded,
      AssignmentConnection: embedded,
      AssignmentEdge: embedded,
      DateDeadline: embedded,
      DeadlinePreview: embedded,
      EventDeadline: embedded,
      PeriodEndDeadline: embedded,
      Recurrence: embedded,
      TermDeadline: embedded,
      DirectiveConnection: embedded,
      DirectiveEdge: embedded,
      EventConnection: embedded,
      EventEdge: embedded,
      IssuedDirectives: embedded,
      NoDeadline: embedded,
      PageInfo: embedded,
      PersonConnection: embedded,
      PersonEdge: embedded,
      SourceDocumentConnection: embedded,
      SourceDocumentEdge: embedded,
      AgencyConflict: embedded,
      AlreadyActed: embedded,
      DraftConflict: embedded,
      InvalidInput: embedded,
      NotAllowed: embedded,
      NotFound: embedded,
    },
    optimistic: { setPreferences: preferencesAtOnce },
    updates: {
      Mutation: Object.fromEntries([
        ...COMMANDS.map((command) => [command, afterCommand] as const),
        ...PEOPLE_COMMANDS.map((command) => [command, afterPeopleCommand] as const),
        ...AGENCY_COMMANDS.map((command) => [command, afterAgencyCommand] as const),
        ...VIEW_COMMANDS.map((command) => [command, afterViewCommand] as const),
      ]),
      Subscription: {
        inboxChanged: (result, _args, cache) => {
          invalidateViewer(cache);
          invalidateFields(cache, 'Query', LISTS);
          const day = cache.resolve(result.inboxChanged as Entity, 'today');
          if (day !== today) invalidateFields(cache, 'Query', DATED);
          today = day;
        },
        assignmentChanged: (_result, _args, cache) => invalidateHistories(cache),
      },
    },
  });
}
