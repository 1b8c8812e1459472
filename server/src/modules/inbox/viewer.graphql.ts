import { builder } from '../../graphql/builder.ts';
import { pageArgs, pageAsked } from '../../graphql/connections.ts';
import type { RequestContext } from '../../graphql/context.ts';
import { LanguageEnum } from '../../graphql/enums.ts';
import { encodeId, idOf } from '../../graphql/ids.ts';
import { required } from '../../graphql/required.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { AssignmentConnection, AssignmentRef } from '../assignments/assignment.graphql.ts';
import { listAssignments } from '../assignments/assignments.queries.ts';
import { DirectiveRef } from '../directives/directive.graphql.ts';
import { directivePolicy } from '../directives/directive.policy.ts';
import { DirectiveFilterInput, filterOf } from '../directives/filter.graphql.ts';
import { actAs, setLanguage } from '../people/own-settings.command.ts';
import { AppointmentRef, PersonRef } from '../people/people.graphql.ts';
import { findOwnPreferences, listOwnAppointments } from '../people/people.queries.ts';
import { PreferencesRef } from '../people/profile.graphql.ts';
import { decidesRequests } from '../requests/requests.queries.ts';
import { TenantRef } from '../tenants/tenant.graphql.ts';
import { findTenant } from '../tenants/tenants.queries.ts';
import {
  concernsViewer,
  countInbox,
  INBOX_REASONS,
  type InboxGroup,
  type InboxItem,
  type InboxReason,
  listInboxItems,
} from './inbox.queries.ts';

const InboxReasonEnum = builder.enumType('InboxReason', {
  description: 'Why something waits for the viewer.',
  values: INBOX_REASONS,
});

const InboxItemRef = builder.objectRef<InboxItem>('InboxItem').implement({
  description: 'Something that waits for the viewer; it stands once, under its first reason.',
  fields: (t) => ({
    id: t.id({
      description: 'Its id.',
      resolve: ({ reason, directiveId, assignmentId }) => `InboxItem:${reason}:${assignmentId ?? directiveId}`,
    }),
    reason: t.expose('reason', { type: InboxReasonEnum, description: 'Why.' }),
    directive: t.field({
      type: DirectiveRef,
      description: 'Of which directive.',
      resolve: ({ directiveId }, _args, { loaders }) => required(loaders.directive.load(directiveId)),
    }),
    assignment: t.field({
      type: AssignmentRef,
      nullable: true,
      description: 'Which share; null for a proposal.',
      resolve: ({ assignmentId }, _args, { loaders }) => (assignmentId ? loaders.assignment.load(assignmentId) : null),
    }),
  }),
});

const InboxGroupRef = builder.objectRef<InboxGroup>('InboxGroup').implement({
  description: 'What waits under one reason.',
  fields: (t) => ({
    id: t.id({
      description: 'Its id.',
      resolve: ({ reason }, _args, { actor }) => `InboxGroup:${reason}:${actor.appointmentId}`,
    }),
    reason: t.expose('reason', { type: InboxReasonEnum, description: 'Why.' }),
    totalCount: t.exposeInt('totalCount', { description: 'How much.' }),
    items: t.field({
      type: [InboxItemRef],
      description: 'The most urgent first.',
      args: { first: t.arg.int({ required: false, description: 'How many, 1 to 200; 50 by default.' }) },
      resolve: ({ reason }, { first }, context) =>
        listInboxItems(context, reason as InboxReason, pageAsked({ first }).first),
    }),
  }),
});

const InboxRef = builder.objectRef<{ groups: InboxGroup[] }>('Inbox').implement({
  description: 'What waits for the viewer (hộp việc).',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: (_inbox, _args, { actor }) => encodeId('Inbox', actor.appointmentId) }),
    totalCount: t.int({
      description: 'How much in all, without what waits for the other side.',
      resolve: ({ groups }) =>
        groups.reduce((sum, { reason, totalCount }) => (reason === 'WAITING' ? sum : sum + totalCount), 0),
    }),
    groups: t.expose('groups', {
      type: [InboxGroupRef],
      description: 'By reason, in order of duty; empty ones are left out.',
    }),
  }),
});

/** The viewer is who the request acts as: all of it is in the context. */
export type Viewer = { readonly viewer: true };

