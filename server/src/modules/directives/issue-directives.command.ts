import { and, eq } from 'drizzle-orm';
import { sourceDocuments } from '../../../../db/src/schema/documents.ts';
import type { Context } from '../../context.ts';
import type { Actor } from '../../kernel/actor.ts';
import { NotAllowed } from '../../kernel/errors.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { type Keyed, perform, type Performance } from '../../perform.command.ts';
import { assignmentPolicy } from '../assignments/assignment.policy.ts';
import { AlreadyActed } from '../assignments/already-acted.rules.ts';
import { isOpen } from '../assignments/lifecycle.rules.ts';
import { enterDocument, type EnteredDocument } from '../documents/enter-document.command.ts';
import type { DocumentInput } from '../documents/document.rules.ts';
import { visibleDocuments } from '../documents/documents.queries.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { startSeries } from '../series/make-occurrences.command.ts';
import { assertInForce, firstOf, judgeSeriesLine } from '../series/series-line.rules.ts';
import type { EnteredDeadline } from './deadline.rules.ts';
import { directivePolicy } from './directive.policy.ts';
import { type Entered, enterDirectives } from './enter-directives.command.ts';
import { type AssignmentLine, type Directory, readDirectory } from './issue-input.queries.ts';
import { type DirectiveText, judgeIssue } from './issue.rules.ts';
import { lastActOn, lockAssignment } from './locked-directive.command.ts';

export type DirectiveLine = DirectiveText &
  Pick<Entered, 'urgency' | 'visibility' | 'monitorIds' | 'readerIds'> & {
    readonly deadline: EnteredDeadline;
    readonly assignments: readonly AssignmentLine[];
  };

type NewDocument = Omit<DocumentInput, 'fileCount'> &
  Pick<EnteredDocument, 'type' | 'origin'> & { readonly fileIds: readonly string[] };

export type IssueDirectivesInput = Keyed & {
  /** A new document; or `documentId`, one entered before; or neither. */
  readonly document: NewDocument | null;
  readonly documentId: string | null;
  /** The appointment whose order it is; null: the actor's own. */
  readonly issuerId: string | null;
  readonly directives: readonly DirectiveLine[];
};

export type IssuedDirectives = { readonly directiveIds: string[]; readonly documentId: string | null };

/**
 * Issues the directives of one document: all of them or none.
 *
 * @throws {NotAllowed} the actor does not issue for a committee
 * @throws the refusals of {@link judgeIssue}, with the path of the field at fault
 */
export function issueDirectives(context: Context, input: IssueDirectivesInput): Promise<IssuedDirectives> {
  return perform(context, 'issueDirectives', input, (performance) => {
    const [committeeId] = context.actor.committeeIds;
    if (!committeeId || !can(context.actor, directivePolicy.issue, {})) throw new NotAllowed();
    return issue(context, performance, input, { committeeId, parent: null });
  });
}

export type CascadeAssignmentInput = IssueDirectivesInput & { readonly assignmentId: string };

/**
 * A committee issues its own directives in execution of what it was assigned (triển khai).
 *
 * @throws {NotFound} the actor can see no such assignment
 * @throws {NotAllowed} the assignment is not his committee's
 * @throws {AlreadyActed} it has ended
 * @throws the refusals of {@link judgeIssue}
 */
export function cascadeAssignment(context: Context, input: CascadeAssignmentInput): Promise<IssuedDirectives> {
  const { actor } = context;
  return perform(context, 'cascadeAssignment', input, async (performance) => {
    const { assignment } = await lockAssignment(performance.tx, actor, input.assignmentId);
    if (!can(actor, assignmentPolicy.cascade, assignment)) throw new NotAllowed();
    if (!isOpen(assignment.state)) throw new AlreadyActed(await lastActOn(performance.tx, assignment));
    const parent = { assignmentId: assignment.id, dueOn: assignment.dueOn };
    return issue(context, performance, input, { committeeId: assignment.agencyId, parent });
  });
}

type Issuing = {
  readonly committeeId: string;
  readonly parent: { readonly assignmentId: string; readonly dueOn: string | null } | null;
};

