import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { readWalled } from './walled-read.ts';

export type Transaction = Pick<
  NodePgDatabase,
  'select' | 'selectDistinct' | 'selectDistinctOn' | 'insert' | 'update' | 'delete' | 'execute'
>;
export type Reader = Pick<Transaction, 'select' | 'selectDistinct' | 'selectDistinctOn' | 'execute'>;

/** The only two ways to the tenants' data. The pool stays in here, so no statement can run without a tenant. */
export type TenantDatabase = {
  /** Runs reads of one tenant, each in a read-only transaction of its own. */
  readInTenant<T>(tenantId: string, read: (db: Reader) => Promise<T>): Promise<T>;
  /** Runs `work` in one transaction of one tenant; anything it throws rolls all of it back. */
  inTenantTransaction<T>(tenantId: string, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** The tenants in which an account is a person that has not ended. */
  tenantsOfAccount(accountId: string): Promise<string[]>;
  /** Every tenant with its IANA zone, to find out whose day has changed. */
  tenantZones(): Promise<{ tenantId: string; timeZone: string }[]>;
  /** Whether the database answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
};

type Options = { readonly maxConnections?: number };

/** @param url of the app's role, which owns nothing and is bound by row-level security */
export function openDatabase(url: string, { maxConnections = 10 }: Options = {}): TenantDatabase {
  const pool = new pg.Pool({ connectionString: url, max: maxConnections, pipeline: true });
  // A connection that breaks is replaced by the pool, and its statements fail; without listeners it would end the
  // process, idle or at work.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const builders = new WeakMap<pg.PoolClient, NodePgDatabase>();
  const builderOf = (client: pg.PoolClient) => {
    const known = builders.get(client) ?? drizzle({ client });
    builders.set(client, known);
    return known;
  };

  const readers = new Map<string, Reader>();
  const readerOf = (tenantId: string) => {
    const known =
      readers.get(tenantId) ?? readerThrough((config, values) => readWalled(pool, tenantId, config, values));
    readers.set(tenantId, known);
    return known;
  };

  // BEGIN and the tenant travel in front of the first statement, in the same packet: the wall costs no round trip.
  async function transact<T>(tenantId: string, work: (tx: Transaction) => Promise<T>) {
    const client = await pool.connect();
    const [begun, entered, worked] = await Promise.allSettled([
      client.query('begin'),
      // Local to the transaction: a plain SET would follow the connection to the next tenant.
      client.query("select set_config('app.tenant_id', $1, true)", [tenantId]),
      // Asynchronous, so that work which throws before its first statement is rolled back too.
      (async () => work(builderOf(client)))(),
    ]);
    for (const step of [begun, entered, worked]) {
      if (step.status === 'rejected') {
        await rollBack(client);
        throw step.reason;
      }
    }
    return { client, result: (worked as PromiseFulfilledResult<T>).value };
  }

  return {
    readInTenant: async (tenantId, read) => read(readerOf(tenantId)),
    async inTenantTransaction(tenantId, work) {
      const { client, result } = await transact(tenantId, work);
      try {
        const { command } = await client.query('commit');
        // So PostgreSQL answers a commit after a statement that failed, even one whose error was swallowed.
        if (command === 'ROLLBACK') throw new Error('nothing was written: a statement of the transaction had failed');
      } catch (error) {
        client.release(true);
        throw error;
      }
      client.release();
      return result;
    },
    async tenantsOfAccount(accountId) {
      const { rows } = await pool.query<{ id: string }>('select app.tenants_of_account($1) as id', [accountId]);
      return rows.map((row) => row.id);
    },
    async tenantZones() {
      const { rows } = await pool.query<{ tenantId: string; timeZone: string }>(
        'select tenant_id as "tenantId", time_zone as "timeZone" from app.tenant_zones()',
      );
      return rows;
    },
    async ping() {
      await pool.query('select 1');
    },
    close: () => pool.end(),
  };
}

type Send = (config: pg.QueryConfig, values: unknown[] | undefined) => Promise<pg.QueryResult>;

/** The query builder needs no more of a client than this. */
function readerThrough(query: Send): Reader {
  return drizzle({ client: { query } as unknown as pg.Client });
}

/** Gives the connection back to the pool, or, where it no longer answers, takes it out. */
async function rollBack(client: pg.PoolClient): Promise<void> {
  try {
    await client.query('rollback');
    client.release();
  } catch {
    client.release(true);
  }
}
