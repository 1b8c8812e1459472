import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { actsIn } from '../small-world-acts.ts';
import type { PostKey } from '../small-world-cast.ts';
import { type ApiWorld, apiWorld, NOW } from './api-world.ts';
import { type EventStream, openStream } from './event-stream.ts';
import { actorKeys, playedBy, type Sessions, signInAll } from './role-matrix/actors.ts';
import { subscriptionTable } from './role-matrix/subscription-table.ts';
import { schema } from '../../src/graphql/schema.ts';
import { lettersOf, rowFrom } from './role-matrix/actors.ts';
import { GUEST, type Session, startServer, type TestServer } from './test-server.ts';

const CHANGED =
  'subscription ($id: ID, $since: String) { assignmentChanged(directiveId: $id, since: $since) { id state agency { name } latestReport { result } } }';
const INBOX =
  'subscription ($since: String) { inboxChanged(since: $since) { today late { totalCount } inbox { totalCount } } }';

let world: ApiWorld;
/** Two server processes' worth on one database. */
let here: TestServer;
let there: TestServer;
let sessions: Sessions;
const opened: EventStream[] = [];

beforeAll(async () => {
  world = await apiWorld();
  [here, there] = await Promise.all([startServer(world), startServer(world)]);
  sessions = await signInAll(here, world);
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((stream) => stream.close()));
});
afterAll(async () => {
  expect([...here.failures, ...there.failures]).toEqual([]);
  await Promise.all([here.stop(), there.stop()]);
  await world.close();
});

async function subscribe(server: TestServer, session: Session, query: string, variables = {}): Promise<EventStream> {
  const stream = await openStream(server, session, query, variables);
  opened.push(stream);
  return stream;
}

const signIn = (post: PostKey) => here.openSession(world.superuser, world.home.personIds[post], world.home.tenantId);

async function acknowledge(server: TestServer, session: Session, assignmentId: string): Promise<void> {
  const { errors } = await server.ask(
    session,
    'mutation ($i: AcknowledgeAssignmentInput!) { acknowledgeAssignment(input: $i) { ... on Assignment { state } } }',
    { i: { idempotencyKey: assignmentId, assignmentId: `Assignment:${assignmentId}` } },
  );
  expect(errors).toEqual([]);
}

/** Many times what a stream takes to tell a change on a quiet machine. */
const SETTLE_MS = 500;

describe('who hears of a change', () => {
  it('is said for every subscription', () => {
    expect(Object.keys(subscriptionTable).toSorted()).toEqual(
      Object.keys(schema.getSubscriptionType()?.getFields() ?? {}).toSorted(),
    );
  });

  it.each(Object.entries(subscriptionTable))('of %s', async (_field, [query, row]) => {
    const { directiveId, lead } = await world.home.issue({ lead: ['construction'], coordinating: ['hoaiAn'] });
    const elsewhere = await world.away.issue({ lead: ['construction'] });
    const streams = await Promise.all(actorKeys.map((actor) => subscribe(here, sessions[actor], query)));
    await acknowledge(there, sessions.clerk, lead);
    await actsIn(world.away).acknowledge(elsewhere.lead);
    const heard = () => actorKeys.map((actor, index) => [actor, streams[index]?.results.length ? 'V' : '0'] as const);
    const concerned = Object.entries(lettersOf(row)).filter(([, letter]) => letter === 'V');
    await vi.waitFor(() => expect(heard()).toEqual(expect.arrayContaining(concerned)), 5_000);
    // Each stream judges its viewer by itself: the others get as long again to tell what they should not.
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));

    const letters = actorKeys.map((actor, index) => {
      const stream = streams[index];
      if (stream?.bytes().includes('UNAUTHENTICATED')) return [actor, 'x'] as const;
      const foreign = playedBy(world, actor)?.world === world.away ? directiveId : elsewhere.directiveId;
      expect(stream?.bytes(), actor).not.toContain(foreign);
      return [actor, stream?.results.length ? 'V' : '0'] as const;
    });
    expect(rowFrom(Object.fromEntries(letters) as Record<(typeof actorKeys)[number], string>)).toBe(
      rowFrom(lettersOf(row)),
    );
  });
});

