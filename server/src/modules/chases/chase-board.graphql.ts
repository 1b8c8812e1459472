import { builder } from '../../graphql/builder.ts';
import { pageArgs, pageAsked } from '../../graphql/connections.ts';
import { AssignmentConnection, AssignmentRef } from '../assignments/assignment.graphql.ts';
import { DirectiveFilterInput, filterOf } from '../directives/filter.graphql.ts';
import { ViewerRef } from '../inbox/viewer.graphql.ts';
import { CHASE_COLUMNS, listChaseColumn } from './chase-board.queries.ts';
import { reviewWorkingDays, silentDays } from './silence.rules.ts';

const ChaseColumnEnum = builder.enumType('ChaseColumn', {
  description: 'Why work stands on the chase board; each share stands in one column at most.',
  values: CHASE_COLUMNS,
});

builder.objectField(ViewerRef, 'chase', (t) =>
  t.field({
    type: AssignmentConnection,
    description:
      'A column of the chase board (bảng đôn đốc): work that the viewer is in charge of, earliest due first.',
    args: {
      column: t.arg({ type: ChaseColumnEnum, description: 'Which.' }),
      filter: t.arg({ type: DirectiveFilterInput, required: false, description: 'What to narrow it to further.' }),
      ...pageArgs,
    },
    resolve: (_viewer, { column, filter, ...page }, context) =>
      listChaseColumn(context, column, filterOf(filter), pageAsked(page)),
  }),
);

builder.objectFields(AssignmentRef, (t) => ({
  silentDays: t.int({
    nullable: true,
    description: 'Calendar days since its last report, or since it was given, while it is at work.',
    resolve: (assignment, _args, { actor, today }) => silentDays(assignment, today, actor.timeZone),
  }),
  reviewWorkingDays: t.int({
    nullable: true,
    description: 'Working days that its completion report has waited for a review.',
    resolve: (assignment, _args, { actor, calendar, today }) =>
      reviewWorkingDays(assignment, today, { calendar, timeZone: actor.timeZone }),
  }),
}));
