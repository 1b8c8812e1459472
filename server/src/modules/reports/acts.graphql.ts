import { builder } from '../../graphql/builder.ts';
import { GradeEnum, ReportKindEnum } from '../../graphql/enums.ts';
import { idOf, idsOf } from '../../graphql/ids.ts';
import { assignmentAfter } from '../assignments/acts.graphql.ts';
import { AlreadyActed } from '../assignments/already-acted.rules.ts';
import { AssignmentRef } from '../assignments/assignment.graphql.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { acceptCompletion } from './accept-completion.command.ts';
import { reportCompletion } from './report-completion.command.ts';
import { reportOnBehalf } from './report-on-behalf.command.ts';
import { reportProgress } from './report-progress.command.ts';
import { returnCompletion } from './return-completion.command.ts';

const KEY = 'Chosen by the client: a retry with the same key and input gets the first answer.';
const errors = { types: [AlreadyActed, InvalidInput] };

const ReportProgressInput = builder.inputType('ReportProgressInput', {
  description: 'Tells how far the work is.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    assignmentId: t.id({ description: 'Of which assignment.' }),
    percent: t.int({ description: '0 to 100.' }),
    result: t.string({ description: 'What was done.' }),
    obstacles: t.string({ required: false, description: 'What hinders, and what is asked for.' }),
    fileIds: t.idList({ required: false, description: 'Uploaded files to attach.' }),
  }),
});

const ReportCompletionInput = builder.inputType('ReportCompletionInput', {
  description: 'Claims that the work is done.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    assignmentId: t.id({ description: 'Of which assignment.' }),
    result: t.string({ description: 'What was done.' }),
    obstacles: t.string({ required: false, description: 'What hinders, and what is asked for.' }),
    statedOn: t.field({
      type: 'LocalDate',
      description: 'The day of performance: not after today, not before the issue.',
    }),
    productNumber: t.string({
      required: false,
      description: "The product's document number; this or a file is required.",
    }),
    fileIds: t.idList({ required: false, description: 'Uploaded files to attach.' }),
  }),
});

const ReportOnBehalfInput = builder.inputType('ReportOnBehalfInput', {
  description: 'Records what an agency answered on paper.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    assignmentId: t.id({ description: 'Of which assignment.' }),
    kind: t.field({ type: ReportKindEnum, description: 'What the paper says.' }),
    paperNumber: t.string({ description: "The paper's number and notation." }),
    paperOn: t.field({ type: 'LocalDate', description: "The paper's day: it counts as sent on it." }),
    percent: t.int({ required: false, description: '0 to 100; for progress.' }),
    result: t.string({ description: 'What was done.' }),
    obstacles: t.string({ required: false, description: 'What hinders, and what is asked for.' }),
    statedOn: t.field({ type: 'LocalDate', required: false, description: 'The day of performance; for completion.' }),
    fileIds: t.idList({ required: false, description: 'The scan.' }),
  }),
});

const AcceptCompletionInput = builder.inputType('AcceptCompletionInput', {
  description: 'Accepts a result.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    reportId: t.id({ description: 'The completion report.' }),
    statedOn: t.field({
      type: 'LocalDate',
      required: false,
      description: 'Another day of performance than the report states.',
    }),
    dayReason: t.string({ required: false, description: 'Why; required with another day.' }),
    grade: t.field({ type: GradeEnum, required: false, description: 'Quality, where the tenant grades.' }),
  }),
});

const ReturnCompletionInput = builder.inputType('ReturnCompletionInput', {
  description: 'Returns a report.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    reportId: t.id({ description: 'The completion report.' }),
    reason: t.string({ description: 'What is missing; the agency reads it.' }),
  }),
});

builder.mutationFields((t) => ({
  reportProgress: t.field({
    type: AssignmentRef,
    errors,
    description: 'The agency tells how far it is. A first report acknowledges too.',
    args: { input: t.arg({ type: ReportProgressInput, description: 'The report.' }) },
    resolve: (_root, { input }, context) =>
      assignmentAfter(
        context,
        reportProgress(context, {
          ...input,
          assignmentId: idOf('Assignment', input.assignmentId),
          obstacles: input.obstacles ?? null,
          fileIds: idsOf('File', input.fileIds),
        }),
      ),
  }),
  reportCompletion: t.field({
    type: AssignmentRef,
    errors,
    description: 'The agency claims that the work is done.',
    args: { input: t.arg({ type: ReportCompletionInput, description: 'The report.' }) },
    resolve: (_root, { input }, context) =>
      assignmentAfter(
        context,
        reportCompletion(context, {
          ...input,
          assignmentId: idOf('Assignment', input.assignmentId),
          obstacles: input.obstacles ?? null,
          productNumber: input.productNumber ?? null,
          fileIds: idsOf('File', input.fileIds),
        }),
      ),
  }),
  reportOnBehalf: t.field({
    type: AssignmentRef,
    errors,
    description: 'The Office records what an agency answered on paper (báo cáo thay); another person reviews it.',
    args: { input: t.arg({ type: ReportOnBehalfInput, description: 'The paper and what it says.' }) },
    resolve: (_root, { input }, context) =>
      assignmentAfter(
        context,
        reportOnBehalf(context, {
          ...input,
          assignmentId: idOf('Assignment', input.assignmentId),
          obstacles: input.obstacles ?? null,
          percent: input.percent ?? null,
          statedOn: input.statedOn ?? null,
          fileIds: idsOf('File', input.fileIds),
        }),
      ),
  }),
  acceptCompletion: t.field({
    type: AssignmentRef,
    errors,
    description: 'The issuing side accepts a result (xác nhận hoàn thành).',
    args: { input: t.arg({ type: AcceptCompletionInput, description: 'Which report.' }) },
    resolve: (_root, { input }, context) =>
      assignmentAfter(
        context,
        acceptCompletion(context, {
          ...input,
          reportId: idOf('Report', input.reportId),
          statedOn: input.statedOn ?? null,
          dayReason: input.dayReason ?? null,
          grade: input.grade ?? null,
        }),
      ),
  }),
  returnCompletion: t.field({
    type: AssignmentRef,
    errors,
    description: 'The issuing side returns a report (trả lại). One sent in time moves the due day.',
    args: { input: t.arg({ type: ReturnCompletionInput, description: 'Which report, and why.' }) },
    resolve: (_root, { input }, context) =>
      assignmentAfter(
        context,
        returnCompletion(context, {
          ...input,
          reportId: idOf('Report', input.reportId),
        }),
      ),
  }),
}));
