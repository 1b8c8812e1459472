import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { expectOnce, expectRefusal, outcomeOf, verdicts } from '../../../test/expectations.ts';
import { recordsOf, rowOf } from '../../../test/records.ts';
import { type SmallWorld, smallWorld, TODAY } from '../../../test/small-world.ts';
import { postKeys } from '../../../test/small-world-cast.ts';
import { warmDatabase } from '../../../test/warm-database.ts';
import { AlreadyActed } from '../assignments/already-acted.rules.ts';
import { appointPerson } from './appoint-person.command.ts';
import { correctPerson } from './correct-person.command.ts';
import { endAppointment, endPerson } from './end-appointment.command.ts';
import { type InvitePersonInput, invitePerson, renewInvitation } from './invite-person.command.ts';

let db: TenantDatabase;
let world: SmallWorld;
beforeAll(async () => {
  db = await warmDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  world = await smallWorld(db);
});

const recordsHere = () => recordsOf(db, world.tenantId);
const others = postKeys.filter((post) => post !== 'admin');

const invitation = (change: Partial<InvitePersonInput> = {}): InvitePersonInput => ({
  idempotencyKey: newId(),
  fullName: 'Võ Thị  Mai',
  email: 'Mai@So-Tai-Chinh.example',
  language: 'vi',
  agencyId: world.agencyIds.finance,
  role: 'agency_clerk',
  title: 'Văn thư Sở Tài chính',
  fromOn: TODAY,
  toOn: null,
  ...change,
});

const post = (change: object = {}) => ({
  idempotencyKey: newId(),
  personId: world.personIds.officer,
  agencyId: world.agencyIds.finance,
  role: 'officer' as const,
  title: 'Chuyên viên',
  fromOn: TODAY,
  toOn: null,
  ...change,
});

describe('inviting somebody', () => {
  it('enters person and post once for a key, and keeps of the link a hash alone', async () => {
    const admin = await world.contextAs('admin');
    const key = await expectOnce(
      world,
      async (idempotencyKey) => (await invitePerson(admin, invitation({ idempotencyKey }))).personId,
      (idempotencyKey) => invitePerson(admin, invitation({ idempotencyKey, title: 'Khác' })),
    );
    const { token, personId } = await invitePerson(admin, invitation({ idempotencyKey: key }));
    expect(token).toBeNull();
    const { people, appointments, invitations, events, receipts } = await recordsHere();
    expect(rowOf(people, personId)).toMatchObject({ fullName: 'Võ Thị Mai', email: 'mai@so-tai-chinh.example' });
    expect(appointments.filter((each) => each.personId === personId)).toMatchObject([
      { role: 'agency_clerk', agencyId: world.agencyIds.finance, fromOn: TODAY, toOn: null },
    ]);
    expect(invitations).toMatchObject([{ personId, usedAt: null, endedAt: null }]);
    expect(invitations[0]?.expiresAt.getTime()).toBe(admin.clock.now().getTime() + 7 * 24 * 3_600_000);
    expect(events.map(({ type }) => type)).toEqual(['person_invited', 'person_appointed']);
    const fresh = await invitePerson(admin, invitation({ email: 'khac@so.example' }));
    expect(JSON.stringify([await recordsHere(), receipts])).not.toContain(fresh.token);
  });

  it('refuses what cannot be entered, and who is not for it', async () => {
    const admin = await world.contextAs('admin');
    const invite = (change: Partial<InvitePersonInput>) => () => invitePerson(admin, invitation(change));
    await expectRefusal(world, invite({ fullName: ' \u200B' }), { code: 'TEXT_EMPTY', path: 'fullName' });
    await expectRefusal(world, invite({ email: 'mai@' }), { code: 'EMAIL_UNUSABLE', path: 'email' });
    await expectRefusal(world, invite({ title: '' }), { code: 'TEXT_EMPTY', path: 'title' });
    await expectRefusal(world, invite({ fromOn: '2024-02-30' }), { code: 'NOT_A_DAY', path: 'fromOn' });
    await expectRefusal(world, invite({ role: 'chair' }), { code: 'ROLE_NOT_OF_AGENCY', path: 'role' });
    await expectRefusal(world, invite({ agencyId: world.agencyIds.dissolved }), { code: 'AGENCY_NOT_VALID' });
    await expectRefusal(world, invite({ agencyId: newId() }), { code: 'AGENCY_NOT_VALID' });
    for (const key of others) {
      const context = await world.contextAs(key);
      await expectRefusal(world, () => invitePerson(context, invitation()), { code: 'NOT_ALLOWED' });
    }
  });

  it('lets one of two administrators enter an address', async () => {
    const admin = await world.contextAs('admin');
    const sent = await Promise.all([1, 2, 3].map(() => outcomeOf(() => invitePerson(admin, invitation()))));
    expect(sent.filter((outcome) => (outcome as { code?: string }).code === 'EMAIL_TAKEN')).toHaveLength(2);
    expect((await recordsHere()).invitations).toHaveLength(1);
  });

  it('again ends the link before, and is refused once there is an account', async () => {
    const admin = await world.contextAs('admin');
    const { personId } = await invitePerson(admin, invitation());
    await expectOnce(
      world,
      async (idempotencyKey) => (await renewInvitation(admin, { idempotencyKey, personId })).invitationId,
      (idempotencyKey) => renewInvitation(admin, { idempotencyKey, personId: world.personIds.chair }),
    );
    const { invitations } = await recordsHere();
    expect(invitations.map(({ endedAt }) => endedAt === null)).toEqual([false, true]);
    const renew = (id: string) => () => renewInvitation(admin, { idempotencyKey: newId(), personId: id });
    await expectRefusal(world, renew(world.personIds.chair), { code: 'PERSON_HAS_ACCOUNT' });
    await expectRefusal(world, renew(newId()), { code: 'NOT_FOUND' });
    await endPerson(admin, { idempotencyKey: newId(), personId });
    await expectRefusal(world, renew(personId), { code: 'PERSON_HAS_ENDED' });
    expect((await recordsHere()).invitations.every(({ endedAt }) => endedAt !== null)).toBe(true);
  });
});

