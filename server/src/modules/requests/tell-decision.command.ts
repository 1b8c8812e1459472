import { and, eq } from 'drizzle-orm';
import { tellNotices } from '../../../../db/src/append-event.ts';
import { appointments } from '../../../../db/src/schema/people.ts';
import type { Writing } from '../directives/locked-directive.command.ts';
import { writeNotices } from '../notices/write-notices.command.ts';
import { selectAnsweringPosts } from '../people/answering-posts.queries.ts';
import type { LockedRequest } from './locked-request.command.ts';

/** Tells the post that asked, and those that answer beside it, that the issuing side has decided. */
export async function tellDecision(
  { tx, actor: { tenantId }, now }: Writing,
  { request, assignment }: LockedRequest,
): Promise<void> {
  const [asker] = await tx
    .select({ agencyId: appointments.agencyId, endedAt: appointments.endedAt })
    .from(appointments)
    .where(and(eq(appointments.tenantId, tenantId), eq(appointments.id, request.askedBy)));
  if (!asker) return;
  const beside = await selectAnsweringPosts(tx, tenantId, [asker.agencyId]);
  const recipientIds = [
    ...new Set([...(asker.endedAt === null ? [request.askedBy] : []), ...beside.map(({ id }) => id)]),
  ];
  const { id: assignmentId, directiveId, dueOn } = assignment;
  const told = recipientIds.map((recipientId) => ({
    recipientId,
    directiveId,
    assignmentId,
    reason: 'decided' as const,
    level: 'clerk',
    dueOn,
  }));
  await writeNotices(tx, tenantId, told, now);
  await tellNotices(tx, tenantId, recipientIds);
}
