import { builder } from '../../graphql/builder.ts';
import { connectionOf, pageArgs, pageAsked } from '../../graphql/connections.ts';
import { DocumentTypeEnum, OriginEnum } from '../../graphql/enums.ts';
import { encodeId } from '../../graphql/ids.ts';
import { required } from '../../graphql/required.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { optionalDayOf } from '../../graphql/days.ts';
import { AgencyRef } from '../agencies/agency.graphql.ts';
import { documentPolicy } from './document.policy.ts';
import { referenceOf } from './document.rules.ts';
import { listDocuments, type SourceDocument, type StoredFile } from './documents.queries.ts';

export const FileRef = builder.objectRef<StoredFile>('File').implement({
  description: 'A stored file. Its address answers only those who may see what it hangs on.',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ id }) => encodeId('File', id) }),
    name: t.exposeString('name', { description: 'As it was sent, made harmless.' }),
    mediaType: t.exposeString('mediaType', { description: 'Found in its content.' }),
    size: t.exposeInt('sizeBytes', { description: 'Bytes.' }),
    url: t.string({
      description: 'Where the viewer downloads it, as the appointment that asked.',
      resolve: ({ id }, _args, { actor }) => `/api/files/${id}?as=${encodeId('Appointment', actor.appointmentId)}`,
    }),
    uploadedAt: t.expose('uploadedAt', { type: 'DateTime', description: 'When it was sent.' }),
  }),
});

export const SourceDocumentRef = builder.objectRef<SourceDocument>('SourceDocument');

builder.node(SourceDocumentRef, {
  description: 'The paper that carries directives (văn bản).',
  id: { resolve: ({ id }) => id },
  loadOne: (id, { loaders }) => loaders.document.load(id),
  fields: (t) => ({
    number: t.exposeString('number', { description: 'Such as 152; empty when only attached.' }),
    notation: t.exposeString('notation', { description: 'Such as TB-UBND.' }),
    reference: t.string({ description: 'As papers cite it: 152/TB-UBND.', resolve: referenceOf }),
    type: t.expose('type', { type: DocumentTypeEnum, description: 'Its kind.' }),
    issuedOn: t.expose('issuedOn', { type: 'LocalDate', description: 'Its day.' }),
    abstract: t.exposeString('abstract', { description: 'Trích yếu.' }),
    signer: t.exposeString('signer', { nullable: true, description: 'Who signed it.' }),
    origin: t.expose('origin', { type: OriginEnum, description: 'Where the order comes from.' }),
    outsideIssuer: t.exposeString('outsideIssuer', { nullable: true, description: 'Who above asked for it.' }),
    outsideDueOn: t.expose('outsideDueOn', {
      type: 'LocalDate',
      nullable: true,
      description: 'The day set above, beside the internal one.',
    }),
    committee: t.field({
      type: AgencyRef,
      description: 'The committee that tracks it.',
      resolve: ({ committeeId }, _args, { loaders }) => required(loaders.agency.load(committeeId)),
    }),
    files: t.field({
      type: [FileRef],
      description: 'Its files, oldest first.',
      resolve: ({ id }, _args, { loaders }) => loaders.filesOfDocument.load(id),
    }),
    directiveCount: t.int({
      description: 'How many of its directives the viewer may see.',
      resolve: async ({ id }, _args, { loaders }) => (await loaders.directiveCountOf.load(id))?.count ?? 0,
    }),
    openCount: t.int({
      description: 'How many of them have not ended.',
      resolve: async ({ id }, _args, { loaders }) => (await loaders.directiveCountOf.load(id))?.open ?? 0,
    }),
    overdueCount: t.int({
      description: 'How many of them are overdue.',
      resolve: async ({ id }, _args, { loaders }) => (await loaders.directiveCountOf.load(id))?.overdue ?? 0,
    }),
    isCited: t.boolean({
      description: 'An agency has reported on one of them: number, notation and day stay.',
      resolve: async ({ id }, _args, { loaders }) => ((await loaders.directiveCountOf.load(id))?.reported ?? 0) > 0,
    }),
    viewerCanIssueFrom: t.boolean({
      description: 'Whether the viewer may issue directives that it carries.',
      resolve: (document, _args, { actor }) => can(actor, documentPolicy.issueFrom, document),
    }),
    viewerCanAmend: t.boolean({
      description: 'Whether the viewer may correct what was entered.',
      resolve: (document, _args, { actor }) => can(actor, documentPolicy.amend, document),
    }),
  }),
});

const SourceDocumentConnection = connectionOf('SourceDocument', SourceDocumentRef, 'documents, newest first');

builder.queryField('sourceDocuments', (t) =>
  t.field({
    type: SourceDocumentConnection,
    description: 'Documents that the viewer may see, newest first.',
    args: {
      text: t.arg.string({
        required: false,
        description: 'Words of the number, notation or abstract; accents may be left out.',
      }),
      type: t.arg({ type: [DocumentTypeEnum], required: false, description: 'One of these.' }),
      origin: t.arg({ type: [OriginEnum], required: false, description: 'One of these.' }),
      from: t.arg({ type: 'LocalDate', required: false, description: 'Issued on this day or later.' }),
      to: t.arg({ type: 'LocalDate', required: false, description: 'Issued on this day or earlier.' }),
      ...pageArgs,
    },
    resolve: (_root, { text, type, origin, from, to, ...page }, context) =>
      listDocuments(
        context,
        { text, type: eachOnce(type), origin: eachOnce(origin), from: optionalDayOf(from), to: optionalDayOf(to) },
        pageAsked(page),
      ),
  }),
);

/** A statement takes 65,535 parameters, a request holds more values than that. */
function eachOnce<Value>(values: readonly Value[] | null | undefined): readonly Value[] | null {
  return values ? [...new Set(values)] : null;
}
