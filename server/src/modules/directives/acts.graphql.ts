import { afterCommand } from '../../graphql/after-command.ts';
import { builder } from '../../graphql/builder.ts';
import type { RequestContext } from '../../graphql/context.ts';
import { UrgencyEnum } from '../../graphql/enums.ts';
import { idOf, idsOf } from '../../graphql/ids.ts';
import { AlreadyActed } from '../assignments/already-acted.rules.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { amendDirective } from './amend-directive.command.ts';
import { linesOf } from './assignment-lines.graphql.ts';
import { confirmDirective } from './confirm-directive.command.ts';
import { DeadlineInputRef, deadlineOnceFrom } from './deadline.graphql.ts';
import { DirectiveRef } from './directive.graphql.ts';
import { AssignmentInputRef } from './issue.graphql.ts';

const KEY = 'Chosen by the client: a retry with the same key and input gets the first answer.';

const ConfirmDirectiveInput = builder.inputType('ConfirmDirectiveInput', {
  description: 'Brings a proposal into force.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    directiveId: t.id({ description: 'Which.' }),
  }),
});

const AmendDirectiveInput = builder.inputType('AmendDirectiveInput', {
  description: 'Changes a directive; absent fields stay as they are.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    directiveId: t.id({ description: 'Which.' }),
    reason: t.string({ description: 'Why; everybody concerned reads it.' }),
    content: t.string({ required: false, description: 'What is to be done.' }),
    deadline: t.field({
      type: DeadlineInputRef,
      required: false,
      description: 'Earlier or later; shares that followed the old day move with it.',
    }),
    deadlineText: t.string({ required: false, description: 'The deadline as worded.' }),
    field: t.string({ required: false, description: 'Lĩnh vực.' }),
    urgency: t.field({ type: UrgencyEnum, required: false, description: 'How urgent.' }),
    expectedProduct: t.string({ required: false, description: 'What is to come of it.' }),
    monitorIds: t.idList({ required: false, description: 'Who follows it from now on.' }),
    addAssignments: t.field({ type: [AssignmentInputRef], required: false, description: 'Further agencies.' }),
  }),
});

function directiveAfter(context: RequestContext, command: Promise<{ directiveId: string }>) {
  return afterCommand(context, command, (loaders, { directiveId }) => loaders.directive.load(directiveId));
}

builder.mutationFields((t) => ({
  confirmDirective: t.field({
    type: DirectiveRef,
    errors: { types: [AlreadyActed] },
    description: 'Chair, vice-chair or chief bring a proposal into force.',
    args: { input: t.arg({ type: ConfirmDirectiveInput, description: 'Which.' }) },
    resolve: (_root, { input }, context) =>
      directiveAfter(
        context,
        confirmDirective(context, {
          ...input,
          directiveId: idOf('Directive', input.directiveId),
        }),
      ),
  }),
  amendDirective: t.field({
    type: DirectiveRef,
    errors: { types: [AlreadyActed, InvalidInput] },
    description: 'The issuing side changes a directive, with a reason.',
    args: { input: t.arg({ type: AmendDirectiveInput, description: 'What changes, and why.' }) },
    resolve: (_root, { input }, context) =>
      directiveAfter(
        context,
        amendDirective(context, {
          idempotencyKey: input.idempotencyKey,
          directiveId: idOf('Directive', input.directiveId),
          reason: input.reason,
          content: input.content ?? undefined,
          deadlineText: input.deadlineText ?? undefined,
          field: input.field ?? undefined,
          urgency: input.urgency ?? undefined,
          expectedProduct: input.expectedProduct ?? undefined,
          deadline: input.deadline ? deadlineOnceFrom(input.deadline, 'deadline') : undefined,
          monitorIds: input.monitorIds ? idsOf('Appointment', input.monitorIds) : undefined,
          addAssignments: linesOf(input.addAssignments ?? [], 'addAssignments'),
        }),
      ),
  }),
}));
