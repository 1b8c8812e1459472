import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyPrivileges } from '../src/apply-privileges.ts';
import { APP_ROLE } from '../src/postgres/provision.ts';
import { ownedByDefiner, tablePrivileges } from '../src/privileges.ts';
import { DEFINER_ROLE } from '../src/roles.ts';
import { freshDatabase } from './fresh-database.ts';

let owner: pg.Client;
beforeAll(async () => {
  const { ownerUrl } = await freshDatabase();
  owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
});
afterAll(() => owner.end());

describe('the wall between tenants', () => {
  it('stands around every table, forced on all owners but the one whose functions look across', async () => {
    const { rows } = await owner.query(`
      select c.relname as table, pg_get_userbyid(c.relowner) as owner, relrowsecurity as enabled, relforcerowsecurity as forced,
        array(select polname::text from pg_policy where polrelid = c.oid and polroles = '{0}') as walls
      from pg_class c where relnamespace = 'app'::regnamespace and relkind in ('r', 'p') order by 1`);
    const expected = Object.keys(tablePrivileges)
      .sort()
      .map((table) => ({
        table,
        owner: ownedByDefiner.includes(table) ? DEFINER_ROLE : 'dondoc_owner',
        enabled: true,
        forced: !ownedByDefiner.includes(table),
        walls: ['tenant_wall'],
      }));
    expect(rows).toEqual(expected);
  });
});

describe('the rights of the app', () => {
  it('are those of privileges.ts, and none besides', async () => {
    expect(await rightsOfApp()).toEqual(expectedRights());
  });

  it('are put right again once a table or function is added, and whatever was given besides is taken away', async () => {
    await owner.query(`grant all on app.events to ${APP_ROLE}`);
    await owner.query('create policy loophole on app.events using (true)');
    await owner.query('create function app.passing() returns int language sql as $$ select 1 $$');

    await applyPrivileges(owner, APP_ROLE);

    expect(await rightsOfApp()).toEqual(expectedRights());
    const { rows } = await owner.query(`select polname from pg_policy where polrelid = 'app.events'::regclass`);
    expect(rows).toEqual([{ polname: 'tenant_wall' }]);
    const { rows: callable } = await owner.query(
      `select has_function_privilege('${APP_ROLE}', 'app.passing()', 'execute') as is`,
    );
    expect(callable).toEqual([{ is: false }]);
  });

  it('are left alone when nothing has changed', async () => {
    const before = await versionOfRights();
    await applyPrivileges(owner, APP_ROLE);
    expect(await versionOfRights()).toEqual(before);
  });

  it('must be thought of for each table', async () => {
    await owner.query('create table app.afterthoughts (tenant_id uuid, id uuid)');
    await expect(applyPrivileges(owner, APP_ROLE)).rejects.toThrow(
      /does not say what the app may do with app\.afterthoughts/,
    );
    await owner.query('drop table app.afterthoughts');
  });
});

const versionOfRights = async () =>
  (await owner.query(`select oid, xmin from pg_policy union all select oid, xmin from pg_class order by 1`)).rows;

/** As `table privilege` and, for single columns, `table.column privilege`. */
async function rightsOfApp(): Promise<string[]> {
  const { rows } = await owner.query<{ right: string }>(`
    select c.relname || ' ' || lower(a.privilege_type) as right
    from pg_class c, aclexplode(c.relacl) a
    where c.relnamespace = 'app'::regnamespace and a.grantee in ('${APP_ROLE}'::regrole, 0)
    union all
    select c.relname || '.' || attname || ' ' || lower(a.privilege_type)
    from pg_class c join pg_attribute on attrelid = c.oid, aclexplode(attacl) a
    where c.relnamespace = 'app'::regnamespace and a.grantee in ('${APP_ROLE}'::regrole, 0)`);
  return rows.map((row) => row.right).sort();
}

function expectedRights(): string[] {
  return Object.entries(tablePrivileges)
    .flatMap(([table, { select, insert, update, delete: deletion }]) => [
      ...(select ? [`${table} select`] : []),
      ...(!select && update.length > 0 ? [`${table}.tenant_id select`, `${table}.id select`] : []),
      ...(insert ? [`${table} insert`] : []),
      ...update.map((column) => `${table}.${column} update`),
      ...(deletion ? [`${table} delete`] : []),
    ])
    .sort();
}
