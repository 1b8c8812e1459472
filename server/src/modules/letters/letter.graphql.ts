import { builder } from '../../graphql/builder.ts';
import { connectionOf, pageArgs, pageAsked } from '../../graphql/connections.ts';
import { LetterStateEnum } from '../../graphql/enums.ts';
import { encodeId } from '../../graphql/ids.ts';
import { required } from '../../graphql/required.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { AgencyRef } from '../agencies/agency.graphql.ts';
import { AssignmentRef } from '../assignments/assignment.graphql.ts';
import { FileRef } from '../documents/document.graphql.ts';
import { referenceOf } from '../documents/document.rules.ts';
import { AppointmentRef } from '../people/people.graphql.ts';
import { bodyOf } from './letter-paper.rules.ts';
import { letterPolicy } from './letter.policy.ts';
import { type LetterAct, maySign, stateAfter } from './letter.rules.ts';
import { type ChaseLetter, findLetterFacts, type LetterLineRow, listLetters, listSigners } from './letters.queries.ts';

export const ChaseLetterRef = builder.objectRef<ChaseLetter>('ChaseLetter');

const LetterLineRef = builder.objectRef<LetterLineRow>('ChaseLetterLine').implement({
  description: 'One assignment in the appendix of a letter: as of today, or as it was when the letter was issued.',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ id }) => encodeId('ChaseLetterLine', id) }),
    position: t.exposeInt('position', { description: 'Its number in the appendix, from 1.' }),
    agency: t.field({
      type: AgencyRef,
      description: 'The agency that owes it.',
      resolve: ({ agencyId }, _args, { loaders }) => required(loaders.agency.load(agencyId)),
    }),
    assignment: t.field({
      type: AssignmentRef,
      nullable: true,
      description: 'The share itself, where the viewer may see it still.',
      resolve: ({ assignmentId }, _args, { loaders }) => loaders.assignment.load(assignmentId),
    }),
    document: t.exposeString('document', { description: 'The document that ordered it, with its day.' }),
    content: t.exposeString('content', { description: 'What is to be done.' }),
    dueOn: t.expose('dueOn', { type: 'LocalDate', nullable: true, description: 'The due day.' }),
    daysOverdue: t.exposeInt('daysOverdue', { description: 'Calendar days; 0 where it is not late.' }),
    state: t.exposeString('state', { description: 'How far it is, in the words of the paper.' }),
    asksExplanation: t.exposeBoolean('asksExplanation', { description: 'Whether its agency is to explain itself.' }),
  }),
});

/** Whether the viewer may do it now: the rule about the letter, then the policy about the viewer. */
function may(act: LetterAct, policy: (typeof letterPolicy)[keyof typeof letterPolicy]) {
  return (letter: ChaseLetter, _args: unknown, { actor }: { actor: Parameters<typeof can>[0] }) =>
    stateAfter(act, letter.state) !== undefined && can(actor, policy, letter);
}

