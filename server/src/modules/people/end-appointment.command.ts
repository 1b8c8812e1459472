import { and, eq, isNull, notInArray } from 'drizzle-orm';
import { tellRightsChanged } from '../../../../db/src/append-event.ts';
import { appointments, people } from '../../../../db/src/schema/people.ts';
import type { Context } from '../../context.ts';
import { laterOf } from '../../kernel/calendar-date.ts';
import { NotFound } from '../../kernel/errors.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { requireDay } from '../input/day.rules.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { handOverMonitoring } from './hand-over.command.ts';
import { isHeldOn } from './held-posts.queries.ts';
import { hasAccount } from './invitation.rules.ts';
import {
  administerPeople,
  alreadyActedOn,
  endOpenInvitations,
  invitationsOf,
  type PeopleWriting,
  postsOf,
  requirePerson,
  tellPeople,
} from './locked-people.command.ts';
import type { Appointment } from './people.queries.ts';
import { canSucceed, isOver, judgeEnd } from './post.rules.ts';

export type EndAppointmentInput = Keyed & {
  readonly appointmentId: string;
  /** The last day. */
  readonly on: string;
  /** Who takes over the monitoring of what is open; null: nobody. */
  readonly successorId: string | null;
};
export type EndPersonInput = Keyed & { readonly personId: string };

/**
 * Ends a post with a day, today at the earliest, and then at once. The successor takes over the monitoring of what is
 * open, with an event each; who issued what stays as it is on record.
 *
 * @returns how many directives the successor took over
 * @throws {NotAllowed} the actor does not administer people
 * @throws {NotFound} there is no such post
 * @throws {AlreadyActed} it is over
 * @throws {InvalidInput} the day cannot be, NOT_A_SUCCESSOR, or LAST_ADMIN
 */
export function endAppointment(
  context: Context,
  input: EndAppointmentInput,
): Promise<{ personId: string; handedOver: number }> {
  return perform(context, 'endAppointment', input, async (performance) => {
    const writing = await administerPeople(context, input, performance);
    const { tx, actor, today, now } = writing;
    const on = requireDay(input.on, 'on');
    const [post] = await tx
      .select()
      .from(appointments)
      .where(and(eq(appointments.tenantId, actor.tenantId), eq(appointments.id, input.appointmentId)));
    if (!post) throw new NotFound();
    if (isOver(post, today)) throw await alreadyActedOn(writing, post.id);
    judgeEnd(post, on, today);
    await assertAnotherAdmin(writing, [post], 'appointmentId');
    const successor = input.successorId === null ? null : await requireSuccessor(writing, post, input.successorId);

    await endPost(writing, post, { toOn: on, endedAt: on === today ? now : null, successorId: successor?.id ?? null });
    const handedOver = successor ? await handOverMonitoring(writing, post, successor) : 0;
    await tellRightsChanged(tx, (await requirePerson(writing, post.personId)).accountId);
    return { personId: post.personId, handedOver };
  });
}

/**
 * Ends a person in the tenant, with all posts and open links, at once. The account lives on.
 *
 * @throws {NotAllowed} the actor does not administer people
 * @throws {NotFound} there is no such person
 * @throws {AlreadyActed} the person has ended
 * @throws {InvalidInput} LAST_ADMIN
 */
export function endPerson(context: Context, input: EndPersonInput): Promise<{ personId: string }> {
  return perform(context, 'endPerson', input, async (performance) => {
    const writing = await administerPeople(context, input, performance);
    const { tx, actor, today, now } = writing;
    const person = await requirePerson(writing, input.personId);
    if (person.endedAt !== null) throw await alreadyActedOn(writing, person.id);
    const open = (await postsOf(writing, person.id)).filter((post) => !isOver(post, today));
    await assertAnotherAdmin(writing, open, 'personId');

    for (const post of open)
      await endPost(writing, post, { toOn: laterOf(post.fromOn, today), endedAt: now, successorId: null });
    await endOpenInvitations(writing, person.id);
    await tx
      .update(people)
      .set({ endedAt: now })
      .where(and(eq(people.tenantId, actor.tenantId), eq(people.id, person.id)));
    await tellPeople(writing, { type: 'person_ended', subjectId: person.id, after: { endedAt: now } });
    await tellRightsChanged(tx, person.accountId);
    return { personId: person.id };
  });
}

type End = { readonly toOn: string; readonly endedAt: Date | null; readonly successorId: string | null };

async function endPost(writing: PeopleWriting, post: Appointment, { toOn, endedAt, successorId }: End): Promise<void> {
  const { tx, actor } = writing;
  await tx
    .update(appointments)
    .set({ toOn, endedAt })
    .where(and(eq(appointments.tenantId, actor.tenantId), eq(appointments.id, post.id)));
  await tellPeople(writing, {
    type: 'appointment_ended',
    subjectId: post.id,
    before: { toOn: post.toOn },
    after: { toOn, successorId },
  });
}

/** @throws {InvalidInput} NOT_A_SUCCESSOR: he holds no post there today, or one that cannot take it over */
async function requireSuccessor(
  { tx, actor, today }: PeopleWriting,
  post: Appointment,
  successorId: string,
): Promise<Appointment> {
  const [found] = await tx
    .select({ appointment: appointments })
    .from(appointments)
    .innerJoin(people, and(eq(people.tenantId, appointments.tenantId), eq(people.id, appointments.personId)))
    .where(
      and(
        eq(appointments.tenantId, actor.tenantId),
        eq(appointments.id, successorId),
        isHeldOn(today),
        isNull(people.endedAt),
      ),
    );
  if (!found || !canSucceed(post, found.appointment)) throw new InvalidInput('NOT_A_SUCCESSOR', 'successorId');
  return found.appointment;
}

/**
 * A tenant without an administrator could never be given one again: somebody who can sign in keeps such a post without
 * an end.
 *
 * @throws {InvalidInput} LAST_ADMIN
 */
async function assertAnotherAdmin(writing: PeopleWriting, ending: readonly Appointment[], path: string): Promise<void> {
  const { tx, actor, today } = writing;
  const own = ending.filter(({ role }) => role === 'tenant_admin');
  if (own.length === 0) return;
  const others = await tx
    .selectDistinct({ personId: appointments.personId })
    .from(appointments)
    .innerJoin(people, and(eq(people.tenantId, appointments.tenantId), eq(people.id, appointments.personId)))
    .where(
      and(
        eq(appointments.tenantId, actor.tenantId),
        eq(appointments.role, 'tenant_admin'),
        notInArray(
          appointments.id,
          own.map(({ id }) => id),
        ),
        isHeldOn(today),
        isNull(appointments.toOn),
        isNull(people.endedAt),
      ),
    );
  for (const { personId } of others) if (hasAccount(await invitationsOf(writing, personId))) return;
  throw new InvalidInput('LAST_ADMIN', path);
}
