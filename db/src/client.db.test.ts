import { sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from './client.ts';
import { people } from './schema/people.ts';
import { tenants } from './schema/tenants.ts';

const db = openDatabase(inject('databaseUrl'), { maxConnections: 2 });
afterAll(() => db.close());

const tenantRow = (tenantId: string, timeZone = 'Asia/Ho_Chi_Minh') => ({
  tenantId,
  id: tenantId,
  slug: tenantId,
  name: 'Tỉnh',
  timeZone,
  codePrefix: 'T',
  settings: {},
  createdAt: new Date(0),
});
const add = (tenantId: string) =>
  db.inTenantTransaction(tenantId, (tx) => tx.insert(tenants).values(tenantRow(tenantId)));
const namesIn = (tenantId: string) =>
  db.readInTenant(tenantId, (reader) => reader.select({ name: tenants.name }).from(tenants));

describe('a transaction of a tenant', () => {
  it('is undone as a whole by whatever it throws, and its connection serves on', async () => {
    for (let round = 0; round < 6; round++) {
      const tenantId = newId();
      await expect(
        db.inTenantTransaction(tenantId, async (tx) => {
          await tx.insert(tenants).values(tenantRow(tenantId));
          throw new Error('changed my mind');
        }),
      ).rejects.toThrow('changed my mind');
      expect(await namesIn(tenantId)).toEqual([]);
    }
  });

  it('is undone by a failed statement, even if another of the same packet succeeded', async () => {
    const tenantId = newId();
    await expect(
      db.inTenantTransaction(tenantId, (tx) =>
        Promise.all([
          tx.insert(tenants).values(tenantRow(tenantId)),
          tx.execute(sql`select 1 / 0`),
          tx.execute(sql`select 1`),
        ]),
      ),
    ).rejects.toThrow();
    expect(await namesIn(tenantId)).toEqual([]);
  });

  it('cannot be committed by work that swallowed a failed statement', async () => {
    const tenantId = newId();
    await expect(
      db.inTenantTransaction(tenantId, async (tx) => {
        await tx.insert(tenants).values(tenantRow(tenantId));
        await tx.execute(sql`select 1 / 0`).catch(() => undefined);
      }),
    ).rejects.toThrow('nothing was written');
    expect(await namesIn(tenantId)).toEqual([]);
  });

  it('that reads cannot write', async () => {
    const tenantId = newId();
    await add(tenantId);
    await expect(
      db.readInTenant(tenantId, (reader) => reader.execute(sql`update app.tenants set name = 'x'`)),
    ).rejects.toThrow();
    expect(await namesIn(tenantId)).toEqual([{ name: 'Tỉnh' }]);
  });

  it('of an id that is none fails, and leaves the connection as it was', async () => {
    for (let round = 0; round < 4; round++) await expect(namesIn('not a tenant')).rejects.toThrow();
    expect(await namesIn(newId())).toEqual([]);
  });

  it('outlives a connection that PostgreSQL ends', async () => {
    const tenantId = newId();
    await add(tenantId);
    await db
      .readInTenant(tenantId, (reader) => reader.execute(sql`select pg_terminate_backend(pg_backend_pid())`))
      .catch(() => undefined);
    expect(await namesIn(tenantId)).toEqual([{ name: 'Tỉnh' }]);
  });
});

describe('what looks across tenants', () => {
  it('names the tenants of an account in which its person has not ended', async () => {
    const [one, other, left] = [newId(), newId(), newId()];
    const accountId = newId();
    for (const tenantId of [one, other, left]) {
      await db.inTenantTransaction(tenantId, async (tx) => {
        await tx.insert(tenants).values(tenantRow(tenantId));
        await tx.insert(people).values({
          tenantId,
          id: newId(),
          accountId,
          fullName: 'Trần Thị Bình',
          email: 'binh@example',
          language: 'vi',
          endedAt: tenantId === left ? new Date(0) : null,
        });
      });
    }
    expect(await db.tenantsOfAccount(accountId)).toEqual([one, other]);
    expect(await db.tenantsOfAccount(newId())).toEqual([]);
  });

  it('names every tenant with its zone', async () => {
    const tenantId = newId();
    await db.inTenantTransaction(tenantId, (tx) => tx.insert(tenants).values(tenantRow(tenantId, 'Asia/Tokyo')));
    expect(await db.tenantZones()).toContainEqual({ tenantId, timeZone: 'Asia/Tokyo' });
  });
});
