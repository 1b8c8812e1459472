import { builder } from '../../graphql/builder.ts';
import { ExplanationStateEnum } from '../../graphql/enums.ts';
import { required } from '../../graphql/required.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { AssignmentRef, may } from '../assignments/assignment.graphql.ts';
import { assignmentPolicy } from '../assignments/assignment.policy.ts';
import { isRemindable } from '../chases/reminder.rules.ts';
import { FileRef } from '../documents/document.graphql.ts';
import { AppointmentRef } from '../people/people.graphql.ts';
import { daysLate, explanationState, isDemanded } from './explanation.rules.ts';
import type { Explanation } from './explanations.queries.ts';

export const ExplanationRef = builder.objectRef<Explanation>('Explanation');

builder.node(ExplanationRef, {
  description: 'What an agency is to explain (yêu cầu giải trình), and its answer.',
  id: { resolve: ({ id }) => id },
  loadOne: (id, { loaders }) => loaders.explanation.load(id),
  fields: (t) => ({
    state: t.field({
      type: ExplanationStateEnum,
      description: 'Where it is on its way.',
      resolve: (explanation, _args, { actor, today }) => explanationState(explanation, today, actor.timeZone),
    }),
    question: t.exposeString('question', {
      nullable: true,
      description: 'What is to be explained; null where it was not put in words.',
    }),
    answerBefore: t.expose('answerBefore', { type: 'LocalDate', description: 'The last day that is in time.' }),
    daysLate: t.int({
      nullable: true,
      description: 'Calendar days past that day, of the answer or until today; null in time.',
      resolve: (explanation, _args, { actor, today }) => daysLate(explanation, today, actor.timeZone),
    }),
    demandedAt: t.expose('demandedAt', { type: 'DateTime', description: 'When it was demanded.' }),
    demandedBy: t.field({
      type: AppointmentRef,
      description: 'Who demanded it.',
      resolve: ({ demandedBy }, _args, { loaders }) => required(loaders.appointment.load(demandedBy)),
    }),
    answer: t.exposeString('answer', { nullable: true, description: 'What the agency says.' }),
    answeredAt: t.expose('answeredAt', { type: 'DateTime', nullable: true, description: 'When it answered.' }),
    answeredBy: t.field({
      type: AppointmentRef,
      nullable: true,
      description: 'Who answered for the agency.',
      resolve: ({ answeredBy }, _args, { loaders }) => (answeredBy ? loaders.appointment.load(answeredBy) : null),
    }),
    files: t.field({
      type: [FileRef],
      description: "The answer's files.",
      resolve: ({ id }, _args, { loaders }) => loaders.filesOfExplanation.load(id),
    }),
    assignment: t.field({
      type: AssignmentRef,
      description: 'Of which share.',
      resolve: ({ assignmentId }, _args, { loaders }) => required(loaders.assignment.load(assignmentId)),
    }),
    viewerCanAnswer: t.boolean({
      description: 'Whether the viewer may answer it now.',
      resolve: async (explanation, _args, { actor, loaders }) =>
        isDemanded(explanation) &&
        can(actor, assignmentPolicy.report, await required(loaders.assignment.load(explanation.assignmentId))),
    }),
  }),
});

const mayRemind = may((it) => isRemindable(it.state), assignmentPolicy.remind);

builder.objectFields(AssignmentRef, (t) => ({
  explanations: t.field({
    type: [ExplanationRef],
    description: 'All that its agency was to explain, newest first.',
    resolve: ({ id }, _args, { loaders }) => loaders.explanationsOf.load(id),
  }),
  openExplanation: t.field({
    type: ExplanationRef,
    nullable: true,
    description: 'What its agency is to explain and has not.',
    resolve: async ({ id }, _args, { loaders }) => (await loaders.explanationsOf.load(id)).find(isDemanded) ?? null,
  }),
  viewerCanDemandExplanation: t.boolean({
    description: 'Whether the viewer may demand an explanation of its agency now; one at a time stands.',
    resolve: async (assignment, args, context) =>
      (await mayRemind(assignment, args, context)) &&
      !(await context.loaders.explanationsOf.load(assignment.id)).some(isDemanded),
  }),
}));
