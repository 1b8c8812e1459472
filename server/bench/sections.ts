import { randomUUID } from 'node:crypto';
import { measure, type Pace, type Variant } from './measure/rounds.ts';
import type { Target } from './measure/target.ts';
import type { Section } from './report.ts';
import { ACKNOWLEDGE, ISSUE, issueInput } from './requests/acts.ts';
import { AGENCY_LIST, INBOX, LATE, LIST, POSTGRAPHILE_LIST, TAB_FILTERS, TABS } from './requests/list.ts';
import type { ServerChild } from './servers/server-child.ts';
import type { Session } from './session.ts';
import type { WorldIds } from './world-ids.ts';

export type Stage = {
  readonly product: ServerChild;
  readonly bare: ServerChild;
  readonly postgraphile: ServerChild;
  readonly chair: Session;
  readonly chief: Session;
  readonly clerk: Session;
  readonly ids: WorldIds;
};

const ROWS = 50;
export const OPEN_BY_DUE_DAY = { filter: { isOpen: true }, orderBy: 'DUE_ON' };

/** The list page three ways: by hand without sign-in, by PostGraphile without sign-in, by the product. */
export async function listAgainstOthers(
  { product, bare, postgraphile, chair, ids }: Stage,
  pace: Pace,
): Promise<Section> {
  const byHand: Target = {
    url: `${bare.address}/list?first=${ROWS}`,
    method: 'GET',
    headers: {},
    body: () => '',
    verify: (text) => assertRows(JSON.parse(text) as unknown[]),
  };
  const byPostgraphile: Target = {
    url: `${postgraphile.address}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: () => JSON.stringify({ query: POSTGRAPHILE_LIST, variables: { first: ROWS, committeeId: ids.committeeId } }),
    verify(text) {
      const { data } = JSON.parse(text) as { data?: { allDirectives: { edges: unknown[] } } };
      assertRows(data?.allDirectives.edges ?? []);
    },
  };
  const own = chair.target(
    LIST,
    () => ({ first: ROWS, ...OPEN_BY_DUE_DAY }),
    ({ directives }) => assertRows((directives as { edges: unknown[] }).edges),
  );
  return {
    title: 'The list, 50 directives',
    isCompared: true,
    measured: await measure(
      [
        { name: 'Express + pg, one json_agg', server: bare, target: byHand },
        { name: 'PostGraphile 5', server: postgraphile, target: byPostgraphile },
        { name: 'Đôn Đốc', server: product, target: own },
      ],
      pace,
    ),
  };
}

export async function screens({ product, chair, chief, clerk }: Stage, pace: Pace): Promise<Section> {
  const of = variantsOf(product);
  const list = chair.target(LIST, () => ({ first: ROWS, ...OPEN_BY_DUE_DAY }));
  return {
    title: 'Screens',
    isCompared: false,
    measured: await measure(
      [
        of('the list, 50', list),
        of('the list, 50, compressed', { ...list, headers: { ...list.headers, 'accept-encoding': 'gzip' } }),
        of(
          'the counts of its tabs',
          chair.target(TABS, () => TAB_FILTERS),
        ),
        of(
          "the chief's late list, 50",
          chief.target(LATE, () => ({ first: ROWS })),
        ),
        of(
          "an agency's inbox, 20 a group",
          clerk.target(INBOX, () => ({ first: 20 })),
        ),
        of(
          "the chair's inbox, 20 a group",
          chair.target(INBOX, () => ({ first: 20 })),
        ),
      ],
      pace,
    ),
  };
}

/** Pages that must cost the same wherever they are, and searches. */
export async function depths({ product, chair, clerk, ids }: Stage, pace: Pace): Promise<Section[]> {
  const of = variantsOf(product);
  const ofAgency = { filter: { agencyId: `Agency:${ids.departmentIds[0] ?? ''}` }, orderBy: 'NEWEST' };
  const deepList = await afterPages(chair, LIST, 'directives', { orderBy: 'NEWEST' });
  const deepDue = await afterPages(chair, LIST, 'directives', { orderBy: 'DUE_ON' });
  const deepAgency = await afterPages(clerk, AGENCY_LIST, 'assignments', ofAgency);
  const list = (session: Session, query: string, variables: object) =>
    session.target(query, () => ({ first: ROWS, ...variables }));
  const search = (text: string) => list(chair, LIST, { filter: { text }, orderBy: 'NEWEST' });
  return [
    {
      title: 'The committee, newest first',
      isCompared: true,
      measured: await measure(
        [
          of('first page', list(chair, LIST, { orderBy: 'NEWEST' })),
          of(`after ${DEEP_ROWS}`, list(chair, LIST, { orderBy: 'NEWEST', after: deepList })),
        ],
        pace,
      ),
    },
    {
      title: 'The committee, by due day',
      isCompared: true,
      measured: await measure(
        [
          of('first page', list(chair, LIST, { orderBy: 'DUE_ON' })),
          of(`after ${DEEP_ROWS}`, list(chair, LIST, { orderBy: 'DUE_ON', after: deepDue })),
        ],
        pace,
      ),
    },
    {
      title: 'An agency, newest first',
      isCompared: true,
      measured: await measure(
        [
          of('first page', list(clerk, AGENCY_LIST, ofAgency)),
          of(`after ${DEEP_ROWS}`, list(clerk, AGENCY_LIST, { ...ofAgency, after: deepAgency })),
        ],
        pace,
      ),
    },
    {
      title: 'Search',
      isCompared: false,
      measured: await measure(
        [
          of('hoai an', search('hoai an')),
          of('a code', search('BX-2025-080123')),
          of('nông thôn', search('nông thôn')),
        ],
        pace,
      ),
    },
  ];
}

export async function acts({ product, chair, clerk, ids }: Stage, pace: Pace): Promise<Section> {
  const of = variantsOf(product);
  const agencyIds = ids.departmentIds.map((id) => `Agency:${id}`);
  const issue = chair.target(
    ISSUE,
    () => ({
      input: issueInput(randomUUID(), { issuerId: `Appointment:${ids.chairId}`, agencyIds, directiveCount: 20 }),
    }),
    ({ issueDirectives }) => assertType(issueDirectives, 'IssuedDirectives'),
  );
  const issued = await measure([of('issue 20 directives × 10 agencies', issue)], { ...pace, connections: 4 });

  const waiting = await awaiting(clerk, agencyIds[0] ?? '');
  const acknowledge = clerk.target(
    ACKNOWLEDGE,
    () => ({ input: { idempotencyKey: randomUUID(), assignmentId: waiting.pop() } }),
    ({ acknowledgeAssignment }) => assertType(acknowledgeAssignment, 'Assignment'),
  );
  const acknowledged = await measure([of('acknowledge one', acknowledge)], {
    ...pace,
    connections: 4,
    busyMs: pace.busyMs / 4,
  });
  return { title: 'Acts, 4 at a time', isCompared: false, measured: [...issued, ...acknowledged] };
}

const DEEP_ROWS = 5_000;
const DEEP_STEP = 200;

function variantsOf(server: ServerChild) {
  return (name: string, target: Target): Variant => ({ name, server, target });
}

type Connection = { edges: { node: { id: string } }[]; pageInfo: { endCursor: string | null } };

/** The cursor far down a list, reached page by page. */
async function afterPages(session: Session, query: string, field: string, variables: object): Promise<string | null> {
  let after: string | null = null;
  for (let rows = 0; rows < DEEP_ROWS; rows += DEEP_STEP) {
    const page: Record<string, Connection> = await session.ask(query, { ...variables, first: DEEP_STEP, after });
    after = page[field]?.pageInfo.endCursor ?? null;
  }
  return after;
}

async function awaiting(session: Session, agencyId: string): Promise<string[]> {
  const found: string[] = [];
  let after: string | null = null;
  do {
    const page: Record<string, Connection> = await session.ask(AGENCY_LIST, {
      first: DEEP_STEP,
      after,
      filter: { agencyId, state: ['AWAITING'] },
      orderBy: 'NEWEST',
    });
    found.push(...(page['assignments']?.edges.map(({ node }) => node.id) ?? []));
    after = page['assignments']?.edges.length === DEEP_STEP ? page['assignments'].pageInfo.endCursor : null;
  } while (after);
  return found;
}

function assertRows(rows: readonly unknown[]): void {
  if (rows.length !== ROWS) throw new Error(`${rows.length} rows came instead of ${ROWS}`);
}

function assertType(answer: unknown, typename: string): void {
  const isExpected =
    typeof answer === 'object' && answer !== null && '__typename' in answer && answer.__typename === typename;
  if (!isExpected) throw new Error(`the act was refused: ${JSON.stringify(answer)}`);
}
