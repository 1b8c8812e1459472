import { afterCommand } from '../../graphql/after-command.ts';
import { builder } from '../../graphql/builder.ts';
import { idOf, idsOf, optionalIdOf } from '../../graphql/ids.ts';
import { required } from '../../graphql/required.ts';
import type { RequestContext } from '../../graphql/context.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { changeLetter } from './change-letter.command.ts';
import { draftLetters } from './draft-letters.command.ts';
import { discardLetter, giveLetterBack, submitLetter } from './hand-on-letter.command.ts';
import { issueLetter } from './issue-letter.command.ts';
import { LetterConflict } from './letter-conflict.rules.ts';
import { ChaseLetterRef } from './letter.graphql.ts';

const KEY = 'Chosen by the client: a retry with the same key and input gets the first answer.';
const VERSION = 'Of the draft as it was read.';

const DraftLettersInput = builder.inputType('DraftLettersInput', {
  description: 'Drafts chase letters about work that agencies owe.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    assignmentIds: t.idList({ description: 'What they are about, 1 to 200.' }),
    explainedIds: t.idList({ required: false, description: 'Those of them whose agencies are to explain themselves.' }),
    isOnePerAgency: t.boolean({ description: 'A letter for each agency; otherwise one to all of them.' }),
    reportBefore: t.field({ type: 'LocalDate', description: 'After today, within 90 days.' }),
    explainBefore: t.field({
      type: 'LocalDate',
      required: false,
      description: 'Needed where an explanation is asked for; after today, within 90 days.',
    }),
  }),
});

const LetterLineInput = builder.inputType('ChaseLetterLineInput', {
  description: 'A line that stays.',
  fields: (t) => ({
    lineId: t.id({ description: 'Which.' }),
    asksExplanation: t.boolean({ description: 'Whether its agency is to explain itself.' }),
  }),
});

const ChangeLetterInput = builder.inputType('ChangeLetterInput', {
  description: 'Changes a draft; what is left out stays.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    letterId: t.id({ description: 'Which.' }),
    version: t.int({ description: VERSION }),
    isForCommittee: t.boolean({ required: false, description: "For the committee, or the Office's own." }),
    subject: t.string({ required: false, description: 'At most 500 characters.' }),
    body: t.string({
      required: false,
      description: 'Own words, a paragraph a line, at most 10,000 characters; null has them composed of the appendix.',
    }),
    reportBefore: t.field({ type: 'LocalDate', required: false, description: 'After today, within 90 days.' }),
    explainBefore: t.field({ type: 'LocalDate', required: false, description: 'After today, within 90 days.' }),
    recipients: t.string({ required: false, description: 'A line each, at most 1,000 characters.' }),
    notation: t.string({ required: false, description: 'At most 40 characters.' }),
    signerId: t.id({ required: false, description: 'One of those who may sign it.' }),
    lines: t.field({
      type: [LetterLineInput],
      required: false,
      description: 'The lines that stay, in the order of the appendix.',
    }),
  }),
});

const SubmitLetterInput = builder.inputType('SubmitLetterInput', {
  description: 'Submits a draft for signature.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    letterId: t.id({ description: 'Which.' }),
    version: t.int({ description: VERSION }),
  }),
});

const GiveLetterBackInput = builder.inputType('GiveLetterBackInput', {
  description: 'Gives a submitted letter back to its drafter.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    letterId: t.id({ description: 'Which.' }),
    reason: t.string({ description: 'Why, 1 to 4,000 characters.' }),
  }),
});

const DiscardLetterInput = builder.inputType('DiscardLetterInput', {
  description: 'Throws a letter away that was not issued.',
  fields: (t) => ({ idempotencyKey: t.id({ description: KEY }), letterId: t.id({ description: 'Which.' }) }),
});

const IssueLetterInput = builder.inputType('IssueLetterInput', {
  description: 'Enters a signed letter as issued.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    letterId: t.id({ description: 'Which.' }),
    number: t.string({ description: 'Without the notation, at most 40 characters.' }),
    issuedOn: t.field({ type: 'LocalDate', description: 'Not in the future, and not before the draft.' }),
    fileIds: t.idList({ required: false, description: 'The signed letter, uploaded.' }),
  }),
});

