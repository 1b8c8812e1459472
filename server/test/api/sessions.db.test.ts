import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { PostKey } from '../small-world-cast.ts';
import { type ApiWorld, apiWorld, emailOf, NOW, PASSWORD } from './api-world.ts';
import { cookieIn, GUEST, type Session, startServer, type TestServer } from './test-server.ts';

const WHO = '{ viewer { email appointment { id } appointments { id } } }';

let world: ApiWorld;
let here: TestServer;
let there: TestServer;

beforeAll(async () => {
  world = await apiWorld();
  [here, there] = await Promise.all([startServer(world), startServer(world)]);
});
afterEach(() => {
  expect([...here.failures, ...there.failures]).toEqual([]);
});
afterAll(async () => {
  await Promise.all([here.stop(), there.stop()]);
  await world.close();
});

const signIn = (post: PostKey) => here.openSession(world.superuser, world.home.personIds[post], world.home.tenantId);
const idOf = (post: PostKey) => `Appointment:${world.home.postIds[post]}`;

async function emailSeenBy(server: TestServer, session: Session): Promise<unknown> {
  const { data } = await server.ask(session, '{ viewer { email } }');
  const viewer = data?.['viewer'];
  return viewer && typeof viewer === 'object' && 'email' in viewer ? viewer['email'] : null;
}

/** A notice takes its way through the database. */
function endsAt(server: TestServer, session: Session): Promise<void> {
  return vi.waitFor(async () => expect(await emailSeenBy(server, session)).toBeNull(), { timeout: 1_000, interval: 5 });
}

const json = { 'content-type': 'application/json' };
const signOut = (server: TestServer, { cookie }: Session) =>
  server.post('/api/auth/sign-out', '{}', { ...json, cookie, origin: server.base });

