import { v7 as newId } from 'uuid';
import { putAccounts } from '../../../db/src/accounts.ts';
import { appendEvents } from '../../../db/src/append-event.ts';
import type { AuthDatabase } from '../../../db/src/auth-client.ts';
import type { TenantDatabase } from '../../../db/src/client.ts';
import { fold } from '../../../db/src/fold.ts';
import { statutoryDays } from '../../../db/src/calendar/statutory-days.ts';
import { agencies } from '../../../db/src/schema/agencies.ts';
import { appointments, people } from '../../../db/src/schema/people.ts';
import { calendarDays, tenants } from '../../../db/src/schema/tenants.ts';
import { hashPassword } from '../../../db/src/password.ts';
import { dayOf } from '../kernel/calendar-date.ts';
import type { Clock } from '../kernel/clock.ts';
import { consumeSetupLink } from './setup-link.command.ts';

const TIME_ZONE = 'Asia/Ho_Chi_Minh';

export type SetUpTenantInput = {
  readonly token: string;
  readonly tenantName: string;
  readonly slug: string;
  readonly codePrefix: string;
  readonly committeeName: string;
  readonly officeName: string;
  readonly adminName: string;
  readonly email: string;
  readonly password: string;
};

type Sources = { readonly db: TenantDatabase; readonly auth: AuthDatabase; readonly clock: Clock };

/**
 * Makes the first tenant of an empty database: its statutory days, its committee with the Office, and the first administrator.
 *
 * @returns false where the link is not valid any more, or the database holds a tenant
 */
export async function setUpTenant({ db, auth, clock }: Sources, input: SetUpTenantInput): Promise<boolean> {
  if ((await db.tenantZones()).length > 0 || !(await consumeSetupLink(auth, input.token))) return false;
  const now = clock.now();
  const today = dayOf(now, TIME_ZONE);
  // The account first: should the rest fail, the next start prints a new link, and this address is used again.
  const account = {
    id: newId(),
    email: input.email.toLowerCase(),
    name: input.adminName,
    passwordHash: await hashPassword(input.password),
  };
  const accountId = (await putAccounts(auth.pool, [account], now)).get(account.email) ?? account.id;

  const [tenantId, committeeId, officeId, personId, appointmentId] = [newId(), newId(), newId(), newId(), newId()];
  const agency = {
    tenantId,
    level: 'province',
    aliases: [],
    usesSystem: true,
    isOutside: false,
    validFrom: null,
    validTo: null,
  };
  await db.inTenantTransaction(tenantId, async (tx) => {
    await tx.insert(tenants).values({
      tenantId,
      id: tenantId,
      slug: input.slug,
      name: input.tenantName,
      timeZone: TIME_ZONE,
      codePrefix: input.codePrefix,
      settings: {},
      createdAt: now,
    });
    await tx.insert(calendarDays).values(statutoryDays.map((day) => ({ ...day, tenantId, id: newId() })));
    await tx.insert(agencies).values([
      {
        ...agency,
        id: committeeId,
        name: input.committeeName,
        shortName: input.committeeName,
        folded: fold(input.committeeName),
        isCommittee: true,
        position: 0,
      },
      {
        ...agency,
        id: officeId,
        parentId: committeeId,
        officeOf: committeeId,
        name: input.officeName,
        shortName: input.officeName,
        folded: fold(input.officeName),
        isCommittee: false,
        position: 1,
      },
    ]);
    await tx
      .insert(people)
      .values({ tenantId, id: personId, accountId, fullName: input.adminName, email: account.email, language: 'vi' });
    await tx.insert(appointments).values({
      tenantId,
      id: appointmentId,
      personId,
      agencyId: officeId,
      role: 'tenant_admin',
      title: 'Quản trị hệ thống',
      fromOn: today,
      position: 0,
    });
    await appendEvents(tx, [
      {
        tenantId,
        type: 'tenant_set_up',
        version: 1,
        subjectId: tenantId,
        before: {},
        after: { name: input.tenantName },
        occurredAt: now,
        effectiveOn: today,
        personId,
        appointmentId,
        idempotencyKey: tenantId,
      },
    ]);
  });
  return true;
}
