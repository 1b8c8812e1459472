import type { Killed } from './ladder/kills.ts';
import type { LettersWritten } from './letters/letters-of-a-chase.ts';
import type { TenantDay } from './ladder/tenant-day.ts';
import type { Figure } from './measure/figures.ts';
import type { Measured } from './measure/rounds.ts';

/** One comparison or list of things measured together. */
export type Section = {
  readonly title: string;
  /** Whether the others do what the first does, so that ratios to it mean something. */
  readonly isCompared: boolean;
  readonly measured: readonly Measured[];
};

/** All that a run measured, and on what. */
export type Result = {
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly memoryGiB: number;
    readonly node: string;
    readonly system: string;
    /** Processes that wanted a processor before and after the run: what else went on. */
    readonly load: { readonly before: number; readonly after: number };
  };
  readonly measuredAt: string;
  readonly pace: { readonly rounds: number; readonly connections: number };
  readonly sections: readonly Section[];
  readonly statements: readonly StatementCount[];
  /** Null where it was not measured. */
  readonly ladder: { readonly days: readonly TenantDay[]; readonly killed: Killed } | null;
  /** Null where it was not measured. */
  readonly letters: LettersWritten | null;
};

/** Statements of one request for few and for many rows: the two must be alike. */
export type StatementCount = { readonly name: string; readonly few: number; readonly many: number };

/** The result as tables for people. */
export function tablesOf({ machine: { cores, load }, sections, statements, ladder, letters }: Result): string {
  const noise = `${cores} cores, load ${load.before.toFixed(1)} before and ${load.after.toFixed(1)} after the run.`;
  const counts = table(
    ['statements a request', '5 rows', '50 rows'],
    statements.map(({ name, few, many }) => [
      name,
      String(few),
      few === many ? String(many) : `${many}  (not constant)`,
    ]),
  );
  return [
    noise,
    ...sections.map(sectionTable),
    ...(statements.length > 0 ? [counts] : []),
    ...(ladder ? [dayTable(ladder.days), killedLines(ladder.killed)] : []),
    ...(letters ? [letterTable(letters)] : []),
  ].join('\n\n');
}

function dayTable(days: readonly TenantDay[]): string {
  const whole = ({ median, min, max }: Figure) => `${median.toFixed(0)} (${min.toFixed(0)}–${max.toFixed(0)})`;
  return table(
    [
      'A day of 400 agencies, 30,000 open',
      'day, ms',
      'CPU ms',
      'steps',
      'mails',
      'a minute, ms',
      'first, ms',
      'first steps',
    ],
    days.map(({ closedCount, dayMs, dayCpuMs, steps, mails, minuteMs, firstMs, firstSteps }) => [
      `${closedCount.toLocaleString('en')} closed`,
      whole(dayMs),
      whole(dayCpuMs),
      whole(steps),
      whole(mails),
      whole(minuteMs),
      firstMs.toFixed(0),
      String(firstSteps),
    ]),
  );
}

function killedLines(killed: Killed): string {
  const { processes, kills, killsWhileWriting, dueSteps, rows, rowsPerStep, notices, urgentMails, digests } = killed;
  return table(
    [`${processes} planners, ${kills} kills (${killsWhileWriting} while writing)`, 'due', 'written', 'each'],
    [
      ['steps', String(dueSteps), String(rows), `${rowsPerStep.least}–${rowsPerStep.most}`],
      ['notices', String(dueSteps), String(notices), ''],
      ['urgent mails', String(urgentMails.due), String(urgentMails.written), ''],
      ["the day's mails", String(digests.due), String(digests.written), ''],
    ],
  );
}

function letterTable({ letters, draftMs, docxMs, pdfMs, docxBytes, pdfBytes, ...memory }: LettersWritten): string {
  const seconds = (ms: number) => (ms / 1_000).toFixed(1);
  const each = (bytes: number) => (bytes / letters / 1024).toFixed(0);
  return table(
    [`${letters} letters`, 'all, s', 'kB each'],
    [
      ['drafted', seconds(draftMs), ''],
      ['as Word files', seconds(docxMs), each(docxBytes)],
      ['as PDFs', seconds(pdfMs), each(pdfBytes)],
      ['memory of Node before, MiB', String(memory.nodeBeforeMiB ?? '?'), ''],
      ['most memory of Node, MiB', String(memory.nodeMiB ?? '?'), ''],
      ['most memory of the browser, MiB', String(memory.browserMiB ?? '?'), ''],
    ],
  );
}

function sectionTable({ title, isCompared, measured }: Section): string {
  return table(
    [title, 'req/s', 'ratio busy', 'one, ms', 'ratio idle', 'CPU ms Node', 'CPU ms PG', 'SQL', 'kB'],
    measured.map(({ name, perSecond, ratio, idleMs, idleRatio, nodeCpuMs, postgresCpuMs, statements, bytes }) => [
      name,
      perSecond.median.toFixed(0),
      isCompared ? spread(ratio) : '',
      idleMs.median.toFixed(1),
      isCompared ? spread(idleRatio) : '',
      nodeCpuMs.median.toFixed(1),
      postgresCpuMs ? postgresCpuMs.median.toFixed(1) : '?',
      String(statements),
      (bytes / 1024).toFixed(0),
    ]),
  );
}

function spread({ median, min, max }: Figure): string {
  return `${median.toFixed(2)} (${min.toFixed(2)}–${max.toFixed(2)})`;
}

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const rows = [head, ...body];
  const widths = head.map((_cell, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...body.map(line)].join('\n');
}
