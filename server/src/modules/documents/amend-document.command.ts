import { and, eq } from 'drizzle-orm';
import { appendEvents } from '../../../../db/src/append-event.ts';
import type { Transaction } from '../../../../db/src/client.ts';
import { fold, searchTextOf } from '../../../../db/src/fold.ts';
import { directives, directiveSearch } from '../../../../db/src/schema/directives.ts';
import { files, sourceDocuments } from '../../../../db/src/schema/documents.ts';
import type { Context } from '../../context.ts';
import { type Actor, signatureOf } from '../../kernel/actor.ts';
import { NotAllowed, NotFound } from '../../kernel/errors.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { searchable } from '../directives/enter-directives.command.ts';
import { documentPolicy } from './document.policy.ts';
import { type DocumentInput, judgeCorrection, type JudgedDocument, referenceOf } from './document.rules.ts';
import { countDirectivesIn, type SourceDocument, visibleDocuments } from './documents.queries.ts';

export type AmendDocumentInput = Keyed &
  Omit<DocumentInput, 'fileCount'> &
  Pick<SourceDocument, 'type' | 'origin'> & { readonly documentId: string };

/**
 * Corrects what was entered about a document, and the words by which its directives are found. Its files stay.
 *
 * @throws {NotFound} the actor can see no such document
 * @throws {NotAllowed} it is not the actor's to correct
 * @throws {InvalidInput} the refusals of {@link judgeCorrection}
 */
export function amendDocument(context: Context, input: AmendDocumentInput): Promise<{ documentId: string }> {
  const { actor } = context;
  return perform(context, 'amendDocument', input, async ({ tx, now: readClock }) => {
    const before = await lockDocument(tx, actor, input.documentId);
    if (!can(actor, documentPolicy.amend, before)) throw new NotAllowed();
    const { now, today } = readClock();
    const [counts] = await countDirectivesIn(tx, context, [before.id]);
    const attached = await tx
      .select({ id: files.id })
      .from(files)
      .where(and(eq(files.tenantId, actor.tenantId), eq(files.documentId, before.id)));
    const judged = judgeCorrection(
      { ...input, fileCount: attached.length },
      { before, reported: counts?.reported ?? 0, today },
    );
    const after = { ...judged, type: input.type, origin: input.origin };

    await tx
      .update(sourceDocuments)
      .set({ ...after, folded: fold(`${referenceOf(after)} ${after.abstract}`) })
      .where(and(eq(sourceDocuments.tenantId, actor.tenantId), eq(sourceDocuments.id, before.id)));
    await renewSearch(tx, actor, before.id, after);
    await appendEvents(tx, [
      {
        ...signatureOf(actor),
        type: 'document_amended',
        version: 1,
        subjectId: before.id,
        before: factsOf(before),
        after: factsOf(after),
        idempotencyKey: input.idempotencyKey,
        occurredAt: now,
        effectiveOn: today,
      },
    ]);
    return { documentId: before.id };
  });
}

/** @throws {NotFound} the actor can see no such document */
async function lockDocument(tx: Transaction, actor: Actor, id: string): Promise<SourceDocument> {
  await tx
    .select({ id: sourceDocuments.id })
    .from(sourceDocuments)
    .where(and(eq(sourceDocuments.tenantId, actor.tenantId), eq(sourceDocuments.id, id)))
    .for('update');
  const [document] = await tx
    .select()
    .from(sourceDocuments)
    .where(and(visibleDocuments(actor), eq(sourceDocuments.id, id)));
  if (!document) throw new NotFound();
  return document;
}

/** Directives are found by their document's number and abstract, restricted ones too. */
async function renewSearch(tx: Transaction, { tenantId }: Actor, documentId: string, document: JudgedDocument) {
  const carried = await tx
    .select({ id: directives.id, code: directives.code, content: directives.content, field: directives.field })
    .from(directives)
    .where(and(eq(directives.tenantId, tenantId), eq(directives.documentId, documentId)));
  for (const directive of carried) {
    await tx
      .update(directiveSearch)
      .set(searchTextOf(searchable(directive, document)))
      .where(and(eq(directiveSearch.tenantId, tenantId), eq(directiveSearch.id, directive.id)));
  }
}

type Facts = JudgedDocument & Pick<SourceDocument, 'type' | 'origin'>;

function factsOf({ number, notation, issuedOn, abstract, signer, type, origin, outsideIssuer, outsideDueOn }: Facts) {
  return { number, notation, issuedOn, abstract, signer, type, origin, outsideIssuer, outsideDueOn };
}
