import { and, eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { appointments, people } from '../../../../db/src/schema/people.ts';
import { expectOnce, expectRefusal } from '../../../test/expectations.ts';
import { recordsOf, rowOf } from '../../../test/records.ts';
import { type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import type { PostKey } from '../../../test/small-world-cast.ts';
import { warmDatabase } from '../../../test/warm-database.ts';
import { clockStoppedAt } from '../../kernel/clock.ts';
import { loadStandpoint } from './actor.queries.ts';
import { actAs, setLanguage } from './own-settings.command.ts';

let db: TenantDatabase;
let world: SmallWorld;
beforeAll(async () => {
  db = await warmDatabase();
  world = await smallWorld(db);
});
afterAll(() => db.close());

const recordsHere = () => recordsOf(db, world.tenantId);
const standpoint = (post: PostKey, appointmentId: string | null = null, at = '2024-06-10T02:00:00Z') =>
  loadStandpoint(db, clockStoppedAt(at), { tenantId: world.tenantId, accountId: world.personIds[post], appointmentId });

describe("acting as another of one's posts", () => {
  it('sets the post that a new tab starts as, with an event', async () => {
    expect((await standpoint('head'))?.actor.appointmentId).toBe(world.postIds.head);
    const answer = await actAs(await world.contextAs('head'), {
      idempotencyKey: newId(),
      appointmentId: world.postIds.lentMonitor,
    });
    expect(answer).toEqual({ appointmentId: world.postIds.lentMonitor });
    expect((await standpoint('head'))?.actor).toMatchObject({
      appointmentId: world.postIds.lentMonitor,
      role: 'office_monitor',
    });
    expect((await recordsHere()).events.at(-1)).toMatchObject({
      type: 'default_appointment_set',
      subjectId: world.personIds.head,
      directiveId: null,
      appointmentId: world.postIds.head,
      after: { appointmentId: world.postIds.lentMonitor },
    });
  });

  it("finds nothing where it is somebody else's, another tenant's, over or not yet begun", async () => {
    const other = await smallWorld(db);
    const [past, future] = [newId(), newId()];
    const post = {
      tenantId: world.tenantId,
      personId: world.personIds.clerk,
      agencyId: world.agencyIds.finance,
      role: 'officer' as const,
      title: '—',
      position: 99,
    };
    await db.inTenantTransaction(world.tenantId, (tx) =>
      tx.insert(appointments).values([
        { ...post, id: past, fromOn: '2020-01-01', toOn: '2024-06-09' },
        { ...post, id: future, fromOn: '2024-06-11' },
      ]),
    );
    const clerk = await world.contextAs('clerk');
    for (const appointmentId of [world.postIds.head, other.postIds.clerk, past, future, newId()]) {
      await expectRefusal(world, () => actAs(clerk, { idempotencyKey: newId(), appointmentId }), { code: 'NOT_FOUND' });
    }
  });

  it('thirty times under one key happens once', async () => {
    const head = await world.contextAs('head');
    const send = (appointmentId: string) => (idempotencyKey: string) => actAs(head, { idempotencyKey, appointmentId });
    const key = await expectOnce(world, send(world.postIds.head), send(world.postIds.lentMonitor));
    expect((await recordsHere()).events.filter(({ idempotencyKey }) => idempotencyKey === key)).toHaveLength(1);
  });
});

describe("setting one's language", () => {
  it('is for everybody, for himself, with an event', async () => {
    const admin = await world.contextAs('admin');
    const send = (language: 'vi' | 'en') => (idempotencyKey: string) =>
      setLanguage(admin, { idempotencyKey, language });
    await expectOnce(world, send('en'), send('vi'));
    const { people: persons, events } = await recordsHere();
    expect(rowOf(persons, world.personIds.admin).language).toBe('en');
    expect(persons.filter(({ language }) => language === 'en')).toHaveLength(1);
    expect(events.at(-1)).toMatchObject({
      type: 'language_set',
      subjectId: world.personIds.admin,
      after: { language: 'en' },
    });
    expect((await standpoint('admin'))?.language).toBe('en');
  });
});

describe('who a request acts as', () => {
  it('is nobody where it names a post of somebody else, or of another tenant', async () => {
    const other = await smallWorld(db);
    expect(await standpoint('clerk', world.postIds.head)).toBeNull();
    expect(await standpoint('clerk', other.postIds.clerk)).toBeNull();
    expect(
      await loadStandpoint(db, clockStoppedAt('2024-06-10T02:00:00Z'), {
        tenantId: other.tenantId,
        accountId: world.personIds.clerk,
        appointmentId: null,
      }),
    ).toBeNull();
  });

  it("is nobody from the day after a post ends, in the tenant's zone, or once the person has ended", async () => {
    const { tenantId } = world;
    await db.inTenantTransaction(tenantId, async (tx) => {
      await tx
        .update(appointments)
        .set({ toOn: '2024-06-10' })
        .where(and(eq(appointments.tenantId, tenantId), eq(appointments.id, world.postIds.cultureHead)));
      await tx
        .update(people)
        .set({ endedAt: new Date('2024-06-01T00:00:00Z') })
        .where(and(eq(people.tenantId, tenantId), eq(people.id, world.personIds.financeClerk)));
    });
    expect(await standpoint('cultureHead', null, '2024-06-10T16:59:59Z')).not.toBeNull();
    expect(await standpoint('cultureHead', null, '2024-06-10T17:00:00Z')).toBeNull();
    expect(await standpoint('financeClerk')).toBeNull();
  });

  it('stands on the sides of his post', async () => {
    const { agencyIds } = world;
    const sides = async (post: PostKey) => {
      const { actor } = await world.contextAs(post);
      return { committees: actor.committeeIds, receives: actor.receiverIds };
    };
    expect(await sides('chair')).toEqual({ committees: [agencyIds.province], receives: [agencyIds.province] });
    expect(await sides('chief')).toEqual({
      committees: [agencyIds.province],
      receives: [agencyIds.office, agencyIds.province],
    });
    expect(await sides('districtMonitor')).toEqual({
      committees: [agencyIds.hoaiAn],
      receives: [agencyIds.hoaiAnOffice, agencyIds.hoaiAn],
    });
    expect(await sides('officer')).toEqual({ committees: [], receives: [agencyIds.construction] });
    expect(await sides('inspector')).toEqual({ committees: [], receives: [] });
    expect(await sides('admin')).toEqual({ committees: [], receives: [] });
  });
});