describe('a further post', () => {
  it('is entered once, and is none that is held', async () => {
    const admin = await world.contextAs('admin');
    await expectOnce(
      world,
      (idempotencyKey) => appointPerson(admin, post({ idempotencyKey })),
      (idempotencyKey) => appointPerson(admin, post({ idempotencyKey, title: 'Khác' })),
    );
    await expectRefusal(world, () => appointPerson(admin, post()), { code: 'APPOINTED_ALREADY' });
    await expectRefusal(world, () => appointPerson(admin, post({ role: 'agency_head', toOn: '2024-06-01' })), {
      code: 'ENDS_BEFORE_START',
    });
    await expectRefusal(world, () => appointPerson(admin, post({ personId: newId() })), { code: 'NOT_FOUND' });
    const found = await verdicts(
      world,
      () => Promise.resolve(null),
      (context) => appointPerson(context, post({ personId: newId() })),
    );
    expect(found).toEqual({ NOT_ALLOWED: others, NOT_FOUND: ['admin'] });
  });

  it('brings back a person who had ended', async () => {
    const admin = await world.contextAs('admin');
    const { officer: personId } = world.personIds;
    await endPerson(admin, { idempotencyKey: newId(), personId });
    await expect(world.contextAs('officer')).rejects.toThrow('holds no post');
    await appointPerson(admin, post());
    expect(rowOf((await recordsHere()).people, personId).endedAt).toBeNull();
    await expect(world.contextAs('officer')).rejects.toThrow('holds no post');
  });

  it("is not given to another tenant's person, nor in its agency", async () => {
    const away = await smallWorld(db);
    const admin = await world.contextAs('admin');
    await expectRefusal(away, () => appointPerson(admin, post({ personId: away.personIds.officer })), {
      code: 'NOT_FOUND',
    });
    await expectRefusal(away, () => appointPerson(admin, post({ agencyId: away.agencyIds.finance })), {
      code: 'AGENCY_NOT_VALID',
    });
  });
});

