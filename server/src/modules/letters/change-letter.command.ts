import { and, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../../../../db/src/client.ts';
import { chaseLetterLines } from '../../../../db/src/schema/letters.ts';
import type { Context } from '../../context.ts';
import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { signersOf } from './letter-signers.queries.ts';
import { changeLetterValues, judgeLetterDay, type LetterInput, maySign } from './letter.rules.ts';
import { type LetterLineRow, readLetterLines } from './letters.queries.ts';
import { lockLetter, writeLetter } from './locked-letter.command.ts';

export type ChangeLetterInput = Keyed & {
  readonly letterId: string;
  /** Of the draft as the actor read it. */
  readonly version: number;
  readonly values: LetterInput;
  readonly signerId: string | null;
  /** The lines that stay, in the order of the appendix; null leaves them. */
  readonly lines: readonly { readonly lineId: string; readonly asksExplanation: boolean }[] | null;
};

/**
 * Changes what a draft says, who signs it, and which work stands in its appendix.
 *
 * @throws the refusals of {@link lockLetter} and {@link changeLetterValues}
 * @throws {InvalidInput} NOT_A_SIGNER, LETTER_EMPTY, a line that is not the letter's, or no day for an explanation
 */
export function changeLetter(context: Context, input: ChangeLetterInput): Promise<{ letterId: string }> {
  const { actor } = context;
  const { letterId, version } = input;
  return perform(context, 'changeLetter', input, async ({ tx, now: readClock }) => {
    const { letter } = await lockLetter(tx, actor, letterId, 'change', version);
    const { today } = readClock();
    const values = changeLetterValues(letter, input.values, today);
    const signerId = input.signerId ?? letter.signerId;
    const signer = (await signersOf(tx, actor, letter.committeeId, today)).find(({ id }) => id === signerId);
    if (!signer || !maySign(signer.role, values.isForCommittee)) throw new InvalidInput('NOT_A_SIGNER', 'signerId');
    const lines = await readLetterLines(tx, { actor, today }, [letterId]);
    const kept = input.lines === null ? lines : await keepLines(tx, lines, input.lines);
    await writeLetter(tx, letter, {
      ...values,
      signerId,
      explainBefore: explainDay(kept, values.explainBefore, today),
    });
    return { letterId };
  });
}

/** A day to explain by belongs to a letter that asks for an explanation, and to no other. */
function explainDay(
  lines: readonly { readonly asksExplanation: boolean }[],
  day: CalendarDate | null,
  today: CalendarDate,
): CalendarDate | null {
  if (!lines.some(({ asksExplanation }) => asksExplanation)) return null;
  return day ?? judgeLetterDay('', 'explainBefore', today);
}

async function keepLines(
  tx: Transaction,
  lines: readonly LetterLineRow[],
  asked: NonNullable<ChangeLetterInput['lines']>,
): Promise<readonly { readonly asksExplanation: boolean }[]> {
  const kept = asked.map(({ lineId, asksExplanation }, index) => {
    const line = lines.find(({ id }) => id === lineId);
    if (!line) throw new InvalidInput('LETTER_LINE_UNKNOWN', `lines.${index}`);
    return { ...line, asksExplanation };
  });
  const [first] = kept;
  if (!first) throw new InvalidInput('LETTER_EMPTY', 'lines');
  const gone = lines.filter(({ id }) => !kept.some((line) => line.id === id)).map(({ id }) => id);
  const isLine = (id: string) => and(eq(chaseLetterLines.tenantId, first.tenantId), eq(chaseLetterLines.id, id));
  if (gone.length > 0) {
    await tx
      .delete(chaseLetterLines)
      .where(and(eq(chaseLetterLines.tenantId, first.tenantId), inArray(chaseLetterLines.id, gone)));
  }
  for (const [index, { id, asksExplanation }] of kept.entries()) {
    await tx
      .update(chaseLetterLines)
      .set({ position: index + 1, asksExplanation })
      .where(isLine(id));
  }
  return kept;
}
