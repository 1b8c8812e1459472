import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ApiWorld, apiWorld, emailOf, PASSWORD } from './api-world.ts';
import { openStream } from './event-stream.ts';
import { breakableDatabase } from './unavailable-database.ts';
import { HEADERS, type Session, startServer, type TestServer } from './test-server.ts';

let world: ApiWorld;
let server: TestServer;
let database: Awaited<ReturnType<typeof breakableDatabase>>;
let clerk: Session;

beforeAll(async () => {
  world = await apiWorld();
  database = await breakableDatabase(world.databaseUrl);
  server = await startServer(database);
  clerk = await server.openSession(world.superuser, world.home.personIds.clerk, world.home.tenantId);
});
afterAll(async () => {
  await server.stop();
  await database.takeAway();
  await world.close();
});

const ACKNOWLEDGE =
  'mutation ($i: AcknowledgeAssignmentInput!) { acknowledgeAssignment(input: $i) { __typename ... on Assignment { state } } }';
const acknowledging = (assignmentId: string, idempotencyKey = `take up ${assignmentId}`) => ({
  i: { idempotencyKey, assignmentId: `Assignment:${assignmentId}` },
});

describe('an idempotency key', () => {
  afterEach(() => {
    expect(server.failures).toEqual([]);
  });

  it('gets the first answer again, and does nothing again', async () => {
    const { lead } = await world.home.issue();
    const first = await server.ask(clerk, ACKNOWLEDGE, acknowledging(lead));
    expect(first.data).toEqual({ acknowledgeAssignment: { __typename: 'Assignment', state: 'IN_PROGRESS' } });
    expect((await server.ask(clerk, ACKNOWLEDGE, acknowledging(lead))).data).toEqual(first.data);
    const { rows } = await world.superuser.query('select from app.events where subject_id = $1', [lead]);
    expect(rows).toHaveLength(1);
  });

  it('that comes with another request is told to be a fault of the client, and nothing is done', async () => {
    const [one, other] = [await world.home.issue(), await world.home.issue()];
    await server.ask(clerk, ACKNOWLEDGE, acknowledging(one.lead, 'the same'));
    const again = await server.ask(clerk, ACKNOWLEDGE, acknowledging(other.lead, 'the same'));
    expect(again).toMatchObject({
      status: 409,
      data: null,
      errors: [{ extensions: { code: 'IDEMPOTENCY_KEY_REUSED' } }],
    });
    const { rows } = await world.superuser.query('select state from app.assignments where id = $1', [other.lead]);
    expect(rows).toEqual([{ state: 'awaiting' }]);
  });

  it('of one person is nobody else’s', async () => {
    const head = await server.openSession(world.superuser, world.home.personIds.head, world.home.tenantId);
    const [one, other] = [await world.home.issue(), await world.home.issue()];
    await server.ask(clerk, ACKNOWLEDGE, acknowledging(one.lead, 'a key of two'));
    expect((await server.ask(head, ACKNOWLEDGE, acknowledging(other.lead, 'a key of two'))).data).toEqual({
      acknowledgeAssignment: { __typename: 'Assignment', state: 'IN_PROGRESS' },
    });
  });

  it('may be sent again at once and twenty times: one effect, one answer', async () => {
    const { lead } = await world.home.issue();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => server.ask(clerk, ACKNOWLEDGE, acknowledging(lead))),
    );
    expect(new Set(answers.map(({ raw }) => raw)).size).toBe(1);
    const { rows } = await world.superuser.query('select from app.events where subject_id = $1', [lead]);
    expect(rows).toHaveLength(1);
  });
});

describe('while the database is away', () => {
  it('everybody is told to come again soon, and everything works once it is back', async () => {
    const { lead } = await world.home.issue();
    const stream = await openStream(server, clerk, 'subscription { assignmentChanged { id state } }');
    await server.ask(clerk, '{ viewer { today } }');
    await database.takeAway();

    const signIn = JSON.stringify({ email: emailOf(world.home, 'clerk'), password: PASSWORD });
    const form = new FormData();
    form.append('file', new Blob(['%PDF-1.7']), 'a.pdf');
    const sent = [
      server.post('/graphql', JSON.stringify({ query: '{ directives { totalCount } }' }), {
        ...HEADERS,
        cookie: clerk.cookie,
      }),
      server.post('/graphql', JSON.stringify({ query: ACKNOWLEDGE, variables: acknowledging(lead) }), {
        ...HEADERS,
        cookie: clerk.cookie,
      }),
      server.post('/graphql', JSON.stringify({ query: '{ viewer { today } }' }), {
        ...HEADERS,
        cookie: 'dondoc.session_token=unknown.yet',
      }),
      server.post('/api/auth/sign-in/email', signIn, { 'content-type': 'application/json', origin: server.base }),
      server.post('/api/files', form, { 'x-graphql-yoga-csrf': '1', cookie: clerk.cookie }),
      fetch(`${server.base}/api/files/0190a27c-7710-7000-8020-7bd69dba7a38`, { headers: { cookie: clerk.cookie } }),
    ];
    for (const response of await Promise.all(sent)) {
      const text = await response.text();
      if (text.includes('"viewer":null')) continue;
      expect(`${response.status} ${response.headers.get('retry-after')} ${text}`).toMatch(/^503 2 .*UNAVAILABLE/);
      expect(text).not.toMatch(/ECONN|terminated|select|node_modules/);
    }
    expect((await fetch(`${server.base}/readyz`)).status).toBe(503);
    expect((await fetch(`${server.base}/healthz`)).status).toBe(200);

    await database.giveBack();
    await vi.waitFor(async () => expect((await fetch(`${server.base}/readyz`)).status).toBe(200), { timeout: 5_000 });
    const answer = await server.ask(clerk, ACKNOWLEDGE, acknowledging(lead));
    expect(answer.data).toEqual({ acknowledgeAssignment: { __typename: 'Assignment', state: 'IN_PROGRESS' } });

    // The notices come again too, without a new subscription.
    const { lead: later } = await world.home.issue();
    await vi.waitFor(
      async () => {
        await server.ask(clerk, ACKNOWLEDGE, acknowledging(later));
        await world.superuser.query('select pg_notify($1, $2)', [
          'dondoc',
          JSON.stringify({ kind: 'directives-changed', tenantId: world.home.tenantId, directiveIds: [] }),
        ]);
        const { lead: another } = await world.home.issue();
        await server.ask(clerk, ACKNOWLEDGE, acknowledging(another));
        expect(stream.results.length).toBeGreaterThan(0);
      },
      { timeout: 5_000, interval: 200 },
    );
    await stream.close();
  });
});