describe('ending a post', () => {
  const end = (change: object = {}) => ({
    idempotencyKey: newId(),
    appointmentId: world.postIds.monitorA,
    on: TODAY,
    successorId: null as string | null,
    ...change,
  });

  it('today works at once; on a later day until that is over', async () => {
    const admin = await world.contextAs('admin');
    await endAppointment(admin, end());
    await expect(world.contextAs('monitorA')).rejects.toThrow('holds no post');
    await endAppointment(admin, end({ appointmentId: world.postIds.clerk, on: '2024-06-12' }));
    await world.contextAs('clerk', { at: '2024-06-12' });
    await expect(world.contextAs('clerk', { at: '2024-06-13' })).rejects.toThrow('holds no post');
  });

  it('hands over what is open and ordinary, with an event each, and what the successor may read of the rest', async () => {
    const monitored = [await world.issue(), await world.issue({ monitors: ['monitorA', 'monitorB'] })];
    const secret = await world.issue({ readers: ['chief', 'monitorA'], document: { number: '9' } });
    const shared = await world.issue({ readers: ['chief', 'monitorA', 'monitorB'], document: { number: '10' } });
    const elsewhere = await world.issue({ monitors: ['monitorB'] });
    const admin = await world.contextAs('admin');
    const answer = await endAppointment(admin, end({ successorId: world.postIds.monitorB }));
    expect(answer.handedOver).toBe(3);
    const { monitors, events } = await recordsHere();
    const of = ({ directiveId }: { directiveId: string }) =>
      monitors.filter((row) => row.directiveId === directiveId).map((row) => row.appointmentId);
    const { monitorA, monitorB } = world.postIds;
    expect([...monitored, shared, elsewhere].map(of)).toEqual([[monitorB], [monitorB], [monitorB], [monitorB]]);
    expect(of(secret)).toEqual([monitorA]);
    const told = events.filter(({ type }) => type === 'monitoring_handed_over');
    expect(new Set(told.map(({ directiveId }) => directiveId))).toEqual(
      new Set([...monitored, shared].map(({ directiveId }) => directiveId)),
    );
    expect(told[0]).toMatchObject({ before: { monitorId: monitorA }, after: { monitorId: monitorB } });
    expect(events.find(({ type }) => type === 'appointment_ended')).toMatchObject({
      before: { toOn: null },
      after: { toOn: TODAY, successorId: monitorB },
    });
  });

  it('is done once for a key, and told to whoever comes second', async () => {
    const admin = await world.contextAs('admin');
    await expectOnce(
      world,
      (idempotencyKey) => endAppointment(admin, end({ idempotencyKey })),
      (idempotencyKey) => endAppointment(admin, end({ idempotencyKey, on: '2024-06-20' })),
    );
    expect(await outcomeOf(() => endAppointment(admin, end()))).toBeInstanceOf(AlreadyActed);
    const both = await Promise.all(
      [1, 2].map(() => outcomeOf(() => endAppointment(admin, end({ appointmentId: world.postIds.head })))),
    );
    expect(both.filter((outcome) => outcome instanceof AlreadyActed)).toHaveLength(1);
  });

  it('refuses days and successors that cannot be, and who is not for it', async () => {
    const admin = await world.contextAs('admin');
    const { postIds } = world;
    const ending = (change: object) => () => endAppointment(admin, end(change));
    await expectRefusal(world, ending({ on: '2024-06-09' }), { code: 'ENDS_IN_PAST', path: 'on' });
    await expectRefusal(world, ending({ on: 'mai' }), { code: 'NOT_A_DAY', path: 'on' });
    await expectRefusal(world, ending({ appointmentId: newId() }), { code: 'NOT_FOUND' });
    for (const successorId of [postIds.monitorA, postIds.districtMonitor, postIds.admin, postIds.clerk, newId()])
      await expectRefusal(world, ending({ successorId }), { code: 'NOT_A_SUCCESSOR', path: 'successorId' });
    const away = await smallWorld(db);
    await expectRefusal(away, ending({ appointmentId: away.postIds.monitorA }), { code: 'NOT_FOUND' });
    await expectRefusal(world, ending({ successorId: away.postIds.monitorB }), { code: 'NOT_A_SUCCESSOR' });
    const found = await verdicts(
      world,
      () => Promise.resolve(null),
      (context) => endAppointment(context, end({ appointmentId: newId() })),
    );
    expect(found).toEqual({ NOT_ALLOWED: others, NOT_FOUND: ['admin'] });
  });
});

