import { eq, sql } from 'drizzle-orm';
import pg from 'pg';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../src/client.ts';
import { callableFunctions, definerReads, ownedByDefiner, tablePrivileges } from '../src/privileges.ts';
import { AUTH_ROLE, DEFINER_ROLE } from '../src/roles.ts';
import { APP_ROLE, OWNER_ROLE } from '../src/postgres/provision.ts';
import { agencies } from '../src/schema/agencies.ts';
import { events } from '../src/schema/events.ts';
import { tenants } from '../src/schema/tenants.ts';

const db = openDatabase(inject('databaseUrl'), { maxConnections: 6 });
const app = new pg.Client({ connectionString: inject('databaseUrl') });
const owner = new pg.Client({ connectionString: inject('ownerUrl') });
beforeAll(() => Promise.all([app.connect(), owner.connect()]));
afterAll(() => Promise.all([db.close(), app.end(), owner.end()]));

const tables = Object.keys(tablePrivileges).toSorted();
const rowsOf = async <Row extends pg.QueryResultRow>(query: string, values: unknown[] = []) =>
  (await owner.query<Row>(query, values)).rows;
const refusalOf = (query: string, values: unknown[] = []) =>
  app.query(query, values).then(
    () => 'nothing was refused',
    (error: unknown) => String(error),
  );