export const ViewerRef = builder.objectRef<Viewer>('Viewer').implement({
  description: 'Who is signed in, and as which appointment this request acts.',
  fields: (t) => ({
    id: t.id({
      description: 'One per appointment.',
      resolve: (_viewer, _args, { actor }) => encodeId('Viewer', actor.appointmentId),
    }),
    today: t.field({
      type: 'LocalDate',
      description: "The tenant's day by the product's clock.",
      resolve: (_viewer, _args, { today }) => today,
    }),
    now: t.field({
      type: 'DateTime',
      description: "The instant by the product's clock.",
      resolve: (_viewer, _args, { clock }) => clock.now(),
    }),
    changeMark: t.string({
      description:
        'Another one after each change in the tenant: what a stream is told, so that it begins where this was read.',
      resolve: (_viewer, _args, { changeMark }) => changeMark,
    }),
    language: t.field({
      type: LanguageEnum,
      description: 'Of the screens.',
      resolve: (_viewer, _args, { language }) => language,
    }),
    preferences: t.field({
      type: PreferencesRef,
      description: 'How the viewer wants the screens.',
      resolve: (_viewer, _args, context) => findOwnPreferences(context),
    }),
    email: t.string({ description: 'The address of the account.', resolve: (_viewer, _args, { email }) => email }),
    tenant: t.field({
      type: TenantRef,
      description: 'The customer.',
      resolve: (_viewer, _args, context) => findTenant(context),
    }),
    person: t.field({
      type: PersonRef,
      description: 'The human.',
      resolve: (_viewer, _args, { actor, loaders }) => required(loaders.person.load(actor.personId)),
    }),
    appointment: t.field({
      type: AppointmentRef,
      description: 'The post that this request acts as.',
      resolve: (_viewer, _args, { actor, loaders }) => required(loaders.appointment.load(actor.appointmentId)),
    }),
    appointments: t.field({
      type: [AppointmentRef],
      description: 'The posts held today.',
      resolve: (_viewer, _args, context) => listOwnAppointments(context),
    }),
    inbox: t.field({
      type: InboxRef,
      description: 'What waits for the viewer.',
      resolve: async (_viewer, _args, context) => ({ groups: await countInbox(context) }),
    }),
    late: t.field({
      type: AssignmentConnection,
      description:
        "Open work past its due day that concerns the viewer: his agency's own, and what he is to chase. Most overdue first.",
      args: {
        filter: t.arg({ type: DirectiveFilterInput, required: false, description: 'What to narrow it to further.' }),
        ...pageArgs,
      },
      resolve: (_viewer, { filter, ...page }, context) =>
        listAssignments(
          context,
          { ...filterOf(filter), isLate: true },
          'DUE_ON',
          pageAsked(page),
          concernsViewer(context),
        ),
    }),
    canIssue: t.boolean({
      description: 'Whether the viewer may enter directives for a committee.',
      resolve: (_viewer, _args, { actor }) => actor.committeeIds.length > 0 && can(actor, directivePolicy.issue, {}),
    }),
    canChase: t.boolean({
      description: "Whether late work of others is the viewer's to chase.",
      resolve: (_viewer, _args, { actor }) => actor.committeeIds.length > 0,
    }),
    canDecideRequests: t.boolean({
      description: "Whether requests can wait for the viewer's decision.",
      resolve: (_viewer, _args, context) => decidesRequests(context),
    }),
    canAnswer: t.boolean({
      description: "Whether the viewer's agencies are assigned work.",
      resolve: (_viewer, _args, { actor }) => actor.receiverIds.length > 0,
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: ViewerRef,
    nullable: true,
    description: 'Who is signed in; null for a guest.',
    resolve: (_root, _args, context) => ('actor' in context ? { viewer: true as const } : null),
  }),
);

const ActAsInput = builder.inputType('ActAsInput', {
  description: 'The post that a new tab starts as.',
  fields: (t) => ({
    idempotencyKey: t.id({
      description: 'Chosen by the client: a retry with the same key and input gets the first answer.',
    }),
    appointmentId: t.id({ description: "One of the viewer's own." }),
  }),
});

const SetLanguageInput = builder.inputType('SetLanguageInput', {
  description: 'The language of the screens.',
  fields: (t) => ({
    idempotencyKey: t.id({
      description: 'Chosen by the client: a retry with the same key and input gets the first answer.',
    }),
    language: t.field({ type: LanguageEnum, description: 'Which.' }),
  }),
});

builder.mutationFields((t) => ({
  actAs: t.field({
    type: AppointmentRef,
    errors: { types: [] },
    description: 'Sets the post that a new tab starts as. What a request acts as, its header x-acting-as says.',
    args: { input: t.arg({ type: ActAsInput, description: 'Which post.' }) },
    resolve: async (_root, { input }, context: RequestContext) => {
      const { appointmentId } = await actAs(context, {
        ...input,
        appointmentId: idOf('Appointment', input.appointmentId),
      });
      return required(context.loaders.appointment.load(appointmentId));
    },
  }),
  setLanguage: t.field({
    type: ViewerRef,
    errors: { types: [] },
    description: 'Sets the language of the screens and of refusals.',
    args: { input: t.arg({ type: SetLanguageInput, description: 'Which.' }) },
    resolve: async (_root, { input }, context) => {
      await setLanguage(context, input);
      // The rest of the answer is in the new language already.
      Object.assign(context, await context.refresh());
      return { viewer: true } as const;
    },
  }),
}));
