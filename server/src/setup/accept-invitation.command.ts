import { and, asc, eq, gt, isNull, ne } from 'drizzle-orm';
import { addAccount, findAccount } from '../../../db/src/accounts.ts';
import { appendEvents } from '../../../db/src/append-event.ts';
import type { AuthDatabase } from '../../../db/src/auth-client.ts';
import type { Reader, TenantDatabase, Transaction } from '../../../db/src/client.ts';
import { hashPassword, verifyPassword } from '../../../db/src/password.ts';
import { appointments, invitations, people } from '../../../db/src/schema/people.ts';
import { tenants } from '../../../db/src/schema/tenants.ts';
import { dayOf } from '../kernel/calendar-date.ts';
import type { Clock } from '../kernel/clock.ts';
import { MAX_FAILED_TRIES } from '../modules/people/invitation.rules.ts';
import { readInvitationToken } from '../modules/people/invitation-token.command.ts';
import type { Invitation, Person } from '../modules/people/people.queries.ts';

export type InviteSources = { readonly db: TenantDatabase; readonly auth: AuthDatabase; readonly clock: Clock };

/**
 * What became of a link. `WRONG_PASSWORD`: the address has an account, with another password. `ACCOUNT_TAKEN`: that
 * account is another person of the tenant.
 */
export type Acceptance = 'ACCEPTED' | 'WRONG_PASSWORD' | 'ACCOUNT_TAKEN' | 'LINK_ENDED';

/** Whose a link is, as its holder reads it; null for a link that does not work. */
export async function findInvited(
  { db, clock }: Pick<InviteSources, 'db' | 'clock'>,
  token: string,
): Promise<{ fullName: string; email: string; tenantName: string } | null> {
  const named = readInvitationToken(token);
  if (!named) return null;
  const { tenantId, tokenHash } = named;
  return db.readInTenant(tenantId, async (reader) => {
    const [[open], [tenant]] = await Promise.all([
      openInvitation(reader, tenantId, tokenHash, clock.now()),
      reader.select({ name: tenants.name }).from(tenants).where(eq(tenants.tenantId, tenantId)),
    ]);
    return open && tenant
      ? { fullName: open.person.fullName, email: open.person.email, tenantName: tenant.name }
      : null;
  });
}

/**
 * Uses an invitation's link, once: the person signs in with this password from now on. An address that has an account
 * keeps it with its password, which must be known; or whoever may invite could take over any account of the service.
 */
export function acceptInvitation(
  { db, auth, clock }: InviteSources,
  { token, password }: { readonly token: string; readonly password: string },
): Promise<Acceptance> {
  const named = readInvitationToken(token);
  if (!named) return Promise.resolve('LINK_ENDED');
  const { tenantId, tokenHash } = named;
  return db.inTenantTransaction(tenantId, async (tx): Promise<Acceptance> => {
    const now = clock.now();
    // Locked, so that of two who use it at once the second finds it used.
    const [open] = await openInvitation(tx, tenantId, tokenHash, now).for('update');
    if (!open) return 'LINK_ENDED';
    const { invitation, person } = open;
    const accountId = await accountFor(auth, person, password, now);
    if (accountId === null) {
      await countFailedTry(tx, invitation, now);
      return 'WRONG_PASSWORD';
    }
    if (await isAnothers(tx, person, accountId)) return 'ACCOUNT_TAKEN';
    await tx.update(people).set({ accountId }).where(isSame(people, person));
    await tx.update(invitations).set({ usedAt: now }).where(isSame(invitations, invitation));
    await tellAccepted(tx, invitation, person, now);
    return 'ACCEPTED';
  });
}

function openInvitation(reader: Reader, tenantId: string, tokenHash: string, now: Date) {
  return reader
    .select({ invitation: invitations, person: people })
    .from(invitations)
    .innerJoin(people, and(eq(people.tenantId, invitations.tenantId), eq(people.id, invitations.personId)))
    .where(
      and(
        eq(invitations.tenantId, tenantId),
        eq(invitations.tokenHash, tokenHash),
        isNull(invitations.usedAt),
        isNull(invitations.endedAt),
        gt(invitations.expiresAt, now),
        isNull(people.endedAt),
      ),
    );
}

/** The account that the person signs in with, made where there is none; null where the password is not that of the one there is. */
async function accountFor(
  { pool }: Pick<AuthDatabase, 'pool'>,
  { accountId, email, fullName }: Person,
  password: string,
  now: Date,
): Promise<string | null> {
  const known = await findAccount(pool, email);
  if (known) return (await verifyPassword({ hash: known.passwordHash, password })) ? known.id : null;
  const passwordHash = await hashPassword(password);
  return (await addAccount(pool, { id: accountId, email, name: fullName, passwordHash }, now)) ? accountId : null;
}

async function countFailedTry(tx: Transaction, invitation: Invitation, now: Date): Promise<void> {
  const failedTries = invitation.failedTries + 1;
  await tx
    .update(invitations)
    .set({ failedTries, ...(failedTries >= MAX_FAILED_TRIES ? { endedAt: now } : {}) })
    .where(isSame(invitations, invitation));
}

async function isAnothers(tx: Transaction, { tenantId, id }: Person, accountId: string): Promise<boolean> {
  const [other] = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.tenantId, tenantId), eq(people.accountId, accountId), ne(people.id, id)));
  return other !== undefined;
}

/** Signed by the person's own first post: nobody else was there. */
async function tellAccepted(tx: Transaction, { id }: Invitation, { tenantId, id: personId }: Person, now: Date) {
  const [[post], [tenant]] = await Promise.all([
    tx
      .select({ id: appointments.id })
      .from(appointments)
      .where(and(eq(appointments.tenantId, tenantId), eq(appointments.personId, personId)))
      .orderBy(asc(appointments.id))
      .limit(1),
    tx.select({ timeZone: tenants.timeZone }).from(tenants).where(eq(tenants.tenantId, tenantId)),
  ]);
  if (!post || !tenant) throw new Error('an invited person has no post');
  await appendEvents(tx, [
    {
      tenantId,
      type: 'invitation_accepted',
      version: 1,
      subjectId: personId,
      before: {},
      after: { invitationId: id },
      occurredAt: now,
      effectiveOn: dayOf(now, tenant.timeZone),
      personId,
      appointmentId: post.id,
      idempotencyKey: id,
    },
  ]);
}

function isSame(table: typeof people | typeof invitations, { tenantId, id }: { tenantId: string; id: string }) {
  return and(eq(table.tenantId, tenantId), eq(table.id, id));
}
