import type { chaseLetterLines, chaseLetters } from '../../schema/letters.ts';
import type { PlannedLetters } from '../plan/planned-world.ts';
import { addWorkingDays, dayOf } from '../plan/working-days.ts';
import { letterNotation, letterRecipients, letterSubject } from '../texts/letter-words.ts';
import type { CastIds } from './cast-rows.ts';
import type { WorkRows } from './directive-rows.ts';
import { idsInOrder } from './ids.ts';

export type LetterRows = {
  readonly letters: (typeof chaseLetters.$inferInsert)[];
  readonly lines: (typeof chaseLetterLines.$inferInsert)[];
};

type Share = WorkRows['assignments'][number];

/** Agencies of the letter that waits for signature; the next one's is still a draft. */
const ADDRESSED = 4;
const MOST_OF_AN_AGENCY = 2;
const MINUTES_AGO = [95, 20];
const MS_PER_MINUTE = 60_000;

/**
 * Two chase letters about the work that is late longest: one submitted for signature, one a draft. Nothing counts as a
 * chase before a letter is issued, so no other row knows of them.
 *
 * @param now of the product's clock
 */
export function letterRows(
  work: WorkRows,
  { committee, drafter, signer }: PlannedLetters,
  ids: CastIds,
  now: Date,
): LetterRows {
  const nextId = idsInOrder();
  const today = dayOf(now);
  const ordinary = new Set(work.directives.flatMap(({ id, visibility }) => (visibility === 'ordinary' ? [id] : [])));
  const committeeId = ids.agencies.get(committee);
  const late = work.assignments
    .filter(
      ({ committeeId: of, role, state, dueOn, directiveId }) =>
        of === committeeId &&
        role === 'lead' &&
        (state === 'awaiting' || state === 'in_progress') &&
        typeof dueOn === 'string' &&
        dueOn < today &&
        ordinary.has(directiveId),
    )
    .toSorted((one, other) => String(one.dueOn).localeCompare(String(other.dueOn)));
  const byAgency = [...Map.groupBy(late, ({ agencyId }) => agencyId).values()].map((own) =>
    own.slice(0, MOST_OF_AN_AGENCY),
  );
  const rows: LetterRows = { letters: [], lines: [] };
  const groups = [byAgency.slice(0, ADDRESSED).flat(), byAgency.slice(ADDRESSED, ADDRESSED + 1).flat()];
  for (const [index, shares] of groups.entries()) {
    if (shares.length === 0) continue;
    const draftedAt = new Date(now.getTime() - (MINUTES_AGO[index] ?? 0) * MS_PER_MINUTE);
    const isSubmitted = index === 0;
    const id = nextId(draftedAt);
    rows.letters.push({
      tenantId: ids.tenantId,
      id,
      committeeId,
      state: isSubmitted ? 'submitted' : 'draft',
      isForCommittee: true,
      subject: letterSubject,
      reportBefore: addWorkingDays(today, 5),
      explainBefore: isSubmitted ? addWorkingDays(today, 3) : null,
      recipients: letterRecipients,
      signerId: ids.posts.get(signer),
      draftedBy: ids.posts.get(drafter),
      draftedAt,
      ...(isSubmitted && {
        submittedBy: ids.posts.get(drafter),
        submittedAt: new Date(draftedAt.getTime() + 30 * MS_PER_MINUTE),
      }),
      notation: letterNotation,
      version: isSubmitted ? 2 : 1,
    });
    rows.lines.push(...shares.map((share, at) => lineOf(share, at, id, nextId(draftedAt), isSubmitted && at === 0)));
  }
  return rows;
}

function lineOf(
  { tenantId, id: assignmentId }: Share,
  at: number,
  letterId: string,
  id: string,
  asksExplanation: boolean,
): LetterRows['lines'][number] {
  return { tenantId, id, letterId, assignmentId, position: at + 1, asksExplanation };
}
