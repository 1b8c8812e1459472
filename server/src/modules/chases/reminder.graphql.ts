import { afterCommand } from '../../graphql/after-command.ts';
import { builder } from '../../graphql/builder.ts';
import { encodeId, idsOf } from '../../graphql/ids.ts';
import { required } from '../../graphql/required.ts';
import { AssignmentRef } from '../assignments/assignment.graphql.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { remindAgency, type SentReminder } from './remind-agency.command.ts';

const RemindAgencyInput = builder.inputType('RemindAgencyInput', {
  description: 'Reminds agencies of open work.',
  fields: (t) => ({
    idempotencyKey: t.id({
      description: 'Chosen by the client: a retry with the same key and input gets the first answer.',
    }),
    assignmentIds: t.idList({ description: 'Of which assignments, 1 to 200.' }),
    message: t.string({ required: false, description: 'A few words, at most 1,000 characters.' }),
  }),
});

const ReminderRef = builder.objectRef<SentReminder>('Reminder').implement({
  description: 'A reminder that was sent.',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ reminderId }) => encodeId('Reminder', reminderId) }),
    assignments: t.field({
      type: [AssignmentRef],
      description: 'What it was about.',
      resolve: ({ assignmentIds }, _args, { loaders }) =>
        Promise.all(assignmentIds.map((id) => required(loaders.assignment.load(id)))),
    }),
  }),
});

builder.mutationField('remindAgency', (t) =>
  t.field({
    type: ReminderRef,
    errors: { types: [InvalidInput] },
    description: 'The Office reminds agencies of work that they owe; each reminder is numbered per assignment.',
    args: { input: t.arg({ type: RemindAgencyInput, description: 'Of what.' }) },
    resolve: (_root, { input }, context) =>
      afterCommand(
        context,
        remindAgency(context, {
          ...input,
          assignmentIds: idsOf('Assignment', input.assignmentIds),
          message: input.message ?? null,
        }),
        (_loaders, answer) => Promise.resolve(answer),
      ),
  }),
);
