import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { events } from '../../../db/src/schema/events.ts';
import { people } from '../../../db/src/schema/people.ts';
import { type ApiWorld, apiWorld } from '../../test/api/api-world.ts';
import { AUTH_SECRET, startServer, type TestServer } from '../../test/api/test-server.ts';
import { unsubscribeLinks } from '../mail/unsubscribe-link.ts';

let world: ApiWorld;
let server: TestServer;
beforeAll(async () => {
  world = await apiWorld();
  server = await startServer(world);
});
afterAll(async () => {
  await server.stop();
  await world.close();
});

const tokenOf = (secret = AUTH_SECRET) =>
  unsubscribeLinks(secret).tokenOf({ tenantId: world.home.tenantId, personId: world.home.personIds.clerk });
const follow = (token: string, method: 'GET' | 'POST' = 'POST') =>
  fetch(`${server.base}/api/unsubscribe/${token}`, { method });
const kept = async () => {
  const { db, tenantId, personIds } = world.home;
  const [person] = await db.readInTenant(tenantId, (reader) =>
    reader
      .select()
      .from(people)
      .where(and(eq(people.tenantId, tenantId), eq(people.id, personIds.clerk))),
  );
  const told = await db.readInTenant(tenantId, (reader) =>
    reader
      .select()
      .from(events)
      .where(and(eq(events.tenantId, tenantId), eq(events.subjectId, personIds.clerk))),
  );
  return { preferences: person?.preferences, told: told.map(({ type }) => type) };
};

describe('the link that ends the daily mail', () => {
  it('that was not signed here ends nothing', async () => {
    const other = unsubscribeLinks(AUTH_SECRET).tokenOf({
      tenantId: world.home.tenantId,
      personId: world.home.personIds.head,
    });
    const ofOther = `${tokenOf().split('.').slice(0, 2).join('.')}.${other.split('.')[2] ?? ''}`;
    for (const token of [tokenOf('another secret'), ofOther, `${tokenOf()}x`, 'none', '..']) {
      expect((await follow(token)).status).toBe(404);
    }
    expect(await kept()).toEqual({ preferences: {}, told: [] });
  });

  it('asks first whoever opens it, a scanner among them, and ends it for whoever says so, once', async () => {
    const page = await follow(tokenOf(), 'GET');
    expect(await page.text()).toContain('Ngừng nhận');
    expect((await kept()).preferences).toEqual({});
    expect((await follow(tokenOf())).status).toBe(200);
    expect((await follow(tokenOf())).status).toBe(200);
    expect(await kept()).toEqual({ preferences: { digestByMail: false }, told: ['preferences_set'] });
  });
});
