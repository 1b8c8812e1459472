import { and, eq, exists, isNull, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Reader } from '../../../../db/src/client.ts';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import { directives } from '../../../../db/src/schema/directives.ts';
import type { Actor } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/calendar-date.ts';
import type { Assignment } from '../assignments/assignments.queries.ts';
import { storedDeadline } from '../directives/deadline-columns.rules.ts';
import type { Deadline } from '../directives/deadline.rules.ts';
import { isAmong } from '../input/among.queries.ts';
import type { CountedDirective } from './recompute.rules.ts';

/** An open directive with a counted term, its own or a share's, and all its shares. */
export type CountedTerm = Omit<CountedDirective, 'shares'> & {
  readonly id: string;
  readonly isRestricted: boolean;
  /** False for a proposal, which binds nobody yet. */
  readonly isInForce: boolean;
  readonly shares: readonly (Omit<Assignment, 'deadline'> & CountedDirective['shares'][number])[];
};

/**
 * The tenant's open counted terms, whoever may see them.
 *
 * @param ids only these directives
 */
export async function selectCountedTerms(
  reader: Reader,
  { tenantId, timeZone }: Pick<Actor, 'tenantId' | 'timeZone'>,
  ids?: readonly string[],
): Promise<CountedTerm[]> {
  const share = alias(assignments, 'counted_share');
  const hasCountedShare = exists(
    reader
      .select({ id: share.id })
      .from(share)
      .where(
        and(
          eq(share.tenantId, directives.tenantId),
          eq(share.directiveId, directives.id),
          sql`${share.deadline} ->> 'kind' = 'term'`,
        ),
      ),
  );
  const rows = await reader
    .select({
      id: directives.id,
      visibility: directives.visibility,
      inForceAt: directives.inForceAt,
      deadlineKind: directives.deadlineKind,
      deadlineRule: directives.deadlineRule,
      deadlineText: directives.deadlineText,
      deadlineTime: directives.deadlineTime,
      deadlineOn: directives.deadlineOn,
      share: assignments,
    })
    .from(directives)
    .innerJoin(
      assignments,
      and(eq(assignments.tenantId, directives.tenantId), eq(assignments.directiveId, directives.id)),
    )
    .where(
      and(
        eq(directives.tenantId, tenantId),
        or(eq(directives.deadlineKind, 'term'), hasCountedShare),
        isNull(directives.closedOn),
        ids && isAmong(directives.id, ids),
      ),
    )
    .orderBy(directives.id, assignments.id);
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((shares) => {
    const [directive] = shares;
    if (!directive) return [];
    const { id, visibility, inForceAt, deadlineOn } = directive;
    return {
      id,
      isRestricted: visibility === 'restricted',
      isInForce: inForceAt !== null,
      deadline: storedDeadline(directive),
      deadlineOn,
      shares: shares.map(({ share }) => ({
        ...share,
        deadline: share.deadline as Deadline | null,
        receivedOn: dayOf(share.assignedAt, timeZone),
      })),
    };
  });
}
