import type { Context } from '../../context.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { assignmentStatesOf } from './letter-work.queries.ts';
import { requireReason } from '../input/text.rules.ts';
import { assertAllOwed } from './letter.rules.ts';
import { lockLetter, writeLetter } from './locked-letter.command.ts';

type OfLetter = Keyed & { readonly letterId: string };

/**
 * Submits a draft for signature (trình ký). Its figures are looked at once more.
 *
 * @param input `version` of the draft as the actor read it
 * @throws the refusals of {@link lockLetter} and {@link assertAllOwed}
 */
export function submitLetter(
  context: Context,
  input: OfLetter & { readonly version: number },
): Promise<{ letterId: string }> {
  const { actor } = context;
  return perform(context, 'submitLetter', input, async ({ tx, now: readClock }) => {
    const { letter, next } = await lockLetter(tx, actor, input.letterId, 'submit', input.version);
    assertAllOwed(await assignmentStatesOf(tx, actor, letter.id));
    const { now } = readClock();
    await writeLetter(tx, letter, {
      state: next,
      submittedBy: actor.appointmentId,
      submittedAt: now,
      returnedReason: null,
    });
    return { letterId: letter.id };
  });
}

/**
 * The signer gives a submitted letter back to its drafter.
 *
 * @throws {InvalidInput} REASON_MISSING or TEXT_TOO_LONG
 * @throws the refusals of {@link lockLetter}
 */
export function giveLetterBack(
  context: Context,
  input: OfLetter & { readonly reason: string },
): Promise<{ letterId: string }> {
  const { actor } = context;
  return perform(context, 'giveLetterBack', input, async ({ tx }) => {
    const { letter, next } = await lockLetter(tx, actor, input.letterId, 'giveBack', null);
    await writeLetter(tx, letter, { state: next, returnedReason: requireReason(input.reason) });
    return { letterId: letter.id };
  });
}

/**
 * Throws away a letter that was not issued.
 *
 * @throws the refusals of {@link lockLetter}
 */
export function discardLetter(context: Context, input: OfLetter): Promise<{ letterId: string }> {
  const { actor } = context;
  return perform(context, 'discardLetter', input, async ({ tx }) => {
    const { letter, next } = await lockLetter(tx, actor, input.letterId, 'discard', null);
    await writeLetter(tx, letter, { state: next });
    return { letterId: letter.id };
  });
}
