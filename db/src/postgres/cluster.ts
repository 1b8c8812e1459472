import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { PostgresBinaries } from './binaries.ts';
import { ordinaryUser } from './ordinary-user.ts';
import { processIdentity } from './process-facts.ts';

/** One PostgreSQL server's place on disk (`home/data`, `home/log`; `home` is an absolute path) and the programs it runs with. */
export type Cluster = { home: string; binaries: PostgresBinaries };

const START_SECONDS = 60;
const STOP_SECONDS = 15;
/** How long the remains of a killed server may keep its shared memory. */
const REMAINS_MS = 5_000;

/** macOS and Windows name the character types of UTF-8 differently; sorting is by code point everywhere. */
const CTYPES: Partial<Record<NodeJS.Platform, string>> = { darwin: 'UTF-8', win32: 'en-US' };
const CTYPE = CTYPES[process.platform] ?? 'C.UTF-8';

/**
 * Makes the data directory with its superuser `postgres`, unless a finished one is there. Half-made ones, left by a
 * process that was killed, are thrown away.
 */
export async function createCluster({ home, binaries }: Cluster, superuserPassword: string): Promise<void> {
  if (existsSync(join(home, 'data', 'PG_VERSION'))) return;
  mkdirSync(home, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(home)) {
    if (/^data$|\.making$/.test(name)) rmSync(join(home, name), { recursive: true, force: true, maxRetries: 10 });
  }
  // A name of its own: the initdb of a killed start may still be writing under another.
  const halfMade = join(home, `data-${randomUUID()}.making`);
  const passwordFile = join(home, `password-${randomUUID()}.making`);
  try {
    writeFileSync(passwordFile, superuserPassword, { mode: 0o600 });
    const user = ordinaryUser(home, binaries.initdb);
    if (user.ids) chownSync(passwordFile, user.ids.uid, user.ids.gid);
    const identity = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
    const texts = ['--encoding=UTF8', '--locale=C', `--lc-ctype=${CTYPE}`];
    // Waiting for the disk takes longer than all else, and nothing of value is in here yet.
    const args = [`--pgdata=${halfMade}`, ...identity, ...texts, '--no-sync'];
    await run({ home, binaries }, binaries.initdb, args);
    renameSync(halfMade, join(home, 'data'));
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/**
 * Starts the server on 127.0.0.1 and waits until it accepts connections. It outlives this process.
 *
 * @param settings of postgresql.conf, on top of it; values without spaces
 */
export async function startCluster(cluster: Cluster, port: number, settings: Record<string, string>): Promise<void> {
  const all = { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '', ...settings };
  const options = Object.entries(all)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
  const dataDirectory = join(cluster.home, 'data');
  const givenUpAt = Date.now() + REMAINS_MS;

  for (;;) {
    // Whatever process has the number in a stale file by now, PostgreSQL would take it for a running server.
    if (!runningPostmaster(cluster)) rmSync(join(dataDirectory, 'postmaster.pid'), { force: true });
    rmSync(join(cluster.home, 'log'), { force: true });
    try {
      const limit = ['-w', '-t', String(START_SECONDS)];
      const log = join(cluster.home, 'log');
      return await run(cluster, cluster.binaries.pgCtl, [
        'start',
        '-D',
        dataDirectory,
        '-l',
        log,
        '-o',
        options,
        ...limit,
      ]);
    } catch (error) {
      if (!/pre-existing shared memory block/.test(String(error)) || Date.now() > givenUpAt) throw error;
      await pause(250);
    }
  }
}

/**
 * Stops the server; does nothing where none runs.
 *
 * @param mode `fast` ends every session and writes everything, and after a while turns into `immediate`, which drops all
 */
export async function stopCluster(cluster: Cluster, mode: 'fast' | 'immediate' = 'fast'): Promise<void> {
  if (!runningPostmaster(cluster)) return;
  try {
    const limit = ['-w', '-t', String(STOP_SECONDS)];
    await run(cluster, cluster.binaries.pgCtl, ['stop', '-D', join(cluster.home, 'data'), '-m', mode, ...limit]);
  } catch (error) {
    if (!runningPostmaster(cluster)) return;
    if (mode === 'immediate') throw error;
    await stopCluster(cluster, 'immediate');
  }
}

/** The running server of this data directory, whoever started it; undefined too while `postmaster.pid` is stale. */
export function runningPostmaster({ home }: Cluster): { pid: number; port: number; isReady: boolean } | undefined {
  const dataDirectory = join(home, 'data');
  const file = join(dataDirectory, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  const identity = processIdentity(pid);
  // PostgreSQL writes the path with slashes on Windows too.
  if (!identity?.replaceAll('\\', '/').includes(dataDirectory.replaceAll('\\', '/'))) return undefined;
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
}

async function run({ home, binaries }: Cluster, program: string, args: string[]): Promise<void> {
  const user = ordinaryUser(home, binaries.initdb);
  const answers = join(home, 'command.log');
  const out = openSync(answers, 'w', 0o600);
  const [command = program, ...rest] = [...user.prefix, program, ...args];
  // `exit`, not `close`: on Windows the server inherits the descriptors and holds them open.
  const child = spawn(command, rest, { stdio: ['ignore', out, out], windowsHide: true, ...user.ids });
  const [code] = (await once(child, 'exit').finally(() => closeSync(out))) as [number | null];
  if (code === 0) return;
  throw new Error([`${program} failed (${code}):`, tail(answers), tail(join(home, 'log'))].join('\n'));
}

function tail(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8').slice(-2_000).trim() : '';
}
