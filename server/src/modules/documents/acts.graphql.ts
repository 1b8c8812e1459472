import { afterCommand } from '../../graphql/after-command.ts';
import { builder } from '../../graphql/builder.ts';
import { DocumentTypeEnum, OriginEnum } from '../../graphql/enums.ts';
import { idOf } from '../../graphql/ids.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { amendDocument } from './amend-document.command.ts';
import { SourceDocumentRef } from './document.graphql.ts';

const AmendDocumentInput = builder.inputType('AmendDocumentInput', {
  description: 'What a document is to say from now on, in full; its files stay.',
  fields: (t) => ({
    idempotencyKey: t.id({
      description: 'Chosen by the client: a retry with the same key and input gets the first answer.',
    }),
    documentId: t.id({ description: 'Which.' }),
    number: t.string({ description: 'Such as 152; may be empty where a file is attached.' }),
    notation: t.string({ description: 'Such as TB-UBND.' }),
    type: t.field({ type: DocumentTypeEnum, description: 'Its kind.' }),
    issuedOn: t.field({ type: 'LocalDate', description: 'Its day.' }),
    abstract: t.string({ description: 'Trích yếu.' }),
    signer: t.string({ required: false, description: 'Who signed it.' }),
    origin: t.field({ type: OriginEnum, description: 'Where the order comes from.' }),
    outsideIssuer: t.string({ required: false, description: 'Who above asked for it.' }),
    outsideDueOn: t.field({ type: 'LocalDate', required: false, description: 'The day set above.' }),
  }),
});

builder.mutationField('amendDocument', (t) =>
  t.field({
    type: SourceDocumentRef,
    errors: { types: [InvalidInput] },
    description: 'The chief, or the monitor who entered it, corrects what is said of a document.',
    args: { input: t.arg({ type: AmendDocumentInput, description: 'Which, and what it is to say.' }) },
    resolve: (_root, { input }, context) =>
      afterCommand(
        context,
        amendDocument(context, {
          ...input,
          documentId: idOf('SourceDocument', input.documentId),
          signer: input.signer ?? null,
          outsideIssuer: input.outsideIssuer ?? null,
          outsideDueOn: input.outsideDueOn ?? null,
        }),
        (loaders, { documentId }) => loaders.document.load(documentId),
      ),
  }),
);
