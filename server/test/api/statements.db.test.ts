import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { actsIn } from '../small-world-acts.ts';
import { type ApiWorld, apiWorld } from './api-world.ts';
import { type Session, startServer, type TestServer } from './test-server.ts';

const DIRECTIVES = 60;
/** Enough that both numbers meet every kind of row there is. */
const FEW = 20;
const MANY = 50;
/** One kind of thing may be asked for in one statement or in two, as the answers of others happen to arrive. */
const TRIES = 8;

let world: ApiWorld;
let server: TestServer;
let chief: Session;
let districtChair: Session;

beforeAll(async () => {
  world = await apiWorld();
  server = await startServer(world);
  const { home, superuser } = world;
  [chief, districtChair] = await Promise.all([
    server.openSession(superuser, home.personIds.chief, home.tenantId),
    server.openSession(superuser, home.personIds.districtChair, home.tenantId),
  ]);
  const acts = actsIn(home);
  await Promise.all(
    Array.from({ length: DIRECTIVES }, async (_, n) => {
      const { lead, assignmentOf } = await home.issue({
        at: '2024-06-03',
        lead: ['construction'],
        coordinating: ['hoaiAn', 'finance'],
        dueOn: '2024-06-07',
        document: { number: String(n) },
      });
      await acts.progress(lead, { at: '2024-06-04' });
      if (n % 10 === 0) await acts.complete(lead, { at: '2024-06-05' });
      await home.issue({
        by: 'districtChief',
        at: '2024-06-04',
        lead: ['culture'],
        dueOn: '2024-06-06',
        under: assignmentOf('hoaiAn'),
        document: 'none',
      });
    }),
  );
});
afterAll(async () => {
  await server.stop();
  await world.close();
});

type Count = { readonly statements: number; readonly rows: number };

/** The fewest statements that a request sends to the database, those around its transactions aside. */
async function statementsOf(session: Session, query: string): Promise<Count> {
  await server.ask(session, query);
  let fewest = await countOnce(session, query);
  for (let tried = 1; tried < TRIES; tried += 1) {
    const count = await countOnce(session, query);
    if (count.statements < fewest.statements) fewest = count;
  }
  return fewest;
}

async function countOnce(session: Session, query: string): Promise<Count> {
  const sent = vi.spyOn(pg.Client.prototype, 'query');
  try {
    const { data, errors } = await server.ask(session, query);
    expect(errors).toEqual([]);
    const texts = sent.mock.calls.map(([statement]: unknown[]) => textOf(statement));
    const statements = texts.filter((text) => !/^(?:begin|commit|rollback|select set_config)/.test(text)).length;
    return { statements, rows: JSON.stringify(data).match(/"cursor"/g)?.length ?? 0 };
  } finally {
    sent.mockRestore();
  }
}

function textOf(statement: unknown): string {
  if (typeof statement === 'string') return statement;
  return typeof statement === 'object' && statement !== null && 'text' in statement ? String(statement.text) : '';
}

const SHARE = `role state standing dueOn daysOverdue workingDaysLeft agency { name parent { name } } latestReport { result sender { title person { fullName } }
  files { name } review { decision reviewer { title } } } reports { result } dueMoves { reason } draft { result } children { code acceptedResult }`;
const RIGHTS = `viewerCanAcknowledge viewerCanReport viewerCanReportOnBehalf viewerCanReview viewerCanWithdraw viewerCanEndTracking viewerCanRemind viewerCanCascade`;
const DIRECTIVE = `code content standing isReturned document { reference files { name } directiveCount } committee { name } issuer { title person { fullName } }
  monitors { title agency { name } } parentAssignment { content directive { code } } viewerCanAmend viewerCanConfirm`;

describe('the statements of a request do not grow with its rows', () => {
  it.each([
    [
      'the list, with assignments, agencies and latest reports',
      (first: number) =>
        `{ directives(first: ${first}) { totalCount edges { cursor node { ${DIRECTIVE} assignments { ${SHARE} } } } } }`,
    ],
    [
      'the list with all that the viewer may do',
      (first: number) => `{ directives(first: ${first}) { edges { cursor node { code assignments { ${RIGHTS} } } } } }`,
    ],
    [
      'assignments',
      (first: number) =>
        `{ assignments(first: ${first}) { totalCountUpTo(max: 100) edges { cursor node { ${SHARE} ${RIGHTS} directive { ${DIRECTIVE} } } } } }`,
    ],
    [
      'the late list',
      (first: number) =>
        `{ viewer { late(first: ${first}) { edges { cursor node { ${SHARE} ${RIGHTS} directive { ${DIRECTIVE} } } } } } }`,
    ],
    [
      'a column of the chase board',
      (first: number) =>
        `{ viewer { chase(column: OVERDUE, first: ${first}) { totalCountUpTo(max: 100) edges { cursor node { silentDays reviewWorkingDays ${SHARE} ${RIGHTS} directive { ${DIRECTIVE} } } } } } }`,
    ],
    [
      'documents',
      (first: number) =>
        `{ sourceDocuments(first: ${first}) { totalCount edges { cursor node { reference directiveCount openCount overdueCount isCited viewerCanAmend committee { name } files { name } directives { code standing } } } } }`,
    ],
    [
      'the timelines of a list',
      (first: number) =>
        `{ directives(first: ${first}) { edges { cursor node { events(first: 20) { edges { node { type actor { title } agency { name } assignment { state } report { result } } } } } } } }`,
    ],
  ])('of %s', async (_title, queryOf) => {
    const few = await statementsOf(chief, queryOf(FEW));
    const many = await statementsOf(chief, queryOf(MANY));
    expect([few.rows, many.rows]).toEqual([FEW, MANY]);
    expect(many.statements).toBe(few.statements);
    expect(many.statements).toBeLessThan(30);
  });

  it('of the overview, with its trend and the names of the agencies', async () => {
    const overview = `{ overview(period: YEAR) { id committee { id name } figures { id open } months { id overdue } agencies { id cursor: id agency { id shortName } figures { id open } } } }`;
    const { statements, rows } = await statementsOf(chief, overview);
    expect(rows).toBeGreaterThan(0);
    // Who asks, the figures now and then, the months, and the agencies.
    expect(statements).toBe(5);
  });

  it('of the inbox', async () => {
    const inbox = (first: number) =>
      `{ viewer { inbox { totalCount groups { reason items(first: ${first}) { cursor: id directive { ${DIRECTIVE} } assignment { ${SHARE} } } } } } }`;
    for (const session of [chief, districtChair]) {
      const [few, many] = [await statementsOf(session, inbox(3)), await statementsOf(session, inbox(MANY))];
      expect(many.rows).toBeGreaterThan(few.rows);
      expect(many.statements).toBe(few.statements);
    }
  });
});

describe('the statements of a signed-in request', () => {
  it('are one for who asks, and one for a page of directives', async () => {
    expect(await statementsOf(chief, '{ directives(first: 50) { edges { cursor node { code } } } }')).toEqual({
      statements: 2,
      rows: 50,
    });
  });
});
