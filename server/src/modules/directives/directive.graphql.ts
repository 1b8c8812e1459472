import { builder } from '../../graphql/builder.ts';
import { connectionOf, pageArgs, pageAsked } from '../../graphql/connections.ts';
import {
  AssignmentRoleEnum,
  AssignmentStateEnum,
  DirectiveOrderEnum,
  DirectiveStatusEnum,
  OriginEnum,
  StandingEnum,
  UrgencyEnum,
  VisibilityEnum,
} from '../../graphql/enums.ts';
import { optionalDayOf } from '../../graphql/days.ts';
import { optionalIdOf } from '../../graphql/ids.ts';
import { required } from '../../graphql/required.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { AgencyRef } from '../agencies/agency.graphql.ts';
import { daysPastDue } from '../assignments/standing.rules.ts';
import { workingDaysLeft } from '../calendar/working-days.rules.ts';
import { SourceDocumentRef } from '../documents/document.graphql.ts';
import { AppointmentRef } from '../people/people.graphql.ts';
import { isAmendable } from './amend.rules.ts';
import { DeadlineUnion, deadlineOf } from './deadline.graphql.ts';
import { directivePolicy } from './directive.policy.ts';
import { type Directive, findDirectiveByCode, listDirectives, listFields } from './directives.queries.ts';
import type { DirectiveFilter } from './filter.queries.ts';
import { directiveStanding } from './roll-up.rules.ts';

export const DirectiveRef = builder.objectRef<Directive>('Directive');

builder.node(DirectiveRef, {
  description: 'One instruction (nhiệm vụ, ý kiến chỉ đạo).',
  id: { resolve: ({ id }) => id },
  loadOne: (id, { loaders }) => loaders.directive.load(id),
  fields: (t) => ({
    code: t.exposeString('code', {
      description: 'Short and human: BD-2026-0412. In addresses, letters and mail subjects.',
    }),
    content: t.exposeString('content', { description: 'What is to be done, as the document says it.' }),
    field: t.exposeString('field', { nullable: true, description: 'Lĩnh vực.' }),
    urgency: t.expose('urgency', { type: UrgencyEnum, description: 'How urgent.' }),
    expectedProduct: t.exposeString('expectedProduct', { nullable: true, description: 'What is to come of it.' }),
    visibility: t.expose('visibility', { type: VisibilityEnum, description: 'For whom it exists.' }),
    deadline: t.field({ type: DeadlineUnion, description: 'The deadline as it was set.', resolve: deadlineOf }),
    dueOn: t.expose('dueOn', {
      type: 'LocalDate',
      nullable: true,
      description: "The earliest open lead's day, otherwise the last lead's.",
    }),
    firstDueOn: t.expose('firstDueOn', { type: 'LocalDate', nullable: true, description: 'The day first promised.' }),
    status: t.expose('status', { type: DirectiveStatusEnum, description: 'Derived from the leads.' }),
    standing: t.field({
      type: StandingEnum,
      nullable: true,
      description:
        "Its worst open lead's, or how it was done; null for proposals, suspended and closed without result.",
      resolve: (directive, _args, { today, dueSoonUntil }) =>
        directive.inForceAt && directiveStanding(directive, today, dueSoonUntil),
    }),
    progress: t.exposeInt('progress', { description: "Percent: the mean of its leads' last reports." }),
    workingDaysLeft: t.int({
      nullable: true,
      description: 'Working days up to the due day of open work that is not overdue.',
      resolve: ({ nextDueOn }, _args, { calendar, today }) =>
        nextDueOn === null || nextDueOn < today ? null : workingDaysLeft(calendar, today, nextDueOn),
    }),
    daysOverdue: t.int({
      nullable: true,
      description: 'Calendar days that the most overdue lead is past its due day.',
      resolve: ({ nextDueOn, inForceAt }, _args, { today }) => inForceAt && daysPastDue(nextDueOn, today),
    }),
    isProposal: t.boolean({
      description: 'Waits for confirmation; binds nobody yet.',
      resolve: ({ inForceAt }) => inForceAt === null,
    }),
    issuedOn: t.expose('issuedOn', {
      type: 'LocalDate',
      description: "The document's day, or the day it was proposed.",
    }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      description: 'When it, its assignments or reports last changed.',
    }),
    document: t.field({
      type: SourceDocumentRef,
      nullable: true,
      description: 'The paper that carries it.',
      resolve: ({ documentId }, _args, { loaders }) => (documentId ? loaders.documentOfSeen.load(documentId) : null),
    }),
    committee: t.field({
      type: AgencyRef,
      description: 'The committee that issued it.',
      resolve: ({ committeeId }, _args, { loaders }) => required(loaders.agency.load(committeeId)),
    }),
    issuer: t.field({
      type: AppointmentRef,
      description: 'The chair or vice-chair whose order it is.',
      resolve: ({ issuerId }, _args, { loaders }) => required(loaders.appointment.load(issuerId)),
    }),
    monitors: t.field({
      type: [AppointmentRef],
      description: 'Who follows it for the Office.',
      resolve: async ({ id }, _args, { loaders }) => {
        const monitors = await loaders.monitors.load(id);
        return Promise.all(monitors.map(({ appointmentId }) => required(loaders.appointment.load(appointmentId))));
      },
    }),
    viewerCanConfirm: t.boolean({
      description: 'Whether the viewer may bring the proposal into force now.',
      resolve: (directive, _args, { actor }) =>
        directive.inForceAt === null && can(actor, directivePolicy.confirm, directive),
    }),
    viewerCanAmend: t.boolean({
      description: 'Whether the viewer may change it now.',
      resolve: async (directive, _args, { actor, loaders }) =>
        isAmendable(directive.status) &&
        can(actor, directivePolicy.amend, {
          ...directive,
          monitors: (await loaders.monitors.load(directive.id)).map(({ appointmentId }) => appointmentId),
        }),
    }),
  }),
});

