import { and, eq, inArray, isNull, or } from 'drizzle-orm';
import { tellNotices } from '../../../../db/src/append-event.ts';
import { appointments } from '../../../../db/src/schema/people.ts';
import type { Writing } from '../directives/locked-directive.command.ts';
import { writeNotices } from '../notices/write-notices.command.ts';
import type { LockedRequest } from './locked-request.command.ts';

/** Who answers for an agency, or for a committee in its Office. */
const ANSWERING = ['agency_head', 'agency_clerk', 'office_chief', 'office_monitor'] as const;

/** Tells the post that asked, and those that answer beside it, that the issuing side has decided. */
export async function tellDecision(
  { tx, actor: { tenantId }, now }: Writing,
  { request, assignment }: LockedRequest,
): Promise<void> {
  const [asker] = await tx
    .select({ agencyId: appointments.agencyId })
    .from(appointments)
    .where(and(eq(appointments.tenantId, tenantId), eq(appointments.id, request.askedBy)));
  if (!asker) return;
  const posts = await tx
    .select({ id: appointments.id })
    .from(appointments)
    .where(
      and(
        eq(appointments.tenantId, tenantId),
        eq(appointments.agencyId, asker.agencyId),
        isNull(appointments.endedAt),
        or(eq(appointments.id, request.askedBy), inArray(appointments.role, [...ANSWERING])),
      ),
    );
  const { id: assignmentId, directiveId, dueOn } = assignment;
  const told = posts.map(({ id: recipientId }) => ({
    recipientId,
    directiveId,
    assignmentId,
    reason: 'decided' as const,
    level: 'clerk',
    dueOn,
  }));
  await writeNotices(tx, tenantId, told, now);
  await tellNotices(
    tx,
    tenantId,
    posts.map(({ id }) => id),
  );
}
