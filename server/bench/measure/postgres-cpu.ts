import { readdirSync, readFileSync } from 'node:fs';

const MS_PER_TICK = 10;

/**
 * Processor time that the sessions of a PostgreSQL server have used so far, as Linux tells it: of those that run, and,
 * from their parent, of those that have ended.
 *
 * @returns null on other systems
 */
export function postgresCpuMs(postmasterPid: number | null): number | null {
  if (process.platform !== 'linux' || postmasterPid === null) return null;
  let ticks = 0;
  for (const entry of readdirSync('/proc')) {
    if (/^\d+$/.test(entry)) ticks += ticksOf(entry, postmasterPid);
  }
  return ticks * MS_PER_TICK;
}

function ticksOf(pid: string, postmasterPid: number): number {
  try {
    // After the name in brackets: state, parent, …; from the 12th on user and system time, then those of ended children.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    const [own, ended] = [fields.slice(11, 13), fields.slice(13, 15)].map((pair) =>
      pair.reduce((sum, part) => sum + part, 0),
    );
    if (Number(pid) === postmasterPid) return ended ?? 0;
    return fields[1] === postmasterPid ? (own ?? 0) : 0;
  } catch {
    // It ended meanwhile.
    return 0;
  }
}
