import { and, desc, eq, isNull, max, ne } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { appendEvents } from '../../../../db/src/append-event.ts';
import type { Transaction } from '../../../../db/src/client.ts';
import { agencies } from '../../../../db/src/schema/agencies.ts';
import { events } from '../../../../db/src/schema/events.ts';
import { appointments, invitations, people } from '../../../../db/src/schema/people.ts';
import { tenants } from '../../../../db/src/schema/tenants.ts';
import type { Context } from '../../context.ts';
import { type Actor, type Role, signatureOf } from '../../kernel/actor.ts';
import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { NotAllowed, NotFound } from '../../kernel/errors.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import type { Keyed, Performance } from '../../perform.command.ts';
import { AlreadyActed } from '../assignments/already-acted.rules.ts';
import { requireDay } from '../input/day.rules.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { requireLine } from '../input/text.rules.ts';
import type { Appointment, Invitation, Person } from './people.queries.ts';
import { peoplePolicy } from './people.policy.ts';
import { judgeNewPost } from './post.rules.ts';

/** Characters of a post's title. */
const MAX_TITLE_CHARS = 200;

/** What an administrator's act on the tenant's people is done with. */
export type PeopleWriting = {
  readonly tx: Transaction;
  readonly actor: Actor;
  readonly idempotencyKey: string;
  readonly now: Date;
  readonly today: CalendarDate;
};

export type PostInput = {
  readonly agencyId: string;
  readonly role: Role;
  readonly title: string;
  readonly fromOn: string;
  readonly toOn: string | null;
};

/**
 * Makes sure that the actor administers people, and locks the tenant's row: two administrators act one after the
 * other, so that neither can end the other's last colleague or enter the same address.
 *
 * @throws {NotAllowed}
 */
export async function administerPeople(
  { actor }: Pick<Context, 'actor'>,
  { idempotencyKey }: Keyed,
  { tx, now: readClock }: Performance,
): Promise<PeopleWriting> {
  if (!can(actor, peoplePolicy.administer, {})) throw new NotAllowed();
  await tx.select({ id: tenants.id }).from(tenants).where(eq(tenants.tenantId, actor.tenantId)).for('no key update');
  return { tx, actor, idempotencyKey, ...readClock() };
}

/** @throws {NotFound} */
export async function requirePerson({ tx, actor }: PeopleWriting, personId: string): Promise<Person> {
  const [person] = await tx
    .select()
    .from(people)
    .where(and(eq(people.tenantId, actor.tenantId), eq(people.id, personId)));
  if (!person) throw new NotFound();
  return person;
}

export function postsOf({ tx, actor }: PeopleWriting, personId: string): Promise<Appointment[]> {
  return tx
    .select()
    .from(appointments)
    .where(and(eq(appointments.tenantId, actor.tenantId), eq(appointments.personId, personId)))
    .orderBy(appointments.id);
}

export function invitationsOf({ tx, actor }: PeopleWriting, personId: string): Promise<Invitation[]> {
  return tx
    .select()
    .from(invitations)
    .where(and(eq(invitations.tenantId, actor.tenantId), eq(invitations.personId, personId)));
}

/** Links that were handed out and not used lead nowhere from now on. */
export async function endOpenInvitations({ tx, actor, now }: PeopleWriting, personId: string): Promise<void> {
  await tx
    .update(invitations)
    .set({ endedAt: now })
    .where(
      and(
        eq(invitations.tenantId, actor.tenantId),
        eq(invitations.personId, personId),
        isNull(invitations.usedAt),
        isNull(invitations.endedAt),
      ),
    );
}

/**
 * No two people of a tenant have one address, those who have ended included.
 *
 * @throws {InvalidInput} EMAIL_TAKEN
 */
export async function assertEmailFree({ tx, actor }: PeopleWriting, email: string, ownId: string): Promise<void> {
  const [other] = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.tenantId, actor.tenantId), eq(people.email, email), ne(people.id, ownId)))
    .limit(1);
  if (other) throw new InvalidInput('EMAIL_TAKEN', 'email');
}

/**
 * Enters a post of a person, behind the agency's others.
 *
 * @returns its id
 * @throws {InvalidInput} its days, its title or its place cannot be
 */
export async function enterPost(
  writing: PeopleWriting,
  { personId, agencyId, role, ...input }: PostInput & { readonly personId: string },
): Promise<string> {
  const { tx, actor, today } = writing;
  const { tenantId } = actor;
  const title = requireLine(input.title, 'title', MAX_TITLE_CHARS);
  const fromOn = requireDay(input.fromOn, 'fromOn');
  const toOn = input.toOn === null ? null : requireDay(input.toOn, 'toOn');
  const inAgency = and(eq(agencies.tenantId, tenantId), eq(agencies.id, agencyId));
  const [agency] = await tx.select().from(agencies).where(inAgency);
  judgeNewPost({ role, agency, fromOn, toOn }, agencyId, await postsOf(writing, personId), today);
  const [last] = await tx
    .select({ position: max(appointments.position) })
    .from(appointments)
    .where(and(eq(appointments.tenantId, tenantId), eq(appointments.agencyId, agencyId)));
  const id = newId();
  const position = (last?.position ?? -1) + 1;
  await tx.insert(appointments).values({ tenantId, id, personId, agencyId, role, title, fromOn, toOn, position });
  await tellPeople(writing, {
    type: 'person_appointed',
    subjectId: id,
    after: { personId, agencyId, role, title, fromOn, toOn },
  });
  return id;
}

type Told = {
  readonly type:
    | 'person_invited'
    | 'invitation_renewed'
    | 'person_appointed'
    | 'person_resumed'
    | 'person_corrected'
    | 'person_ended'
    | 'appointment_ended';
  readonly subjectId: string;
  readonly before?: Record<string, unknown>;
  readonly after?: Record<string, unknown>;
};

/** Appends what was done with a person; it stands on no directive's timeline. */
export function tellPeople(
  { tx, actor, idempotencyKey, now, today }: PeopleWriting,
  { type, subjectId, before = {}, after = {} }: Told,
): Promise<void> {
  return appendEvents(tx, [
    {
      ...signatureOf(actor),
      type,
      version: 1,
      subjectId,
      idempotencyKey,
      before,
      after,
      occurredAt: now,
      effectiveOn: today,
    },
  ]);
}

/** Somebody acted on the person or post first: says who and when, as the newest event tells it. */
export async function alreadyActedOn({ tx, actor }: PeopleWriting, subjectId: string): Promise<AlreadyActed> {
  const [last] = await tx
    .select({ actorAppointmentId: events.appointmentId, occurredAt: events.occurredAt })
    .from(events)
    .where(and(eq(events.tenantId, actor.tenantId), eq(events.subjectId, subjectId)))
    .orderBy(desc(events.occurredAt), desc(events.id))
    .limit(1);
  return new AlreadyActed({
    actorAppointmentId: last?.actorAppointmentId ?? null,
    act: null,
    occurredAt: last?.occurredAt ?? null,
  });
}