describe('signing in', () => {
  it('sets a cookie that scripts and other sites cannot use, and none that needs https on plain http', async () => {
    const response = await here.signIn(emailOf(world.home, 'chief'), PASSWORD);
    expect(response.status).toBe(200);
    const cookies = response.headers.getSetCookie();
    expect(cookies).not.toHaveLength(0);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/; HttpOnly/i);
      expect(cookie).toMatch(/; SameSite=Lax/i);
      expect(cookie).toMatch(/; Path=\//);
      expect(cookie).not.toMatch(/; Secure|Domain=/i);
    }
    expect(await emailSeenBy(here, { cookie: cookieIn(response) })).toBe(emailOf(world.home, 'chief'));
  });

  it('answers a wrong password as it answers an address that nobody has', async () => {
    const asked = async (email: string, password: string) => {
      const response = await here.signIn(email, password);
      const kept = [...response.headers].filter(([name]) => !['date', 'x-request-id', 'content-length'].includes(name));
      return { status: response.status, headers: kept, body: await response.text() };
    };
    const wrong = await asked(emailOf(world.home, 'chief'), 'not his password');
    expect(wrong.status).toBe(401);
    expect(await asked(`nobody@${world.home.tenantId}.example`, 'not his password')).toEqual(wrong);
    expect(await asked(emailOf(world.away, 'chief'), 'not his password')).toEqual(wrong);
  });

  it('takes the address in capitals, and a password typed in another form of the same letters', async () => {
    expect((await here.signIn(emailOf(world.home, 'chief').toUpperCase(), PASSWORD.normalize('NFD'))).status).toBe(200);
  });

  it('is refused to pages of other sites, and to forms', async () => {
    const body = JSON.stringify({ email: emailOf(world.home, 'chief'), password: PASSWORD });
    const foreign = await here.post('/api/auth/sign-in/email', body, {
      ...json,
      origin: 'https://evil.example',
      cookie: 'dondoc.session_token=a',
    });
    expect(foreign.status).toBe(403);
    expect(foreign.headers.getSetCookie()).toEqual([]);
    const form = new URLSearchParams({ email: emailOf(world.home, 'chief'), password: PASSWORD }).toString();
    const sent = await here.post('/api/auth/sign-in/email', form, {
      'content-type': 'application/x-www-form-urlencoded',
      origin: 'https://evil.example',
    });
    expect(sent.status).toBeGreaterThanOrEqual(400);
    expect(sent.headers.getSetCookie()).toEqual([]);
  });

  it('makes a new session each time, whatever cookie came along', async () => {
    const fixed = await here.post(
      '/api/auth/sign-in/email',
      JSON.stringify({ email: emailOf(world.home, 'chief'), password: PASSWORD }),
      { ...json, origin: here.base, cookie: 'dondoc.session_token=chosen.by-somebody' },
    );
    expect(cookieIn(fixed)).not.toContain('chosen');
    expect(await emailSeenBy(here, { cookie: 'dondoc.session_token=chosen.by-somebody' })).toBeNull();
  });

  it('is of no use to somebody whom the tenant has ended, and tells no more than that', async () => {
    await world.superuser.query('update app.people set ended_at = $2 where id = $1', [world.home.personIds.admin, NOW]);
    const response = await here.signIn(emailOf(world.home, 'admin'), PASSWORD);
    expect(response.status).toBe(401);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it('does not let anybody make an account', async () => {
    const response = await here.post(
      '/api/auth/sign-up/email',
      JSON.stringify({ email: 'new@example.com', password: PASSWORD, name: 'Mới' }),
      json,
    );
    expect(response.status).toBe(404);
  });
});

describe('a session', () => {
  it('ends with sign-out: at the next request here, and as soon as they hear of it at all other processes', async () => {
    const session = await signIn('clerk');
    const other = await signIn('clerk');
    expect([await emailSeenBy(here, session), await emailSeenBy(there, session)]).toEqual([
      emailOf(world.home, 'clerk'),
      emailOf(world.home, 'clerk'),
    ]);
    expect((await signOut(here, session)).status).toBe(200);
    expect(await emailSeenBy(here, session)).toBeNull();
    await endsAt(there, session);
    expect(await emailSeenBy(there, other)).toBe(emailOf(world.home, 'clerk'));
  });

  it('that is looked up while it ends is not remembered', async () => {
    for (let round = 0; round < 3; round += 1) {
      const session = await signIn('officer');
      await Promise.all([signOut(here, session), ...Array.from({ length: 8 }, () => emailSeenBy(there, session))]);
      await endsAt(there, session);
    }
  });

  it('does not outlive a change of the password elsewhere', async () => {
    const [stolen, own] = [await signIn('financeHead'), await signIn('financeHead')];
    expect(await emailSeenBy(there, stolen)).not.toBeNull();
    const changed = await here.post(
      '/api/auth/change-password',
      JSON.stringify({ currentPassword: PASSWORD, newPassword: 'another password', revokeOtherSessions: false }),
      { ...json, cookie: own.cookie, origin: here.base },
    );
    expect(changed.status).toBe(200);
    expect(await emailSeenBy(here, stolen)).toBeNull();
    await endsAt(there, stolen);
  });

  it('is a guest once the tenant has ended its person', async () => {
    const session = await signIn('cultureHead');
    expect(await emailSeenBy(here, session)).not.toBeNull();
    await world.superuser.query('update app.people set ended_at = $2 where id = $1', [
      world.home.personIds.cultureHead,
      NOW,
    ]);
    expect(await emailSeenBy(here, session)).toBeNull();
    const { status, errors } = await here.ask(session, '{ directives { totalCount } }');
    expect([status, errors[0]?.extensions?.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('is a guest once its last post has ended, on the day after', async () => {
    const session = await signIn('districtMonitor');
    await world.superuser.query(`update app.appointments set to_on = '2024-06-10' where id = $1`, [
      world.home.postIds.districtMonitor,
    ]);
    expect(await emailSeenBy(here, session)).not.toBeNull();
    here.clock.moveTo(new Date('2024-06-10T17:00:01Z'));
    expect(await emailSeenBy(here, session)).toBeNull();
    here.clock.moveTo(NOW);
  });
});

describe('a request that names its post', () => {
  const refused = { data: null, status: 403, errors: [{ extensions: { code: 'NOT_YOUR_APPOINTMENT' } }] };

  it('acts as that one of the own posts, whatever the default is', async () => {
    const session = await signIn('head');
    const seen = async (actingAs?: string) => (await here.ask(session, WHO, {}, actingAs ? { actingAs } : {})).data;
    const appointments = [{ id: idOf('head') }, { id: idOf('lentMonitor') }];
    expect(await seen()).toMatchObject({ viewer: { appointment: { id: idOf('head') }, appointments } });
    expect(await seen(idOf('lentMonitor'))).toMatchObject({
      viewer: { appointment: { id: idOf('lentMonitor') }, appointments },
    });

    const set = await here.ask(
      session,
      'mutation ($i: ActAsInput!) { actAs(input: $i) { ... on Appointment { id } } }',
      { i: { idempotencyKey: 'to the Office', appointmentId: idOf('lentMonitor') } },
    );
    expect(set.data).toEqual({ actAs: { id: idOf('lentMonitor') } });
    expect(await seen()).toMatchObject({ viewer: { appointment: { id: idOf('lentMonitor') } } });
    expect(await seen(idOf('head'))).toMatchObject({ viewer: { appointment: { id: idOf('head') } } });
  });

  it("is refused for somebody else's, another tenant's and an ended one, in the language that was asked for", async () => {
    const session = await signIn('clerk');
    for (const actingAs of [
      idOf('chief'),
      `Appointment:${world.away.postIds.clerk}`,
      'Appointment:0190a27c-7710-7000-8020-7bd69dba7a38',
    ]) {
      expect(await here.ask(session, WHO, {}, { actingAs })).toMatchObject(refused);
    }
    await world.superuser.query(`update app.appointments set to_on = '2024-06-09' where id = $1`, [
      world.home.postIds.lentMonitor,
    ]);
    const head = await signIn('head');
    expect(await here.ask(head, WHO, {}, { actingAs: idOf('lentMonitor') })).toMatchObject(refused);
    const { errors } = await here.ask(
      head,
      WHO,
      {},
      { actingAs: idOf('lentMonitor'), headers: { 'accept-language': 'en' } },
    );
    expect(errors[0]?.message).toBe('The chosen appointment is no longer yours. Reload the page to choose another.');
  });

  it('means nothing for a guest', async () => {
    expect(await here.ask(GUEST, WHO, {}, { actingAs: idOf('chief') })).toMatchObject({
      status: 200,
      data: { viewer: null },
    });
  });
});

describe('the language', () => {
  it('of the screens is the one that was just set', async () => {
    const session = await signIn('clerk');
    const set = (language: string) =>
      here.ask(session, 'mutation ($i: SetLanguageInput!) { setLanguage(input: $i) { ... on Viewer { language } } }', {
        i: { idempotencyKey: `to ${language}`, language },
      });
    expect((await set('EN')).data).toEqual({ setLanguage: { language: 'EN' } });
    expect((await here.ask(session, '{ viewer { language } }')).data).toEqual({ viewer: { language: 'EN' } });
    const refusal = await here.ask(
      session,
      `mutation { actAs(input: { idempotencyKey: "nobody's", appointmentId: "${idOf('chief')}" }) { ... on NotFound { message } } }`,
    );
    expect(refusal.data).toEqual({ actAs: { message: 'There is no such item.' } });
    expect((await set('VI')).data).toEqual({ setLanguage: { language: 'VI' } });
  });
});
