import { type GraphQLSchema, isObjectType } from 'graphql';
import '../modules/agencies/acts.graphql.ts';
import '../modules/agencies/agency-history.graphql.ts';
import '../modules/assignments/acts.graphql.ts';
import '../modules/assignments/assignment.graphql.ts';
import '../modules/calendar/calendar.graphql.ts';
import '../modules/chases/chase-board.graphql.ts';
import '../modules/chases/reminder.graphql.ts';
import '../modules/directives/acts.graphql.ts';
import '../modules/directives/cascade.graphql.ts';
import '../modules/directives/event.graphql.ts';
import '../modules/directives/issue.graphql.ts';
import '../modules/documents/acts.graphql.ts';
import '../modules/documents/carried-directives.graphql.ts';
import '../modules/drafts/draft.graphql.ts';
import '../modules/figures/overview.graphql.ts';
import '../modules/inbox/live.graphql.ts';
import '../modules/inbox/viewer.graphql.ts';
import '../modules/ladder/ladder.graphql.ts';
import '../modules/notices/notices.graphql.ts';
import '../modules/people/administration.graphql.ts';
import '../modules/people/handover.graphql.ts';
import '../modules/reports/acts.graphql.ts';
import '../modules/explanations/acts.graphql.ts';
import '../modules/letters/acts.graphql.ts';
import '../modules/letters/letter.graphql.ts';
import '../modules/explanations/explanation.graphql.ts';
import '../modules/requests/acts.graphql.ts';
import '../modules/requests/assignment-requests.graphql.ts';
import '../modules/saved-views/saved-view.graphql.ts';
import '../modules/series/series.graphql.ts';
import './refusals.graphql.ts';
import { builder } from './builder.ts';
import { encodeId } from './ids.ts';

export const schema = withImmediateIds(builder.toSchema());

/**
 * The relay plugin makes each id in an asynchronous function, and a page has a thousand of them: three promises for what
 * a row has at hand. Every node's id here is its row's.
 */
function withImmediateIds(made: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(made.getTypeMap())) {
    if (!isObjectType(type) || !type.getInterfaces().some(({ name }) => name === 'Node')) continue;
    const { id } = type.getFields();
    if (id) id.resolve = (row: { readonly id: string }) => encodeId(type.name, row.id);
  }
  return made;
}
