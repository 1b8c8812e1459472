import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { appendEvents } from '../../../../db/src/append-event.ts';
import { directiveMonitors, directiveReaders, directives } from '../../../../db/src/schema/directives.ts';
import { signatureOf } from '../../kernel/actor.ts';
import type { DirectiveEventType } from '../directives/event-types.rules.ts';
import { isAmong } from '../input/among.queries.ts';
import type { PeopleWriting } from './locked-people.command.ts';
import type { Appointment } from './people.queries.ts';

/** Rows of one statement. */
const AT_ONCE = 1_000;
const HANDED_OVER: DirectiveEventType = 'monitoring_handed_over';

/**
 * The successor monitors every open directive that the ended post did; of restricted ones those that he may read, since
 * a handover lets nobody into what he was not named for.
 *
 * @returns how many
 */
export async function handOverMonitoring(
  { tx, actor, idempotencyKey, now, today }: PeopleWriting,
  ended: Appointment,
  successor: Appointment,
): Promise<number> {
  const { tenantId } = actor;
  const monitored = tx
    .select({ id: directiveMonitors.directiveId })
    .from(directiveMonitors)
    .where(and(eq(directiveMonitors.tenantId, tenantId), eq(directiveMonitors.appointmentId, ended.id)));
  const isReader = sql`exists (select from ${directiveReaders} where ${and(
    eq(directiveReaders.tenantId, directives.tenantId),
    eq(directiveReaders.directiveId, directives.id),
    eq(directiveReaders.personId, successor.personId),
  )})`;
  // In order of ids, so that two who lock several never wait for each other.
  const open = await tx
    .select({ id: directives.id })
    .from(directives)
    .where(
      and(
        eq(directives.tenantId, tenantId),
        inArray(directives.id, monitored),
        isNull(directives.closedOn),
        or(eq(directives.visibility, 'ordinary'), isReader),
      ),
    )
    .orderBy(directives.id)
    .for('update');

  for (let start = 0; start < open.length; start += AT_ONCE) {
    const ids = open.slice(start, start + AT_ONCE).map(({ id }) => id);
    await tx
      .delete(directiveMonitors)
      .where(
        and(
          eq(directiveMonitors.tenantId, tenantId),
          eq(directiveMonitors.appointmentId, ended.id),
          isAmong(directiveMonitors.directiveId, ids),
        ),
      );
    await tx
      .insert(directiveMonitors)
      .values(ids.map((directiveId) => ({ tenantId, id: newId(), directiveId, appointmentId: successor.id })))
      .onConflictDoNothing();
    await appendEvents(
      tx,
      ids.map((directiveId) => ({
        ...signatureOf(actor),
        type: HANDED_OVER,
        version: 1,
        subjectId: directiveId,
        directiveId,
        idempotencyKey,
        before: { monitorId: ended.id },
        after: { monitorId: successor.id },
        occurredAt: now,
        effectiveOn: today,
      })),
    );
  }
  return open.length;
}
