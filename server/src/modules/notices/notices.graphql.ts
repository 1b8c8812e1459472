import { builder } from '../../graphql/builder.ts';
import { pageAsked } from '../../graphql/connections.ts';
import { NoticeReasonEnum } from '../../graphql/enums.ts';
import { idOf, optionalIdOf } from '../../graphql/ids.ts';
import { required } from '../../graphql/required.ts';
import { AssignmentRef } from '../assignments/assignment.graphql.ts';
import { DirectiveRef } from '../directives/directive.graphql.ts';
import { type Viewer, ViewerRef } from '../inbox/viewer.graphql.ts';
import { markNoticesRead, muteDirective } from './mark-notices.command.ts';
import { countNotices, listNotices, type Notice, type NoticeGroup } from './notices.queries.ts';

const NoticeRef = builder.objectRef<Notice>('Notice').implement({
  description: 'What the viewer was told of one directive, by the weightiest of its reasons.',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ id }) => `Notice:${id}` }),
    reason: t.expose('reason', { type: NoticeReasonEnum, description: 'Why.' }),
    directive: t.field({
      type: DirectiveRef,
      description: 'Of which directive.',
      resolve: ({ directiveId }, _args, { loaders }) => required(loaders.directive.load(directiveId)),
    }),
    assignment: t.field({
      type: AssignmentRef,
      nullable: true,
      description: 'Of which share; null where the viewer does not see it.',
      resolve: ({ assignmentId }, _args, { loaders }) => loaders.assignment.load(assignmentId),
    }),
    toldAt: t.expose('toldAt', { type: 'DateTime', description: 'When last.' }),
    isRead: t.boolean({ description: 'Whether it was read since.', resolve: ({ readAt }) => readAt !== null }),
    isMuted: t.boolean({
      description: 'Whether the viewer wants to hear no more of it.',
      resolve: ({ mutedAt }) => mutedAt !== null,
    }),
  }),
});

const NoticeGroupRef = builder.objectRef<NoticeGroup>('NoticeGroup').implement({
  description: 'What the viewer was told for one reason.',
  fields: (t) => ({
    id: t.id({
      description: 'Its id.',
      resolve: ({ reason }, _args, { actor }) => `NoticeGroup:${reason}:${actor.appointmentId}`,
    }),
    reason: t.expose('reason', { type: NoticeReasonEnum, description: 'Why.' }),
    totalCount: t.exposeInt('totalCount', { description: 'How much.' }),
    unreadCount: t.exposeInt('unreadCount', { description: 'How much of it is unread.' }),
    items: t.field({
      type: [NoticeRef],
      description: 'Unread ones first, then what was told last.',
      args: { first: t.arg.int({ required: false, description: 'How many, 1 to 200; 50 by default.' }) },
      resolve: ({ reason }, { first }, context) => listNotices(context, reason, pageAsked({ first }).first),
    }),
  }),
});

builder.objectField(ViewerRef, 'notices', (t) =>
  t.field({
    type: [NoticeGroupRef],
    description: 'What the ladder told the viewer and still holds, by reason in order of weight.',
    resolve: (_viewer, _args, context) => countNotices(context),
  }),
);

const keyOf = {
  description: 'Chosen by the client: a retry with the same key and input gets the first answer.',
};

const MarkNoticesReadInput = builder.inputType('MarkNoticesReadInput', {
  description: 'What was read.',
  fields: (t) => ({
    idempotencyKey: t.id(keyOf),
    directiveId: t.id({ required: false, description: "Which directive's notices; all of them when left out." }),
  }),
});

const MuteDirectiveInput = builder.inputType('MuteDirectiveInput', {
  description: 'Of what the viewer wants to hear no more.',
  fields: (t) => ({
    idempotencyKey: t.id(keyOf),
    directiveId: t.id({ description: 'Which directive.' }),
    isMuted: t.boolean({ description: 'False to hear of it again.' }),
  }),
});

const VIEWER: Viewer = { viewer: true };

builder.mutationFields((t) => ({
  markNoticesRead: t.field({
    type: ViewerRef,
    errors: { types: [] },
    description: 'Marks what the viewer was told as read.',
    args: { input: t.arg({ type: MarkNoticesReadInput, description: 'What.' }) },
    resolve: async (_root, { input }, context) => {
      await markNoticesRead(context, { ...input, directiveId: optionalIdOf('Directive', input.directiveId) });
      return VIEWER;
    },
  }),
  muteDirective: t.field({
    type: ViewerRef,
    errors: { types: [] },
    description: 'Tells the viewer of a directive no longer as new; what a head is late with is told all the same.',
    args: { input: t.arg({ type: MuteDirectiveInput, description: 'Which.' }) },
    resolve: async (_root, { input }, context) => {
      await muteDirective(context, { ...input, directiveId: idOf('Directive', input.directiveId) });
      return VIEWER;
    },
  }),
}));