async function issue(
  { actor, calendar, settings }: Context,
  { tx, now: readClock }: Performance,
  input: IssueDirectivesInput,
  { committeeId, parent }: Issuing,
): Promise<IssuedDirectives> {
  const { now, today } = readClock();
  const issuerId = input.issuerId ?? actor.appointmentId;
  const bounds = { today, parentDueOn: parent?.dueOn ?? null };
  const rules = input.directives.map((line, index) => judgeSeriesLine(line, bounds, `directives.${index}`));
  const directory = await readDirectory(tx, actor.tenantId, today, {
    lines: input.directives.flatMap(({ assignments }) => assignments),
    appointmentIds: [issuerId, ...input.directives.flatMap(({ monitorIds }) => monitorIds)],
    personIds: input.directives.flatMap(({ readerIds }) => readerIds),
  });
  const existing =
    input.documentId === null ? null : await existingDocument({ tx, actor }, committeeId, input.documentId);
  const judged = judgeIssue(
    {
      document: input.document && { ...input.document, fileCount: input.document.fileIds.length },
      existingDocument: existing,
      directives: input.directives.map((line, index) => ({
        ...line,
        deadline: line.deadline.kind === 'recurring' ? firstOf(rules[index], today) : line.deadline,
        monitors: line.monitorIds.map((id) => directory.postOf(id)),
        assignments: directory.entriesOf(line.assignments, `directives.${index}.assignments`),
      })),
    },
    {
      today,
      calendar,
      committeeId,
      actorRole: actor.role,
      issuer: directory.postOf(issuerId),
      parentDueOn: parent?.dueOn ?? null,
      proposalsNeedConfirmation: settings.confirmProposals,
      reading: settings,
    },
  );
  assertInForce(rules, judged.isProposal);
  input.directives.forEach((line, index) => assertReaders(line, directory, `directives.${index}`));

  const writing = { tx, actor, idempotencyKey: input.idempotencyKey, now, today };
  const document =
    judged.document && input.document
      ? await enterDocument(
          writing,
          {
            ...judged.document,
            committeeId,
            type: input.document.type,
            origin: input.document.origin,
          },
          input.document.fileIds,
        )
      : existing;
  const parts = judged.directives.map((directive, index) => ({
    ...directive,
    ...linePart(input.directives[index], actor),
  }));
  const once = await enterDirectives(writing, {
    committeeId,
    issuerId,
    document,
    issuedOn: judged.issuedOn,
    isProposal: judged.isProposal,
    parentAssignmentId: parent?.assignmentId ?? null,
    directives: parts.filter((_part, index) => !rules[index]),
  });
  const onceIds = once.map(({ id }) => id);
  const directiveIds: string[] = [];
  for (const [index, { assignments: _shares, deadline: _first, dueOn: _firstOn, ...part }] of parts.entries()) {
    const rule = rules[index];
    const lines = input.directives[index]?.assignments ?? [];
    const [first = ''] = rule
      ? await startSeries(
          writing,
          {
            committeeId,
            issuerId,
            rule,
            template: {
              ...part,
              assignments: lines.map(({ agencyId, groupId, role }) => ({ agencyId, groupId, role })),
              documentId: document?.id ?? null,
              parentAssignmentId: parent?.assignmentId ?? null,
            },
          },
          { calendar, daysAhead: settings.seriesDaysAhead },
        )
      : onceIds.splice(0, 1);
    directiveIds.push(first);
  }
  return { directiveIds, documentId: document?.id ?? null };
}

/** A monitor who enters a directive and names nobody follows it himself; readers of restricted work include who enters it. */
function linePart(
  line: DirectiveLine | undefined,
  actor: Actor,
): Pick<Entered, 'urgency' | 'visibility' | 'monitorIds' | 'readerIds'> {
  if (!line) throw new RangeError('a judged directive has its line');
  const { urgency, visibility } = line;
  const followsItself = actor.role === 'office_monitor' && line.monitorIds.length === 0;
  return {
    urgency,
    visibility,
    monitorIds: followsItself ? [actor.appointmentId] : [...new Set(line.monitorIds)],
    readerIds: visibility === 'restricted' ? [...new Set([...line.readerIds, actor.personId])] : [],
  };
}

/** @throws {InvalidInput} NOT_A_READER: restricted work needs readers, and each must be an active person */
function assertReaders({ visibility, readerIds }: DirectiveLine, directory: Directory, path: string): void {
  const stranger = readerIds.findIndex((id) => !directory.hasReader(id));
  if (stranger >= 0) throw new InvalidInput('NOT_A_READER', `${path}.readerIds.${stranger}`);
  if (visibility === 'restricted' && readerIds.length === 0)
    throw new InvalidInput('NOT_A_READER', `${path}.readerIds`);
}

/** @throws {InvalidInput} DOCUMENT_NOT_FOUND: none of the committee's that exists for the actor */
async function existingDocument(
  { tx, actor }: Pick<Performance, 'tx'> & Pick<Context, 'actor'>,
  committeeId: string,
  id: string,
) {
  const [document] = await tx
    .select()
    .from(sourceDocuments)
    .where(and(visibleDocuments(actor), eq(sourceDocuments.id, id), eq(sourceDocuments.committeeId, committeeId)));
  if (!document) throw new InvalidInput('DOCUMENT_NOT_FOUND', 'documentId');
  return document;
}
