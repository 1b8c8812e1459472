import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import { agencies } from '../../../../db/src/schema/agencies.ts';
import { appointments, invitations, people } from '../../../../db/src/schema/people.ts';
import type { Context } from '../../context.ts';
import type { Role } from '../../kernel/actor.ts';
import { isAmong } from '../input/among.queries.ts';
import { isHeldOn } from './held-posts.queries.ts';
import { type Preferences, preferencesFrom } from './preferences.rules.ts';

export type Person = typeof people.$inferSelect;
export type Appointment = typeof appointments.$inferSelect;
export type Invitation = typeof invitations.$inferSelect;
type Scope = Pick<Context, 'actor' | 'db'>;

/** People by id; their names are no secret within the tenant. */
export function selectPeople({ actor, db }: Scope, ids: readonly string[]): Promise<Person[]> {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(people)
      .where(and(eq(people.tenantId, actor.tenantId), isAmong(people.id, ids))),
  );
}

export function selectAppointments({ actor, db }: Scope, ids: readonly string[]): Promise<Appointment[]> {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(appointments)
      .where(and(eq(appointments.tenantId, actor.tenantId), isAmong(appointments.id, ids))),
  );
}

/** All posts of people, those that are over included, the newest first. */
export function selectAppointmentsOf({ actor, db }: Scope, personIds: readonly string[]): Promise<Appointment[]> {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(appointments)
      .where(and(eq(appointments.tenantId, actor.tenantId), isAmong(appointments.personId, personIds)))
      .orderBy(desc(appointments.fromOn), desc(appointments.id)),
  );
}

/** The one-time links that were made for people. */
export function selectInvitationsOf({ actor, db }: Scope, personIds: readonly string[]): Promise<Invitation[]> {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(invitations)
      .where(and(eq(invitations.tenantId, actor.tenantId), isAmong(invitations.personId, personIds))),
  );
}

/** The posts held today in agencies, as lists name them; people who have ended hold none. */
export async function selectAppointmentsIn(
  { actor, db, today }: Pick<Context, 'actor' | 'db' | 'today'>,
  agencyIds: readonly string[],
): Promise<Appointment[]> {
  const rows = await db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select({ appointment: appointments })
      .from(appointments)
      .innerJoin(people, and(eq(people.tenantId, appointments.tenantId), eq(people.id, appointments.personId)))
      .where(
        and(
          eq(appointments.tenantId, actor.tenantId),
          isAmong(appointments.agencyId, agencyIds),
          isHeldOn(today),
          isNull(people.endedAt),
        ),
      )
      .orderBy(asc(appointments.position), asc(appointments.id)),
  );
  return rows.map(({ appointment }) => appointment);
}

/** The posts that the actor's person holds today: those that a tab can act as. */
export function listOwnAppointments({ actor, db, today }: Context): Promise<Appointment[]> {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(appointments)
      .where(and(eq(appointments.tenantId, actor.tenantId), eq(appointments.personId, actor.personId), isHeldOn(today)))
      .orderBy(asc(appointments.position), asc(appointments.id)),
  );
}

/** How the actor's person wants the screens. */
export async function findOwnPreferences({ actor, db }: Scope): Promise<Preferences> {
  const [self] = await db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select({ preferences: people.preferences })
      .from(people)
      .where(and(eq(people.tenantId, actor.tenantId), eq(people.id, actor.personId))),
  );
  return preferencesFrom(self?.preferences ?? {});
}

/** Who may issue for the actor's committees: their chairs and vice-chairs of today. */
export function listIssuers(context: Context): Promise<Appointment[]> {
  return listPosts(context, ['chair', 'vice_chair'], inArray(appointments.agencyId, [...context.actor.committeeIds]));
}

/** Who may monitor for the actor's committees: the people of their Offices of today. */
export function listMonitors(context: Context): Promise<Appointment[]> {
  return listPosts(
    context,
    ['office_chief', 'office_monitor'],
    inArray(agencies.officeOf, [...context.actor.committeeIds]),
  );
}

async function listPosts(
  { actor, db, today }: Context,
  roles: Role[],
  inPlace: ReturnType<typeof inArray>,
): Promise<Appointment[]> {
  const rows = await db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select({ appointment: appointments })
      .from(appointments)
      .innerJoin(agencies, and(eq(agencies.tenantId, appointments.tenantId), eq(agencies.id, appointments.agencyId)))
      .innerJoin(people, and(eq(people.tenantId, appointments.tenantId), eq(people.id, appointments.personId)))
      .where(
        and(
          eq(appointments.tenantId, actor.tenantId),
          inPlace,
          inArray(appointments.role, roles),
          isHeldOn(today),
          isNull(people.endedAt),
        ),
      )
      .orderBy(asc(appointments.position), asc(appointments.id)),
  );
  return rows.map(({ appointment }) => appointment);
}
