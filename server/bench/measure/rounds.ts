import type { ServerChild } from '../servers/server-child.ts';
import { type Figure, figureOf, ratioOf } from './figures.ts';
import { postgresCpuMs } from './postgres-cpu.ts';
import { ask, type Target } from './target.ts';

/** Variants that do the same, measured in turn so that what else the machine does falls on all of them. */
export type Variant = { readonly name: string; readonly target: Target; readonly server: ServerChild };

export type Measured = {
  readonly name: string;
  /** Milliseconds of one request on an otherwise idle server. */
  readonly idleMs: Figure;
  /** Requests a second with many connections. */
  readonly perSecond: Figure;
  /** Throughput against the first variant's, round by round. */
  readonly ratio: Figure;
  /** The first variant's idle time over this one's, round by round. */
  readonly idleRatio: Figure;
  /** Processor time a request, of the Node process and of PostgreSQL; null where the system does not tell. */
  readonly nodeCpuMs: Figure;
  readonly postgresCpuMs: Figure | null;
  readonly statements: number;
  readonly bytes: number;
};

export type Pace = {
  readonly rounds: number;
  readonly connections: number;
  readonly busyMs: number;
  readonly idleRequests: number;
  readonly postmasterPid: number | null;
};

type Round = { idleMs: number; perSecond: number; nodeCpuMs: number; postgresCpuMs: number | null };

/** A B C, A B C …: throughput in slices, then single requests one after the other. */
export async function measure(variants: readonly Variant[], pace: Pace): Promise<Measured[]> {
  const rounds = variants.map((): Round[] => []);
  // One after the other: variants may share a server, and its statements are counted between two questions.
  const warmUp: Awaited<ReturnType<typeof firstAnswer>>[] = [];
  for (const variant of variants) warmUp.push(await firstAnswer(variant, pace));
  for (let round = 0; round < pace.rounds; round += 1) {
    const busy: Omit<Round, 'idleMs'>[] = [];
    for (const variant of variants) busy.push(await busySlice(variant, pace));
    const idle = await idleTurns(variants, pace.idleRequests);
    variants.forEach((_variant, index) => {
      const part = busy[index];
      if (part) rounds[index]?.push({ ...part, idleMs: idle[index] ?? Number.NaN });
    });
  }
  const [first = []] = rounds;
  return variants.map(({ name }, index) => {
    const own = rounds[index] ?? [];
    const postgres = own.flatMap((round) => round.postgresCpuMs ?? []);
    return {
      name,
      idleMs: figureOf(own.map(({ idleMs }) => idleMs)),
      perSecond: figureOf(own.map(({ perSecond }) => perSecond)),
      ratio: ratioOf(
        own.map(({ perSecond }) => perSecond),
        first.map(({ perSecond }) => perSecond),
      ),
      idleRatio: ratioOf(
        first.map(({ idleMs }) => idleMs),
        own.map(({ idleMs }) => idleMs),
      ),
      nodeCpuMs: figureOf(own.map(({ nodeCpuMs }) => nodeCpuMs)),
      postgresCpuMs: postgres.length === own.length ? figureOf(postgres) : null,
      statements: warmUp[index]?.statements ?? 0,
      bytes: warmUp[index]?.bytes ?? 0,
    };
  });
}

/** Checks the answer, fills caches and compilers, and counts the statements of one request. */
async function firstAnswer(
  { target, server }: Variant,
  { connections }: Pace,
): Promise<{ statements: number; bytes: number }> {
  await ask(target, true);
  for (let time = 0; time < 5; time += 1) await Promise.all(Array.from({ length: connections }, () => ask(target)));
  const before = await server.usage();
  const { bytes } = await ask(target);
  const after = await server.usage();
  return { statements: after.statements - before.statements, bytes };
}

async function busySlice(
  { target, server }: Variant,
  { connections, busyMs, postmasterPid }: Pace,
): Promise<Omit<Round, 'idleMs'>> {
  const before = { ...(await server.usage()), postgres: postgresCpuMs(postmasterPid) };
  const startedAt = performance.now();
  let count = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() - startedAt < busyMs) {
        await ask(target);
        count += 1;
      }
    }),
  );
  const seconds = (performance.now() - startedAt) / 1000;
  const after = { ...(await server.usage()), postgres: postgresCpuMs(postmasterPid) };
  return {
    perSecond: count / seconds,
    nodeCpuMs: (after.cpuMs - before.cpuMs) / count,
    postgresCpuMs:
      before.postgres === null || after.postgres === null ? null : (after.postgres - before.postgres) / count,
  };
}

async function idleTurns(variants: readonly Variant[], requests: number): Promise<number[]> {
  const times = variants.map((): number[] => []);
  for (let turn = 0; turn < requests; turn += 1) {
    for (const [index, { target }] of variants.entries()) times[index]?.push((await ask(target)).ms);
  }
  return times.map((own) => figureOf(own).median);
}