describe('the catalogue of the database', () => {
  it('has every table of app listed, keyed by tenant and id, with tenant_id first', async () => {
    const keys = await rowsOf<{ table: string; key: string }>(`
      select c.relname as table, pg_get_constraintdef(k.oid) as key from pg_class c
      left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
      where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p') order by 1`);
    expect(keys).toEqual(tables.map((table) => ({ table, key: 'PRIMARY KEY (tenant_id, id)' })));
  });

  it('carries the tenant in every foreign key and every unique key, so no row points into another tenant', async () => {
    const keys = await rowsOf<{ name: string; definition: string }>(`
      select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
      where connamespace = 'app'::regnamespace and contype in ('f', 'u')`);
    expect(keys.length).toBeGreaterThan(30);
    for (const { name, definition } of keys)
      expect(definition, name).toMatch(/^(?:FOREIGN KEY|UNIQUE(?: NULLS NOT DISTINCT)?) \(tenant_id, /);
    for (const { name, definition } of keys.filter((key) => key.definition.startsWith('FOREIGN'))) {
      expect(definition, name).toMatch(/REFERENCES app\.\w+\(tenant_id, id\)$/);
    }
    const indexes = await rowsOf<{ name: string; definition: string }>(`
      select indexname as name, indexdef as definition from pg_indexes where schemaname = 'app' and indexdef like 'CREATE UNIQUE%'`);
    for (const { name, definition } of indexes) expect(definition, name).toMatch(/\(tenant_id, /);
  });

  it('has row-level security on every table, forced but for the one that the definer owns, by one policy', async () => {
    const walls = await rowsOf(`
      select c.relname as table, relrowsecurity as on, relforcerowsecurity as forced, pg_get_userbyid(relowner) as owner,
        array(select polname || ' ' || polcmd::text || ' ' || coalesce((select string_agg(r::regrole::text, ',') from unnest(polroles) r where r <> 0), 'all')
          || ' ' || pg_get_expr(polqual, polrelid) from pg_policy where polrelid = c.oid order by polname) as policies
      from pg_class c where relnamespace = 'app'::regnamespace and relkind in ('r', 'p') order by 1`);
    const wall = `tenant_wall * all (tenant_id = (current_setting('app.tenant_id'::text))::uuid)`;
    expect(walls).toEqual(
      tables.map((table) => ({
        table,
        on: true,
        forced: !ownedByDefiner.includes(table),
        owner: ownedByDefiner.includes(table) ? DEFINER_ROLE : OWNER_ROLE,
        policies: [...(definerReads.includes(table) ? [`definer_reads r ${DEFINER_ROLE} true`] : []), wall],
      })),
    );
  });

  it('has no role that stands above the wall', async () => {
    const roles = await rowsOf(
      `
      select rolname as role, rolsuper or rolbypassrls or rolcreatedb or rolreplication as above, rolcanlogin as enters
      from pg_roles where rolname = any($1) order by 1`,
      [[APP_ROLE, AUTH_ROLE, DEFINER_ROLE, OWNER_ROLE]],
    );
    expect(roles).toEqual(
      [APP_ROLE, AUTH_ROLE, DEFINER_ROLE, OWNER_ROLE]
        .toSorted()
        .map((role) => ({ role, above: false, enters: role === APP_ROLE || role === OWNER_ROLE })),
    );
    const [{ owned } = { owned: -1 }] = await rowsOf<{ owned: number }>(
      `select count(*)::int as owned from pg_class where pg_get_userbyid(relowner) = $1`,
      [APP_ROLE],
    );
    expect(owned).toBe(0);
    const [{ inherits } = { inherits: true }] = await rowsOf<{ inherits: boolean }>(
      `select pg_has_role($1, $2, 'usage') or pg_has_role($1, $3, 'member') or pg_has_role($1, $4, 'member') as inherits`,
      [APP_ROLE, AUTH_ROLE, DEFINER_ROLE, OWNER_ROLE],
    );
    expect(inherits).toBe(false);
  });

  it('gives the app nothing in schema auth, nor public anything in either', async () => {
    const [rights] = await rowsOf(
      `
      select has_schema_privilege($1, 'auth', 'usage') as app_enters_auth, has_schema_privilege($1, 'app', 'create') as app_creates,
        has_schema_privilege('public', 'app', 'usage') as public_enters_app, has_schema_privilege('public', 'auth', 'usage') as public_enters_auth,
        (select bool_or(has_table_privilege($1, c.oid, 'select, insert, update, delete')) from pg_class c
          where c.relnamespace = 'auth'::regnamespace and c.relkind = 'r') as app_reads_auth`,
      [APP_ROLE],
    );
    expect(rights).toEqual({
      app_enters_auth: false,
      app_creates: false,
      public_enters_app: false,
      public_enters_auth: false,
      app_reads_auth: false,
    });
  });

  it('lets the app call the functions that are listed, public none, and each with a fixed path', async () => {
    const functions = await rowsOf<{
      signature: string;
      path: string[];
      app: boolean;
      public: boolean;
      definer: boolean;
      owner: string;
    }>(`
      select replace(p.oid::regprocedure::text, 'app.', '') as signature, proconfig as path, prosecdef as definer, pg_get_userbyid(proowner) as owner,
        has_function_privilege('${APP_ROLE}', p.oid, 'execute') as app, has_function_privilege('public', p.oid, 'execute') as public
      from pg_proc p where pronamespace = 'app'::regnamespace`);
    expect(functions.map(({ signature }) => signature.replaceAll(',', ', ')).toSorted()).toEqual(
      [...callableFunctions].toSorted(),
    );
    for (const { signature, ...rights } of functions) {
      expect(rights, signature).toEqual({
        path: ['search_path=pg_catalog, pg_temp'],
        app: true,
        public: false,
        definer: true,
        owner: DEFINER_ROLE,
      });
    }
  });
});

/** Two tenants with some agencies each, named after it. */
async function twoTenants() {
  const ids = [newId(), newId()] as const;
  for (const tenantId of ids) {
    await db.inTenantTransaction(tenantId, async (tx) => {
      await tx.insert(tenants).values({
        tenantId,
        id: tenantId,
        slug: tenantId,
        name: tenantId,
        timeZone: 'Asia/Ho_Chi_Minh',
        codePrefix: 'T',
        settings: {},
        createdAt: new Date(0),
      });
      await tx.insert(agencies).values(Array.from({ length: 5 }, (_, position) => agency(tenantId, position)));
    });
  }
  return ids;
}

function agency(tenantId: string, position: number) {
  return {
    tenantId,
    id: newId(),
    level: 'province',
    name: tenantId,
    shortName: tenantId,
    aliases: [],
    folded: tenantId,
    isCommittee: false,
    usesSystem: true,
    isOutside: false,
    position,
  };
}

describe('the wall', () => {
  it('fails loudly where no tenant is set, on every table and for every verb', async () => {
    for (const table of tables) {
      const columns = table === 'directive_search' ? 'id' : '*';
      // Any row would do: without one PostgreSQL need not look at the policy.
      expect(await refusalOf(`select ${columns} from app.${table} where tenant_id = $1`, [newId()]), table).toMatch(
        /unrecognized configuration parameter "app\.tenant_id"/,
      );
    }
    expect(await refusalOf(`update app.people set language = 'en'`)).toMatch(/app\.tenant_id/);
    expect(await refusalOf('delete from app.calendar_days')).toMatch(/app\.tenant_id/);
    expect(
      await refusalOf(
        `insert into app.agency_groups (tenant_id, id, name, aliases, position) values ($1, $1, 'x', '{}', 1)`,
        [newId()],
      ),
    ).toMatch(/app\.tenant_id/);
    expect(await refusalOf(`select app.search_directives('x', '', '{}', true, '{}', '{}', '{}')`)).toMatch(
      /app\.tenant_id/,
    );
  });

  it('fails loudly on a connection whose last transaction had one', async () => {
    const [tenantId] = await twoTenants();
    await app.query('begin');
    await app.query(`select set_config('app.tenant_id', $1, true)`, [tenantId]);
    expect((await app.query('select from app.agencies')).rowCount).toBe(5);
    await app.query('commit');
    expect(await refusalOf('select from app.agencies')).toMatch(/invalid input syntax for type uuid: ""/);
  });

  it('hides what a forgotten condition would show', async () => {
    const [one, other] = await twoTenants();
    const rows = await db.readInTenant(one, (reader) => reader.select({ tenantId: agencies.tenantId }).from(agencies));
    expect(rows).toEqual(Array.from({ length: 5 }, () => ({ tenantId: one })));
    const changed = await db.inTenantTransaction(one, (tx) =>
      tx.update(agencies).set({ position: 9 }).where(eq(agencies.tenantId, other)).returning(),
    );
    expect(changed).toEqual([]);
    const reached = await db.readInTenant(one, (reader) =>
      reader.execute(sql`
      select from app.agencies a join app.tenants t on true where t.tenant_id = ${other}`),
    );
    expect(reached.rowCount).toBe(0);
  });

  it('refuses a row for another tenant, and a row that points into one', async () => {
    const [one, other] = await twoTenants();
    const messages = (error: unknown): string =>
      error instanceof Error ? `${error.message} ${messages(error.cause)}` : '';
    const insert = (row: ReturnType<typeof agency> & { parentId?: string }) =>
      db.inTenantTransaction(one, (tx) => tx.insert(agencies).values(row)).then(() => 'written', messages);
    expect(await insert(agency(other, 7))).toMatch(/violates row-level security policy/);
    const [foreign] = await db.readInTenant(other, (reader) => reader.select().from(agencies));
    expect(await insert({ ...agency(one, 7), parentId: foreign?.id ?? '' })).toMatch(
      /violates foreign key constraint "agencies_parent"/,
    );
    expect(await insert(agency(one, 7))).toBe('written');
  });

  it('holds the owner of the tables too', async () => {
    await twoTenants();
    await expect(owner.query('select from app.agencies')).rejects.toThrow(/app\.tenant_id/);
  });

  it('answers 400 reads of two tenants, sent at once through one pool, each with its own rows', async () => {
    const ids = await twoTenants();
    const wrong = await Promise.all(
      Array.from({ length: 400 }, async (_, index) => {
        const tenantId = ids[index % 2] ?? '';
        // Every tenth fails on its way, so that a connection comes back from an error as well.
        if (index % 10 === 9)
          return db
            .readInTenant(tenantId, (reader) => reader.execute(sql`select 1 / 0`))
            .then(
              () => 1,
              () => 0,
            );
        const rows = await db.readInTenant(tenantId, (reader) => reader.select({ name: agencies.name }).from(agencies));
        return rows.length === 5 && rows.every(({ name }) => name === tenantId) ? 0 : 1;
      }),
    );
    expect(wrong.reduce<number>((sum, each) => sum + each, 0)).toBe(0);
  });
});

describe('history', () => {
  it('can be neither changed nor removed by whoever serves requests', async () => {
    const [tenantId] = await twoTenants();
    const act = (query: ReturnType<typeof sql>) =>
      db
        .inTenantTransaction(tenantId, (tx) => tx.execute(query))
        .then(
          () => 'done',
          (error: unknown) => String((error as Error).cause),
        );
    for (const table of ['events', 'reports', 'reviews', 'chases', 'chased_assignments', 'source_documents']) {
      expect(await act(sql`update ${sql.raw(`app.${table}`)} set id = id`), table).toMatch(/permission denied/);
      expect(await act(sql`delete from ${sql.raw(`app.${table}`)}`), table).toMatch(/permission denied/);
      expect(await act(sql`truncate ${sql.raw(`app.${table}`)}`), table).toMatch(/permission denied/);
    }
    for (const [table, column] of [
      ['assignment_periods', 'state'],
      ['assignment_periods', 'recorded_from'],
      ['assignments', 'agency_id'],
      ['directives', 'code'],
      ['directives', 'issued_on'],
    ]) {
      expect(
        await act(sql`update ${sql.raw(`app.${table}`)} set ${sql.raw(`${column} = ${column}`)}`),
        `${table}.${column}`,
      ).toMatch(/permission denied/);
    }
    for (const table of ['assignments', 'directives', 'assignment_periods', 'people', 'appointments']) {
      expect(await act(sql`delete from ${sql.raw(`app.${table}`)}`), table).toMatch(/permission denied/);
    }
  });

  it('cannot be written for another tenant', async () => {
    const [one, other] = await twoTenants();
    const event = {
      tenantId: other,
      id: newId(),
      type: 'directive_issued',
      version: 1,
      subjectId: newId(),
      before: {},
      after: {},
      occurredAt: new Date(0),
      effectiveOn: '2024-06-10',
      personId: newId(),
      appointmentId: newId(),
      idempotencyKey: 'k',
    };
    await expect(db.inTenantTransaction(one, (tx) => tx.insert(events).values(event))).rejects.toThrow();
    expect(await db.readInTenant(other, (reader) => reader.select().from(events))).toEqual([]);
  });
});
