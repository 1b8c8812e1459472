import { builder } from '../../graphql/builder.ts';
import type { RequestContext, Wake } from '../../graphql/context.ts';
import { optionalIdOf } from '../../graphql/ids.ts';
import { streamOf } from '../../graphql/live.ts';
import { AssignmentRef } from '../assignments/assignment.graphql.ts';
import type { Directive } from '../directives/directives.queries.ts';
import { ViewerRef } from './viewer.graphql.ts';

const SINCE =
  'The `changeMark` of the viewer as he read what is shown: the stream begins with what has changed since, if anything has.';

builder.subscriptionFields((t) => ({
  assignmentChanged: t.field({
    type: AssignmentRef,
    description: 'An assignment that the viewer may see, each time it or its reports change.',
    args: {
      directiveId: t.arg.id({ required: false, description: 'Only those of this directive.' }),
      since: t.arg.string({ required: false, description: `${SINCE} With a directive only.` }),
    },
    subscribe: (_root, { directiveId, since }, context) => {
      const only = optionalIdOf('Directive', directiveId);
      return streamOf(context, since, async (wake, fresh) => {
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
    args: { since: t.arg.string({ required: false, description: SINCE }) },
    subscribe: (_root, { since }, context) =>
      streamOf(context, since, async (wake, fresh) => {
        const mayDiffer = wake.kind === 'day-changed' || wake.kind === 'missed';
        const concerns = mayDiffer || isTold(wake, fresh) || (await directivesSeen(wake, fresh, null)).length > 0;
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
  const rows = await Promise.all(idsOf(wake, only).map((id) => loaders.directive.load(id)));
  return rows.filter((row) => row !== null);
}

function idsOf(wake: Wake, only: string | null): readonly string[] {
  if (wake.kind === 'missed') return only === null ? [] : [only];
  if (wake.kind !== 'directives-changed') return [];
  return wake.directiveIds.filter((id) => only === null || id === only);
}
