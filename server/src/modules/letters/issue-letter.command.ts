import { and, eq } from 'drizzle-orm';
import { chaseLetterLines } from '../../../../db/src/schema/letters.ts';
import type { Context } from '../../context.ts';
import { dayOf } from '../../kernel/calendar-date.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { type EnteredChase, enterChases, lockChased } from '../chases/chase-agencies.command.ts';
import { tellEventsOfMany, type Writing } from '../directives/locked-directive.command.ts';
import { referenceOf } from '../documents/document.rules.ts';
import { assertNoneDemanded, enterDemands } from '../explanations/enter-demands.command.ts';
import { attachFiles } from '../files/attach-files.command.ts';
import { assignmentStatesOf } from './letter-work.queries.ts';
import { assertAllOwed, judgeIssue, judgeLetterDay } from './letter.rules.ts';
import { type ChaseLetter, type LetterLineRow, readLetterLines } from './letters.queries.ts';
import { lockLetter, writeLetter } from './locked-letter.command.ts';

export type IssueLetterInput = Keyed & {
  readonly letterId: string;
  /** As the Office's clerk gave it, without the notation. */
  readonly number: string;
  readonly issuedOn: string;
  /** The signed PDF, where it is at hand. */
  readonly fileIds: readonly string[];
};

/**
 * Enters a signed letter as issued, with number and day: it becomes a chase of each addressed agency, numbered per
 * assignment together with reminders and demands; its appendix is frozen as it was signed; the explanations that it asks
 * for are demanded.
 *
 * @throws the refusals of {@link lockLetter}, {@link lockChased}, {@link assertAllOwed}, {@link judgeIssue},
 *   {@link judgeLetterDay}, {@link assertNoneDemanded} and {@link attachFiles}
 */
export function issueLetter(context: Context, input: IssueLetterInput): Promise<{ letterId: string }> {
  const { actor } = context;
  return perform(context, 'issueLetter', input, async ({ tx, now: readClock }) => {
    const { letter, next } = await lockLetter(tx, actor, input.letterId, 'issue', null);
    const owed = await assignmentStatesOf(tx, actor, letter.id);
    const shares = await lockChased(
      tx,
      actor,
      owed.map(({ assignmentId }) => assignmentId),
    );
    const { now, today } = readClock();
    // Read under the lock: work may have been reported while this one waited.
    const lines = await readLetterLines(tx, { actor, today }, [letter.id]);
    assertAllOwed(shares.map(({ state }, index) => ({ state, position: index + 1 })));
    const { number, issuedOn } = judgeIssue(input, dayOf(letter.draftedAt, actor.timeZone), today);
    judgeLetterDay(letter.reportBefore, 'reportBefore', today);
    const explainBefore =
      letter.explainBefore === null ? null : judgeLetterDay(letter.explainBefore, 'explainBefore', today);
    const explained = shares.filter(({ id }) => asksOf(lines, id));
    await assertNoneDemanded(tx, explained);

    const writing = { tx, actor, idempotencyKey: input.idempotencyKey, now, today };
    const chases = await enterChases(writing, { kind: 'letter', letterId: letter.id, message: null }, shares);
    await tellLetter(writing, letter, { number, issuedOn }, chases);
    if (explainBefore !== null) {
      for (const { chaseId, shares: chased } of chases) {
        const asked = chased.filter(({ id }) => asksOf(lines, id));
        await enterDemands(writing, { chaseId, shares: asked, question: null, answerBefore: explainBefore });
      }
    }
    await freeze(writing, lines);
    await writeLetter(tx, letter, { state: next, number, issuedOn, issuedBy: actor.appointmentId, issuedAt: now });
    await attachFiles(tx, actor, input.fileIds, { letterId: letter.id }, 'fileIds');
    return { letterId: letter.id };
  });
}

function asksOf(lines: readonly LetterLineRow[], assignmentId: string): boolean {
  return lines.some((line) => line.assignmentId === assignmentId && line.asksExplanation);
}

async function tellLetter(
  writing: Writing,
  { id: letterId, notation, reportBefore }: ChaseLetter,
  { number, issuedOn }: { readonly number: string; readonly issuedOn: string },
  chases: readonly EnteredChase[],
): Promise<void> {
  const reference = referenceOf({ number, notation });
  await tellEventsOfMany(
    writing,
    chases.flatMap(({ chaseId, agencyId, shares }) =>
      shares.map(({ id, directiveId, ordinal }) => ({
        type: 'chase_letter_issued' as const,
        directiveId,
        subjectId: id,
        after: { letterId, chaseId, agencyId, ordinal, reference, issuedOn, reportBefore },
      })),
    ),
  );
}

/** What the appendix said when the letter was issued, for good. */
async function freeze({ tx, actor }: Writing, lines: readonly LetterLineRow[]): Promise<void> {
  for (const { id, document, content, dueOn, daysOverdue, state } of lines) {
    await tx
      .update(chaseLetterLines)
      .set({ frozen: { document, content, dueOn, daysOverdue, state } })
      .where(and(eq(chaseLetterLines.tenantId, actor.tenantId), eq(chaseLetterLines.id, id)));
  }
}
