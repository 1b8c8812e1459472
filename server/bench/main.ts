import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BENCH_DIRECTORY, type BenchDatabase, NOW, openBenchDatabase } from './database.ts';
import { killPlanners } from './ladder/kills.ts';
import { type LettersWritten, writeLetters } from './letters/letters-of-a-chase.ts';
import { planDays } from './ladder/tenant-day.ts';
import type { Pace } from './measure/rounds.ts';
import { closeConnections } from './measure/target.ts';
import { type Result, type Section, tablesOf } from './report.ts';
import { acts, depths, listAgainstOthers, screens, type Stage } from './sections.ts';
import { startBuilt } from './servers/built-server.ts';
import { type ServerChild, startServer } from './servers/server-child.ts';
import { signIn } from './session.ts';
import { countStatements } from './statements.ts';
import { readWorldIds } from './world-ids.ts';

const USAGE = `pnpm bench [--quick] [--only list|screens|depths|acts|statements|ladder|letters …] [--profile]
  --quick    few, short rounds: minutes become a minute, and the noise shows
  --only     these parts alone
  --profile  the product's processor profile goes to .data/bench/profile`;
/** What is asked of running servers. */
const REQUESTED = ['list', 'screens', 'depths', 'acts', 'statements'] as const;
const PARTS = [...REQUESTED, 'ladder', 'letters'] as const;
const DAYS_PLANNED = 9;
/** The day that the letters ask for a report by. */
const REPORT_BEFORE = '2026-06-30';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    profile: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (options.help || options.only.some((part) => !PARTS.some((known) => known === part))) {
  console.log(USAGE);
  process.exit(options.help ? 0 : 1);
}

const database = await openBenchDatabase();
const servers: Pick<ServerChild, 'stop'>[] = [];
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void database.stop().finally(() => process.exit(130)));
}
try {
  const pace = paceOf(options.quick, database.postmasterPid);
  const result = await run(database, pace);
  mkdirSync(BENCH_DIRECTORY, { recursive: true });
  writeFileSync(join(BENCH_DIRECTORY, 'result.json'), `${JSON.stringify(result, null, 2)}\n`);
  console.log(`\n${tablesOf(result)}\n\n${join(BENCH_DIRECTORY, 'result.json')}`);
} finally {
  closeConnections();
  await Promise.all(servers.map((server) => server.stop()));
  await database.stop();
}

async function setStage({ databaseUrl, authSecret }: BenchDatabase): Promise<Stage> {
  const ids = await readWorldIds(databaseUrl);
  const common = { DATABASE_URL: databaseUrl, TENANT_ID: ids.tenantId, COMMITTEE_ID: ids.committeeId };
  const profiling = options.profile ? ['--cpu-prof', `--cpu-prof-dir=${join(BENCH_DIRECTORY, 'profile')}`] : [];
  const product = await startServer(
    'product',
    { ...common, AUTH_SECRET: authSecret, NOW, FILES_DIR: join(BENCH_DIRECTORY, 'files') },
    profiling,
  );
  servers.push(product);
  const bare = await startServer('bare', common);
  servers.push(bare);
  const postgraphile = await startServer('postgraphile', common);
  servers.push(postgraphile);
  const [chair, chief, clerk] = await Promise.all(
    ['chair', 'chief', 'clerk.so-xay-dung'].map((name) => signIn(product.address, `${name}@binh-dinh.example`)),
  );
  if (!chair || !chief || !clerk) throw new Error('three people sign in');
  return { product, bare, postgraphile, chair, chief, clerk, ids };
}

function paceOf(isQuick: boolean, postmasterPid: number): Pace {
  return isQuick
    ? { rounds: 6, connections: 20, busyMs: 400, idleRequests: 5, postmasterPid }
    : { rounds: 40, connections: 20, busyMs: 500, idleRequests: 8, postmasterPid };
}

function isWanted(part: (typeof PARTS)[number]): boolean {
  return options.only.length === 0 || options.only.includes(part);
}

async function run(opened: BenchDatabase, pace: Pace): Promise<Result> {
  const loadBefore = loadavg()[0] ?? 0;
  const asked = REQUESTED.some(isWanted) ? await ask(await setStage(opened), pace) : { sections: [], statements: [] };
  const letters = isWanted('letters') ? await timed('letters', () => chaseByLetters(opened)) : null;
  const ladder = isWanted('ladder') ? await timed('ladder', () => planSteps(opened)) : null;
  return {
    machine: {
      processor: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      memoryGiB: Math.round(totalmem() / 2 ** 30),
      node: process.version,
      system: process.platform,
      load: { before: loadBefore, after: loadavg()[0] ?? 0 },
    },
    measuredAt: new Date().toISOString(),
    pace: { rounds: pace.rounds, connections: pace.connections },
    ...asked,
    ladder,
    letters,
  };
}

async function ask(stage: Stage, pace: Pace): Promise<Pick<Result, 'sections' | 'statements'>> {
  // Only the list has a target to be judged by; the others are many, and half the rounds tell enough.
  const halved = { ...pace, rounds: Math.ceil(pace.rounds / 2) };
  const statements = isWanted('statements') ? await countStatements(stage) : [];
  const sections: Section[] = [];
  if (isWanted('list')) sections.push(await timed('list', () => listAgainstOthers(stage, pace)));
  if (isWanted('screens')) sections.push(await timed('screens', () => screens(stage, halved)));
  if (isWanted('depths')) sections.push(...(await timed('depths', () => depths(stage, halved))));
  if (isWanted('acts')) sections.push(await timed('acts', () => acts(stage, halved)));
  return { sections, statements };
}

/** By a server of its own, so that its memory is that of the letters alone. */
async function chaseByLetters({ databaseUrl, authSecret }: BenchDatabase): Promise<LettersWritten> {
  const server = await startBuilt({
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: authSecret,
    NOW,
    FILES_DIR: join(BENCH_DIRECTORY, 'files'),
    OUTBOX_DIR: join(BENCH_DIRECTORY, 'outbox'),
  });
  servers.push(server);
  return writeLetters(await signIn(server.address, 'chief@binh-dinh.example'), server.pid, REPORT_BEFORE);
}

async function planSteps(opened: BenchDatabase): Promise<NonNullable<Result['ladder']>> {
  return {
    days: await planDays(opened, options.quick ? 3 : DAYS_PLANNED),
    killed: await killPlanners(opened),
  };
}

async function timed<T>(part: string, measurePart: () => Promise<T>): Promise<T> {
  console.log(`Measuring: ${part} …`);
  const startedAt = performance.now();
  const result = await measurePart();
  console.log(`  took ${Math.round((performance.now() - startedAt) / 1_000)} s`);
  return result;
}
