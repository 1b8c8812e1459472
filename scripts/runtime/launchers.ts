import { processFacts, processIdentity } from '../../db/src/postgres/process-facts.ts';

export type Launcher = { pid: number; identity: string };

const PACKAGE_MANAGER = /^(\S*\/)?(npm|npx|pnpm|corepack)(\s|$)|^(\S*\/)?node\s+\S*(npm|npx|pnpm|corepack)/;
const WATCH_MS = 500;

/**
 * The processes of npm and pnpm, with the shells between them, through which this one was started. Whoever started it
 * knows only the uppermost, and a signal to that one, or its death, does not reach us: pnpm gives its scripts a process
 * group of their own.
 */
export function launchersOf(pid: number): Launcher[] {
  // Windows ends such a tree as a whole.
  if (process.platform === 'win32') return [];
  const ancestors: (Launcher & { isPackageManager: boolean })[] = [];
  let current = processFacts(pid)?.parentPid ?? 0;
  while (current > 1) {
    const facts = processFacts(current);
    if (!facts) break;
    const isPackageManager = PACKAGE_MANAGER.test(facts.commandLine);
    ancestors.push({ pid: current, identity: `${facts.startedAt} ${facts.commandLine}`, isPackageManager });
    current = facts.parentPid;
  }
  const uppermost = ancestors.findLastIndex((ancestor) => ancestor.isPackageManager);
  return ancestors.slice(0, uppermost + 1).map(({ pid: launcher, identity }) => ({ pid: launcher, identity }));
}

export function allRun(launchers: Launcher[]): boolean {
  return launchers.every(({ pid, identity }) =>
    process.platform === 'linux' ? processIdentity(pid) === identity : isTaken(pid),
  );
}

/** Calls `onDeath` once one of them has ended. */
export function watchLaunchers(launchers: Launcher[], onDeath: () => void): void {
  const timer = setInterval(() => {
    if (allRun(launchers)) return;
    clearInterval(timer);
    onDeath();
  }, WATCH_MS).unref();
}

function isTaken(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
