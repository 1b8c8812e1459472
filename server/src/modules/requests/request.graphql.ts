import { builder } from '../../graphql/builder.ts';
import { connectionOf, pageArgs, pageAsked } from '../../graphql/connections.ts';
import { RequestKindEnum, RequestStateEnum } from '../../graphql/enums.ts';
import { required } from '../../graphql/required.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { AgencyRef } from '../agencies/agency.graphql.ts';
import { AssignmentRef } from '../assignments/assignment.graphql.ts';
import { isOpen } from '../assignments/lifecycle.rules.ts';
import { AppointmentRef } from '../people/people.graphql.ts';
import { deciderPolicy, requestPolicy } from './request.policy.ts';
import { listRequestsForDecision, type Request } from './requests.queries.ts';

export const RequestRef = builder.objectRef<Request>('Request');

builder.node(RequestRef, {
  description: 'What an agency asks of the issuing side (đề nghị).',
  id: { resolve: ({ id }) => id },
  loadOne: (id, { loaders }) => loaders.request.load(id),
  fields: (t) => ({
    kind: t.expose('kind', { type: RequestKindEnum, description: 'What for.' }),
    state: t.expose('state', { type: RequestStateEnum, description: 'Where it is on its way.' }),
    reason: t.exposeString('reason', { description: 'Why, as the agency says.' }),
    ordinal: t.exposeInt('ordinal', { description: 'Which of its kind it is; those taken back do not count.' }),
    isBeyondLimit: t.exposeBoolean('isBeyondLimit', {
      description: 'Asked more often than the tenant allows: chair and vice-chair alone decide it.',
    }),
    askedDueOn: t.expose('askedDueOn', { type: 'LocalDate', nullable: true, description: 'The due day asked for.' }),
    dueOnWhenAsked: t.expose('dueOnWhenAsked', {
      type: 'LocalDate',
      nullable: true,
      description: 'The due day at that moment.',
    }),
    offeredDueOn: t.expose('offeredDueOn', {
      type: 'LocalDate',
      nullable: true,
      description: 'The earlier day that was offered; it binds once the agency accepts it.',
    }),
    suggestedAgency: t.field({
      type: AgencyRef,
      nullable: true,
      description: 'Whose work it is, as the agency holds.',
      resolve: ({ suggestedAgencyId }, _args, { loaders }) =>
        suggestedAgencyId ? loaders.agency.load(suggestedAgencyId) : null,
    }),
    askedAt: t.expose('askedAt', { type: 'DateTime', description: 'When it was asked.' }),
    askedBy: t.field({
      type: AppointmentRef,
      description: 'Who asked.',
      resolve: ({ askedBy }, _args, { loaders }) => required(loaders.appointment.load(askedBy)),
    }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true, description: 'When it was answered.' }),
    decidedBy: t.field({
      type: AppointmentRef,
      nullable: true,
      description: 'Who answered it.',
      resolve: ({ decidedBy }, _args, { loaders }) => (decidedBy ? loaders.appointment.load(decidedBy) : null),
    }),
    decisionReason: t.exposeString('decisionReason', { nullable: true, description: 'Why, as the issuing side says.' }),
    assignment: t.field({
      type: AssignmentRef,
      description: 'Of which share.',
      resolve: ({ assignmentId }, _args, { loaders }) => required(loaders.assignment.load(assignmentId)),
    }),
    viewerCanDecide: t.boolean({
      description: 'Whether the viewer may decide it now.',
      resolve: async (request, _args, { actor, loaders, settings }) => {
        if (request.state !== 'open') return false;
        const [assignment, asker] = await Promise.all([
          required(loaders.assignment.load(request.assignmentId)),
          required(loaders.askerOf.load(request.id)),
        ]);
        const asked = { ...assignment, ...asker, askedByPerson: request.askedByPerson };
        return isOpen(assignment.state) && can(actor, deciderPolicy(request, settings), asked);
      },
    }),
    viewerCanTakeBack: t.boolean({
      description: 'Whether the viewer may take it back now.',
      resolve: async ({ state, assignmentId }, _args, { actor, loaders }) =>
        state === 'open' && can(actor, requestPolicy.ask, await required(loaders.assignment.load(assignmentId))),
    }),
    viewerCanAnswerOffer: t.boolean({
      description: 'Whether the viewer may accept or decline the day that was offered.',
      resolve: async ({ state, assignmentId }, _args, { actor, loaders }) =>
        state === 'countered' && can(actor, requestPolicy.ask, await required(loaders.assignment.load(assignmentId))),
    }),
  }),
});

const RequestConnection = connectionOf('Request', RequestRef, 'requests');

builder.queryField('requestsForDecision', (t) =>
  t.field({
    type: RequestConnection,
    description: "What waits for the viewer's decision (chờ quyết định): the work that is due first comes first.",
    args: pageArgs,
    resolve: (_root, page, context) => listRequestsForDecision(context, pageAsked(page)),
  }),
);