const DraftedLettersRef = builder.objectRef<{ readonly letterIds: readonly string[] }>('DraftedLetters').implement({
  description: 'Letters that were drafted.',
  fields: (t) => ({
    letters: t.field({
      type: [ChaseLetterRef],
      description: 'In the order of the agencies chosen.',
      resolve: ({ letterIds }, _args, { loaders }) =>
        Promise.all(letterIds.map((id) => required(loaders.letter.load(id)))),
    }),
  }),
});

/** Answers with the letter as it now is. */
function letterAfter(context: RequestContext, command: Promise<{ letterId: string }>) {
  return afterCommand(context, command, (loaders, { letterId }) => required(loaders.letter.load(letterId)));
}

builder.mutationFields((t) => ({
  draftLetters: t.field({
    type: DraftedLettersRef,
    errors: { types: [InvalidInput] },
    description: 'The Office drafts a chase letter, or one for each agency. Nothing is sent before it is issued.',
    args: { input: t.arg({ type: DraftLettersInput, description: 'About what.' }) },
    resolve: (_root, { input }, context) =>
      afterCommand(
        context,
        draftLetters(context, {
          ...input,
          assignmentIds: idsOf('Assignment', input.assignmentIds),
          explainedIds: idsOf('Assignment', input.explainedIds),
          explainBefore: input.explainBefore ?? null,
        }),
        (_loaders, answer) => Promise.resolve(answer),
      ),
  }),
  changeLetter: t.field({
    type: ChaseLetterRef,
    errors: { types: [LetterConflict, InvalidInput] },
    description: 'Changes what a draft says, who signs it, and what stands in its appendix.',
    args: { input: t.arg({ type: ChangeLetterInput, description: 'To what.' }) },
    resolve: (_root, { input }, context) => {
      const { idempotencyKey, letterId, version, signerId, lines, ...values } = input;
      return letterAfter(
        context,
        changeLetter(context, {
          idempotencyKey,
          letterId: idOf('ChaseLetter', letterId),
          version,
          values,
          signerId: optionalIdOf('Appointment', signerId),
          lines:
            lines?.map(({ lineId, asksExplanation }) => ({
              lineId: idOf('ChaseLetterLine', lineId),
              asksExplanation,
            })) ?? null,
        }),
      );
    },
  }),
  submitLetter: t.field({
    type: ChaseLetterRef,
    errors: { types: [LetterConflict, InvalidInput] },
    description: 'Submits a draft for signature (trình ký).',
    args: { input: t.arg({ type: SubmitLetterInput, description: 'Which.' }) },
    resolve: (_root, { input }, context) =>
      letterAfter(context, submitLetter(context, { ...input, letterId: idOf('ChaseLetter', input.letterId) })),
  }),
  giveLetterBack: t.field({
    type: ChaseLetterRef,
    errors: { types: [LetterConflict, InvalidInput] },
    description: 'The signer gives a letter back to its drafter.',
    args: { input: t.arg({ type: GiveLetterBackInput, description: 'Which, and why.' }) },
    resolve: (_root, { input }, context) =>
      letterAfter(context, giveLetterBack(context, { ...input, letterId: idOf('ChaseLetter', input.letterId) })),
  }),
  discardLetter: t.field({
    type: ChaseLetterRef,
    errors: { types: [LetterConflict] },
    description: 'Throws away a letter that was not issued.',
    args: { input: t.arg({ type: DiscardLetterInput, description: 'Which.' }) },
    resolve: (_root, { input }, context) =>
      letterAfter(context, discardLetter(context, { ...input, letterId: idOf('ChaseLetter', input.letterId) })),
  }),
  issueLetter: t.field({
    type: ChaseLetterRef,
    errors: { types: [LetterConflict, InvalidInput] },
    description: 'Enters a signed letter as issued (ban hành): from now on it counts as a chase of each addressee.',
    args: { input: t.arg({ type: IssueLetterInput, description: 'With number and day.' }) },
    resolve: (_root, { input }, context) =>
      letterAfter(
        context,
        issueLetter(context, {
          ...input,
          letterId: idOf('ChaseLetter', input.letterId),
          fileIds: idsOf('File', input.fileIds),
        }),
      ),
  }),
}));
