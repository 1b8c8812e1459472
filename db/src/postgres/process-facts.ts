import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export type ProcessFacts = { parentPid: number; startedAt: string; commandLine: string };

/** @returns undefined when no such process runs (any more); a zombie does not */
export function processFacts(pid: number): ProcessFacts | undefined {
  try {
    if (process.platform === 'linux') return linuxFacts(pid);
    if (process.platform === 'win32') return printed('powershell', ['-NoProfile', '-Command', windowsQuery(pid)]);
    return printed('ps', ['-ww', '-p', String(pid), '-o', 'ppid=,lstart=,command=']);
  } catch {
    return undefined;
  }
}

/**
 * Tells one process from every other that had or will have its number.
 *
 * @returns undefined when no such process runs (any more)
 */
export function processIdentity(pid: number): string | undefined {
  const facts = processFacts(pid);
  return facts && `${facts.startedAt} ${facts.commandLine}`;
}

// Slim containers have no ps, but always /proc.
function linuxFacts(pid: number): ProcessFacts | undefined {
  const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // proc_pid_stat(5), fields 4 and 22; the name before them, in parentheses, may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [parentPid = '0', startedAt = ''] = [fields[1], fields[19]];
  return commandLine === '' ? undefined : { parentPid: Number(parentPid), startedAt, commandLine };
}

function windowsQuery(pid: number): string {
  const print = '"$($_.ParentProcessId) $($_.CreationDate.ToString(\'ddd MMM dd HH:mm:ss yyyy\')) $($_.CommandLine)"';
  return `Get-CimInstance Win32_Process -Filter "ProcessId=${pid}" | % { ${print} }`;
}

/** Parent, start in 24 characters as in `Mon Jan  5 08:00:00 2026`, command line. */
const PRINTED = /^\s*(\d+)\s+(.{24})\s+(.+)$/;

function printed(program: string, args: string[]): ProcessFacts | undefined {
  const text = execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const [, parentPid, startedAt, commandLine] = PRINTED.exec(text.trim()) ?? [];
  if (parentPid === undefined || startedAt === undefined || commandLine === undefined) return undefined;
  return { parentPid: Number(parentPid), startedAt, commandLine };
}
