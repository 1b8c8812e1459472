import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freeLoopbackPort } from '../db/src/postgres/loopback-port.ts';
import { BUILT_SERVER } from '../scripts/runtime/server-build.ts';
import { createSetupLink } from '../server/src/setup/setup-link.command.ts';
import { START } from './calendar.ts';
import { copyWorld, type World } from './database.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The whole product over a database of its own. */
export type Product = {
  readonly address: string;
  /** What the server called its own bugs, since the last call. */
  takeErrors(): string[];
  /** Sets the product's clock; it runs on from there. @param instant ISO 8601 with its offset */
  moveClock(instant: string): Promise<void>;
  /** The one-time link that the start of an empty installation prints. */
  makeSetupLink(): Promise<string>;
  stop(): Promise<void>;
};

/** Starts the server as `pnpm start` does, but for the clock, which stories may move. */
export async function startProduct(world: World): Promise<Product> {
  const name = `story_${randomUUID().replaceAll('-', '')}`;
  const [databaseUrl, port] = await Promise.all([copyWorld(world, name), freeLoopbackPort()]);
  const filesDirectory = mkdtempSync(join(tmpdir(), 'dondoc-story-'));
  const outboxDirectory = mkdtempSync(join(tmpdir(), 'dondoc-outbox-'));
  const address = `http://localhost:${port}`;
  const server = spawn(process.execPath, [BUILT_SERVER], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: join(ROOT, '.data', 'compile-cache'),
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      NOW: START,
      AUTH_SECRET: randomUUID(),
      FILES_DIR: filesDirectory,
      OUTBOX_DIR: outboxDirectory,
      OUTBOX_PAGE: '1',
      // Stories move the clock, and what it asks for is done before the move is answered.
      IN_PROCESS_WORKER: '0',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  let errors: string[] = [];
  server.stdout?.setEncoding('utf8').on('data', (lines: string) => errors.push(lines.trim()));
  await ready(server);

  return {
    address,
    takeErrors() {
      const taken = errors;
      errors = [];
      return taken;
    },
    async moveClock(now) {
      const response = await fetch(`${address}/api/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ now }),
      });
      if (!response.ok) throw new Error(`the clock answered ${response.status}`);
    },
    makeSetupLink: () => createSetupLink({ databaseUrl, address }),
    async stop() {
      server.kill('SIGKILL');
      await once(server, 'exit');
      for (const directory of [filesDirectory, outboxDirectory]) rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function ready(server: ChildProcess): Promise<void> {
  const ended = once(server, 'exit').then(([code]) => {
    throw new Error(`the server ended before it was ready (${String(code)})`);
  });
  await Promise.race([once(server, 'message'), ended]);
}
