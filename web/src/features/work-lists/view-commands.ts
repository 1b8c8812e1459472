import { useMutation } from 'urql';
import { v7 as newId } from 'uuid';
import { graphql } from '../../lib/graphql.ts';
import type { KeptList, SavedView } from './use-saved-views.ts';

const SaveViewMutation = graphql(`
  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) {
      __typename
      ... on SavedView {
        id
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

const ReplaceViewMutation = graphql(`
  mutation ReplaceView($input: ReplaceViewInput!) {
    replaceView(input: $input) {
      __typename
      ... on SavedView {
        id
        name
        search
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

const ShareViewMutation = graphql(`
  mutation ShareView($input: ShareViewInput!) {
    shareView(input: $input) {
      __typename
      ... on SavedView {
        id
        sharedWith
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

const DeleteViewMutation = graphql(`
  mutation DeleteView($input: DeleteViewInput!) {
    deleteView(input: $input) {
      __typename
      ... on Refusal {
        code
        message
      }
    }
  }
`);

const OrderViewsMutation = graphql(`
  mutation OrderViews($input: OrderViewsInput!) {
    orderViews(input: $input) {
      __typename
      ... on Refusal {
        code
        message
      }
    }
  }
`);

type Roles = SavedView['sharedWith'];

/** What a command came to: done, refused with its sentence, or without an answer. */
export type Outcome = { isDone: true; id?: string } | { isDone: false; message?: string };

function outcomeOf(answer: { __typename: string; id?: string; message?: string } | undefined): Outcome {
  if (answer === undefined) return { isDone: false };
  if (answer.message !== undefined) return { isDone: false, message: answer.message };
  return { isDone: true, ...(answer.id !== undefined && { id: answer.id }) };
}

/** The acts on saved views of one list; each answers what came of it. */
export function useViewCommands(list: KeptList) {
  const [, save] = useMutation(SaveViewMutation);
  const [, replace] = useMutation(ReplaceViewMutation);
  const [, share] = useMutation(ShareViewMutation);
  const [, remove] = useMutation(DeleteViewMutation);
  const [, order] = useMutation(OrderViewsMutation);

  const commands = {
    async save(name: string, search: string, idempotencyKey = newId()): Promise<Outcome> {
      const { data } = await save({ input: { idempotencyKey, list, name, search } });
      return outcomeOf(data?.saveView);
    },
    async replace(viewId: string, change: { name?: string; search?: string }): Promise<Outcome> {
      const { data } = await replace({ input: { idempotencyKey: newId(), viewId, ...change } });
      return outcomeOf(data?.replaceView);
    },
    async share(viewId: string, roles: Roles): Promise<Outcome> {
      const { data } = await share({ input: { idempotencyKey: newId(), viewId, roles } });
      return outcomeOf(data?.shareView);
    },
    async remove(viewId: string): Promise<Outcome> {
      const { data } = await remove({ input: { idempotencyKey: newId(), viewId } });
      return outcomeOf(data?.deleteView);
    },
    async order(viewIds: string[]): Promise<Outcome> {
      const { data } = await order({ input: { idempotencyKey: newId(), list, viewIds } });
      return outcomeOf(data?.orderViews);
    },
    /** Keeps a view that was thrown away again, as it was and where it stood; what it came to is the first step that failed. */
    async restore(view: SavedView, idsBefore: readonly string[]): Promise<Outcome> {
      const kept = await commands.save(view.name, view.search);
      if (!kept.isDone || kept.id === undefined) return kept;
      const { id } = kept;
      const shared = view.sharedWith.length > 0 ? await commands.share(id, view.sharedWith) : kept;
      const ordered = await commands.order(idsBefore.map((before) => (before === view.id ? id : before)));
      return shared.isDone ? ordered : shared;
    },
  };
  return commands;
}
