import { and, eq, isNull } from 'drizzle-orm';
import { appendEvents } from '../../../../db/src/append-event.ts';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { appointments, people } from '../../../../db/src/schema/people.ts';
import { tenants } from '../../../../db/src/schema/tenants.ts';
import { dayOf } from '../../kernel/calendar-date.ts';
import type { Clock } from '../../kernel/clock.ts';
import { changePreferences, preferencesFrom } from './preferences.rules.ts';

/** Ends the daily mail of a person who followed the signed link in it. Once more does nothing; so does it for nobody. */
export async function unsubscribePerson(
  { db, clock }: { readonly db: TenantDatabase; readonly clock: Clock },
  { tenantId, personId }: { readonly tenantId: string; readonly personId: string },
): Promise<void> {
  await db.inTenantTransaction(tenantId, async (tx) => {
    const isSelf = and(eq(people.tenantId, tenantId), eq(people.id, personId));
    const [person] = await tx
      .select()
      .from(people)
      .where(and(isSelf, isNull(people.endedAt)))
      .for('update');
    const [post] = await tx
      .select({ id: appointments.id, timeZone: tenants.timeZone })
      .from(appointments)
      .innerJoin(tenants, eq(tenants.tenantId, appointments.tenantId))
      .where(and(eq(appointments.tenantId, tenantId), eq(appointments.personId, personId)))
      .orderBy(appointments.position)
      .limit(1);
    const before = preferencesFrom(person?.preferences ?? {});
    if (!person || !post || !before.digestByMail) return;
    const preferences = changePreferences(before, { digestByMail: false });
    await tx.update(people).set({ preferences }).where(isSelf);
    const now = clock.now();
    await appendEvents(tx, [
      {
        tenantId,
        personId,
        appointmentId: post.id,
        onBehalfOf: null,
        type: 'preferences_set',
        version: 1,
        subjectId: personId,
        idempotencyKey: `unsubscribe ${now.toISOString()}`,
        before: person.preferences,
        after: preferences,
        occurredAt: now,
        effectiveOn: dayOf(now, post.timeZone),
      },
    ]);
  });
}
