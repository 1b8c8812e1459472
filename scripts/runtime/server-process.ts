import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isLoopbackPortFree } from '../../db/src/postgres/loopback-port.ts';
import { secretsIn } from '../../db/src/postgres/secrets.ts';
import { DATA_DIRECTORY, type Environment, OperatorError, ROOT } from './environment.ts';
import { endOrphanServer, forgetServer, recordServer } from './process-record.ts';
import type { Supervision } from './supervision.ts';

const READY_SECONDS = 60;
/** The server's own drain is shorter; this is for one that hangs. */
const DRAIN_SECONDS = 20;
const PORT_WAIT_MS = 2_000;
const POLL_MS = 50;

type Options = {
  /** Built, or as it is written. */
  main: string;
  environment: Environment;
  databaseUrl: string;
  address: string;
  nodeArguments?: string[];
  /** Further ones of its environment. */
  serverVariables?: NodeJS.ProcessEnv;
};

/** @throws {OperatorError} somebody else listens on the port; a server of ours that was left behind is ended first */
export async function freeThePort(port: number): Promise<void> {
  const hadOrphan = await endOrphanServer();
  const givenUpAt = Date.now() + (hadOrphan ? PORT_WAIT_MS : 0);
  while (!(await isLoopbackPortFree(port))) {
    if (Date.now() > givenUpAt) {
      throw new OperatorError(
        `Port ${port} is taken by another program. Stop it, or choose another: PORT=4001 npx -y pnpm@12 start`,
      );
    }
    await pause(POLL_MS);
  }
}

/**
 * Starts the HTTP server as a process of its own and waits until it is ready. When it ends by itself, all ends with it.
 *
 * @param options.databaseUrl of the app's role; the server never learns the owner's
 */
export async function startServer(options: Options, { onStop, stop }: Supervision): Promise<void> {
  const { main, environment, databaseUrl, address, nodeArguments = [], serverVariables = {} } = options;
  const filesDirectory = environment.filesDirectory ?? join(DATA_DIRECTORY, 'files');
  const outboxDirectory = process.env.OUTBOX_DIR ?? join(DATA_DIRECTORY, 'outbox');
  for (const directory of [filesDirectory, outboxDirectory]) mkdirSync(directory, { recursive: true });
  const { MIGRATE_DATABASE_URL: _, ...inherited } = process.env;

  const child = spawn(process.execPath, [...nodeArguments, main], {
    cwd: ROOT,
    env: {
      // What was compiled at one start is not compiled at the next.
      NODE_COMPILE_CACHE: join(DATA_DIRECTORY, 'compile-cache'),
      ...inherited,
      DATABASE_URL: databaseUrl,
      PORT: String(environment.port),
      AUTH_SECRET: environment.authSecret ?? secretsIn(DATA_DIRECTORY).authSecret,
      FILES_DIR: filesDirectory,
      OUTBOX_DIR: outboxDirectory,
      ...serverVariables,
      ...(environment.origin ? { ORIGIN: environment.origin } : {}),
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // A group of its own: Ctrl-C in the terminal is for us, who stop things in order.
    detached: process.platform !== 'win32',
  });
  const exited = new Promise<number>((resolve) => {
    child.once('error', (error) => {
      console.error(error);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
  if (child.pid !== undefined) recordServer(child.pid, address);

  let isStopping = false;
  onStop(async () => {
    isStopping = true;
    child.kill('SIGTERM');
    await Promise.race([
      exited,
      pause(DRAIN_SECONDS * 1_000, undefined, { ref: false }).then(() => child.kill('SIGKILL')),
    ]);
    await exited;
    forgetServer();
  });
  const ended = exited.then((code) => {
    if (isStopping) return;
    console.error(`\nThe server ended by itself (code ${code}).`);
    // Without a server there is nothing left to run for, even if it meant to end.
    void stop(code || 1);
  });

  const ready = new Promise((resolve) => child.on('message', (message) => message === 'ready' && resolve(undefined)));
  const late = pause(READY_SECONDS * 1_000, undefined, { ref: false }).then(() => {
    throw new Error(`The server was not ready after ${READY_SECONDS} s.`);
  });
  const early = ended.then(() => {
    throw new Error('The server ended before it was ready.');
  });
  await Promise.race([ready, late, early]);
}
