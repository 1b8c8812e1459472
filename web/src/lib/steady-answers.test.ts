import { Client, fetchExchange, gql, type OperationResult, subscriptionExchange, type TypedDocumentNode } from 'urql';
import { describe, expect, test } from 'vitest';
import { createCache } from './cache.ts';
import { createSteadyAnswers } from './steady-answers.ts';

const CHOICES = gql`
  query Choices {
    fields
  }
`;
const VIEWER = gql`
  query Viewer {
    viewer {
      id
      today
    }
  }
`;
const INBOX = gql`
  query Inbox {
    viewer {
      id
      inbox {
        id
      }
    }
  }
`;
const CHANGED = gql`
  subscription InboxChanged {
    inboxChanged {
      id
      today
    }
  }
`;
const ISSUE = gql`
  mutation Issue {
    issueDirectives {
      directives {
        id
      }
    }
  }
`;
const VIEWER_NOW = { __typename: 'Viewer', id: 'v', today: '2026-06-10' };

/** A server whose answers are held back until a test lets them go, and three queries that watch it. */
function openWorld() {
  let version = 0;
  const held: Array<(answer: Response | Error) => void> = [];
  const data: { [operation: string]: () => object } = {
    Choices: () => ({ fields: [`${version}`] }),
    Viewer: () => ({ viewer: VIEWER_NOW }),
    Inbox: () => ({
      viewer: { __typename: 'Viewer', id: 'v', inbox: [{ __typename: 'Assignment', id: `${version}` }] },
    }),
    Issue: () => {
      version += 1;
      return { issueDirectives: { __typename: 'IssuedDirectives', directives: [] } };
    },
  };
  const fetch = (_url: unknown, init?: RequestInit) =>
    new Promise<Response>((resolve, reject) => {
      const { operationName } = JSON.parse(init?.body as string) as { operationName: string };
      const body = JSON.stringify({ data: data[operationName]?.() });
      held.push((answer) =>
        answer instanceof Error
          ? reject(answer)
          : resolve(new Response(body, { headers: { 'content-type': 'application/json' } })),
      );
    });
  let emit = () => {};
  const steady = createSteadyAnswers();
  const client = new Client({
    url: 'http://localhost/graphql',
    preferGetMethod: false,
    fetch,
    exchanges: [
      steady.beforeCache,
      createCache(),
      steady.afterCache,
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: () => ({
          subscribe: ({ next }) => {
            emit = () => next({ data: { inboxChanged: VIEWER_NOW } });
            return { unsubscribe: () => {} };
          },
        }),
      }),
    ],
  });
  const latest = new Map<object, OperationResult>();
  const watch = (query: TypedDocumentNode) =>
    client.query(query, {}, { requestPolicy: 'cache-and-network' }).subscribe((result) => latest.set(query, result));

  return {
    held,
    watch,
    shownOf: (query: object) => latest.get(query)?.data,
    errorOf: (query: object) => latest.get(query)?.error,
    version: () => version,
    issue: () => void client.mutation(ISSUE, {}).toPromise(),
    listen: () =>
      client.subscription(CHANGED, {}).subscribe(() => {
        void client.query(VIEWER, {}, { requestPolicy: 'network-only' }).toPromise();
      }),
    event: () => emit(),
    /** Lets go the answer that waits at this place. */
    async answer(place: number, lost?: Error) {
      const [letGo] = held.splice(place % held.length, 1);
      letGo?.(lost ?? new Response());
      await settle();
    },
  };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 2));

/** Which of the waiting answers comes next, for every order of the first four. */
const ORDERS = [0, 1, 2, 3].flatMap((first) =>
  [0, 1, 2].flatMap((second) => [0, 1].map((third) => [first, second, third, 0])),
);

describe('what a screen shows once a command, its event and the answers to queries have crossed each other', () => {
  test.each(ORDERS)('is what is true, answers being let go in the order %i %i %i %i', async (...order) => {
    const world = openWorld();
    for (const query of [CHOICES, VIEWER, INBOX]) world.watch(query);
    world.listen();
    await settle();
    while (world.held.length > 0) await world.answer(0);

    world.event();
    await settle();
    world.issue();
    await settle();
    world.event();
    for (const place of order) await world.answer(place);
    for (let left = 40; world.held.length > 0 && left > 0; left -= 1) await world.answer(left);

    expect(world.shownOf(CHOICES)).toEqual({ fields: [`${world.version()}`] });
    expect(world.shownOf(INBOX)).toMatchObject({ viewer: { inbox: [{ id: `${world.version()}` }] } });
  });
});

test('what was read stays when it is asked for again and no answer comes', async () => {
  const world = openWorld();
  const { unsubscribe } = world.watch(CHOICES);
  await settle();
  await world.answer(0);
  world.watch(CHOICES);
  await settle();
  await world.answer(0, new Error('no network'));
  expect(world.errorOf(CHOICES)).toBeDefined();
  expect(world.shownOf(CHOICES)).toEqual({ fields: ['0'] });
  unsubscribe();
});