describe('the last administrator', () => {
  it('stays, whichever way somebody would end it, until another can sign in', async () => {
    const admin = await world.contextAs('admin');
    const { admin: appointmentId } = world.postIds;
    const { admin: personId } = world.personIds;
    const endPost = () =>
      endAppointment(admin, { idempotencyKey: newId(), appointmentId, on: TODAY, successorId: null });
    await expectRefusal(world, endPost, { code: 'LAST_ADMIN', path: 'appointmentId' });
    await expectRefusal(world, () => endPerson(admin, { idempotencyKey: newId(), personId }), { code: 'LAST_ADMIN' });
    await invitePerson(admin, invitation({ role: 'tenant_admin' }));
    await expectRefusal(world, endPost, { code: 'LAST_ADMIN' });
    await appointPerson(admin, post({ role: 'tenant_admin', toOn: '2024-12-31' }));
    await expectRefusal(world, endPost, { code: 'LAST_ADMIN' });
  });

  it('is one of two who end each other at once', async () => {
    const admin = await world.contextAs('admin');
    const { appointmentId } = await appointPerson(admin, post({ role: 'tenant_admin' }));
    const both = await Promise.all(
      [appointmentId, world.postIds.admin].map((id) =>
        outcomeOf(() =>
          endAppointment(admin, { idempotencyKey: newId(), appointmentId: id, on: TODAY, successorId: null }),
        ),
      ),
    );
    expect(both.filter((outcome) => (outcome as { code?: string }).code === 'LAST_ADMIN')).toHaveLength(1);
  });
});

describe('ending a person', () => {
  it('ends all posts at once, those to come included', async () => {
    const admin = await world.contextAs('admin');
    const { head: personId } = world.personIds;
    await appointPerson(admin, post({ personId, fromOn: '2024-07-01' }));
    await expectOnce(
      world,
      (idempotencyKey) => endPerson(admin, { idempotencyKey, personId }),
      (idempotencyKey) => endPerson(admin, { idempotencyKey, personId: world.personIds.clerk }),
    );
    const { appointments, people } = await recordsHere();
    const own = appointments.filter((each) => each.personId === personId);
    expect(own.map(({ toOn, endedAt }) => [toOn, endedAt !== null])).toEqual([
      [TODAY, true],
      [TODAY, true],
      ['2024-07-01', true],
    ]);
    expect(rowOf(people, personId).endedAt).not.toBeNull();
    await expect(world.contextAs('head')).rejects.toThrow('holds no post');
    expect(await outcomeOf(() => endPerson(admin, { idempotencyKey: newId(), personId }))).toBeInstanceOf(AlreadyActed);
  });
});

describe('correcting a person', () => {
  it('puts both forms on record, and ends a link made for another address', async () => {
    const admin = await world.contextAs('admin');
    const { personId } = await invitePerson(admin, invitation());
    const correct = (idempotencyKey: string, email: string) =>
      correctPerson(admin, { idempotencyKey, personId, fullName: 'Võ Thị Mai Anh', email });
    await correct(newId(), 'mai@so-tai-chinh.example');
    expect((await recordsHere()).invitations[0]?.endedAt).toBeNull();
    await expectOnce(
      world,
      (key) => correct(key, 'mai.anh@so.example'),
      (key) => correct(key, 'khac@so.example'),
    );
    const { people, invitations, events } = await recordsHere();
    expect(rowOf(people, personId)).toMatchObject({ fullName: 'Võ Thị Mai Anh', email: 'mai.anh@so.example' });
    expect(invitations[0]?.endedAt).not.toBeNull();
    expect(events.at(-1)).toMatchObject({ type: 'person_corrected', before: { email: 'mai@so-tai-chinh.example' } });
  });

  it("refuses another person's address, and who is not for it", async () => {
    const admin = await world.contextAs('admin');
    const { personId } = await invitePerson(admin, invitation());
    const change = { idempotencyKey: newId(), personId: world.personIds.clerk, fullName: 'Lê Hà' };
    await expectRefusal(world, () => correctPerson(admin, { ...change, email: 'MAI@so-tai-chinh.example' }), {
      code: 'EMAIL_TAKEN',
      path: 'email',
    });
    const found = await verdicts(
      world,
      () => Promise.resolve(personId),
      (context) => correctPerson(context, { ...change, idempotencyKey: newId(), personId: newId(), email: 'a@b.vn' }),
    );
    expect(found).toEqual({ NOT_ALLOWED: others, NOT_FOUND: ['admin'] });
  });
});