describe('a stream of assignments', () => {
  it('is an event stream, and tells what is true after the change, wherever it was made', async () => {
    const { directiveId, lead } = await world.home.issue({ lead: ['construction'], coordinating: ['finance'] });
    const stream = await subscribe(here, sessions.chair, CHANGED, { id: `Directive:${directiveId}` });
    expect(stream).toMatchObject({ status: 200, contentType: expect.stringContaining('text/event-stream') });

    await acknowledge(here, sessions.clerk, lead);
    await vi.waitFor(() => expect(stream.results).toHaveLength(2), 5_000);
    expect(stream.results.map(({ data }) => data?.['assignmentChanged'])).toContainEqual(
      expect.objectContaining({ id: `Assignment:${lead}`, state: 'IN_PROGRESS' }),
    );

    await there.ask(
      sessions.clerk,
      'mutation ($i: ReportProgressInput!) { reportProgress(input: $i) { __typename } }',
      {
        i: {
          idempotencyKey: `report ${lead}`,
          assignmentId: `Assignment:${lead}`,
          percent: 30,
          result: 'Đã xong phần một',
        },
      },
    );
    await vi.waitFor(() => expect(stream.results).toHaveLength(4), 5_000);
    expect(stream.results.slice(2).map(({ data }) => data?.['assignmentChanged'])).toContainEqual(
      expect.objectContaining({ id: `Assignment:${lead}`, latestReport: { result: 'Đã xong phần một' } }),
    );
  });

  it('of one directive tells of no other', async () => {
    const [one, other] = [await world.home.issue(), await world.home.issue()];
    const stream = await subscribe(here, sessions.chair, CHANGED, { id: `Directive:${one.directiveId}` });
    await acknowledge(there, sessions.clerk, other.lead);
    await acknowledge(there, sessions.clerk, one.lead);
    await vi.waitFor(() => expect(stream.results).toHaveLength(1), 5_000);
    expect(stream.results[0]?.data?.['assignmentChanged']).toMatchObject({ id: `Assignment:${one.lead}` });
  });

  it('survives a change of more shares than a queue would hold', async () => {
    const { home, superuser } = world;
    await superuser.query(
      `insert into app.agencies (tenant_id, id, level, name, short_name, aliases, folded, is_committee, uses_system, is_outside, position)
      select $1, gen_random_uuid(), 'commune', 'Xã ' || n, 'Xã ' || n, '{}', 'xa', false, true, false, 1000 + n from generate_series(1, 490) n`,
      [home.tenantId],
    );
    const { rows } = await superuser.query<{ id: string }>(
      `select id from app.agencies where tenant_id = $1 and level = 'commune'`,
      [home.tenantId],
    );
    const stream = await subscribe(here, sessions.chair, 'subscription { assignmentChanged { id } }');
    const directive = {
      content: 'Rà soát',
      deadline: { none: true },
      assignments: rows.map(({ id }, n) => ({ agencyId: `Agency:${id}`, role: n === 0 ? 'LEAD' : 'COORDINATING' })),
    };
    const { data } = await there.ask(
      sessions.chair,
      'mutation ($i: IssueDirectivesInput!) { issueDirectives(input: $i) { __typename } }',
      { i: { idempotencyKey: 'to everybody', directives: Array.from({ length: 6 }, () => directive) } },
    );
    expect(data).toEqual({ issueDirectives: { __typename: 'IssuedDirectives' } });
    await vi.waitFor(() => expect(stream.results).toHaveLength(6 * rows.length), 20_000);
    await actsIn(home).acknowledge((await home.issue()).lead);
    await vi.waitFor(() => expect(stream.results.length).toBeGreaterThan(6 * rows.length), 5_000);
  });

  it.each([
    ['an id that is none', { id: 'Directive:1' }],
    ['an id of another thing', { id: 'Agency:0190a27c-7710-7000-8020-7bd69dba7a38' }],
  ])('is refused for %s', async (_title, variables) => {
    const stream = await subscribe(here, sessions.chair, CHANGED, variables);
    await stream.ended;
    expect(stream.bytes()).toContain('That is not an id of this kind.');
  });

  it('is refused to a guest', async () => {
    const stream = await subscribe(here, GUEST, CHANGED);
    await stream.ended;
    expect(stream.bytes()).toContain('UNAUTHENTICATED');
    expect(stream.results.map(({ data }) => data ?? null)).toEqual(stream.results.map(() => null));
  });
});

describe('a stream of the inbox', () => {
  it("tells at the tenant's midnight what has become late, without anybody acting", async () => {
    const { lead } = await world.home.issue({ lead: ['finance'], dueOn: '2024-06-10' });
    await actsIn(world.home).acknowledge(lead, { by: 'financeClerk' });
    const stream = await subscribe(here, await signIn('financeClerk'), INBOX);
    await moveClock('2024-06-10T23:59:58+07:00');
    expect(stream.results).toEqual([]);
    await moveClock('2024-06-11T00:00:01+07:00');
    await vi.waitFor(() => expect(stream.results).toHaveLength(1), 5_000);
    expect(stream.results[0]?.data?.['inboxChanged']).toMatchObject({ today: '2024-06-11', late: { totalCount: 1 } });
    await moveClock(NOW.toISOString());
  });

  async function moveClock(now: string): Promise<void> {
    const response = await here.post('/api/clock', JSON.stringify({ now }), { 'content-type': 'application/json' });
    expect(response.status).toBe(200);
  }
});

