import { and, eq, isNull } from 'drizzle-orm';
import type { Reader } from '../../../../db/src/client.ts';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import { directives } from '../../../../db/src/schema/directives.ts';
import type { Actor } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/calendar-date.ts';
import type { Assignment } from '../assignments/assignments.queries.ts';
import type { TermDeadline } from '../directives/deadline.rules.ts';
import { isAmong } from '../input/among.queries.ts';
import type { CountedDirective } from './recompute.rules.ts';

/** An open directive with a counted term, and all its shares. */
export type CountedTerm = Omit<CountedDirective, 'shares'> & {
  readonly id: string;
  readonly isRestricted: boolean;
  /** False for a proposal, which binds nobody yet. */
  readonly isInForce: boolean;
  readonly shares: readonly (Assignment & { readonly receivedOn: string })[];
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
  const rows = await reader
    .select({
      id: directives.id,
      visibility: directives.visibility,
      inForceAt: directives.inForceAt,
      deadlineRule: directives.deadlineRule,
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
        eq(directives.deadlineKind, 'term'),
        isNull(directives.closedOn),
        ids && isAmong(directives.id, ids),
      ),
    )
    .orderBy(directives.id, assignments.id);
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((shares) => {
    const [directive] = shares;
    if (!directive) return [];
    const { id, visibility, inForceAt, deadlineRule, deadlineOn } = directive;
    return {
      id,
      isRestricted: visibility === 'restricted',
      isInForce: inForceAt !== null,
      term: { ...(deadlineRule as Omit<TermDeadline, 'kind'>), kind: 'term' },
      deadlineOn,
      shares: shares.map(({ share }) => ({ ...share, receivedOn: dayOf(share.assignedAt, timeZone) })),
    };
  });
}
