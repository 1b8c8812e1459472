import { afterCommand } from '../../graphql/after-command.ts';
import { builder } from '../../graphql/builder.ts';
import type { RequestContext } from '../../graphql/context.ts';
import { AssignmentRoleEnum, DocumentTypeEnum, OriginEnum, UrgencyEnum, VisibilityEnum } from '../../graphql/enums.ts';
import { idOf, idsOf, optionalIdOf } from '../../graphql/ids.ts';
import { required } from '../../graphql/required.ts';
import { AlreadyActed } from '../assignments/already-acted.rules.ts';
import { SourceDocumentRef } from '../documents/document.graphql.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { deadlineFrom, DeadlineInputRef } from './deadline.graphql.ts';
import { DirectiveRef } from './directive.graphql.ts';
import { linesOf } from './assignment-lines.graphql.ts';
import { cascadeAssignment, issueDirectives, type IssuedDirectives } from './issue-directives.command.ts';

const KEY = 'Chosen by the client: a retry with the same key and input gets the first answer.';

export const AssignmentInputRef = builder.inputType('AssignmentInput', {
  description: 'One agency, or every agency of a group, with its part: exactly one of agencyId and groupId.',
  fields: (t) => ({
    agencyId: t.id({ required: false, description: 'An agency.' }),
    groupId: t.id({
      required: false,
      description: 'A group, whose agencies that are not named elsewhere are assigned.',
    }),
    role: t.field({ type: AssignmentRoleEnum, description: 'Its part.' }),
    deadline: t.field({
      type: DeadlineInputRef,
      required: false,
      description: "Its own deadline; the directive's by default.",
    }),
  }),
});

const DocumentInput = builder.inputType('DocumentInput', {
  description: 'A new source document.',
  fields: (t) => ({
    number: t.string({ description: 'Such as 152; may be empty where a file is attached.' }),
    notation: t.string({ description: 'Such as TB-UBND.' }),
    type: t.field({ type: DocumentTypeEnum, description: 'Its kind.' }),
    issuedOn: t.field({ type: 'LocalDate', description: 'Its day, not after today.' }),
    abstract: t.string({ description: 'Trích yếu.' }),
    signer: t.string({ required: false, description: 'Who signed it.' }),
    origin: t.field({ type: OriginEnum, required: false, description: 'Where the order comes from; OWN by default.' }),
    outsideIssuer: t.string({ required: false, description: 'Who above asked for it.' }),
    outsideDueOn: t.field({ type: 'LocalDate', required: false, description: 'The day set above.' }),
    fileIds: t.idList({ required: false, description: 'Uploaded files to attach.' }),
  }),
});

const DirectiveInput = builder.inputType('DirectiveInput', {
  description: 'One directive of the document.',
  fields: (t) => ({
    content: t.string({ description: 'What is to be done, as the document says it.' }),
    deadline: t.field({ type: DeadlineInputRef, description: 'Its deadline.' }),
    deadlineText: t.string({ required: false, description: 'The deadline as the document words it.' }),
    field: t.string({ required: false, description: 'Lĩnh vực.' }),
    urgency: t.field({ type: UrgencyEnum, required: false, description: 'NORMAL by default.' }),
    expectedProduct: t.string({ required: false, description: 'What is to come of it.' }),
    visibility: t.field({ type: VisibilityEnum, required: false, description: 'ORDINARY by default.' }),
    readerIds: t.idList({ required: false, description: 'People for whom a restricted directive exists.' }),
    monitorIds: t.idList({ required: false, description: 'Appointments of the Office that follow it.' }),
    assignments: t.field({ type: [AssignmentInputRef], description: 'Who does what; at least one lead.' }),
  }),
});

const issueFields = builder.inputType('IssueDirectivesInput', {
  description: 'A document with its directives.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    document: t.field({ type: DocumentInput, required: false, description: 'A new document.' }),
    documentId: t.id({ required: false, description: 'A document that was entered before.' }),
    issuerId: t.id({
      required: false,
      description: "The chair's or vice-chair's appointment; the viewer's own by default.",
    }),
    directives: t.field({ type: [DirectiveInput], description: 'The directives, 1 to 100.' }),
  }),
});

