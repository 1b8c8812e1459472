import { builder } from '../../graphql/builder.ts';
import type { RequestContext, Wake } from '../../graphql/context.ts';
import { optionalIdOf } from '../../graphql/ids.ts';
import { streamOf } from '../../graphql/live.ts';
import { AssignmentRef } from '../assignments/assignment.graphql.ts';
import type { Directive } from '../directives/directives.queries.ts';
import { ViewerRef } from './viewer.graphql.ts';

builder.subscriptionFields((t) => ({
  assignmentChanged: t.field({
    type: AssignmentRef,
    description: 'An assignment that the viewer may see, each time it or its reports change.',
    args: { directiveId: t.arg.id({ required: false, description: 'Only those of this directive.' }) },
    subscribe: (_root, { directiveId }, context) => {
      const only = optionalIdOf('Directive', directiveId);
      return streamOf(context, async (wake, fresh) => {
        const seen = await directivesSeen(wake, fresh, only);
        const shares = await Promise.all(seen.map(({ id }) => fresh.loaders.assignmentsOf.load(id)));
        return shares.flat();
      });
    },
    resolve: (assignment) => assignment,
  }),
  inboxChanged: t.field({
    type: ViewerRef,
    description: "The viewer, each time his inbox or late list may have changed: also when the tenant's day does.",
    subscribe: (_root, _args, context) =>
      streamOf(context, async (wake, fresh) => {
        const concerns =
          wake.kind === 'day-changed' || isTold(wake, fresh) || (await directivesSeen(wake, fresh, null)).length > 0;
        return concerns ? [{ viewer: true as const }] : [];
      }),
    resolve: (viewer) => viewer,
  }),
}));

function isTold(wake: Wake, { actor }: RequestContext): boolean {
  if (wake.kind !== 'notices-written') return false;
  return wake.recipientIds === null || wake.recipientIds.includes(actor.appointmentId);
}

/** The changed directives that exist for the viewer. */
async function directivesSeen(wake: Wake, { loaders }: RequestContext, only: string | null): Promise<Directive[]> {
  if (wake.kind !== 'directives-changed') return [];
  const ids = wake.directiveIds.filter((id) => only === null || id === only);
  const rows = await Promise.all(ids.map((id) => loaders.directive.load(id)));
  return rows.filter((row) => row !== null);
}
