import { readdirSync, readFileSync } from 'node:fs';

const MS_PER_TICK = 10;

/**
 * Processor time that the sessions of a PostgreSQL server have used so far, as Linux tells it. A session that has ended
 * counts no more, so connections must live as long as what is measured.
 *
 * @returns null on other systems
 */
export function postgresCpuMs(postmasterPid: number | null): number | null {
  if (process.platform !== 'linux' || postmasterPid === null) return null;
  let ticks = 0;
  for (const entry of readdirSync('/proc')) {
    if (/^\d+$/.test(entry)) ticks += ticksOfChild(entry, postmasterPid);
  }
  return ticks * MS_PER_TICK;
}

function ticksOfChild(pid: string, parentPid: number): number {
  try {
    // After the name in brackets: state, parent, …; the 12th and 13th are user and system time.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    if (Number(fields[1]) !== parentPid) return 0;
    return Number(fields[11]) + Number(fields[12]);
  } catch {
    // It ended meanwhile.
    return 0;
  }
}
