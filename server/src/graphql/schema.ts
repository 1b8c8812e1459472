import '../modules/assignments/acts.graphql.ts';
import '../modules/assignments/assignment.graphql.ts';
import '../modules/chases/reminder.graphql.ts';
import '../modules/directives/acts.graphql.ts';
import '../modules/directives/cascade.graphql.ts';
import '../modules/directives/event.graphql.ts';
import '../modules/directives/issue.graphql.ts';
import '../modules/drafts/draft.graphql.ts';
import '../modules/inbox/live.graphql.ts';
import '../modules/inbox/viewer.graphql.ts';
import '../modules/reports/acts.graphql.ts';
import './refusals.graphql.ts';
import { builder } from './builder.ts';

export const schema = builder.toSchema();
