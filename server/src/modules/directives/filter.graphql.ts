import { GraphQLError } from 'graphql';
import { builder } from '../../graphql/builder.ts';
import { optionalDayOf } from '../../graphql/days.ts';
import {
  AssignmentRoleEnum,
  AssignmentStateEnum,
  DirectiveStatusEnum,
  OriginEnum,
  StandingEnum,
  UrgencyEnum,
} from '../../graphql/enums.ts';
import { idsOf } from '../../graphql/ids.ts';
import type { DirectiveFilter, DirectiveMarks } from './filter.queries.ts';

/** Values that one condition may name. */
const MOST_VALUES = 50;

type InputFields = Parameters<Parameters<typeof builder.inputType>[1]['fields']>[0];

/** Fields of a filter that may also be denied. */
const markFields = (t: InputFields) => ({
  standing: t.field({ type: [StandingEnum], required: false, description: 'One of these.' }),
  status: t.field({ type: [DirectiveStatusEnum], required: false, description: "The directive's: one of these." }),
  isOpen: t.boolean({ required: false, description: 'Not ended.' }),
  isLate: t.boolean({ required: false, description: 'Unreported and past its due day: what the late list holds.' }),
  isReturned: t.boolean({ required: false, description: 'Its last completion report was returned.' }),
  isProposal: t.boolean({ required: false, description: 'Waits for confirmation.' }),
  state: t.field({ type: [AssignmentStateEnum], required: false, description: "An assignment's: one of these." }),
  urgency: t.field({ type: [UrgencyEnum], required: false, description: 'One of these.' }),
  agencyId: t.idList({ required: false, description: 'The assigned agency: one of at most 50.' }),
  groupId: t.idList({
    required: false,
    description: 'A group (khối) that the assigned agency stands in today: one of at most 50.',
  }),
  role: t.field({ type: AssignmentRoleEnum, required: false, description: "The agency's part." }),
  committeeId: t.idList({ required: false, description: 'The issuing committee: one of at most 50.' }),
  issuerId: t.idList({ required: false, description: 'The appointment whose order it is: one of at most 50.' }),
  monitorId: t.idList({ required: false, description: 'An appointment that follows it: one of at most 50.' }),
  documentId: t.idList({ required: false, description: 'The paper that carries it: one of at most 50.' }),
  origin: t.field({ type: [OriginEnum], required: false, description: "The document's: one of these." }),
  field: t.stringList({ required: false, description: 'Lĩnh vực, exactly: one of at most 50.' }),
  dueFrom: t.field({ type: 'LocalDate', required: false, description: 'Due on this day or later.' }),
  dueTo: t.field({ type: 'LocalDate', required: false, description: 'Due on this day or earlier.' }),
  closedFrom: t.field({ type: 'LocalDate', required: false, description: 'Ended on this day or later.' }),
  closedTo: t.field({ type: 'LocalDate', required: false, description: 'Ended on this day or earlier.' }),
  hasDueDay: t.boolean({ required: false, description: 'There is a day on which it is due.' }),
  hasMonitor: t.boolean({ required: false, description: 'Somebody follows it.' }),
  hasField: t.boolean({ required: false, description: 'Its lĩnh vực is named.' }),
  hasDocument: t.boolean({ required: false, description: 'A paper carries it.' }),
});

const DirectiveExclusionInput = builder.inputType('DirectiveExclusion', {
  description:
    'Conditions that are to be untrue, each by itself; dueFrom and dueTo are one, closedFrom and closedTo too. In a list of directives an agency or group that is left out has no share; role, state and standing speak of the assignment that the filter speaks of, or of every one.',
  fields: (t) => markFields(t),
});

/** What a list may be narrowed to. */
export const DirectiveFilterInput = builder.inputType('DirectiveFilter', {
  description:
    'Narrows a list; conditions are joined by "and", and a list of values means one of them. In a list of directives agencyId, groupId, role, state and standing together speak of one and the same assignment.',
  fields: (t) => ({
    text: t.string({ required: false, description: 'Words of the text, code or document; accents may be left out.' }),
    not: t.field({ type: DirectiveExclusionInput, required: false, description: 'What is to be untrue.' }),
    ...markFields(t),
  }),
});

/**
 * A client's filter, with the database's ids.
 * @throws {GraphQLError} BAD_USER_INPUT: not a day, not an id of that kind, or more values than a condition may name
 */
export function filterOf(filter: DirectiveFilter | null | undefined): DirectiveFilter {
  if (!filter) return {};
  const { text, not, ...marks } = filter;
  return { ...marksOf(marks), text, not: not && marksOf(not) };
}

function marksOf(marks: DirectiveMarks): DirectiveMarks {
  return {
    ...marks,
    standing: eachOnce(marks.standing),
    status: eachOnce(marks.status),
    state: eachOnce(marks.state),
    urgency: eachOnce(marks.urgency),
    origin: eachOnce(marks.origin),
    field: few(marks.field),
    dueFrom: optionalDayOf(marks.dueFrom),
    dueTo: optionalDayOf(marks.dueTo),
    closedFrom: optionalDayOf(marks.closedFrom),
    closedTo: optionalDayOf(marks.closedTo),
    agencyId: few(marks.agencyId, 'Agency'),
    groupId: few(marks.groupId, 'AgencyGroup'),
    committeeId: few(marks.committeeId, 'Agency'),
    issuerId: few(marks.issuerId, 'Appointment'),
    monitorId: few(marks.monitorId, 'Appointment'),
    documentId: few(marks.documentId, 'SourceDocument'),
  };
}

/** A statement takes 65,535 parameters, a request holds more values than that. */
function eachOnce<Value>(values: readonly Value[] | null | undefined): readonly Value[] | null {
  return values ? [...new Set(values)] : null;
}

function few(values: readonly string[] | null | undefined, typename?: string): readonly string[] | null {
  const each = eachOnce(values);
  if (each && each.length > MOST_VALUES) throw notUnderstood(`A condition names at most ${MOST_VALUES} values.`);
  return each && typename ? idsOf(typename, each) : each;
}

function notUnderstood(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}
