import { afterCommand } from '../../graphql/after-command.ts';
import { builder } from '../../graphql/builder.ts';
import type { RequestContext } from '../../graphql/context.ts';
import { EndOutcomeEnum } from '../../graphql/enums.ts';
import { idOf } from '../../graphql/ids.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { acknowledgeAssignment } from './acknowledge-assignment.command.ts';
import { AlreadyActed } from './already-acted.rules.ts';
import { AssignmentRef } from './assignment.graphql.ts';
import { endTracking } from './end-tracking.command.ts';
import { withdrawAssignment } from './withdraw-assignment.command.ts';

const KEY = 'Chosen by the client: a retry with the same key and input gets the first answer.';

const AcknowledgeAssignmentInput = builder.inputType('AcknowledgeAssignmentInput', {
  description: 'Takes an assignment up.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    assignmentId: t.id({ description: 'Which.' }),
  }),
});

const WithdrawAssignmentInput = builder.inputType('WithdrawAssignmentInput', {
  description: 'Takes an assignment back from its agency.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    assignmentId: t.id({ description: 'Which.' }),
    reason: t.string({ description: 'Why; the agency reads it.' }),
  }),
});

const EndTrackingInput = builder.inputType('EndTrackingInput', {
  description: 'Ends an assignment without a result.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    assignmentId: t.id({ description: 'Which.' }),
    outcome: t.field({ type: EndOutcomeEnum, description: 'How it ends.' }),
    reason: t.string({ description: 'Why; everybody concerned reads it.' }),
    supersededBy: t.string({
      required: false,
      description: 'The document that takes its place; required when superseded.',
    }),
  }),
});

/** The assignment as the viewer sees it after an act. */
export function assignmentAfter(context: RequestContext, command: Promise<{ assignmentId: string }>) {
  return afterCommand(context, command, (loaders, { assignmentId }) => loaders.assignment.load(assignmentId));
}

builder.mutationFields((t) => ({
  acknowledgeAssignment: t.field({
    type: AssignmentRef,
    errors: { types: [AlreadyActed] },
    description: 'The assigned agency takes the work up (tiếp nhận).',
    args: { input: t.arg({ type: AcknowledgeAssignmentInput, description: 'Which.' }) },
    resolve: (_root, { input }, context) =>
      assignmentAfter(
        context,
        acknowledgeAssignment(context, {
          ...input,
          assignmentId: idOf('Assignment', input.assignmentId),
        }),
      ),
  }),
  withdrawAssignment: t.field({
    type: AssignmentRef,
    errors: { types: [AlreadyActed, InvalidInput] },
    description: 'The issuing side takes an assignment back (thu hồi).',
    args: { input: t.arg({ type: WithdrawAssignmentInput, description: 'Which, and why.' }) },
    resolve: (_root, { input }, context) =>
      assignmentAfter(
        context,
        withdrawAssignment(context, {
          ...input,
          assignmentId: idOf('Assignment', input.assignmentId),
        }),
      ),
  }),
  endTracking: t.field({
    type: AssignmentRef,
    errors: { types: [AlreadyActed, InvalidInput] },
    description: 'Chief or chair end an assignment without a result.',
    args: { input: t.arg({ type: EndTrackingInput, description: 'Which, how and why.' }) },
    resolve: (_root, { input }, context) =>
      assignmentAfter(
        context,
        endTracking(context, {
          ...input,
          assignmentId: idOf('Assignment', input.assignmentId),
          supersededBy: input.supersededBy ?? null,
        }),
      ),
  }),
}));
