import { builder } from '../../graphql/builder.ts';
import { pageArgs, pageAsked, PageInfo } from '../../graphql/connections.ts';
import { optionalDayOf } from '../../graphql/days.ts';
import { encodeId, idOf } from '../../graphql/ids.ts';
import { required } from '../../graphql/required.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { ViewerRef } from '../inbox/viewer.graphql.ts';
import { AppointmentRef } from '../people/people.graphql.ts';
import { type AgencyEvent, type AgencyHistory, listAgencyHistory } from './agency-history.queries.ts';
import {
  AGENCY_EVENTS,
  AGENCY_FACTS,
  type AgencyChange,
  type AgencyEventType,
  changesIn,
} from './agency-history.rules.ts';
import { findOpenWork, type OpenWork } from './agency-work.queries.ts';
import { AgencyRef } from './agency.graphql.ts';
import { agencyPolicy } from './agency.policy.ts';

const AgencyEventTypeEnum = builder.enumType('AgencyEventType', {
  description: 'What happened to an agency.',
  values: AGENCY_EVENTS,
});
const AgencyFactEnum = builder.enumType('AgencyFact', {
  description: 'What of an agency can change.',
  values: AGENCY_FACTS,
});

const AgencyChangeRef = builder.objectRef<AgencyChange & { readonly eventId: string }>('AgencyChange').implement({
  description: 'What was other before than after.',
  fields: (t) => ({
    id: t.id({
      description: 'One per line and fact.',
      resolve: ({ eventId, fact }) => `AgencyChange:${eventId}:${fact}`,
    }),
    fact: t.expose('fact', { type: AgencyFactEnum, description: 'What.' }),
    before: t.exposeString('before', { nullable: true, description: 'As it was; null where there was none.' }),
    after: t.exposeString('after', {
      nullable: true,
      description: 'As it was from then on; null where there is none.',
    }),
  }),
});

const AgencyEventRef = builder.objectRef<AgencyEvent>('AgencyEvent').implement({
  description: "A line of an agency's history: appended once, never changed.",
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ id }) => encodeId('AgencyEvent', id) }),
    type: t.field({
      type: AgencyEventTypeEnum,
      description: 'What happened.',
      resolve: ({ type }) => type as AgencyEventType,
    }),
    occurredAt: t.expose('occurredAt', { type: 'DateTime', description: 'When it was recorded.' }),
    effectiveOn: t.expose('effectiveOn', { type: 'LocalDate', description: 'The day it counts from.' }),
    actor: t.field({
      type: AppointmentRef,
      description: 'Who did it.',
      resolve: ({ appointmentId }, _args, { loaders }) => required(loaders.appointment.load(appointmentId)),
    }),
    changes: t.field({
      type: [AgencyChangeRef],
      description: 'What was other before than after.',
      resolve: ({ id, before, after }) => changesIn(before, after).map((change) => ({ ...change, eventId: id })),
    }),
  }),
});

const AgencyEventEdge = builder.objectRef<AgencyHistory['edges'][number]>('AgencyEventEdge').implement({
  description: 'One line, with its place.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'The place after this line.' }),
    node: t.expose('node', { type: AgencyEventRef, description: 'The line.' }),
  }),
});

const AgencyEventConnection = builder.objectRef<AgencyHistory>('AgencyEventConnection').implement({
  description: "A page of an agency's history, newest first.",
  fields: (t) => ({
    edges: t.expose('edges', { type: [AgencyEventEdge], description: 'The lines.' }),
    pageInfo: t.field({ type: PageInfo, description: 'How to go on.', resolve: (page) => page }),
  }),
});

const OpenWorkRef = builder.objectRef<OpenWork>('AgencyOpenWork').implement({
  description: 'What would stay open if an agency ended.',
  fields: (t) => ({
    id: t.id({ description: 'One per agency.', resolve: ({ agencyId }) => encodeId('AgencyOpenWork', agencyId) }),
    children: t.field({
      type: [AgencyRef],
      description: 'Agencies that belong to it after that day.',
      resolve: ({ childIds }, _args, { loaders }) =>
        Promise.all(childIds.map((childId) => required(loaders.agency.load(childId)))),
    }),
    posts: t.field({
      type: [AppointmentRef],
      description: 'Posts held in it after that day.',
      resolve: ({ postIds }, _args, { loaders }) =>
        Promise.all(postIds.map((postId) => required(loaders.appointment.load(postId)))),
    }),
    assignments: t.exposeInt('assignments', { description: 'Open shares of ordinary directives in force.' }),
  }),
});

builder.objectFields(ViewerRef, (t) => ({
  canManageAgencies: t.boolean({
    description: 'Whether the viewer may add, change and end agencies.',
    resolve: (_viewer, _args, { actor }) => can(actor, agencyPolicy.manage, {}),
  }),
}));

builder.queryFields((t) => ({
  agencyHistory: t.field({
    type: AgencyEventConnection,
    description: 'What happened to an agency, newest first.',
    args: { agencyId: t.arg.id({ description: 'Which.' }), ...pageArgs },
    resolve: (_root, { agencyId, ...page }, context) =>
      listAgencyHistory(context, idOf('Agency', agencyId), pageAsked(page)),
  }),
  openWorkOf: t.field({
    type: OpenWorkRef,
    nullable: true,
    description: 'What would stay open if an agency ended; null for whoever does not manage agencies.',
    args: {
      agencyId: t.arg.id({ description: 'Which.' }),
      on: t.arg({ type: 'LocalDate', required: false, description: 'With which last day; today by default.' }),
    },
    resolve: (_root, { agencyId, on }, context) => findOpenWork(context, idOf('Agency', agencyId), optionalDayOf(on)),
  }),
}));
