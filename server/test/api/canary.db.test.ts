import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { actsIn } from '../small-world-acts.ts';
import { type ApiWorld, apiWorld } from './api-world.ts';
import { crawlFrom, type Root, thing } from './canary/crawl.ts';
import { hiddenWords } from './canary/hidden-words.ts';
import { CANARY, isCanary, plantCanaries } from './canary/planting.ts';
import { openStream } from './event-stream.ts';
import { everyOperation, idsIn } from './hostile/argument-families.ts';
import { type ActorKey, actorKeys, rowFrom, lettersOf, type Sessions, signInAll } from './role-matrix/actors.ts';
import { type Exhibits, exhibitsIn } from './role-matrix/exhibits.ts';
import { subscriptionTable } from './role-matrix/subscription-table.ts';
import { HEADERS, type Session, startServer, type TestServer } from './test-server.ts';

const UUIDS = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

let world: ApiWorld;
let server: TestServer;
let sessions: Sessions;
let home: Exhibits;
let away: Exhibits;
let awayFile: string;
/** Everything of the other tenant that has an id. */
let foreignIds: Set<string>;
/** All that the actors of the home tenant were answered. */
const found = new Map<ActorKey, string>();

beforeAll(async () => {
  world = await apiWorld();
  server = await startServer(world);
  sessions = await signInAll(server, world);
  [home, away] = await Promise.all([exhibitsIn(world.home), exhibitsIn(world.away)]);
  awayFile = await uploadAway();
  await plantCanaries(world, world.away.tenantId);
  foreignIds = await idsOf(world.away.tenantId);
});
afterAll(async () => {
  expect(server.failures).toEqual([]);
  await server.stop();
  await world.close();
});

const atHome = actorKeys.filter((actor) => actor !== 'otherChair');
const rootsOf = ({
  code,
  directive,
  share,
  report,
  document,
  agency,
  changed,
  group,
  appointment,
  person,
  request,
  explanation,
  letter,
  issuedLetter,
}: Exhibits): Root[] => [
  { field: 'viewer' },
  { field: 'directives', args: '(first: 10)' },
  { field: 'assignments', args: '(first: 10)' },
  { field: 'sourceDocuments', args: '(first: 10)' },
  { field: 'agencies', args: '(first: 10)' },
  { field: 'directive', args: `(code: "${code}")` },
  { field: 'agencyGroups' },
  { field: 'agencyHistory', args: `(agencyId: "${changed}")` },
  { field: 'openWorkOf', args: `(agencyId: "${changed}")` },
  { field: 'overview', args: '(period: MONTH)' },
  { field: 'issuers' },
  { field: 'monitors' },
  { field: 'people', args: '(first: 10)' },
  { field: 'handoverOf', args: `(appointmentId: "${appointment}")` },
  { field: 'requestsForDecision', args: '(first: 10)' },
  { field: 'chaseLetters', args: '(states: [DRAFT, SUBMITTED, ISSUED], first: 10)' },
  { field: 'fields' },
  { field: 'issueDraft' },
  ...[directive, share, report, document, agency, group, appointment, person].map(thing),
  ...[request, explanation, letter, issuedLetter].map(thing),
];

/** Everything that somebody is sent: status line aside, headers and bytes. */
async function sentTo(session: Session, path: string, init: RequestInit): Promise<string> {
  const { headers } = init;
  const response = await fetch(`${server.base}${path}`, {
    ...init,
    headers: { ...(headers as Record<string, string>), cookie: session.cookie },
  });
  return JSON.stringify([...response.headers]) + (await response.text());
}

const asked = (session: Session, body: string) =>
  sentTo(session, '/graphql', { method: 'POST', headers: HEADERS, body });
const askedAll = (session: Session, queries: readonly string[]) =>
  Promise.all(queries.map((query) => asked(session, JSON.stringify({ query }))));

function errorsIn(answer: string): string[] {
  return answer.match(/"errors":.{0,300}/) ?? [];
}

function expectNothingForeign(bytes: string, said: string): void {
  expect(isCanary.test(bytes), said).toBe(false);
  expect(bytes.match(UUIDS)?.filter((id) => foreignIds.has(id)) ?? [], said).toEqual([]);
}

describe('the canary words', () => {
  it('stand in all that the other tenant itself is shown', async () => {
    const answers = await askedAll(sessions.otherChair, rootsOf(away).flatMap(crawlFrom));
    expect(answers.flatMap(errorsIn)).toEqual([]);
    expect(answers.join().match(new RegExp(isCanary, 'gi'))?.length).toBeGreaterThan(1_000);
  });
});

