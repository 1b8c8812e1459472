import { builder } from '../../graphql/builder.ts';
import { RequestDecisionEnum, RequestKindEnum } from '../../graphql/enums.ts';
import { idOf, optionalIdOf } from '../../graphql/ids.ts';
import { assignmentAfter } from '../assignments/acts.graphql.ts';
import { AlreadyActed } from '../assignments/already-acted.rules.ts';
import { AssignmentRef } from '../assignments/assignment.graphql.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { answerOffer } from './answer-offer.command.ts';
import { askRequest } from './ask-request.command.ts';
import { decideRequest } from './decide-request.command.ts';
import { resumeAssignment } from './resume-assignment.command.ts';
import { takeBackRequest } from './take-back-request.command.ts';

const KEY = 'Chosen by the client: a retry with the same key and input gets the first answer.';
const errors = { types: [AlreadyActed, InvalidInput] };

const AskRequestInput = builder.inputType('AskRequestInput', {
  description: 'What an agency asks of the issuing side.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    assignmentId: t.id({ description: 'Of which share.' }),
    kind: t.field({ type: RequestKindEnum, description: 'What for.' }),
    reason: t.string({ description: 'Why; the issuing side reads it.' }),
    askedDueOn: t.field({ type: 'LocalDate', required: false, description: 'The due day asked for; for more time.' }),
    suggestedAgencyId: t.id({ required: false, description: 'Whose work it is, where the agency knows.' }),
  }),
});

const TakeBackRequestInput = builder.inputType('TakeBackRequestInput', {
  description: 'Takes a request back.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    requestId: t.id({ description: 'Which.' }),
  }),
});

const DecideRequestInput = builder.inputType('DecideRequestInput', {
  description: 'The answer to a request.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    requestId: t.id({ description: 'Which.' }),
    decision: t.field({ type: RequestDecisionEnum, description: 'How.' }),
    reason: t.string({ required: false, description: 'Why; required to refuse.' }),
    offeredDueOn: t.field({
      type: 'LocalDate',
      required: false,
      description: 'Counter-offer: a day later than the due day and earlier than the one asked for.',
    }),
    agencyId: t.id({ required: false, description: "Who takes over; without it, the agency's suggestion." }),
    dueOn: t.field({
      type: 'LocalDate',
      required: false,
      description: 'The due day of who takes over; without it, the former one.',
    }),
  }),
});

const AnswerOfferInput = builder.inputType('AnswerOfferInput', {
  description: 'Accepts or declines an earlier day than was asked for.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    requestId: t.id({ description: 'Of which request.' }),
    isAccepted: t.boolean({ description: 'Whether the day is to bind.' }),
  }),
});

const ResumeAssignmentInput = builder.inputType('ResumeAssignmentInput', {
  description: 'Lets suspended work go on.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    assignmentId: t.id({ description: 'Which.' }),
    note: t.string({ required: false, description: 'A few words that the agency reads.' }),
  }),
});

builder.mutationFields((t) => ({
  askRequest: t.field({
    type: AssignmentRef,
    errors,
    description: 'An agency asks for more time, another agency, a pause, or to be released (đề nghị).',
    args: { input: t.arg({ type: AskRequestInput, description: 'What, and why.' }) },
    resolve: (_root, { input }, context) =>
      assignmentAfter(
        context,
        askRequest(context, {
          ...input,
          assignmentId: idOf('Assignment', input.assignmentId),
          askedDueOn: input.askedDueOn ?? null,
          suggestedAgencyId: optionalIdOf('Agency', input.suggestedAgencyId),
        }),
      ),
  }),
  takeBackRequest: t.field({
    type: AssignmentRef,
    errors,
    description: 'The agency takes its request back before it is decided (rút đề nghị).',
    args: { input: t.arg({ type: TakeBackRequestInput, description: 'Which.' }) },
    resolve: (_root, { input }, context) =>
      assignmentAfter(context, takeBackRequest(context, { ...input, requestId: idOf('Request', input.requestId) })),
  }),
  decideRequest: t.field({
    type: AssignmentRef,
    errors,
    description: 'The issuing side decides a request; the side that asked never does.',
    args: { input: t.arg({ type: DecideRequestInput, description: 'Which, and how.' }) },
    resolve: (_root, { input }, context) =>
      assignmentAfter(
        context,
        decideRequest(context, {
          ...input,
          requestId: idOf('Request', input.requestId),
          reason: input.reason ?? null,
          offeredDueOn: input.offeredDueOn ?? null,
          agencyId: optionalIdOf('Agency', input.agencyId),
          dueOn: input.dueOn ?? undefined,
        }),
      ),
  }),
  answerOffer: t.field({
    type: AssignmentRef,
    errors,
    description: 'The agency accepts or declines the earlier day that it was offered.',
    args: { input: t.arg({ type: AnswerOfferInput, description: 'Which, and how.' }) },
    resolve: (_root, { input }, context) =>
      assignmentAfter(context, answerOffer(context, { ...input, requestId: idOf('Request', input.requestId) })),
  }),
  resumeAssignment: t.field({
    type: AssignmentRef,
    errors,
    description: 'The issuing side lets suspended work go on: its due day moves by the working days lost.',
    args: { input: t.arg({ type: ResumeAssignmentInput, description: 'Which.' }) },
    resolve: (_root, { input }, context) =>
      assignmentAfter(
        context,
        resumeAssignment(context, {
          ...input,
          assignmentId: idOf('Assignment', input.assignmentId),
          note: input.note ?? null,
        }),
      ),
  }),
}));
