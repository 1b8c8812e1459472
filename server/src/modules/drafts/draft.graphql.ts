import { afterCommand } from '../../graphql/after-command.ts';
import { builder } from '../../graphql/builder.ts';
import { ReportKindEnum } from '../../graphql/enums.ts';
import { encodeId, idOf, idsOf, optionalIdOf } from '../../graphql/ids.ts';
import { required } from '../../graphql/required.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { AlreadyActed } from '../assignments/already-acted.rules.ts';
import { AssignmentRef } from '../assignments/assignment.graphql.ts';
import { assignmentPolicy } from '../assignments/assignment.policy.ts';
import { FileRef } from '../documents/document.graphql.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { PersonRef } from '../people/people.graphql.ts';
import { DraftConflict } from './draft.rules.ts';
import { findIssueDraft, type IssueDraft, type ReportDraft, selectDraftFiles } from './drafts.queries.ts';
import { discardIssueDraft, saveIssueDraft } from './save-issue-draft.command.ts';
import { discardReportDraft, saveReportDraft } from './save-report-draft.command.ts';

const ReportDraftRef = builder.objectRef<ReportDraft>('ReportDraft').implement({
  description: 'An unsent report, private to its agency.',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ id }) => encodeId('ReportDraft', id) }),
    kind: t.expose('kind', { type: ReportKindEnum, description: 'What it will claim.' }),
    percent: t.exposeInt('percent', { nullable: true, description: 'How far.' }),
    result: t.exposeString('result', { description: 'What was done.' }),
    obstacles: t.exposeString('obstacles', { description: 'What hinders.' }),
    statedOn: t.expose('statedOn', { type: 'LocalDate', nullable: true, description: 'The day of performance.' }),
    productNumber: t.exposeString('productNumber', { nullable: true, description: "The product's number." }),
    savedAt: t.expose('savedAt', { type: 'DateTime', description: 'When it was saved.' }),
    version: t.exposeInt('version', { description: 'Name it when saving over it.' }),
    savedBy: t.field({
      type: PersonRef,
      description: 'Who saved it.',
      resolve: ({ savedBy }, _args, { loaders }) => required(loaders.person.load(savedBy)),
    }),
    files: t.field({
      type: [FileRef],
      description: 'Uploaded files to attach.',
      resolve: ({ fileIds }, _args, context) => selectDraftFiles(context, fileIds),
    }),
  }),
});

const IssueDraftRef = builder.objectRef<IssueDraft>('IssueDraft').implement({
  description: 'An unsent issue form of one appointment.',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ id }) => encodeId('IssueDraft', id) }),
    body: t.exposeString('body', { description: 'The form as the web app keeps it: JSON text.' }),
    savedAt: t.expose('savedAt', { type: 'DateTime', description: 'When it was saved.' }),
    version: t.exposeInt('version', { description: 'Name it when saving over it.' }),
  }),
});

const SaveReportDraftInput = builder.inputType('SaveReportDraftInput', {
  description: 'What was typed of a report.',
  fields: (t) => ({
    assignmentId: t.id({ description: 'Of which assignment.' }),
    version: t.int({ description: 'The version that was typed over; 0 for a new draft.' }),
    kind: t.field({ type: ReportKindEnum, description: 'What it will claim.' }),
    percent: t.int({ required: false, description: 'How far.' }),
    result: t.string({ description: 'What was done.' }),
    obstacles: t.string({ description: 'What hinders.' }),
    statedOn: t.field({ type: 'LocalDate', required: false, description: 'The day of performance.' }),
    productNumber: t.string({ required: false, description: "The product's number." }),
    fileIds: t.idList({ description: 'Uploaded files to attach.' }),
  }),
});

const SaveIssueDraftInput = builder.inputType('SaveIssueDraftInput', {
  description: 'What was typed of an issue form.',
  fields: (t) => ({
    assignmentId: t.id({ required: false, description: 'For a cascade: what it executes.' }),
    version: t.int({ description: 'The version that was typed over; 0 for a new draft.' }),
    body: t.string({ description: 'The form as JSON text.' }),
  }),
});

builder.objectField(AssignmentRef, 'draft', (t) =>
  t.field({
    type: ReportDraftRef,
    nullable: true,
    description: "The agency's unsent report; null for everybody else.",
    resolve: (assignment, _args, { actor, loaders }) =>
      can(actor, assignmentPolicy.draft, assignment) ? loaders.reportDraftOf.load(assignment.id) : null,
  }),
);

builder.queryField('issueDraft', (t) =>
  t.field({
    type: IssueDraftRef,
    nullable: true,
    description: "The unsent issue form of the viewer's appointment.",
    args: { assignmentId: t.arg.id({ required: false, description: 'For a cascade: what it executes.' }) },
    resolve: (_root, { assignmentId }, context) => findIssueDraft(context, optionalIdOf('Assignment', assignmentId)),
  }),
);

builder.mutationFields((t) => ({
  saveReportDraft: t.field({
    type: ReportDraftRef,
    errors: { types: [AlreadyActed, DraftConflict, InvalidInput] },
    description: 'Keeps what was typed. Not an act: it leaves no event.',
    args: { input: t.arg({ type: SaveReportDraftInput, description: 'The draft.' }) },
    resolve: (_root, { input }, context) =>
      afterCommand(
        context,
        saveReportDraft(context, {
          ...input,
          assignmentId: idOf('Assignment', input.assignmentId),
          percent: input.percent ?? null,
          statedOn: input.statedOn ?? null,
          productNumber: input.productNumber ?? null,
          fileIds: idsOf('File', input.fileIds),
        }),
        (loaders, { assignmentId }) => loaders.reportDraftOf.load(assignmentId),
      ),
  }),
  discardReportDraft: t.field({
    type: AssignmentRef,
    errors: { types: [] },
    description: 'Throws the draft away.',
    args: { assignmentId: t.arg.id({ description: 'Of which assignment.' }) },
    resolve: (_root, { assignmentId }, context) =>
      afterCommand(context, discardReportDraft(context, idOf('Assignment', assignmentId)), (loaders, answer) =>
        loaders.assignment.load(answer.assignmentId),
      ),
  }),
  saveIssueDraft: t.field({
    type: IssueDraftRef,
    errors: { types: [DraftConflict, InvalidInput] },
    description: 'Keeps what was typed. Not an act: it leaves no event.',
    args: { input: t.arg({ type: SaveIssueDraftInput, description: 'The draft.' }) },
    resolve: (_root, { input }, context) => {
      const assignmentId = optionalIdOf('Assignment', input.assignmentId);
      return afterCommand(context, saveIssueDraft(context, { ...input, assignmentId }), () =>
        findIssueDraft(context, assignmentId),
      );
    },
  }),
  discardIssueDraft: t.boolean({
    description: 'Throws the draft away; true also where there was none.',
    args: { assignmentId: t.arg.id({ required: false, description: 'For a cascade: what it executes.' }) },
    resolve: async (_root, { assignmentId }, context) => {
      await discardIssueDraft(context, optionalIdOf('Assignment', assignmentId));
      return true;
    },
  }),
}));
