import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { embeddedBinaries } from './binaries.ts';
import { type Cluster, createCluster, runningPostmaster, startCluster, stopCluster } from './cluster.ts';
import { freeLoopbackPort, isLoopbackPortFree } from './loopback-port.ts';
import { APP_ROLE, DATABASE, OWNER_ROLE, provision } from './provision.ts';
import { type Secrets, secretsIn } from './secrets.ts';

/** A running PostgreSQL of our own, holding the database `dondoc`. */
export type EmbeddedPostgres = {
  /** Of the role that serves requests; owns nothing. */
  databaseUrl: string;
  /** Of the role that owns the database and migrates it; no superuser. */
  ownerUrl: string;
  stop(): Promise<void>;
};

/** For a small machine that also runs the application and a browser. */
const SETTINGS = {
  max_connections: '60',
  shared_buffers: '128MB',
  // Plans of short statements are not worth compiling.
  jit: 'off',
  // Nor worth two more processes: many short ones run beside each other already.
  max_parallel_workers_per_gather: '0',
  // What is not in memory lies on a solid-state disk; with the default, long tables are read whole instead of by index.
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/**
 * Starts PostgreSQL under `directory/postgres`, made at the first start. A server that a killed process left behind is
 * taken over.
 *
 * @param directory for data and secrets, such as `.data`
 * @throws when PostgreSQL cannot run here or refuses to start; the message ends with its log
 */
export async function startEmbeddedPostgres(directory: string): Promise<EmbeddedPostgres> {
  const secrets = secretsIn(directory);
  const cluster = clusterIn(directory);

  const port = (await portOfOrphan(cluster, secrets)) ?? (await start(cluster, secrets));
  const urlOf = (role: string, password: string, database = DATABASE) =>
    `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
  const databaseUrl = urlOf(APP_ROLE, secrets.appPassword);
  const ownerUrl = urlOf(OWNER_ROLE, secrets.ownerPassword);

  const isProvisioned = await Promise.all([databaseUrl, ownerUrl].map(answers));
  if (isProvisioned.includes(false)) {
    await provision(urlOf('postgres', secrets.superuserPassword, 'postgres'), secrets).catch(async (error: unknown) => {
      await stopCluster(cluster);
      throw new Error(`The secrets in ${directory} may not be those ${cluster.home} was made with: ${String(error)}`);
    });
  }
  return { databaseUrl, ownerUrl, stop: () => stopCluster(cluster) };
}

/** Stops the server under `directory/postgres`, if one runs, whoever started it. */
export async function stopEmbeddedPostgres(directory: string): Promise<void> {
  await stopCluster(clusterIn(directory));
}

function clusterIn(directory: string): Cluster {
  return { home: resolve(directory, 'postgres'), binaries: embeddedBinaries() };
}

async function portOfOrphan(cluster: Cluster, secrets: Secrets): Promise<number | undefined> {
  const running = runningPostmaster(cluster);
  if (!running) return undefined;
  const url = `postgres://postgres:${secrets.superuserPassword}@127.0.0.1:${running.port}/postgres`;
  if (running.isReady && (await answers(url))) return running.port;
  await stopCluster(cluster);
  return undefined;
}

async function start(cluster: Cluster, secrets: Secrets): Promise<number> {
  await createCluster(cluster, secrets.superuserPassword);
  const portFile = join(cluster.home, 'port');
  const lastPort = existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0;
  const port = lastPort > 0 && (await isLoopbackPortFree(lastPort)) ? lastPort : await freeLoopbackPort();
  writeFileSync(portFile, String(port));
  await startCluster(cluster, port, SETTINGS);
  return port;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end();
  }
}
