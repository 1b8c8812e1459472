import { afterCommand } from '../../graphql/after-command.ts';
import { builder } from '../../graphql/builder.ts';
import { RoleEnum, SavedViewListEnum } from '../../graphql/enums.ts';
import { encodeId, idOf, idsOf } from '../../graphql/ids.ts';
import { required } from '../../graphql/required.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { ViewerRef } from '../inbox/viewer.graphql.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { PersonRef } from '../people/people.graphql.ts';
import { deleteView } from './delete-view.command.ts';
import { orderViews } from './order-views.command.ts';
import { replaceView } from './replace-view.command.ts';
import { saveView } from './save-view.command.ts';
import { savedViewPolicy } from './saved-view.policy.ts';
import { listSavedViews, type SavedView } from './saved-views.queries.ts';
import { shareView } from './share-view.command.ts';

const SavedViewRef = builder.objectRef<SavedView>('SavedView').implement({
  description: 'The conditions of a list under a name: an address, read afresh with the rights of whoever opens it.',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ id }) => encodeId('SavedView', id) }),
    list: t.expose('list', { type: SavedViewListEnum, description: 'Of which list.' }),
    name: t.exposeString('name', { description: 'What its tab says.' }),
    search: t.exposeString('search', { description: "The query of the list's address, without `?`." }),
    sharedWith: t.expose('sharedWith', {
      type: [RoleEnum],
      description: "Roles of the owner's agency; empty: nobody.",
    }),
    isOwn: t.boolean({
      description: "Whether it is the viewer's to change.",
      resolve: (view, _args, { actor }) => can(actor, savedViewPolicy.change, view),
    }),
    owner: t.field({
      type: PersonRef,
      description: 'Who keeps it.',
      resolve: ({ ownerId }, _args, { loaders }) => required(loaders.person.load(ownerId)),
    }),
  }),
});

builder.objectFields(ViewerRef, (t) => ({
  savedViews: t.field({
    type: [SavedViewRef],
    description: "The viewer's own views of a list in their order, then those shared with his post.",
    args: { list: t.arg({ type: SavedViewListEnum, description: 'Which list.' }) },
    resolve: (_viewer, { list }, context) => listSavedViews(context, list),
  }),
  canShareViews: t.boolean({
    description: 'Whether the viewer may share views with roles of his agency.',
    resolve: (_viewer, _args, { actor }) => can(actor, savedViewPolicy.share, {}),
  }),
}));

const KEY = 'Chosen by the client: a retry with the same key and input gets the first answer.';

const SaveViewInput = builder.inputType('SaveViewInput', {
  description: 'A view to keep.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    list: t.field({ type: SavedViewListEnum, description: 'Of which list.' }),
    name: t.string({ description: 'One line of 1 to 80 characters.' }),
    search: t.string({ description: "The query of the list's address, at most 2,000 characters." }),
  }),
});

const ReplaceViewInput = builder.inputType('ReplaceViewInput', {
  description: 'What of a view is replaced; what is absent stays.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    viewId: t.id({ description: "One of the viewer's own." }),
    name: t.string({ required: false, description: 'One line of 1 to 80 characters.' }),
    search: t.string({ required: false, description: "The query of the list's address, at most 2,000 characters." }),
  }),
});

const ShareViewInput = builder.inputType('ShareViewInput', {
  description: 'With whom a view is shared.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    viewId: t.id({ description: "One of the viewer's own." }),
    roles: t.field({ type: [RoleEnum], description: 'Of the agency where it was made; none takes it back.' }),
  }),
});

const DeleteViewInput = builder.inputType('DeleteViewInput', {
  description: 'A view to throw away.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    viewId: t.id({ description: "One of the viewer's own." }),
  }),
});

const OrderViewsInput = builder.inputType('OrderViewsInput', {
  description: 'The order of views.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    list: t.field({ type: SavedViewListEnum, description: 'Of which list.' }),
    viewIds: t.idList({ description: "The viewer's own in their new order; those not named come after." }),
  }),
});

builder.mutationFields((t) => ({
  saveView: t.field({
    type: SavedViewRef,
    errors: { types: [InvalidInput] },
    description: 'Keeps the conditions of a list under a name.',
    args: { input: t.arg({ type: SaveViewInput, description: 'What to keep.' }) },
    resolve: (_root, { input }, context) =>
      afterCommand(context, saveView(context, input), (loaders, { viewId }) => loaders.savedView.load(viewId)),
  }),
  replaceView: t.field({
    type: SavedViewRef,
    errors: { types: [InvalidInput] },
    description: 'Gives a view another name or other conditions.',
    args: { input: t.arg({ type: ReplaceViewInput, description: 'What is replaced.' }) },
    resolve: (_root, { input }, context) =>
      afterCommand(
        context,
        replaceView(context, {
          idempotencyKey: input.idempotencyKey,
          viewId: idOf('SavedView', input.viewId),
          name: input.name ?? null,
          search: input.search ?? null,
        }),
        (loaders, { viewId }) => loaders.savedView.load(viewId),
      ),
  }),
  shareView: t.field({
    type: SavedViewRef,
    errors: { types: [] },
    description: 'Shares a view with roles of the agency where it was made, or with nobody.',
    args: { input: t.arg({ type: ShareViewInput, description: 'With whom.' }) },
    resolve: (_root, { input }, context) =>
      afterCommand(
        context,
        shareView(context, { ...input, viewId: idOf('SavedView', input.viewId) }),
        (loaders, { viewId }) => loaders.savedView.load(viewId),
      ),
  }),
  deleteView: t.field({
    type: ViewerRef,
    errors: { types: [] },
    description: 'Throws a view away, for all with whom it was shared.',
    args: { input: t.arg({ type: DeleteViewInput, description: 'Which.' }) },
    resolve: async (_root, { input }, context) => {
      await deleteView(context, { ...input, viewId: idOf('SavedView', input.viewId) });
      return { viewer: true } as const;
    },
  }),
  orderViews: t.field({
    type: ViewerRef,
    errors: { types: [] },
    description: "Puts the viewer's own views of a list in order.",
    args: { input: t.arg({ type: OrderViewsInput, description: 'The order.' }) },
    resolve: async (_root, { input }, context) => {
      await orderViews(context, { ...input, viewIds: idsOf('SavedView', input.viewIds) });
      return { viewer: true } as const;
    },
  }),
}));
