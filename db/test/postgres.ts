import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../src/migrate.ts';
import { binariesIn, embeddedBinaries } from '../src/postgres/binaries.ts';
import { type Cluster, createCluster, startCluster, stopCluster } from '../src/postgres/cluster.ts';
import { freeLoopbackPort } from '../src/postgres/loopback-port.ts';
import { processIdentity } from '../src/postgres/process-facts.ts';
import { APP_ROLE, DATABASE, OWNER_ROLE, provision } from '../src/postgres/provision.ts';
import { TEMPLATE } from './template.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Of the app's role, in a migrated database that all test files share. */
    databaseUrl: string;
    /** Of the role that owns that database. */
    ownerUrl: string;
    /** Of the server's superuser, in the database `postgres`. */
    superuserUrl: string;
  }
}

/** Nothing here has to outlive a power cut. */
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '200',
  jit: 'off',
};

const HOME = /^dondoc-test-(\d+)-/;

/**
 * Starts a throw-away PostgreSQL, migrates it as the owner and hands tests the three ways in. Its programs are the
 * embedded ones, or those in DONDOC_TEST_POSTGRES_BIN (such as /usr/lib/postgresql/15/bin).
 */
export default async function setup(project: Pick<TestProject, 'provide'>) {
  const directory = process.env.DONDOC_TEST_POSTGRES_BIN;
  const binaries = directory ? binariesIn(directory) : embeddedBinaries();
  await sweep(binaries);

  const cluster = { home: join(tmpdir(), `dondoc-test-${process.pid}-${randomUUID()}`), binaries };
  const password = randomUUID();
  const port = await freeLoopbackPort();
  await createCluster(cluster, password);
  await startCluster(cluster, port, SETTINGS);
  const stop = () => discard(cluster);

  const urlOf = (role: string, database: string) => `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
  const urls = {
    databaseUrl: urlOf(APP_ROLE, DATABASE),
    ownerUrl: urlOf(OWNER_ROLE, DATABASE),
    superuserUrl: urlOf('postgres', 'postgres'),
  };
  try {
    await provision(urls.superuserUrl, { ownerPassword: password, appPassword: password });
    await migrate({ ownerUrl: urls.ownerUrl, appUrl: urls.databaseUrl });
    await keepAsTemplate(urls.superuserUrl);
  } catch (error) {
    await stop();
    throw error;
  }
  project.provide('databaseUrl', urls.databaseUrl);
  project.provide('ownerUrl', urls.ownerUrl);
  project.provide('superuserUrl', urls.superuserUrl);
  return stop;
}

async function keepAsTemplate(superuserUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query(`alter database ${DATABASE} rename to ${TEMPLATE}`);
    await client.query(`create database ${DATABASE} template ${TEMPLATE} owner ${OWNER_ROLE}`);
  } finally {
    await client.end();
  }
}

// A test run that was killed could not stop its server.
async function sweep(binaries: Cluster['binaries']): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = HOME.exec(name)?.[1];
    if (pid !== undefined && processIdentity(Number(pid)) === undefined) {
      await discard({ home: join(tmpdir(), name), binaries }).catch(() => undefined);
    }
  }
}

async function discard(cluster: Cluster): Promise<void> {
  await stopCluster(cluster, 'immediate');
  rmSync(cluster.home, { recursive: true, force: true });
}