const CascadeAssignmentInput = builder.inputType('CascadeAssignmentInput', {
  description: 'Directives that a committee issues in execution of what it was assigned.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    assignmentId: t.id({ description: 'What they execute.' }),
    document: t.field({ type: DocumentInput, required: false, description: 'A new document.' }),
    documentId: t.id({ required: false, description: 'A document that was entered before.' }),
    issuerId: t.id({
      required: false,
      description: "The chair's or vice-chair's appointment; the viewer's own by default.",
    }),
    directives: t.field({
      type: [DirectiveInput],
      description: "The directives, none later than the assignment's day.",
    }),
  }),
});

const IssuedDirectivesRef = builder.objectRef<IssuedDirectives>('IssuedDirectives').implement({
  description: 'What was issued.',
  fields: (t) => ({
    directives: t.field({
      type: [DirectiveRef],
      description: 'The directives, in the order they were given.',
      resolve: ({ directiveIds }, _args, { loaders }) =>
        Promise.all(directiveIds.map((id) => required(loaders.directive.load(id)))),
    }),
    document: t.field({
      type: SourceDocumentRef,
      nullable: true,
      description: 'The paper that carries them.',
      resolve: ({ documentId }, _args, { loaders }) => (documentId ? loaders.documentOfSeen.load(documentId) : null),
    }),
  }),
});

type IssueInput = (typeof issueFields)['$inferInput'];

function commandInputOf(
  { idempotencyKey, document, documentId, issuerId, directives }: IssueInput,
  { today }: RequestContext,
) {
  return {
    idempotencyKey,
    document: document
      ? {
          ...document,
          signer: document.signer ?? null,
          origin: document.origin ?? ('own' as const),
          outsideIssuer: document.outsideIssuer ?? null,
          outsideDueOn: document.outsideDueOn ?? null,
          fileIds: idsOf('File', document.fileIds),
        }
      : null,
    documentId: optionalIdOf('SourceDocument', documentId),
    issuerId: optionalIdOf('Appointment', issuerId),
    directives: directives.map((directive, index) => ({
      content: directive.content,
      deadlineText: directive.deadlineText ?? null,
      field: directive.field ?? null,
      expectedProduct: directive.expectedProduct ?? null,
      urgency: directive.urgency ?? ('normal' as const),
      visibility: directive.visibility ?? ('ordinary' as const),
      deadline: deadlineFrom(directive.deadline, today),
      readerIds: idsOf('Person', directive.readerIds),
      monitorIds: idsOf('Appointment', directive.monitorIds),
      assignments: linesOf(directive.assignments, `directives.${index}.assignments`),
    })),
  };
}

function issued(context: RequestContext, command: Promise<IssuedDirectives>): Promise<IssuedDirectives> {
  return afterCommand(context, command, async ({ directive }, answer) => {
    // Who issues restricted work becomes its reader by that, which this request's actor does not know yet.
    const seen = await directive.loadMany(answer.directiveIds);
    const fresh = seen.includes(null) ? await context.refresh() : null;
    if (fresh) {
      for (const id of answer.directiveIds) directive.clear(id).prime(id, await fresh.loaders.directive.load(id));
    }
    return answer;
  });
}

builder.mutationFields((t) => ({
  issueDirectives: t.field({
    type: IssuedDirectivesRef,
    errors: { types: [InvalidInput] },
    description:
      'Issues the directives of one document, all or none. Without a document they are proposals until confirmed.',
    args: { input: t.arg({ type: issueFields, description: 'The document and its directives.' }) },
    resolve: (_root, { input }, context) => issued(context, issueDirectives(context, commandInputOf(input, context))),
  }),
  cascadeAssignment: t.field({
    type: IssuedDirectivesRef,
    errors: { types: [InvalidInput, AlreadyActed] },
    description: 'A committee issues its own directives in execution of an assignment (triển khai).',
    args: { input: t.arg({ type: CascadeAssignmentInput, description: 'The assignment and the directives.' }) },
    resolve: (_root, { input }, context) =>
      issued(
        context,
        cascadeAssignment(context, {
          ...commandInputOf(input, context),
          assignmentId: idOf('Assignment', input.assignmentId),
        }),
      ),
  }),
}));
