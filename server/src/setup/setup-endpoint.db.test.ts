import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AuthDatabase, openAuthDatabase } from '../../../db/src/auth-client.ts';
import { openDatabase, type TenantDatabase } from '../../../db/src/client.ts';
import { calendarDays, tenants } from '../../../db/src/schema/tenants.ts';
import { freshDatabase } from '../../../db/test/fresh-database.ts';
import { failureHandler } from '../http/failure-handler.ts';
import { clockStoppedAt } from '../kernel/clock.ts';
import { setupEndpoint } from './setup-endpoint.ts';
import { createSetupLink } from './setup-link.command.ts';

const ADDRESS = 'https://dondoc.example.vn';

let databaseUrl: string;
let db: TenantDatabase;
let auth: AuthDatabase;
let server: Server;
let link: string;

beforeAll(async () => {
  ({ databaseUrl } = await freshDatabase());
  db = openDatabase(databaseUrl, { maxConnections: 2 });
  auth = openAuthDatabase(databaseUrl);
  const app = express();
  app.use(setupEndpoint({ db, auth, clock: clockStoppedAt('2026-11-25T03:00:00Z') }));
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
  link = await createSetupLink({ databaseUrl, address: ADDRESS });
});

const filled = (change: Record<string, unknown> = {}) => ({
  token: new URL(link).hash.slice(1),
  tenantName: 'Tỉnh Quảng Ngãi',
  slug: 'quang-ngai',
  codePrefix: 'QN',
  committeeName: 'Ủy ban nhân dân tỉnh Quảng Ngãi',
  officeName: 'Văn phòng UBND tỉnh',
  adminName: 'Trần Thị Hòa',
  email: 'admin@quang-ngai.example',
  password: 'mật khẩu dài',
  ...change,
});

async function send(body: unknown): Promise<{ status: number; body: unknown }> {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/api/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

const tenantNames = async () => {
  const [zone] = await db.tenantZones();
  if (!zone) return [];
  const rows = await db.readInTenant(zone.tenantId, (reader) => reader.select({ name: tenants.name }).from(tenants));
  return rows.map(({ name }) => name);
};

const knownYears = async () => {
  const [zone] = await db.tenantZones();
  const rows = await db.readInTenant(zone?.tenantId ?? '', (reader) =>
    reader.select({ date: calendarDays.date }).from(calendarDays),
  );
  return [...new Set(rows.map(({ date }) => Number(date.slice(0, 4))))].toSorted((one, other) => one - other);
};

describe('the one-time link of an empty installation', () => {
  it('names the address that people know', () => {
    expect(link).toMatch(/^https:\/\/dondoc\.example\.vn\/setup#[\w-]{32}$/);
  });

  it.each([
    ['a name of blanks', { tenantName: ' \t ' }, 'tenantName'],
    ['a name of nothing but what cannot be seen', { adminName: '\u200b\u0000\u2060' }, 'adminName'],
    ['a name that never ends', { committeeName: 'a'.repeat(301) }, 'committeeName'],
    ['a slug with spaces', { slug: 'quảng ngãi' }, 'slug'],
    ['a prefix in lower case', { codePrefix: 'qn' }, 'codePrefix'],
    ['an address that is none', { email: 'admin@' }, 'email'],
    ['a short password', { password: 'dondoc' }, 'password'],
    ['a number for a text', { officeName: 7 }, 'officeName'],
  ])('is not used up by %s, and nothing is made', async (_title, change, path) => {
    expect(await send(filled(change))).toEqual({ status: 422, body: { code: 'INVALID_INPUT', paths: [path] } });
    expect(await tenantNames()).toEqual([]);
  });

  it.each([
    ['no object', 'xin chào'],
    ['a list', []],
    ['nothing', {}],
  ])('refuses %s', async (_title, body) => {
    expect((await send(body)).status).toBeGreaterThanOrEqual(400);
    expect((await send(body)).status).toBeLessThan(500);
  });

  it('is none that somebody guessed', async () => {
    expect(await send(filled({ token: 'a'.repeat(32) }))).toEqual({ status: 410, body: { code: 'LINK_ENDED' } });
    expect(await tenantNames()).toEqual([]);
  });

  it('sets up once, with clean names, however often and however fast it is used', async () => {
    const controls = 'Tỉnh\u0000 Quảng\u202e  Nga\u0303i';
    const answers = await Promise.all([1, 2, 3].map(() => send(filled({ tenantName: controls }))));
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 410, 410]);
    expect(await tenantNames()).toEqual(['Tỉnh Quảng Ngãi']);
    expect(await knownYears()).toEqual(Array.from({ length: 12 }, (_, n) => 2024 + n));
    link = await createSetupLink({ databaseUrl, address: ADDRESS });
    expect((await send(filled({ slug: 'khac' }))).status).toBe(410);
    expect(await tenantNames()).toEqual(['Tỉnh Quảng Ngãi']);
  });
});
