import { afterCommand } from '../../graphql/after-command.ts';
import { builder } from '../../graphql/builder.ts';
import { encodeId, idOf, idsOf } from '../../graphql/ids.ts';
import { required } from '../../graphql/required.ts';
import { assignmentAfter } from '../assignments/acts.graphql.ts';
import { AlreadyActed } from '../assignments/already-acted.rules.ts';
import { AssignmentRef } from '../assignments/assignment.graphql.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { answerExplanation } from './answer-explanation.command.ts';
import { demandExplanation, type SentDemand } from './demand-explanation.command.ts';

const KEY = 'Chosen by the client: a retry with the same key and input gets the first answer.';

const DemandExplanationInput = builder.inputType('DemandExplanationInput', {
  description: 'Demands that agencies explain open work.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    assignmentIds: t.idList({ description: 'Of which assignments, 1 to 200.' }),
    question: t.string({ required: false, description: 'What is to be explained, at most 2,000 characters.' }),
    answerBefore: t.field({
      type: 'LocalDate',
      description: 'The last day that is in time; after today, and within 60 days.',
    }),
  }),
});

const AnswerExplanationInput = builder.inputType('AnswerExplanationInput', {
  description: "An agency's explanation.",
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    explanationId: t.id({ description: 'What was demanded.' }),
    answer: t.string({ description: 'What the agency says, 1 to 10,000 characters.' }),
    fileIds: t.idList({ required: false, description: 'Uploaded files to attach.' }),
  }),
});

const DemandRef = builder.objectRef<SentDemand>('ExplanationDemand').implement({
  description: 'A demand for explanation that was sent.',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ chaseId }) => encodeId('ExplanationDemand', chaseId) }),
    assignments: t.field({
      type: [AssignmentRef],
      description: 'What it was about.',
      resolve: ({ assignmentIds }, _args, { loaders }) =>
        Promise.all(assignmentIds.map((id) => required(loaders.assignment.load(id)))),
    }),
  }),
});

builder.mutationFields((t) => ({
  demandExplanation: t.field({
    type: DemandRef,
    errors: { types: [InvalidInput] },
    description: 'The Office demands that agencies explain work that they owe, by a day (yêu cầu giải trình).',
    args: { input: t.arg({ type: DemandExplanationInput, description: 'Of what, and by when.' }) },
    resolve: (_root, { input }, context) =>
      afterCommand(
        context,
        demandExplanation(context, {
          ...input,
          assignmentIds: idsOf('Assignment', input.assignmentIds),
          question: input.question ?? null,
        }),
        (_loaders, answer) => Promise.resolve(answer),
      ),
  }),
  answerExplanation: t.field({
    type: AssignmentRef,
    errors: { types: [AlreadyActed, InvalidInput] },
    description: 'An agency explains itself, once; after the day as well, which then shows (giải trình).',
    args: { input: t.arg({ type: AnswerExplanationInput, description: 'What it says.' }) },
    resolve: (_root, { input }, context) =>
      assignmentAfter(
        context,
        answerExplanation(context, {
          ...input,
          explanationId: idOf('Explanation', input.explanationId),
          fileIds: idsOf('File', input.fileIds),
        }),
      ),
  }),
}));