builder.node(ChaseLetterRef, {
  description: 'A chase letter (công văn đôn đốc): drafted, submitted for signature, issued.',
  id: { resolve: ({ id }) => id },
  loadOne: (id, { loaders }) => loaders.letter.load(id),
  fields: (t) => ({
    state: t.expose('state', { type: LetterStateEnum, description: 'Where it is on its way.' }),
    isForCommittee: t.exposeBoolean('isForCommittee', {
      description: "Whether it goes out for the committee (TL. CHỦ TỊCH); otherwise it is the Office's own.",
    }),
    subject: t.exposeString('subject', { description: 'What stands after "V/v".' }),
    body: t.exposeString('body', {
      nullable: true,
      description: "The drafter's own words, a paragraph a line; null where they are composed of the appendix.",
    }),
    words: t.string({
      description: 'What it says: its own words, or those composed of the appendix; a paragraph a line.',
      resolve: async ({ id }, _args, context) => {
        const found = await findLetterFacts(context, id);
        return found ? bodyOf(found.facts) : '';
      },
    }),
    reportBefore: t.expose('reportBefore', { type: 'LocalDate', description: 'The last day to report on.' }),
    explainBefore: t.expose('explainBefore', {
      type: 'LocalDate',
      nullable: true,
      description: 'The last day to explain on; null where nobody is to.',
    }),
    recipients: t.exposeString('recipients', { description: 'Who gets a copy (nơi nhận), a line each.' }),
    notation: t.exposeString('notation', { description: 'What stands behind the number: UBND-TH.' }),
    number: t.exposeString('number', { nullable: true, description: 'The number; null until it is issued.' }),
    reference: t.string({
      nullable: true,
      description: 'As papers cite it: 215/UBND-TH.',
      resolve: ({ number, notation }) => (number === null ? null : referenceOf({ number, notation })),
    }),
    issuedOn: t.expose('issuedOn', { type: 'LocalDate', nullable: true, description: 'The day it bears.' }),
    committee: t.field({
      type: AgencyRef,
      description: 'The committee whose orders it is about.',
      resolve: ({ committeeId }, _args, { loaders }) => required(loaders.agency.load(committeeId)),
    }),
    signer: t.field({
      type: AppointmentRef,
      description: 'Who signs it.',
      resolve: ({ signerId }, _args, { loaders }) => required(loaders.appointment.load(signerId)),
    }),
    signers: t.field({
      type: [AppointmentRef],
      description: 'Who may sign it.',
      resolve: async ({ committeeId, isForCommittee }, _args, context) =>
        (await listSigners(context, committeeId)).filter(({ role }) => maySign(role, isForCommittee)),
    }),
    draftedBy: t.field({
      type: AppointmentRef,
      description: 'Who drafted it.',
      resolve: ({ draftedBy }, _args, { loaders }) => required(loaders.appointment.load(draftedBy)),
    }),
    draftedAt: t.expose('draftedAt', { type: 'DateTime', description: 'When.' }),
    submittedAt: t.expose('submittedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last submitted for signature.',
    }),
    returnedReason: t.exposeString('returnedReason', {
      nullable: true,
      description: 'Why the signer gave it back; null once it was submitted again.',
    }),
    issuedAt: t.expose('issuedAt', { type: 'DateTime', nullable: true, description: 'When it was entered as issued.' }),
    version: t.exposeInt('version', { description: 'Counts its changes; sent back with a change.' }),
    lines: t.field({
      type: [LetterLineRef],
      description: 'Its appendix.',
      resolve: ({ id }, _args, { loaders }) => loaders.linesOfLetter.load(id),
    }),
    files: t.field({
      type: [FileRef],
      description: 'The signed letter, where it was kept.',
      resolve: ({ id }, _args, { loaders }) => loaders.filesOfLetter.load(id),
    }),
    viewerCanChange: t.boolean({
      description: 'Whether the viewer may change it now.',
      resolve: may('change', letterPolicy.draft),
    }),
    viewerCanSubmit: t.boolean({
      description: 'Whether the viewer may submit it for signature now.',
      resolve: may('submit', letterPolicy.draft),
    }),
    viewerCanGiveBack: t.boolean({
      description: 'Whether the viewer may give it back to its drafter now.',
      resolve: may('giveBack', letterPolicy.issue),
    }),
    viewerCanIssue: t.boolean({
      description: 'Whether the viewer may enter it as issued now.',
      resolve: may('issue', letterPolicy.issue),
    }),
    viewerCanDiscard: t.boolean({
      description: 'Whether the viewer may throw it away now.',
      resolve: may('discard', letterPolicy.draft),
    }),
  }),
});

const LetterConnection = connectionOf('ChaseLetter', ChaseLetterRef, 'letters');

builder.queryField('chaseLetters', (t) =>
  t.field({
    type: LetterConnection,
    description: "Chase letters of the viewer's committee, the newest first.",
    args: {
      ...pageArgs,
      states: t.arg({ type: [LetterStateEnum], description: 'Those in one of these states.' }),
    },
    resolve: (_root, { states, ...page }, context) => listLetters(context, states, pageAsked(page)),
  }),
);
