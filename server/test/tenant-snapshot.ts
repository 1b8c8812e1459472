import pg from 'pg';
import { inject } from 'vitest';

let superuser: Promise<{ client: pg.Client; statement: string }> | undefined;

/**
 * Every row of every table of a tenant, search texts and receipts included, as one digest per table. Read by the
 * superuser, since no other role may read all of it.
 */
export async function snapshotOf(tenantId: string): Promise<Record<string, string>> {
  superuser ??= connect();
  const { client, statement } = await superuser;
  const { rows } = await client.query<{ table: string; digest: string }>(statement, [tenantId]);
  return Object.fromEntries(rows.map(({ table, digest }) => [table, digest]));
}

async function connect() {
  const { pathname } = new URL(inject('databaseUrl'));
  const client = new pg.Client({ connectionString: Object.assign(new URL(inject('superuserUrl')), { pathname }).href });
  await client.connect();
  const { rows } = await client.query<{ table: string }>(
    `select c.relname as table from pg_class c where c.relnamespace = 'app'::regnamespace and c.relkind = 'r' order by 1`,
  );
  const statement = rows
    .map(
      ({ table }) => `
    select '${table}' as table, count(*) || ' ' || md5(coalesce(string_agg(t::text, ',' order by t.id), '')) as digest
    from app.${table} t where t.tenant_id = $1`,
    )
    .join(' union all ');
  return { client, statement };
}
