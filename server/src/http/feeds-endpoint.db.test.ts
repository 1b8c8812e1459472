import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiWorld, apiWorld } from '../../test/api/api-world.ts';
import { HEADERS, type Session, startServer, type TestServer } from '../../test/api/test-server.ts';

let world: ApiWorld;
let server: TestServer;
let clerk: Session;
beforeAll(async () => {
  world = await apiWorld();
  server = await startServer(world);
  clerk = await server.openSession(world.superuser, world.home.personIds.clerk, world.home.tenantId);
});
afterAll(async () => {
  await server.stop();
  await world.close();
});

async function own(method: string, session: Session = clerk, headers: Record<string, string> = HEADERS) {
  const response = await fetch(`${server.base}/api/calendar-feed`, {
    method,
    headers: { ...headers, cookie: session.cookie },
  });
  return { status: response.status, body: (await response.json()) as { url: string | null } };
}

describe('the calendar address of a post', () => {
  it('shows the open work of its agency to whoever holds it, and is nothing once it was revoked', async () => {
    await world.home.issue({ dueOn: '2024-06-28', content: 'Báo cáo; kết quả, rà soát' });
    await world.home.issue({ dueOn: '2024-06-28', lead: ['finance'], content: 'Việc của Sở Tài chính' });
    await world.home.issue({ dueOn: '2024-06-28', readers: ['chief', 'head'], content: 'Việc hạn chế' });
    expect((await own('GET')).body.url).toBeNull();
    const { url } = (await own('POST')).body;
    expect((await own('POST')).body.url).toBe(url);
    expect((await own('GET')).body.url).toBe(url);

    const file = await fetch(url ?? '');
    expect(file.headers.get('content-type')).toMatch(/^text\/calendar/);
    const events = new ICAL.Component(ICAL.parse(await file.text())).getAllSubcomponents('vevent');
    expect(events.map((event) => event.getFirstPropertyValue('description'))).toEqual(['Báo cáo; kết quả, rà soát']);

    expect((await own('DELETE')).body.url).toBeNull();
    expect((await fetch(url ?? '')).status).toBe(404);
    expect((await own('POST')).body.url).not.toBe(url);
  });

  it('cannot be guessed, and is nobody else’s to make', async () => {
    const { url } = (await own('POST')).body;
    const forged = (url ?? '').replace(/.{5}\.ics$/, 'AAAAA.ics');
    expect((await fetch(forged)).status).toBe(404);
    expect((await fetch(`${server.base}/api/calendar/none.ics`)).status).toBe(404);
    expect((await own('POST', { cookie: '' })).status).toBe(401);
    expect((await own('POST', clerk, {})).status).toBe(403);
  });
});
