import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ApiWorld, apiWorld } from './api-world.ts';
import { GUEST, type Session, startServer, type TestServer } from './test-server.ts';

let world: ApiWorld;
let server: TestServer;

beforeAll(async () => {
  world = await apiWorld();
  server = await startServer(world);
});
afterEach(() => {
  expect([...server.failures]).toEqual([]);
});
afterAll(async () => {
  await server.stop();
  await world.close();
});

type Listed = { id: string; startedAt: string; userAgent: string; isThisOne: boolean };

const signIn = (post: 'clerk' | 'head' | 'officer') =>
  server.openSession(world.superuser, world.home.personIds[post], world.home.tenantId);
const list = ({ cookie }: Session) => fetch(`${server.base}/api/sessions`, { headers: { cookie } });
const listed = async (session: Session) => ((await (await list(session)).json()) as { sessions: Listed[] }).sessions;
const end = ({ cookie }: Session, body: unknown, headers: Record<string, string> = {}) =>
  server.post('/api/sessions/end', JSON.stringify(body), { 'content-type': 'application/json', cookie, ...headers });

describe('the list of own sessions', () => {
  it('names where the account is signed in and which one asks, and never what would sign somebody in', async () => {
    const [here, there] = [await signIn('clerk'), await signIn('clerk')];
    await signIn('head');
    const response = await list(here);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const text = await response.text();
    const { sessions } = JSON.parse(text) as { sessions: Listed[] };
    expect(sessions.map(({ isThisOne }) => isThisOne).filter(Boolean)).toEqual([true]);
    for (const { cookie } of [here, there]) {
      const token = decodeURIComponent(cookie.split('=')[1] ?? '').split('.')[0] ?? '';
      expect(token.length).toBeGreaterThan(20);
      expect(text).not.toContain(token);
    }
    expect(Object.keys(sessions[0] ?? {}).toSorted()).toEqual(['id', 'isThisOne', 'startedAt', 'userAgent']);
  });

  it("leaves out the account's sessions in another tenant", async () => {
    const own = await signIn('head');
    await server.openSession(world.superuser, world.home.personIds.head, world.away.tenantId);
    const ids = await world.superuser.query<{ id: string }>(
      'select s.id from auth.session s join app.people p on p.account_id = s."userId" where p.id = $1 and s."tenantId" <> $2',
      [world.home.personIds.head, world.home.tenantId],
    );
    expect(ids.rows).toHaveLength(1);
    expect((await listed(own)).map(({ id }) => id)).not.toContain(ids.rows[0]?.id);
  });

  it('is refused to guests', async () => {
    expect((await list(GUEST)).status).toBe(401);
    expect((await end(GUEST, { ids: ['x'] })).status).toBe(401);
  });
});

describe('ending own sessions', () => {
  it('signs out there at once, and not here', async () => {
    const [here, there] = [await signIn('officer'), await signIn('officer')];
    const others = (await listed(here)).filter(({ isThisOne }) => !isThisOne).map(({ id }) => id);
    const response = await end(here, { ids: others });
    expect(response.status).toBe(200);
    expect(((await response.json()) as { sessions: Listed[] }).sessions).toMatchObject([{ isThisOne: true }]);
    expect((await list(there)).status).toBe(401);
    expect((await list(here)).status).toBe(200);
  });

  it("passes over the asking one, and other people's", async () => {
    const [own, foreign] = [await signIn('officer'), await signIn('clerk')];
    const [self] = (await listed(own)).filter(({ isThisOne }) => isThisOne);
    const [other] = (await listed(foreign)).filter(({ isThisOne }) => isThisOne);
    expect((await end(own, { ids: [self?.id, other?.id] })).status).toBe(200);
    expect((await list(own)).status).toBe(200);
    expect((await list(foreign)).status).toBe(200);
  });

  it('is refused to pages of other sites, and to bodies that are not ids', async () => {
    const own = await signIn('officer');
    expect((await end(own, { ids: ['x'] }, { origin: 'https://evil.example' })).status).toBe(403);
    for (const body of [{}, { ids: 'all' }, { ids: [] }, { ids: [7] }]) {
      expect((await end(own, body)).status).toBe(422);
    }
  });
});
