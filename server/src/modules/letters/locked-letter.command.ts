import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../../../../db/src/client.ts';
import { chaseLetters } from '../../../../db/src/schema/letters.ts';
import type { Actor } from '../../kernel/actor.ts';
import { NotAllowed, NotFound } from '../../kernel/errors.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { LetterConflict } from './letter-conflict.rules.ts';
import { letterPolicy } from './letter.policy.ts';
import { type LetterAct, type LetterState, stateAfter } from './letter.rules.ts';
import type { ChaseLetter } from './letters.queries.ts';

/** Which policy each act asks. */
const POLICY_OF = {
  change: letterPolicy.draft,
  submit: letterPolicy.draft,
  discard: letterPolicy.draft,
  giveBack: letterPolicy.issue,
  issue: letterPolicy.issue,
} as const satisfies Record<LetterAct, unknown>;

/**
 * Locks a letter for an act, before the directives it is about: every command takes them in that order.
 *
 * @param version that the actor has seen; null where any will do
 * @returns the letter as it is now, and the state that the act leads to
 * @throws {NotFound} the actor can see no such letter
 * @throws {NotAllowed} the act is not the actor's
 * @throws {LetterConflict} somebody acted on it or changed it first
 */
export async function lockLetter(
  tx: Transaction,
  actor: Actor,
  letterId: string,
  act: LetterAct,
  version: number | null,
): Promise<{ readonly letter: ChaseLetter; readonly next: LetterState }> {
  const [letter] = await tx
    .select()
    .from(chaseLetters)
    .where(and(eq(chaseLetters.tenantId, actor.tenantId), eq(chaseLetters.id, letterId)))
    .for('update');
  if (!letter || !can(actor, letterPolicy.see, letter)) throw new NotFound();
  if (!can(actor, POLICY_OF[act], letter)) throw new NotAllowed();
  const next = stateAfter(act, letter.state);
  if (next === undefined || (version !== null && version !== letter.version)) {
    throw new LetterConflict({ letterId, state: letter.state, version: letter.version });
  }
  return { letter, next };
}

/** Writes a letter's columns, and counts the change. */
export async function writeLetter(
  tx: Transaction,
  { tenantId, id, version }: ChaseLetter,
  set: Partial<Omit<typeof chaseLetters.$inferInsert, 'tenantId' | 'id' | 'version'>>,
): Promise<void> {
  await tx
    .update(chaseLetters)
    .set({ ...set, version: version + 1 })
    .where(and(eq(chaseLetters.tenantId, tenantId), eq(chaseLetters.id, id)));
}
