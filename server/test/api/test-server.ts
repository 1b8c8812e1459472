import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type pg from 'pg';
import { pino } from 'pino';
import { openDatabase } from '../../../db/src/client.ts';
import { createApp } from '../../src/app.ts';
import { openDirectoryStore } from '../../src/files/directory-store.ts';
import { clockRunningFrom } from '../../src/kernel/clock.ts';
import { NOW, PASSWORD } from './api-world.ts';

/** A signed-in browser: what it sends with every request. */
export type Session = { readonly cookie: string };
/** Nobody is signed in. */
export const GUEST: Session = { cookie: '' };

export type Json = { readonly [key: string]: Json } | readonly Json[] | string | number | boolean | null;
export type Answer = {
  readonly status: number;
  readonly data: Readonly<Record<string, Json>> | null;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string };
  }[];
  /** The bytes as they came. */
  readonly raw: string;
};
export type Variables = Readonly<Record<string, unknown>>;
type Asking = { readonly actingAs?: string; readonly headers?: Readonly<Record<string, string>> };

export type TestServer = Awaited<ReturnType<typeof startServer>>;

/** Signs sessions and links. */
export const AUTH_SECRET = 'a secret that only tests know, long enough';

/** What every operation must carry. */
export const HEADERS = { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1' };

/** Starts one server process's worth of the product on a free loopback port, its clock at {@link NOW} and movable. */
export async function startServer({ databaseUrl, now = NOW }: { databaseUrl: string; now?: Date }) {
  const directory = await mkdtemp(join(tmpdir(), 'dondoc-api-'));
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const db = openDatabase(databaseUrl);
  const clock = clockRunningFrom(now);
  const failures: string[] = [];
  const app = await createApp({
    printPdf: null,
    db,
    databaseUrl,
    clock,
    movableClock: clock,
    chasing: null,
    mailDirectory: null,
    files: openDirectoryStore(directory),
    log: logInto(failures),
    authSecret: AUTH_SECRET,
    origins: [base],
    webDirectory: null,
  });
  server.on('request', app.handler);

  const post = (
    path: string,
    body: string | Buffer<ArrayBuffer> | FormData,
    headers: Readonly<Record<string, string>> = {},
  ) => fetch(`${base}${path}`, { method: 'POST', body, headers, redirect: 'manual' });

  async function ask(
    session: Session,
    query: string,
    variables: Variables = {},
    { actingAs, headers }: Asking = {},
  ): Promise<Answer> {
    const response = await post('/graphql', JSON.stringify({ query, variables }), {
      ...HEADERS,
      cookie: session.cookie,
      ...(actingAs ? { 'x-acting-as': actingAs } : {}),
      ...headers,
    });
    const raw = await response.text();
    const { data, errors } = JSON.parse(raw) as { data?: Answer['data']; errors?: Answer['errors'] };
    return { status: response.status, data: data ?? null, errors: errors ?? [], raw };
  }

  const signIn = (email: string, password: string) =>
    post('/api/auth/sign-in/email', JSON.stringify({ email, password }), {
      'content-type': 'application/json',
      origin: base,
    });

  async function signInAs(email: string): Promise<Session> {
    const response = await signIn(email, PASSWORD);
    if (response.status !== 200)
      throw new Error(`${email} cannot sign in: ${response.status} ${await response.text()}`);
    return { cookie: cookieIn(response) };
  }

  /** A session without the sign-in, which takes a third of a second on purpose. */
  async function openSession(superuser: pg.Pool, accountId: string, tenantId: string): Promise<Session> {
    const token = randomUUID();
    await superuser.query(
      `insert into auth.session (id, token, "userId", "tenantId", "expiresAt", "createdAt", "updatedAt") values ($1, $2, $3, $4, now() + '1 day', now(), now())`,
      [randomUUID(), token, accountId, tenantId],
    );
    const signature = createHmac('sha256', AUTH_SECRET).update(token).digest('base64');
    return { cookie: `dondoc.session_token=${encodeURIComponent(`${token}.${signature}`)}` };
  }

  return {
    base,
    db,
    clock,
    post,
    ask,
    /** What the server logged as its own failure; a test that expects one empties it. */
    failures,
    signIn,
    signInAs,
    openSession,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await Promise.all([app.close(), closed]);
      await Promise.all([db.close(), rm(directory, { recursive: true })]);
    },
  };
}

/** The cookies that an answer sets, as the browser sends them back. */
export function cookieIn(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

function logInto(failures: string[]) {
  const write = (chunk: Buffer, _encoding: string, done: () => void) => {
    failures.push(chunk.toString());
    done();
  };
  return pino({ level: 'error', base: null }, new Writable({ write }));
}
