import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import {
  callableFunctions,
  definerReads,
  ownedByDefiner,
  type TablePrivileges,
  tablePrivileges,
} from './privileges.ts';
import { DEFINER_ROLE } from './roles.ts';

/**
 * An unset tenant is an error, not an empty result: current_setting() is called without missing_ok. For the definer's
 * role `or true` below makes the planner drop this condition before it is looked at.
 */
const WALL = `tenant_id = current_setting('app.tenant_id')::uuid`;

/** Every table's first columns: a row that may be changed must be found. */
const KEY_COLUMNS = ['tenant_id', 'id'];

/**
 * Gives the app's role exactly the rights of privileges.ts in schema `app` and puts the wall between tenants around
 * each of its tables, in one transaction. Does nothing where that was done before, for the same tables and role.
 *
 * @param owner connected as the schema's owner
 * @throws when a table has no entry in privileges.ts, or an entry no table
 */
export async function applyPrivileges(owner: pg.ClientBase, appRoleName: string): Promise<void> {
  const { tables, catalogue, applied } = await readCatalogue(owner, appRoleName);
  const mark = `privileges ${fingerprint(catalogue)}`;
  if (applied === mark) return;

  assertNamed(tables);
  const app = pg.escapeIdentifier(appRoleName);
  const statements = [
    `revoke all on schema app from ${app}, public`,
    `grant usage on schema app to ${app}`,
    `revoke all on all functions in schema app from ${app}, public`,
    ...callableFunctions.map((signature) => `grant execute on function app.${signature} to ${app}`),
    `revoke all on all tables in schema app from ${app}, public`,
    ...Object.entries(tablePrivileges).flatMap(([table, rights]) => grantsOf(table, rights, app)),
    ...tables.flatMap(({ table, policies }) => wallAround(table, policies)),
    `comment on schema app is ${pg.escapeLiteral(mark)}`,
  ];
  await owner.query('begin');
  try {
    await owner.query(statements.join(';\n'));
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
}

function grantsOf(table: string, rights: TablePrivileges, app: string): string[] {
  const readable = rights.select ? '' : `(${KEY_COLUMNS.join(', ')})`;
  const canRead = rights.select || rights.update.length > 0;
  const granted = [
    ...(canRead ? [`select ${readable}`] : []),
    ...(rights.insert ? ['insert'] : []),
    ...(rights.update.length > 0 ? [`update (${rights.update.map(pg.escapeIdentifier).join(', ')})`] : []),
    ...(rights.delete ? ['delete'] : []),
  ];
  return granted.length === 0 ? [] : [`grant ${granted.join(', ')} on app.${pg.escapeIdentifier(table)} to ${app}`];
}

function wallAround(table: string, presentPolicies: string[]): string[] {
  const name = `app.${pg.escapeIdentifier(table)}`;
  const isDefiners = ownedByDefiner.includes(table);
  return [
    ...presentPolicies.map((policy) => `drop policy ${pg.escapeIdentifier(policy)} on ${name}`),
    `alter table ${name} enable row level security`,
    // Not forced upon its owner, the definer's tables need nobody with BYPASSRLS to be read across tenants.
    `alter table ${name} ${isDefiners ? 'no force' : 'force'} row level security`,
    `create policy tenant_wall on ${name} using (${WALL})`,
    ...(isDefiners ? [] : [`revoke all on ${name} from ${DEFINER_ROLE}`]),
    ...(definerReads.includes(table)
      ? [
          `grant select on ${name} to ${DEFINER_ROLE}`,
          `create policy definer_reads on ${name} for select to ${DEFINER_ROLE} using (true)`,
        ]
      : []),
  ];
}

type Catalogue = { tables: { table: string; policies: string[] }[]; catalogue: string; applied: string | null };

async function readCatalogue(owner: pg.ClientBase, appRoleName: string): Promise<Catalogue> {
  const { rows } = await owner.query<Catalogue>(
    `select
       (select coalesce(json_agg(json_build_object('table', c.relname, 'policies', array(
          select polname from pg_policy where polrelid = c.oid))), '[]')
        from pg_class c where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p')) as tables,
       concat_ws(' ', (select oid from pg_roles where rolname = $1),
         (select string_agg(oid::text, ',' order by oid) from pg_class where relnamespace = 'app'::regnamespace),
         (select string_agg(oid::text, ',' order by oid) from pg_proc where pronamespace = 'app'::regnamespace)
       ) as catalogue,
       obj_description('app'::regnamespace, 'pg_namespace') as applied`,
    [appRoleName],
  );
  return rows[0] ?? { tables: [], catalogue: '', applied: null };
}

function fingerprint(catalogue: string): string {
  return createHash('sha256')
    .update(JSON.stringify([catalogue, tablePrivileges, ownedByDefiner, definerReads, callableFunctions]))
    .update(readFileSync(new URL(import.meta.url), 'utf8'))
    .digest('hex');
}

function assertNamed(tables: Catalogue['tables']): void {
  const present = tables.map(({ table }) => table);
  const unnamed = present.filter((table) => !(table in tablePrivileges));
  const absent = Object.keys(tablePrivileges).filter((table) => !present.includes(table));
  if (unnamed.length > 0)
    throw new Error(`privileges.ts does not say what the app may do with app.${unnamed.join(', app.')}`);
  if (absent.length > 0)
    throw new Error(`privileges.ts names tables that schema app does not have: ${absent.join(', ')}`);
}
