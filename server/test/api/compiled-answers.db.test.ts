import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiWorld, apiWorld, emailOf } from './api-world.ts';
import { type Session, startServer, type TestServer, type Variables } from './test-server.ts';

let world: ApiWorld;
let server: TestServer;
let chief: Session;

beforeAll(async () => {
  world = await apiWorld();
  server = await startServer(world);
  chief = await server.signInAs(emailOf(world.home, 'chief'));
  for (let n = 0; n < 3; n += 1)
    await world.home.issue({ lead: ['construction'], coordinating: ['hoaiAn', 'finance'], content: `một hai ba ${n}` });
});
afterAll(async () => {
  await server.stop();
  await world.close();
});

const LIST = `query List($first: Int, $filter: DirectiveFilter, $orderBy: DirectiveOrder, $withReports: Boolean = false) {
  directives(first: $first, filter: $filter, orderBy: $orderBy) {
    totalCount
    few: totalCountUpTo(max: 2)
    edges { cursor node { ...Row committee { id } deadline { __typename ... on DateDeadline { on } } } }
    pageInfo { hasNextPage endCursor }
  }
}
fragment Row on Directive {
  __typename id code urgency standing status updatedAt
  assignments { id role state agency { name } viewerCanRemind latestReport @include(if: $withReports) { id } }
}`;
const NODE = 'query Node($id: ID!) { node(id: $id) { __typename id ... on Directive { code } } }';
const ISSUE = `mutation Issue($input: IssueDirectivesInput!) {
  issueDirectives(input: $input) { __typename ... on InvalidInput { path message } ... on Refusal { code } }
}`;
const VIEWER =
  '{ viewer { email person { fullName } inbox { totalCount groups { reason items { id directive { code } } } } } }';

const directive = { content: 'x', assignments: [] };
const cases: readonly (readonly [title: string, query: string, variables: Variables])[] = [
  [
    'what the screens ask',
    LIST,
    {
      first: 2,
      filter: { isOpen: true, state: ['AWAITING', 'IN_PROGRESS'], standing: ['ON_TRACK', 'OVERDUE'] },
      orderBy: 'NEWEST',
    },
  ],
  ['no variables where all have a default', LIST, {}],
  ['a variable that is null', LIST, { first: null, filter: null, withReports: true }],
  ['an enum value that does not exist', LIST, { filter: { state: ['DANCING'] } }],
  ['an enum value by its inner name', LIST, { orderBy: 'due_on' }],
  ['a number where an enum belongs', LIST, { orderBy: 1 }],
  ['one value where a list belongs', LIST, { filter: { state: 'AWAITING' } }],
  ['a text where a number belongs', LIST, { first: '2' }],
  ['a fraction where a whole number belongs', LIST, { first: 1.5 }],
  ['a number that is too large', LIST, { first: 3_000_000_000 }],
  ['a page that is too large', LIST, { first: 10_000 }],
  ['a field that the input does not have', LIST, { filter: { colour: 'red' } }],
  ['a list where an input belongs', LIST, { filter: [] }],
  ['null where a flag must be', LIST, { withReports: null }],
  ['a day that is none', LIST, { filter: { dueFrom: '2024-02-30' } }],
  ['a day that is a long text', LIST, { filter: { dueFrom: 'x'.repeat(50) } }],
  ['an id of nothing', NODE, { id: 'Directive:00000000-0000-7000-8000-000000000000' }],
  ['an id that is none', NODE, { id: 'nonsense' }],
  ['an id that is a number', NODE, { id: 5 }],
  ['an id that is missing', NODE, {}],
  ['an id that is null', NODE, { id: null }],
  ['an act without its input', ISSUE, {}],
  [
    'an act that is refused',
    ISSUE,
    { input: { idempotencyKey: 'one', directives: [{ ...directive, deadline: { none: true } }] } },
  ],
  [
    'two deadlines at once',
    ISSUE,
    {
      input: {
        idempotencyKey: 'two',
        directives: [{ ...directive, deadline: { none: true, date: { on: '2024-07-01' } } }],
      },
    },
  ],
  ['no deadline at all', ISSUE, { input: { idempotencyKey: 'three', directives: [{ ...directive, deadline: {} }] } }],
  [
    'a deadline that is null',
    ISSUE,
    { input: { idempotencyKey: 'four', directives: [{ ...directive, deadline: { date: null } }] } },
  ],
  ['an input with a foreign field', ISSUE, { input: { idempotencyKey: 'five', directives: [], force: true } }],
  ['the inbox', VIEWER, {}],
];

describe('an operation that was compiled', () => {
  it.each(cases)('answers as when it was interpreted: %s', async (title, query, variables) => {
    // The first time a document is interpreted, from the second time on it runs compiled.
    await server.ask(chief, query, variables);
    const compiled = await server.ask(chief, query, variables);
    const interpreted = await server.ask(chief, `${query} # ${title}`, variables);
    expect({ status: compiled.status, body: withoutIds(compiled.raw) }).toEqual({
      status: interpreted.status,
      body: withoutIds(interpreted.raw),
    });
  });

  it('is not confused with another of the same document', async () => {
    const both = 'query One { viewer { email } } query Two { viewer { today } }';
    const ask = async (operationName: string) => {
      const response = await server.post('/graphql', JSON.stringify({ query: both, operationName }), {
        'content-type': 'application/json',
        'x-graphql-yoga-csrf': '1',
        cookie: chief.cookie,
      });
      return response.json();
    };
    for (let time = 0; time < 3; time += 1) {
      expect(await ask('One')).toEqual({ data: { viewer: { email: emailOf(world.home, 'chief') } } });
      expect(await ask('Two')).toEqual({ data: { viewer: { today: '2024-06-10' } } });
      expect(await ask('Three')).toMatchObject({
        errors: [{ message: 'Could not determine what operation to execute.' }],
      });
    }
  });

  it('tells no guest anything', async () => {
    for (let time = 0; time < 3; time += 1) {
      const { status, data } = await server.ask({ cookie: '' }, LIST, { first: 2 });
      expect({ status, data }).toEqual({ status: 401, data: null });
    }
  });
});

/** Each request has its own id. */
function withoutIds(raw: string): unknown {
  return JSON.parse(raw, (key, value: unknown) => (key === 'requestId' ? undefined : value));
}