const DirectiveFilterInput = builder.inputType('DirectiveFilter', {
  description:
    'Narrows a list; conditions are joined by "and". In a list of directives agencyId, role, state and standing together speak of one and the same assignment.',
  fields: (t) => ({
    text: t.string({ required: false, description: 'Words of the text, code or document; accents may be left out.' }),
    standing: t.field({ type: [StandingEnum], required: false, description: 'One of these.' }),
    status: t.field({ type: DirectiveStatusEnum, required: false, description: "The directive's." }),
    isOpen: t.boolean({ required: false, description: 'Not ended.' }),
    isLate: t.boolean({ required: false, description: 'Unreported and past its due day: what the late list holds.' }),
    isReturned: t.boolean({ required: false, description: 'Its last completion report was returned.' }),
    isProposal: t.boolean({ required: false, description: 'Waits for confirmation.' }),
    state: t.field({ type: [AssignmentStateEnum], required: false, description: "An assignment's: one of these." }),
    urgency: t.field({ type: [UrgencyEnum], required: false, description: 'One of these.' }),
    agencyId: t.id({ required: false, description: 'The assigned agency.' }),
    role: t.field({ type: AssignmentRoleEnum, required: false, description: "The agency's part." }),
    committeeId: t.id({ required: false, description: 'The issuing committee.' }),
    issuerId: t.id({ required: false, description: 'The appointment whose order it is.' }),
    monitorId: t.id({ required: false, description: 'The appointment that follows it.' }),
    documentId: t.id({ required: false, description: 'The paper that carries it.' }),
    origin: t.field({ type: OriginEnum, required: false, description: "The document's." }),
    field: t.string({ required: false, description: 'Lĩnh vực, exactly.' }),
    dueFrom: t.field({ type: 'LocalDate', required: false, description: 'Due on this day or later.' }),
    dueTo: t.field({ type: 'LocalDate', required: false, description: 'Due on this day or earlier.' }),
  }),
});

/** The arguments of both lists. */
export const listArgs = builder.args((t) => ({
  filter: t.field({ type: DirectiveFilterInput, required: false, description: 'What to narrow the list to.' }),
  orderBy: t.field({ type: DirectiveOrderEnum, required: false, description: 'Its order; DUE_ON by default.' }),
}));

type FilterIds = {
  [K in 'agencyId' | 'committeeId' | 'issuerId' | 'monitorId' | 'documentId']?: string | null | undefined;
};

/** A client's filter, with the database's ids. */
export function filterOf(
  filter: (Omit<DirectiveFilter, keyof FilterIds> & FilterIds) | null | undefined,
): DirectiveFilter {
  return {
    ...filter,
    standing: eachOnce(filter?.standing),
    state: eachOnce(filter?.state),
    urgency: eachOnce(filter?.urgency),
    dueFrom: optionalDayOf(filter?.dueFrom),
    dueTo: optionalDayOf(filter?.dueTo),
    agencyId: optionalIdOf('Agency', filter?.agencyId),
    committeeId: optionalIdOf('Agency', filter?.committeeId),
    issuerId: optionalIdOf('Appointment', filter?.issuerId),
    monitorId: optionalIdOf('Appointment', filter?.monitorId),
    documentId: optionalIdOf('SourceDocument', filter?.documentId),
  };
}

/** A statement takes 65,535 parameters, a request holds more values than that. */
function eachOnce<Value>(values: readonly Value[] | null | undefined): readonly Value[] | null {
  return values ? [...new Set(values)] : null;
}

const DirectiveConnection = connectionOf('Directive', DirectiveRef, 'directives');

builder.queryFields((t) => ({
  directives: t.field({
    type: DirectiveConnection,
    description: 'Directives that exist for the viewer.',
    args: { ...listArgs, ...pageArgs },
    resolve: (_root, { filter, orderBy, ...page }, context) =>
      listDirectives(context, filterOf(filter), orderBy ?? 'DUE_ON', pageAsked(page)),
  }),
  directive: t.field({
    type: DirectiveRef,
    nullable: true,
    description: 'The directive with this code; null where the viewer can see none.',
    args: { code: t.arg.string({ description: 'Such as BD-2026-0412.' }) },
    resolve: (_root, { code }, context) => findDirectiveByCode(context, code),
  }),
  fields: t.stringList({
    description: 'Fields of work in use, for pickers.',
    resolve: (_root, _args, context) => listFields(context),
  }),
}));
