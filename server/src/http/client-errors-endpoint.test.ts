import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { clientErrorsEndpoint } from './client-errors-endpoint.ts';

const ORIGIN = 'http://dondoc.example';
const FAULT = { id: '0f3a-1122', message: 'x is not a function', stack: 'at tiles (frame.js:1:2)', path: '/overview' };

const logged: unknown[] = [];
const app = express();
app.use(
  clientErrorsEndpoint({
    log: { error: (entry: unknown) => logged.push(entry) },
    isTrustedOrigin: (origin) => origin === ORIGIN,
  }),
);
const server = createServer(app);
let base: string;

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  logged.length = 0;
});
afterAll(() => server.close());

const tell = (body: unknown, headers: Record<string, string> = { origin: ORIGIN }) =>
  fetch(`${base}/api/client-errors`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });

it('a fault of the web app stands in the log under its id', async () => {
  expect((await tell(FAULT)).status).toBe(204);
  expect(logged).toEqual([{ clientError: FAULT }]);
});

it.each([
  ['without an id', { ...FAULT, id: undefined }],
  ['with an id that is a text', { ...FAULT, id: 'Nguyễn Văn A' }],
  ['with a stack of a book', { ...FAULT, stack: 'a'.repeat(4_001) }],
  ['from no path of this app', { ...FAULT, path: 'https://evil.example' }],
])('%s nothing is logged', async (_what, body) => {
  expect((await tell(body)).status).toBe(422);
  expect(logged).toEqual([]);
});

it('other sites tell nothing', async () => {
  expect((await tell(FAULT, { origin: 'https://evil.example' })).status).toBe(403);
  expect((await tell(FAULT, {})).status).toBe(403);
  expect(logged).toEqual([]);
});

it('a flood fills no disk', async () => {
  const statuses: number[] = [];
  for (let sent = 0; sent < 130; sent += 1) statuses.push((await tell(FAULT)).status);
  expect(statuses.at(-1)).toBe(429);
  expect(logged.length).toBeLessThanOrEqual(120);
});
