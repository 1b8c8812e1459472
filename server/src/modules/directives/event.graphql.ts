import { builder } from '../../graphql/builder.ts';
import { pageArgs, pageAsked, PageInfo } from '../../graphql/connections.ts';
import { EventTypeEnum } from '../../graphql/enums.ts';
import { encodeId } from '../../graphql/ids.ts';
import { required } from '../../graphql/required.ts';
import { AgencyRef } from '../agencies/agency.graphql.ts';
import { AssignmentRef } from '../assignments/assignment.graphql.ts';
import { ExplanationRef } from '../explanations/explanation.graphql.ts';
import { AppointmentRef, PersonRef } from '../people/people.graphql.ts';
import { ReportRef } from '../reports/report.graphql.ts';
import { RequestRef } from '../requests/request.graphql.ts';
import { DirectiveRef } from './directive.graphql.ts';
import type { DirectiveEventType } from './event-types.rules.ts';
import type { Event, Timeline } from './events.queries.ts';

const EventRef = builder.objectRef<Event>('Event').implement({
  description: 'A line of the history (nhật ký): appended once, never changed.',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ id }) => encodeId('Event', id) }),
    type: t.field({
      type: EventTypeEnum,
      description: 'What happened.',
      resolve: ({ type }) => type as DirectiveEventType,
    }),
    occurredAt: t.expose('occurredAt', { type: 'DateTime', description: 'When it was recorded.' }),
    effectiveOn: t.expose('effectiveOn', { type: 'LocalDate', description: 'The day it counts from.' }),
    actor: t.field({
      type: AppointmentRef,
      description: 'Who did it.',
      resolve: ({ appointmentId }, _args, { loaders }) => required(loaders.appointment.load(appointmentId)),
    }),
    onBehalfOf: t.field({
      type: PersonRef,
      nullable: true,
      description: 'The absent holder of the post.',
      resolve: ({ onBehalfOf }, _args, { loaders }) => (onBehalfOf ? loaders.person.load(onBehalfOf) : null),
    }),
    assignment: t.field({
      type: AssignmentRef,
      nullable: true,
      description: 'The share it speaks of.',
      resolve: ({ subjectId, directiveId }, _args, { loaders }) =>
        directiveId === null || subjectId === directiveId ? null : loaders.assignment.load(subjectId),
    }),
    agency: t.field({
      type: AgencyRef,
      nullable: true,
      description: 'The agency whose share it speaks of.',
      resolve: ({ after }, _args, { loaders }) => loadText(after['agencyId'], (id) => loaders.agency.load(id)),
    }),
    report: t.field({
      type: ReportRef,
      nullable: true,
      description: 'The report that was sent or answered.',
      resolve: ({ after }, _args, { loaders }) => loadText(after['reportId'], (id) => loaders.reportOfSeen.load(id)),
    }),
    request: t.field({
      type: RequestRef,
      nullable: true,
      description: 'The request that was made or answered.',
      resolve: ({ after }, _args, { loaders }) => loadText(after['requestId'], (id) => loaders.request.load(id)),
    }),
    explanation: t.field({
      type: ExplanationRef,
      nullable: true,
      description: 'What was to be explained, with its answer.',
      resolve: ({ after }, _args, { loaders }) =>
        loadText(after['explanationId'], (id) => loaders.explanation.load(id)),
    }),
    toAgency: t.field({
      type: AgencyRef,
      nullable: true,
      description: 'The agency that took the work over.',
      resolve: ({ after }, _args, { loaders }) => loadText(after['toAgencyId'], (id) => loaders.agency.load(id)),
    }),
    reason: t.string({ nullable: true, description: 'Why.', resolve: ({ after }) => textIn(after['reason']) }),
    text: t.string({
      nullable: true,
      description: "A reminder's message.",
      resolve: ({ after }) => textIn(after['message']),
    }),
    fromOn: t.field({
      type: 'LocalDate',
      nullable: true,
      description: 'The due day before.',
      resolve: ({ before }) => textIn(before['dueOn']),
    }),
    toOn: t.field({
      type: 'LocalDate',
      nullable: true,
      description: 'The due day after.',
      resolve: ({ after }) => textIn(after['dueOn']),
    }),
    ordinal: t.int({
      nullable: true,
      description: 'The how-manieth chase: a reminder, a demand or a letter.',
      resolve: ({ after }) => (typeof after['ordinal'] === 'number' ? after['ordinal'] : null),
    }),
    reference: t.string({
      nullable: true,
      description: 'The number and notation of a chase letter: 215/UBND-TH.',
      resolve: ({ after }) => textIn(after['reference']),
    }),
    childCode: t.string({
      nullable: true,
      description: 'The directive issued in execution.',
      resolve: ({ after }) => textIn(after['childCode']),
    }),
  }),
});

const EventEdge = builder.objectRef<{ cursor: string; node: Event }>('EventEdge').implement({
  description: 'One line, with its place.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'The place after this line.' }),
    node: t.expose('node', { type: EventRef, description: 'The line.' }),
  }),
});

const EventConnection = builder.objectRef<Timeline>('EventConnection').implement({
  description: 'A page of the timeline, newest first.',
  fields: (t) => ({
    edges: t.expose('edges', { type: [EventEdge], description: 'The lines.' }),
    pageInfo: t.field({ type: PageInfo, description: 'How to go on.', resolve: (page) => page }),
  }),
});

builder.objectField(DirectiveRef, 'events', (t) =>
  t.field({
    type: EventConnection,
    description: 'Its timeline, newest first.',
    args: pageArgs,
    resolve: ({ id }, page, { loaders }) => loaders.timelineOf.load({ directiveId: id, ...pageAsked(page) }),
  }),
);

builder.objectField(AssignmentRef, 'dueMoves', (t) =>
  t.field({
    type: [EventRef],
    description: 'Every move of its due day, oldest first: who, when and why.',
    resolve: ({ id }, _args, { loaders }) => loaders.dueMovesOf.load(id),
  }),
);

function textIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function loadText<Row>(id: unknown, load: (id: string) => Promise<Row | null>): Promise<Row | null> | null {
  return typeof id === 'string' ? load(id) : null;
}
