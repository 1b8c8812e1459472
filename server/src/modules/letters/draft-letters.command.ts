import { and, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { agencies } from '../../../../db/src/schema/agencies.ts';
import { directives } from '../../../../db/src/schema/directives.ts';
import { chaseLetterLines, chaseLetters } from '../../../../db/src/schema/letters.ts';
import type { Context } from '../../context.ts';
import { NotAllowed } from '../../kernel/errors.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import type { Assignment } from '../assignments/assignments.queries.ts';
import { daysOverdue } from '../assignments/standing.rules.ts';
import { lockChased } from '../chases/chase-agencies.command.ts';
import { judgeChased } from '../chases/reminder.rules.ts';
import type { Writing } from '../directives/locked-directive.command.ts';
import { isAmong } from '../input/among.queries.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { composedNotation, composedRecipients, composedSubject } from './letter-paper.rules.ts';
import { letterPolicy } from './letter.policy.ts';
import { judgeLetterDay } from './letter.rules.ts';
import { signersOf } from './letter-signers.queries.ts';

export type DraftLettersInput = Keyed & {
  /** What the letter is about, 1 to 200 shares. */
  readonly assignmentIds: readonly string[];
  /** Those of them whose agencies are to explain themselves. */
  readonly explainedIds: readonly string[];
  /** One letter an agency; otherwise one to all of them. */
  readonly isOnePerAgency: boolean;
  readonly reportBefore: string;
  /** Needed where an explanation is asked for. */
  readonly explainBefore: string | null;
};

/**
 * The Office drafts a chase letter (công văn đôn đốc) about work that agencies owe, or one for each of them. Nothing is
 * sent, and nothing counts as a chase, until a letter is issued.
 *
 * @returns the letters, in the order of the agencies' first shares
 * @throws the refusals of {@link lockChased}, {@link judgeChased} and {@link judgeLetterDay}
 * @throws {NotAllowed} the actor drafts no letters
 * @throws {InvalidInput} RESTRICTED_WORK, SEVERAL_COMMITTEES, NO_SIGNER
 */
export function draftLetters(context: Context, input: DraftLettersInput): Promise<{ letterIds: string[] }> {
  const { actor, settings } = context;
  return perform(context, 'draftLetters', input, async ({ tx, now: readClock }) => {
    const chosen = await lockChased(tx, actor, input.assignmentIds);
    const { now, today } = readClock();
    judgeChased(chosen);
    const shares = [...new Map(chosen.map((share) => [share.id, share])).values()];
    const [first] = shares;
    if (!first || !can(actor, letterPolicy.draft, first)) throw new NotAllowed();
    if (shares.some(({ committeeId }) => committeeId !== first.committeeId)) {
      throw new InvalidInput('SEVERAL_COMMITTEES', 'assignmentIds');
    }
    const writing = { tx, actor, idempotencyKey: input.idempotencyKey, now, today };
    await assertNoneRestricted(writing, shares);
    const explained = new Set(input.explainedIds);
    const reportBefore = judgeLetterDay(input.reportBefore, 'reportBefore', today);
    const asksAny = shares.some(({ id }) => explained.has(id));
    const explainBefore = asksAny ? judgeLetterDay(input.explainBefore ?? '', 'explainBefore', today) : null;

    const { committeeId } = first;
    const isForCommittee = settings.lettersForCommittee;
    const [signer] = await signersOf(tx, actor, committeeId, today);
    if (!signer) throw new InvalidInput('NO_SIGNER', 'assignmentIds');
    const committeeName = await nameOf(writing, committeeId);
    const byAgency = [...Map.groupBy(inOrder(shares), ({ agencyId }) => agencyId).values()];
    const letters = input.isOnePerAgency ? byAgency : [byAgency.flat()];
    const drafted = letters.map((lines) => ({ id: newId(), lines }));
    await tx.insert(chaseLetters).values(
      drafted.map(({ id, lines }) => ({
        tenantId: actor.tenantId,
        id,
        committeeId,
        state: 'draft' as const,
        isForCommittee,
        subject: composedSubject(
          committeeName,
          lines.map((share) => ({ daysOverdue: daysOverdue(share, today) ?? 0 })),
        ),
        body: null,
        reportBefore,
        explainBefore: lines.some((share) => explained.has(share.id)) ? explainBefore : null,
        recipients: composedRecipients(committeeName),
        signerId: signer.id,
        draftedBy: actor.appointmentId,
        draftedAt: now,
        notation: composedNotation(isForCommittee),
        version: 1,
      })),
    );
    await tx.insert(chaseLetterLines).values(
      drafted.flatMap(({ id: letterId, lines }) =>
        lines.map((share, index) => ({
          tenantId: actor.tenantId,
          id: newId(),
          letterId,
          assignmentId: share.id,
          position: index + 1,
          asksExplanation: explained.has(share.id),
        })),
      ),
    );
    return { letterIds: drafted.map(({ id }) => id) };
  });
}

/** The earliest due first, and what has no day last, within the order in which agencies were chosen. */
function inOrder(shares: readonly Assignment[]): Assignment[] {
  const key = ({ dueOn }: Assignment) => dueOn ?? '9999-12-31';
  return shares.toSorted((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
}

/** A letter goes to many, and its appendix to all of them: what named readers alone may know of stays out of it. */
async function assertNoneRestricted({ tx, actor }: Writing, shares: readonly Assignment[]): Promise<void> {
  const restricted = await tx
    .select({ id: directives.id })
    .from(directives)
    .where(
      and(
        eq(directives.tenantId, actor.tenantId),
        isAmong(
          directives.id,
          shares.map(({ directiveId }) => directiveId),
        ),
        eq(directives.visibility, 'restricted'),
      ),
    );
  const at = shares.findIndex(({ directiveId }) => restricted.some(({ id }) => id === directiveId));
  if (at >= 0) throw new InvalidInput('RESTRICTED_WORK', `assignmentIds.${at}`);
}

async function nameOf({ tx, actor }: Writing, agencyId: string): Promise<string> {
  const [agency] = await tx
    .select({ name: agencies.name })
    .from(agencies)
    .where(and(eq(agencies.tenantId, actor.tenantId), eq(agencies.id, agencyId)));
  return agency?.name ?? '';
}
