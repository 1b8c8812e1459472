import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { migrate } from '../../db/src/migrate.ts';
import { startEmbeddedPostgres, stopEmbeddedPostgres } from '../../db/src/postgres/embedded.ts';
import { DATABASE, OWNER_ROLE } from '../../db/src/postgres/provision.ts';
import { secretsIn } from '../../db/src/postgres/secrets.ts';
import { seedWorld } from './world/seed.ts';

/** Everything the benchmark keeps: its PostgreSQL, with the settings and the durability of the product's own. */
export const BENCH_DIRECTORY = fileURLToPath(new URL('../../.data/bench', import.meta.url));
/** The product's clock stands at this morning when a measurement starts. */
export const NOW = '2026-06-15T08:00:00+07:00';

export type BenchDatabase = {
  /** Of the app's role, in a copy of the seeded world. */
  readonly databaseUrl: string;
  readonly authSecret: string;
  readonly postmasterPid: number;
  /** Of that copy too, for planting rows at once; never for what is measured. */
  readonly superuserUrl: string;
  stop(): Promise<void>;
};

const DIRECTIVE_COUNT = 100_000;
const COPY = 'dondoc_run';
const STAMP = join(BENCH_DIRECTORY, 'stamp');
const SOURCES = ['../../db/migrations', './world'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/**
 * Starts the benchmark's database, seeds it anew where migrations or the world's sources have changed, and copies it:
 * what is written while measuring is thrown away, so that every run meets the same world.
 */
export async function openBenchDatabase(): Promise<BenchDatabase> {
  const stamp = stampOf();
  const isCurrent = existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp;
  if (!isCurrent) await discard();
  const { databaseUrl: appUrl, ownerUrl, stop } = await startEmbeddedPostgres(BENCH_DIRECTORY);
  const { superuserPassword, authSecret } = secretsIn(BENCH_DIRECTORY);
  const superuserUrl = Object.assign(new URL(ownerUrl), {
    username: 'postgres',
    password: superuserPassword,
    pathname: '/postgres',
  }).href;
  if (!isCurrent) {
    await seed({ appUrl, ownerUrl });
    writeFileSync(STAMP, stamp);
  }
  await copyWorld(superuserUrl);
  return {
    superuserUrl: Object.assign(new URL(superuserUrl), { pathname: `/${COPY}` }).href,
    databaseUrl: Object.assign(new URL(appUrl), { pathname: `/${COPY}` }).href,
    authSecret,
    postmasterPid: Number.parseInt(
      readFileSync(join(BENCH_DIRECTORY, 'postgres', 'data', 'postmaster.pid'), 'utf8'),
      10,
    ),
    stop,
  };
}

async function seed(urls: { appUrl: string; ownerUrl: string }): Promise<void> {
  const startedAt = performance.now();
  console.log(`Seeding ${DIRECTIVE_COUNT.toLocaleString('en')} directives, once …`);
  await migrate(urls);
  await seedWorld({ ...urls, now: new Date(NOW), directiveCount: DIRECTIVE_COUNT });
  console.log(`  in ${Math.round((performance.now() - startedAt) / 1000)} s`);
}

async function copyWorld(superuserUrl: string): Promise<void> {
  const superuser = new pg.Client({ connectionString: superuserUrl });
  await superuser.connect();
  try {
    await superuser.query(`drop database if exists ${COPY} with (force)`);
    await superuser.query(`create database ${COPY} template ${DATABASE} owner ${OWNER_ROLE} strategy file_copy`);
  } finally {
    await superuser.end();
  }
}

async function discard(): Promise<void> {
  await stopEmbeddedPostgres(BENCH_DIRECTORY);
  for (const name of ['stamp', 'postgres']) rmSync(join(BENCH_DIRECTORY, name), { recursive: true, force: true });
}

function stampOf(): string {
  const hash = createHash('sha256').update(`${NOW} ${DIRECTIVE_COUNT}`);
  for (const directory of SOURCES) {
    for (const name of readdirSync(directory).toSorted()) {
      if (/\.(sql|ts)$/.test(name)) hash.update(name).update(readFileSync(join(directory, name)));
    }
  }
  return hash.digest('hex');
}