describe('nothing of the other tenant is in', () => {
  it.each(atHome)('any answer to any query of the %s, whatever he asks for', async (actor) => {
    const queries = [...ownQueries(), ...rootsOf(away).flatMap(crawlFrom)];
    const answers = await askedAll(sessions[actor], queries);
    answers.forEach((answer, index) => expectNothingForeign(answer, `${actor}: ${queries[index]}`));
    if (actor !== 'guest') expect(answers.flatMap(errorsIn)).toEqual([]);
    found.set(actor, answers.join('\n'));
  });

  it.each(atHome)('any list that the %s narrows by what is foreign', async (actor) => {
    const { committee, issuer, monitor, department } = foreignPosts();
    const filters = [
      `text: "${CANARY}"`,
      `text: "zqkanary"`,
      `field: "Quy hoạch${CANARY}"`,
      `agencyId: "${department}"`,
      `committeeId: "${committee}"`,
      `issuerId: "${issuer}"`,
      `monitorId: "${monitor}"`,
      `documentId: "${away.document}"`,
    ];
    const lists = filters.flatMap((filter) =>
      ['directives', 'assignments'].map(
        (list) => `{ ${list}(filter: { ${filter} }) { totalCount edges { node { id } } } }`,
      ),
    );
    const queries = [
      ...lists,
      `{ agencies(text: "${CANARY}") { totalCount } }`,
      `{ people(text: "${CANARY}", includesEnded: true) { totalCount } }`,
      `{ people(agency: "${department}", includesEnded: true) { totalCount } }`,
      `{ sourceDocuments(text: "${CANARY}") { totalCount } }`,
      `{ agencies(under: "${committee}") { totalCount edges { node { name } } } }`,
      `{ issueDraft(assignmentId: "${away.share}") { body } }`,
    ];
    const answers = await askedAll(sessions[actor], queries);
    answers.forEach((answer, index) => {
      expectNothingForeign(answer, `${actor}: ${queries[index]}`);
      if (answer.includes('totalCount')) expect(answer, queries[index]).toContain('"totalCount":0');
    });
  });

  it.each(atHome)('what the %s is answered when he acts on what is foreign', async (actor) => {
    const foreign = everyOperation(
      idsIn({
        Directive: away.directive,
        Assignment: away.share,
        Report: away.report,
        SourceDocument: away.document,
        Agency: away.agency,
        AgencyGroup: away.group,
        Person: away.person,
        Appointment: away.appointment,
        File: `File:${awayFile}`,
      }),
    );
    const answers = await Promise.all(foreign.map(({ body }) => asked(sessions[actor], String(body))));
    answers.forEach((answer, index) => expectNothingForeign(answer, `${actor}: ${String(foreign[index]?.body)}`));
  });

  it.each(atHome)('any file that the %s asks for', async (actor) => {
    const { rows } = await world.superuser.query<{ id: string }>('select id from app.files where tenant_id = $1', [
      world.away.tenantId,
    ]);
    expect(rows.map(({ id }) => id)).toContain(awayFile);
    for (const { id } of rows) {
      const sent = await sentTo(sessions[actor], `/api/files/${id}`, {});
      expectNothingForeign(sent, `${actor}: ${id}`);
      expect(sent).toMatch(/NOT_FOUND|UNAUTHENTICATED/);
    }
  });

  it('any stream while the other tenant works', async () => {
    const queries = Object.values(subscriptionTable).map(([query]) => query);
    const streams = await Promise.all(
      atHome.flatMap((actor) => queries.map((query) => openStream(server, sessions[actor], query))),
    );
    const watching = await openStream(server, sessions.otherChair, queries[0] ?? '');
    await actsIn(world.away).acknowledge((await world.away.issue({ content: CANARY })).lead);
    await actsIn(world.home).acknowledge((await world.home.issue()).lead);
    await vi.waitFor(() => expect(watching.results.length).toBeGreaterThan(0), 5_000);
    await vi.waitFor(() => expect(streams[0]?.results.length).toBeGreaterThan(0), 5_000);
    foreignIds = await idsOf(world.away.tenantId);
    for (const stream of streams) expectNothingForeign(stream.bytes(), 'a stream');
    await Promise.all([...streams, watching].map((stream) => stream.close()));
  });
});

describe('what is hidden within a tenant', () => {
  it.each(Object.entries(hiddenWords))(
    'is found by those alone who may see it, on no way whatever: %s',
    (word, row) => {
      const letters = actorKeys.map((actor) => [actor, found.get(actor)?.includes(word) ? 'V' : '-'] as const);
      expect(rowFrom(Object.fromEntries(letters) as Record<ActorKey, string>)).toBe(rowFrom(lettersOf(row)));
    },
  );
});

/** Every way to what the home tenant shows, and straight to what it hides from some. */
function ownQueries(): string[] {
  const {
    restricted,
    restrictedShare,
    restrictedDocument,
    restrictedReport,
    proposal,
    proposedShare,
    child,
    childShare,
    childReport,
  } = home;
  const hidden = [
    restricted,
    restrictedShare,
    restrictedDocument,
    restrictedReport,
    proposal,
    proposedShare,
    child,
    childShare,
    childReport,
  ];
  return [...rootsOf(home), ...hidden.map(thing)].flatMap(crawlFrom);
}

function foreignPosts() {
  const { agencyIds, postIds } = world.away;
  return {
    committee: `Agency:${agencyIds.province}`,
    department: `Agency:${agencyIds.construction}`,
    issuer: `Appointment:${postIds.chair}`,
    monitor: `Appointment:${postIds.monitorA}`,
  };
}

async function uploadAway(): Promise<string> {
  const form = new FormData();
  form.append('file', new Blob([`%PDF-1.7\n% ${CANARY}`]), `${CANARY}.pdf`);
  const clerk = await server.openSession(world.superuser, world.away.personIds.clerk, world.away.tenantId);
  const response = await server.post('/api/files', form, { 'x-graphql-yoga-csrf': '1', cookie: clerk.cookie });
  expect(response.status).toBe(201);
  const { id } = (await response.json()) as { id: string };
  const own = await fetch(`${server.base}/api/files/${id.replace('File:', '')}`, { headers: { cookie: clerk.cookie } });
  expect(await own.text()).toContain(CANARY);
  return id.replace('File:', '');
}

async function idsOf(tenantId: string): Promise<Set<string>> {
  const { rows: tables } = await world.superuser.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'app'::regnamespace and relkind = 'r'`,
  );
  const { rows } = await world.superuser.query<{ id: string }>(
    tables.map(({ name }) => `select id::text from app.${name} where tenant_id = $1`).join(' union '),
    [tenantId],
  );
  return new Set(rows.map(({ id }) => id));
}
