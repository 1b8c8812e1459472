import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { processIdentity } from '../../db/src/postgres/process-facts.ts';
import { DATA_DIRECTORY, OperatorError } from './environment.ts';
import { allRun, type Launcher, launchersOf, watchLaunchers } from './launchers.ts';
import type { Supervision } from './supervision.ts';

type ProcessRecord = { pid: number; identity: string; address: string; launchers: Launcher[] };

const INSTANCE = join(DATA_DIRECTORY, 'running.json');
const SERVER = join(DATA_DIRECTORY, 'server.json');
/** Longer than a server drains. */
const TERM_SECONDS = 25;
/** How long one that is just stopping may take before it counts as running. */
const PATIENCE_MS = 2_000;
const POLL_MS = 50;

/**
 * Makes this process the only one that runs the installation. One whose launcher was killed is ended first, and this
 * one ends with its own launcher.
 *
 * @param address where it will be reached, told to whoever comes second
 * @throws {OperatorError} another one runs
 */
export async function claimInstallation(address: string, { onStop, stop }: Supervision): Promise<void> {
  mkdirSync(DATA_DIRECTORY, { recursive: true });
  const other = live(INSTANCE);
  if (other && !allRun(other.launchers)) await end(INSTANCE);

  const launchers = launchersOf(process.pid);
  const givenUpAt = Date.now() + PATIENCE_MS;
  while (!take({ pid: process.pid, identity: processIdentity(process.pid) ?? '', address, launchers })) {
    const holder = live(INSTANCE);
    if (holder && Date.now() > givenUpAt) {
      throw new OperatorError(
        `Đôn Đốc is already running at ${holder.address} (process ${holder.pid}). Stop that one first.`,
      );
    }
    await pause(POLL_MS);
  }
  onStop(() => rmSync(INSTANCE, { force: true }));
  watchLaunchers(launchers, () => void stop(0));
}

/** Ends the process that runs the installation, if one does, and waits for it. */
export async function endInstallation(): Promise<boolean> {
  return end(INSTANCE);
}

/** Remembers the server's process, so that the next start finds it should this one be killed. */
export function recordServer(pid: number, address: string): void {
  const record: ProcessRecord = { pid, identity: processIdentity(pid) ?? '', address, launchers: [] };
  writeFileSync(SERVER, JSON.stringify(record));
}

export function forgetServer(): void {
  rmSync(SERVER, { force: true });
}

/** Ends the server process that a killed start left behind, if there is one. */
export async function endOrphanServer(): Promise<boolean> {
  return end(SERVER);
}

function take(record: ProcessRecord): boolean {
  const draft = `${INSTANCE}.${record.pid}`;
  writeFileSync(draft, JSON.stringify(record));
  try {
    if (!live(INSTANCE)) rmSync(INSTANCE, { force: true });
    // Fails where another one took it meanwhile, and never shows a half-written record.
    linkSync(draft, INSTANCE);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

// A number alone proves nothing: after a restart it may be anybody's.
function live(file: string): ProcessRecord | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const record = JSON.parse(readFileSync(file, 'utf8')) as ProcessRecord;
    const isOther = record.pid !== process.pid && record.identity !== '';
    return isOther && processIdentity(record.pid) === record.identity ? record : undefined;
  } catch {
    return undefined;
  }
}

async function end(file: string): Promise<boolean> {
  const record = live(file);
  if (record) {
    signal(record.pid, 'SIGTERM');
    const killedAt = Date.now() + TERM_SECONDS * 1_000;
    while (live(file)) {
      if (Date.now() > killedAt) signal(record.pid, 'SIGKILL');
      await pause(POLL_MS);
    }
  }
  rmSync(file, { force: true });
  return record !== undefined;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    // It ended by itself a moment before.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
