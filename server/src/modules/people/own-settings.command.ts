import { and, eq } from 'drizzle-orm';
import { appendEvents } from '../../../../db/src/append-event.ts';
import { appointments, people } from '../../../../db/src/schema/people.ts';
import type { Context } from '../../context.ts';
import { signatureOf } from '../../kernel/actor.ts';
import { NotFound } from '../../kernel/errors.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { isHeldOn } from './held-posts.queries.ts';

export type ActAsInput = Keyed & { readonly appointmentId: string };
export type SetLanguageInput = Keyed & { readonly language: 'vi' | 'en' };

/**
 * Sets the post that a new tab starts as. What a request acts as is named by the request itself.
 *
 * @throws {NotFound} not a post that the actor's person holds today
 */
export function actAs(context: Context, input: ActAsInput): Promise<{ appointmentId: string }> {
  const { actor } = context;
  const { tenantId, personId } = actor;
  return perform(context, 'actAs', input, async ({ tx, now: readClock }) => {
    const { now, today } = readClock();
    const [held] = await tx
      .select({ id: appointments.id })
      .from(appointments)
      .where(
        and(
          eq(appointments.tenantId, tenantId),
          eq(appointments.id, input.appointmentId),
          eq(appointments.personId, personId),
          isHeldOn(today),
        ),
      );
    if (!held) throw new NotFound();
    await tx
      .update(people)
      .set({ defaultAppointmentId: held.id })
      .where(and(eq(people.tenantId, tenantId), eq(people.id, personId)));
    await appendEvents(tx, [
      {
        ...signatureOf(actor),
        type: 'default_appointment_set',
        version: 1,
        subjectId: personId,
        idempotencyKey: input.idempotencyKey,
        before: {},
        after: { appointmentId: held.id },
        occurredAt: now,
        effectiveOn: today,
      },
    ]);
    return { appointmentId: held.id };
  });
}

/** Sets the language of the actor's screens and of the refusals he reads. */
export function setLanguage(context: Context, input: SetLanguageInput): Promise<{ language: 'vi' | 'en' }> {
  const { actor } = context;
  const { tenantId, personId } = actor;
  return perform(context, 'setLanguage', input, async ({ tx, now: readClock }) => {
    const { now, today } = readClock();
    await tx
      .update(people)
      .set({ language: input.language })
      .where(and(eq(people.tenantId, tenantId), eq(people.id, personId)));
    await appendEvents(tx, [
      {
        ...signatureOf(actor),
        type: 'language_set',
        version: 1,
        subjectId: personId,
        idempotencyKey: input.idempotencyKey,
        before: {},
        after: { language: input.language },
        occurredAt: now,
        effectiveOn: today,
      },
    ]);
    return { language: input.language };
  });
}
