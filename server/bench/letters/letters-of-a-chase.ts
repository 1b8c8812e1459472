import { readdirSync, readFileSync } from 'node:fs';
import type { ServerChild } from '../servers/server-child.ts';
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
  /** The most memory that the server and its browser held, MiB; null where the system does not tell. */
  readonly nodeMiB: number | null;
  readonly browserMiB: number | null;
};

const LETTERS = 300;
/** Agencies that one command drafts for at most. */
const AT_ONCE = 150;
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

/** Drafts a letter to each of 300 agencies and takes each as Word file and PDF, saying how far it is. */
export async function writeLetters(
  chief: Session,
  product: ServerChild,
  reportBefore: string,
): Promise<LettersWritten> {
  const works = await oneOfEachAgency(chief);
  const draftedAt = performance.now();
  const ids: string[] = [];
  for (let at = 0; at < works.length; at += AT_ONCE) {
    const input = {
      idempotencyKey: crypto.randomUUID(),
      assignmentIds: works.slice(at, at + AT_ONCE),
      isOnePerAgency: true,
      reportBefore,
    };
    const { draftLetters } = await chief.ask<Drafted>(DRAFT, { input });
    if (!draftLetters.letters) throw new Error(draftLetters.message ?? 'no letter was drafted');
    ids.push(...draftLetters.letters.map(({ id }) => id.split(':')[1] ?? ''));
  }
  const draftMs = performance.now() - draftedAt;

  const memory = watchMemory(product.pid);
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
    ...memory.stop(),
  };
}

async function oneOfEachAgency(chief: Session): Promise<string[]> {
  const byAgency = new Map<string, string>();
  let after: string | null = null;
  do {
    const { assignments }: OpenWork = await chief.ask(OPEN_WORK, { after });
    for (const { node } of assignments.edges) if (node.viewerCanRemind) byAgency.set(node.agency.id, node.id);
    after = assignments.pageInfo.hasNextPage ? assignments.pageInfo.endCursor : null;
  } while (after !== null && byAgency.size < LETTERS);
  return [...byAgency.values()].slice(0, LETTERS);
}

/** Looks at what the server and the browsers below it hold, until stopped. */
function watchMemory(pid: number): { stop(): { nodeMiB: number | null; browserMiB: number | null } } {
  let browserKiB = 0;
  const look = setInterval(() => {
    browserKiB = Math.max(
      browserKiB,
      ...[childrenOf(pid)].map((pids) => pids.reduce((sum, one) => sum + kib(one, 'RssAnon'), 0)),
    );
  }, LOOK_MS);
  return {
    stop() {
      clearInterval(look);
      const nodeKiB = kib(pid, 'VmHWM');
      return {
        nodeMiB: nodeKiB === 0 ? null : Math.round(nodeKiB / 1024),
        browserMiB: browserKiB === 0 ? null : Math.round(browserKiB / 1024),
      };
    },
  };
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
