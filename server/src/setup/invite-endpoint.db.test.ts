import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { putAccounts } from '../../../db/src/accounts.ts';
import { type AuthDatabase, openAuthDatabase } from '../../../db/src/auth-client.ts';
import { openDatabase, type TenantDatabase } from '../../../db/src/client.ts';
import { hashPassword, verifyPassword } from '../../../db/src/password.ts';
import { freshDatabase } from '../../../db/test/fresh-database.ts';
import { recordsOf, rowOf } from '../../test/records.ts';
import { type SmallWorld, smallWorld, TODAY } from '../../test/small-world.ts';
import { failureHandler } from '../http/failure-handler.ts';
import { clockRunningFrom, type MovableClock } from '../kernel/clock.ts';
import { correctPerson } from '../modules/people/correct-person.command.ts';
import { type Invited, invitePerson } from '../modules/people/invite-person.command.ts';
import { inviteEndpoint } from './invite-endpoint.ts';

const NOW = new Date('2024-06-10T02:00:00Z');
const EMAIL = 'mai@so-tai-chinh.example';
const PASSWORD = 'mật khẩu của Mai';

let db: TenantDatabase;
let auth: AuthDatabase;
let server: Server;
let clock: MovableClock;
let world: SmallWorld;
let invited: Invited;

beforeAll(async () => {
  const { databaseUrl } = await freshDatabase();
  db = openDatabase(databaseUrl, { maxConnections: 4 });
  auth = openAuthDatabase(databaseUrl);
  clock = clockRunningFrom(NOW);
  const app = express();
  app.use(inviteEndpoint({ db, auth, clock }));
  app.use(failureHandler({ error: vi.fn() }));
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await Promise.all([db.close(), auth.close()]);
});
beforeEach(async () => {
  clock.moveTo(NOW);
  await auth.pool.query('delete from "user"');
  world = await smallWorld(db);
  invited = await invite(EMAIL);
});

async function invite(email: string): Promise<Invited> {
  return invitePerson(await world.contextAs('admin'), {
    idempotencyKey: newId(),
    fullName: 'Võ Thị Mai',
    email,
    language: 'vi',
    agencyId: world.agencyIds.finance,
    role: 'agency_clerk',
    title: 'Văn thư',
    fromOn: TODAY,
    toOn: null,
  });
}

async function send(body: unknown, path = '/api/invite'): Promise<{ status: number; body: unknown }> {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

const use = (password = PASSWORD, { token } = invited) => send({ token, password });
const recordsHere = () => recordsOf(db, world.tenantId);
const accounts = async () =>
  (
    await auth.pool.query<{ id: string; hash: string }>(
      'select u.id, a.password as hash from "user" u join account a on a."userId" = u.id where u.email = $1',
      [EMAIL],
    )
  ).rows;

describe('the one-time link of an invitation', () => {
  it('tells its holder whose it is', async () => {
    expect(await send({ token: invited.token }, '/api/invite/look')).toEqual({
      status: 200,
      body: { fullName: 'Võ Thị Mai', email: EMAIL, tenantName: 'Tỉnh Bình Định' },
    });
    expect((await send({ token: 'a'.repeat(54) }, '/api/invite/look')).status).toBe(410);
    expect((await send({}, '/api/invite/look')).status).toBe(410);
  });

  it('makes the account once, however fast it is used', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => use()));
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 410, 410]);
    const [account, ...rest] = await accounts();
    expect(rest).toEqual([]);
    expect(await verifyPassword({ hash: account?.hash ?? '', password: PASSWORD })).toBe(true);
    const { people, events, invitations } = await recordsHere();
    expect(rowOf(people, invited.personId).accountId).toBe(account?.id);
    expect(invitations[0]?.usedAt).not.toBeNull();
    expect(events.at(-1)).toMatchObject({ type: 'invitation_accepted', personId: invited.personId });
    expect((await send({ token: invited.token }, '/api/invite/look')).status).toBe(410);
  });

  it.each([
    ['a short password', { password: 'dondoc' }, 422],
    ['no password', { password: undefined }, 422],
    ['another token', { token: 'a'.repeat(54) }, 410],
    ['a token that is none', { token: '../../etc' }, 410],
    ['a number for a token', { token: 7 }, 422],
  ])('is not used up by %s', async (_title, change, status) => {
    expect((await send({ token: invited.token, password: PASSWORD, ...change })).status).toBe(status);
    expect(await accounts()).toEqual([]);
    expect((await use()).status).toBe(201);
  });

  it('ends after seven days', async () => {
    clock.moveTo(new Date('2024-06-17T01:59:00Z'));
    expect((await send({ token: invited.token }, '/api/invite/look')).status).toBe(200);
    clock.moveTo(new Date('2024-06-17T02:00:01Z'));
    expect((await use()).body).toEqual({ code: 'LINK_ENDED' });
  });
});

describe('an address that has an account elsewhere', () => {
  const own = 'mật khẩu đã có từ trước';
  beforeEach(async () => {
    const account = { id: 'elsewhere', email: EMAIL, name: 'Mai', passwordHash: await hashPassword(own) };
    await putAccounts(auth.pool, [account], NOW);
  });

  it('keeps it and its password, which the holder of the link has to know', async () => {
    expect((await use('mật khẩu do người khác đặt')).body).toEqual({ code: 'WRONG_PASSWORD' });
    expect((await use(own)).status).toBe(201);
    const [account] = await accounts();
    expect(await verifyPassword({ hash: account?.hash ?? '', password: own })).toBe(true);
    expect(rowOf((await recordsHere()).people, invited.personId).accountId).toBe('elsewhere');
  });

  it('is not guessed at: after five wrong passwords the link ends', async () => {
    for (let tries = 0; tries < 5; tries += 1) expect((await use('không phải mật khẩu')).status).toBe(403);
    expect((await use(own)).status).toBe(410);
  });

  it('is not one person twice in a tenant', async () => {
    await use(own);
    const { personId } = invited;
    const correction = { idempotencyKey: newId(), personId, fullName: 'Võ Thị Mai', email: 'moi@so.example' };
    await correctPerson(await world.contextAs('admin'), correction);
    const again = await invite(EMAIL);
    expect((await use(own, again)).body).toEqual({ code: 'ACCOUNT_TAKEN' });
  });
});
