import { readdirSync, readFileSync } from 'node:fs';
import type { Session } from '../session.ts';

/** What many letters at once cost, and whether any was lost. */
export type LettersWritten = {
  readonly letters: number;
  readonly draftMs: number;
  /** Of all Word files, and of all PDFs, one after the other. */
  readonly docxMs: number;
  readonly pdfMs: number;
  readonly docxBytes: number;
  readonly pdfBytes: number;
  /** What the server held before the first letter, MiB; null where the system does not tell. */
  readonly nodeBeforeMiB: number | null;
  /** The most that the server and its browser held. */
  readonly nodeMiB: number | null;
  readonly browserMiB: number | null;
};

const LETTERS = 300;
/** Shares that one command takes. */
const MOST_AT_ONCE = 200;
/** Milliseconds between two looks at the memory of the browser. */
const LOOK_MS = 50;

const OPEN_WORK = `query OpenWork($after: String) {
  assignments(first: 100, after: $after, filter: { standing: [OVERDUE, DUE_SOON, ON_TRACK] }) {
    edges { node { id viewerCanRemind agency { id } } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const DRAFT = `mutation Draft($input: DraftLettersInput!) {
  draftLetters(input: $input) { __typename ... on DraftedLetters { letters { id } } ... on Refusal { message } }
}`;

type OpenWork = {
  assignments: {
    edges: { node: { id: string; viewerCanRemind: boolean; agency: { id: string } } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
};
type Drafted = { draftLetters: { letters?: { id: string }[]; message?: string } };

/** Drafts 300 letters, each to one agency, and takes each as Word file and PDF, saying how far it is. @param pid of the server */
export async function writeLetters(chief: Session, pid: number, reportBefore: string): Promise<LettersWritten> {
  const rounds = await worksOfAgencies(chief);
  const nodeBeforeMiB = mib(kib(pid, 'VmRSS'));
  const draftedAt = performance.now();
  const ids: string[] = [];
  for (const assignmentIds of rounds) {
    const input = { idempotencyKey: crypto.randomUUID(), assignmentIds, isOnePerAgency: true, reportBefore };
    const { draftLetters } = await chief.ask<Drafted>(DRAFT, { input });
    if (!draftLetters.letters) throw new Error(draftLetters.message ?? 'no letter was drafted');
    ids.push(...draftLetters.letters.map(({ id }) => id.split(':')[1] ?? ''));
  }
  const draftMs = performance.now() - draftedAt;

  const memory = watchMemory(pid);
  const take = async (kind: 'docx' | 'pdf') => {
    const startedAt = performance.now();
    let bytes = 0;
    for (const [index, id] of ids.entries()) {
      const response = await chief.get(`/api/letters/${id}.${kind}`);
      if (!response.ok) throw new Error(`${kind} ${index + 1}: ${response.status} ${await response.text()}`);
      bytes += (await response.arrayBuffer()).byteLength;
      if ((index + 1) % 50 === 0) console.log(`  ${kind}: ${index + 1} of ${ids.length}`);
    }
    return { ms: performance.now() - startedAt, bytes };
  };
  const docx = await take('docx');
  const pdf = await take('pdf');
  return {
    letters: ids.length,
    draftMs,
    docxMs: docx.ms,
    pdfMs: pdf.ms,
    docxBytes: docx.bytes,
    pdfBytes: pdf.bytes,
    nodeBeforeMiB,
    ...memory.stop(),
  };
}

/** Work of 300 letters in rounds, in each of which an agency stands once. */
async function worksOfAgencies(chief: Session): Promise<string[][]> {
  const rounds: string[][] = [];
  const seen = new Map<string, number>();
  let left = LETTERS;
  let after: string | null = null;
  do {
    const { assignments }: OpenWork = await chief.ask(OPEN_WORK, { after });
    for (const { node } of assignments.edges) {
      if (!node.viewerCanRemind || left === 0) continue;
      const round = seen.get(node.agency.id) ?? 0;
      seen.set(node.agency.id, round + 1);
      (rounds[round] ??= []).push(node.id);
      left -= 1;
    }
    after = assignments.pageInfo.hasNextPage ? assignments.pageInfo.endCursor : null;
  } while (after !== null && left > 0);
  return rounds.flatMap((round) => chunks(round, MOST_AT_ONCE));
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}

/** Looks at what the server and the browsers below it hold, until stopped. */
function watchMemory(pid: number): { stop(): { nodeMiB: number | null; browserMiB: number | null } } {
  let browserKiB = 0;
  const look = setInterval(() => {
    const held = childrenOf(pid).reduce((sum, child) => sum + kib(child, 'RssAnon'), 0);
    browserKiB = Math.max(browserKiB, held);
  }, LOOK_MS);
  return {
    stop() {
      clearInterval(look);
      return { nodeMiB: mib(kib(pid, 'VmHWM')), browserMiB: mib(browserKiB) };
    },
  };
}

function mib(kibibytes: number): number | null {
  return kibibytes === 0 ? null : Math.round(kibibytes / 1024);
}

/** Linux tells of processes in /proc; elsewhere nothing is told. */
function kib(pid: number, field: string): number {
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(told(`/proc/${pid}/status`))?.[1] ?? 0);
}

function childrenOf(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of namesIn('/proc')) {
    const parent = /^PPid:\s+(\d+)$/m.exec(told(`/proc/${name}/status`))?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const below = (one: number): boolean => {
    const parent = parents.get(one);
    return parent !== undefined && (parent === pid || below(parent));
  };
  return [...parents.keys()].filter(below);
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory).filter((name) => /^\d+$/.test(name));
  } catch {
    // No /proc on this system: null is answered.
    return [];
  }
}

function told(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // The process has ended since its name was read.
    return '';
  }
}