describe('a stream that begins after something was read', () => {
  const markOf = async (server: TestServer, session: Session) => {
    const { data } = await server.ask(session, '{ viewer { changeMark } }');
    return (data as { viewer: { changeMark: string } }).viewer.changeMark;
  };

  it('tells first what was changed in between, and otherwise nothing', async () => {
    const { directiveId, lead } = await world.home.issue({ lead: ['construction'] });
    const since = await markOf(here, sessions.clerk);
    const read = await Promise.all([
      subscribe(here, sessions.clerk, INBOX, { since }),
      subscribe(here, sessions.clerk, CHANGED, { since, id: `Directive:${directiveId}` }),
    ]);
    await acknowledge(there, sessions.clerk, lead);
    await vi.waitFor(() => expect(read.map(({ results }) => results.length)).toEqual([1, 1]), 5_000);

    const late = await Promise.all([
      subscribe(here, sessions.clerk, INBOX, { since }),
      subscribe(here, sessions.clerk, CHANGED, { since, id: `Directive:${directiveId}` }),
    ]);
    await vi.waitFor(() => expect(late.map(({ results }) => results.length)).toEqual([1, 1]), 5_000);
    expect(late[1]?.results[0]?.data?.['assignmentChanged']).toMatchObject({
      id: `Assignment:${lead}`,
      state: 'IN_PROGRESS',
    });
  });

  it('takes the mark of another server process, and one it does not know, for a change', async () => {
    const elsewhere = await markOf(there, sessions.clerk);
    for (const since of [elsewhere, 'no mark at all']) {
      const stream = await subscribe(here, sessions.clerk, INBOX, { since });
      await vi.waitFor(() => expect(stream.results).toHaveLength(1), 5_000);
    }
  });

  it('tells of no directive that the viewer may not see', async () => {
    const { directiveId } = await world.home.issue({ lead: ['finance'] });
    const stream = await subscribe(here, sessions.clerk, CHANGED, {
      since: 'long ago',
      id: `Directive:${directiveId}`,
    });
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    expect(stream.results).toEqual([]);
  });
});

describe('a stream whose viewer may no longer listen', () => {
  const ways: readonly (readonly [string, (session: Session, post: PostKey) => Promise<unknown>])[] = [
    [
      'signs out',
      (session) =>
        here.post('/api/auth/sign-out', '{}', {
          'content-type': 'application/json',
          cookie: session.cookie,
          origin: here.base,
        }),
    ],
    [
      'signs out at another process',
      (session) =>
        there.post('/api/auth/sign-out', '{}', {
          'content-type': 'application/json',
          cookie: session.cookie,
          origin: there.base,
        }),
    ],
    [
      'is ended by the tenant',
      async (_session, post) => {
        const personId = world.home.personIds[post];
        await world.superuser.query('update app.people set ended_at = $2 where id = $1', [personId, NOW]);
        await world.superuser.query('select pg_notify($1, $2)', [
          'dondoc',
          JSON.stringify({ kind: 'sessions-ended', accountId: personId }),
        ]);
      },
    ],
  ];

  it.each(ways)('because he %s ends within a second', async (_title, leave) => {
    const post = 'cultureHead';
    await world.superuser.query('update app.people set ended_at = null where id = $1', [world.home.personIds[post]]);
    const session = await signIn(post);
    const stream = await subscribe(here, session, INBOX);
    const other = await subscribe(here, sessions.chair, INBOX);
    await leave(session, post);
    const left = performance.now();
    await stream.ended;
    expect(performance.now() - left).toBeLessThan(1_000);
    const { lead } = await world.home.issue();
    await acknowledge(there, sessions.clerk, lead);
    await vi.waitFor(() => expect(other.results.length).toBeGreaterThan(0), 5_000);
    expect(stream.results).toEqual([]);
  });

  it('because his post has ended gets nothing of the next change', async () => {
    const session = await signIn('viceChair');
    const stream = await subscribe(here, session, CHANGED);
    await world.superuser.query(`update app.appointments set to_on = '2024-06-09' where id = $1`, [
      world.home.postIds.viceChair,
    ]);
    await acknowledge(there, sessions.clerk, (await world.home.issue()).lead);
    await stream.ended;
    expect(stream.results).toEqual([]);
    await world.superuser.query('update app.appointments set to_on = null where id = $1', [
      world.home.postIds.viceChair,
    ]);
  });
});
