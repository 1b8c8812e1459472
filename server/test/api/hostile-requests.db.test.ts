import { request as open } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ApiWorld, apiWorld, emailOf } from './api-world.ts';
import { argumentFamilies } from './hostile/argument-families.ts';
import { documentFamilies, type HostileRequest } from './hostile/families.ts';
import { transportFamilies } from './hostile/transport-families.ts';
import { HEADERS, type Session, startServer, type TestServer } from './test-server.ts';

const families = [...documentFamilies, ...transportFamilies, ...argumentFamilies];
/** What only the inside of the server says. */
const INSIDE =
  /\bat .+\.(?:[mc]?[jt]s):\d+|node_modules|node:internal|\/work\/|select .+ from|insert into|syntax error at|relation "|violates|Failed query|pg_|drizzle/i;

/** For eight at once, on a busy machine: what blocks the server takes minutes. */
const LONGEST_MS = 15_000;

let world: ApiWorld;
let server: TestServer;
let chief: Session;

beforeAll(async () => {
  world = await apiWorld();
  server = await startServer(world);
  chief = await server.signInAs(emailOf(world.home, 'chief'));
  for (let n = 0; n < 5; n += 1)
    await world.home.issue({ lead: ['construction'], coordinating: ['hoaiAn', 'finance'], content: `một hai ba ${n}` });
});
afterAll(async () => {
  await server.stop();
  await world.close();
});
afterEach(async () => {
  expect(server.failures.splice(0), 'the server logged a failure of its own').toEqual([]);
  const { data } = await server.ask(chief, '{ viewer { email } }');
  expect(data).toEqual({ viewer: { email: emailOf(world.home, 'chief') } });
});

describe('hostile requests', () => {
  it('come in more than twenty-five families', () => {
    expect(families.length).toBeGreaterThan(25);
  });

  it.each(families.map((family) => [family.name, family] as const))(
    '%s: none is a failure of the server, and none shows its inside',
    async (_name, { requests }) => {
      const sent = requests(world.away);
      expect(sent.length).toBeGreaterThan(0);
      for (let start = 0; start < sent.length; start += 8)
        await Promise.all(sent.slice(start, start + 8).map(expectHarmless));
    },
  );
});

describe('bodies that do not arrive', () => {
  it.each([
    ['broken off in the middle', '/graphql', '{"query":"{ vie'],
    ['announced and never sent', '/graphql', ''],
    ['of a sign-in, broken off', '/api/auth/sign-in/email', '{"email":'],
    ['of a file, broken off', '/api/files', '--x\r\ncontent-disp'],
  ])('%s', async (_title, path, begun) => {
    await new Promise<void>((resolve) => {
      const request = open(`${server.base}${path}`, {
        method: 'POST',
        headers: { ...HEADERS, cookie: chief.cookie, 'content-length': '1000' },
      });
      request.on('error', () => undefined);
      request.on('close', resolve);
      request.write(begun);
      setTimeout(() => request.destroy(), 50);
    });
  });
});

async function expectHarmless({
  method = 'POST',
  path = '/graphql',
  headers = {},
  body,
}: HostileRequest): Promise<void> {
  const startedAt = performance.now();
  const response = await fetch(`${server.base}${path}`, {
    method,
    headers: { cookie: chief.cookie, ...headers },
    redirect: 'manual',
    ...(body === undefined || method === 'GET' || method === 'HEAD' ? {} : { body }),
  });
  // A stream would not end by itself.
  const isStream = response.headers.get('content-type')?.includes('event-stream') ?? false;
  if (isStream) await response.body?.cancel();
  const text = isStream ? '' : await response.text();
  const what = `${method} ${path} ${JSON.stringify(headers)} ${String(body).slice(0, 300)} → ${response.status} ${text.slice(0, 300)}`;
  expect(response.status, what).toBeLessThan(500);
  expect(INSIDE.test(text), what).toBe(false);
  expect(performance.now() - startedAt, what).toBeLessThan(LONGEST_MS);
}
