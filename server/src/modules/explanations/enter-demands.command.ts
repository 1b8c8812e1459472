import { and, eq, isNull } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import type { Transaction } from '../../../../db/src/client.ts';
import { explanations } from '../../../../db/src/schema/letters.ts';
import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { Assignment } from '../assignments/assignments.queries.ts';
import { tellEventsOfMany, type Writing } from '../directives/locked-directive.command.ts';
import { isAmong } from '../input/among.queries.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';

/** What one chase demands of its agency. */
export type Demands = {
  /** The chase that demands it: an act of its own, or a letter. */
  readonly chaseId: string;
  /** Locked by the caller. */
  readonly shares: readonly (Assignment & { readonly ordinal: number })[];
  /** What is to be explained; null where the letter says it. */
  readonly question: string | null;
  readonly answerBefore: CalendarDate;
};

/**
 * Enters what agencies are to explain, one demand per assignment, with its event. The caller has locked the shares,
 * asked {@link assertNoneDemanded}, entered their chase and judged the day.
 */
export async function enterDemands(
  writing: Writing,
  { chaseId, shares, question, answerBefore }: Demands,
): Promise<void> {
  const { tx, actor, now } = writing;
  if (shares.length === 0) return;
  const entered = shares.map((share) => ({ share, explanationId: newId() }));
  await tx.insert(explanations).values(
    entered.map(({ share, explanationId }) => ({
      tenantId: actor.tenantId,
      id: explanationId,
      assignmentId: share.id,
      chaseId,
      question,
      answerBefore,
      demandedBy: actor.appointmentId,
      demandedAt: now,
    })),
  );
  await tellEventsOfMany(
    writing,
    entered.map(({ share: { id, directiveId, agencyId, ordinal }, explanationId }) => ({
      type: 'explanation_demanded' as const,
      directiveId,
      subjectId: id,
      after: { explanationId, agencyId, ordinal, message: question, answerBefore, chaseId },
    })),
  );
}

/**
 * One demand at a time stands for an assignment.
 *
 * @throws {InvalidInput} EXPLANATION_OPEN, at the first that waits for an answer, with the day it waits for
 */
export async function assertNoneDemanded(
  tx: Transaction,
  shares: readonly Pick<Assignment, 'tenantId' | 'id'>[],
): Promise<void> {
  const [first] = shares;
  if (!first) return;
  const open = await tx
    .select({ assignmentId: explanations.assignmentId, answerBefore: explanations.answerBefore })
    .from(explanations)
    .where(
      and(
        eq(explanations.tenantId, first.tenantId),
        isAmong(
          explanations.assignmentId,
          shares.map(({ id }) => id),
        ),
        isNull(explanations.answeredAt),
        isNull(explanations.lapsedAt),
      ),
    );
  for (const [index, { id }] of shares.entries()) {
    const demand = open.find(({ assignmentId }) => assignmentId === id);
    if (demand) {
      throw new InvalidInput('EXPLANATION_OPEN', `assignmentIds.${index}`, { answerBefore: demand.answerBefore });
    }
  }
}
