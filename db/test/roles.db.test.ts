import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { migrate } from '../src/migrate.ts';
import { APP_ROLE, OWNER_ROLE } from '../src/postgres/provision.ts';
import { AUTH_ROLE, DEFINER_ROLE, ensureRoles } from '../src/roles.ts';
import { freshDatabase } from './fresh-database.ts';

const app = new pg.Pool({ connectionString: inject('databaseUrl'), max: 1 });
const superuser = new pg.Pool({ connectionString: inject('superuserUrl'), max: 1 });
afterAll(() => Promise.all([app.end(), superuser.end()]));

describe('the roles of the database', () => {
  it('have no superuser and nobody who sees past the wall among them', async () => {
    const { rows } = await app.query(
      `select rolname from pg_roles where rolname like 'dondoc\\_%' and not rolsuper and not rolbypassrls order by 1`,
    );
    expect(rows.map((row) => row.rolname)).toEqual([APP_ROLE, AUTH_ROLE, DEFINER_ROLE, OWNER_ROLE]);
  });

  it('leave the app without anything of its own, and without sight of accounts and migrations', async () => {
    const { rows } = await app.query(`select
      (select count(*)::int from pg_class where relowner = current_user::regrole) as relations,
      (select count(*)::int from pg_proc where proowner = current_user::regrole) as functions,
      (select count(*)::int from pg_namespace where nspowner = current_user::regrole) as schemas,
      has_schema_privilege('auth', 'usage') as auth, has_schema_privilege('drizzle', 'usage') as drizzle,
      has_schema_privilege('app', 'create') as making,
      has_database_privilege(current_database(), 'create') as "makingSchemas"`);
    expect(rows).toEqual([
      { relations: 0, functions: 0, schemas: 0, auth: false, drizzle: false, making: false, makingSchemas: false },
    ]);
    await expect(app.query('select from auth."user"')).rejects.toThrow(/permission denied for schema auth/);
  });

  it('let the app step into the role of accounts, which sees accounts and nothing else', async () => {
    const accounts = new pg.Client({ connectionString: inject('databaseUrl'), options: `-c role=${AUTH_ROLE}` });
    await accounts.connect();
    await expect(accounts.query('select from auth."user"')).resolves.toMatchObject({ rowCount: 0 });
    await expect(accounts.query('select from app.people')).rejects.toThrow(/permission denied for schema app/);
    await accounts.end();
  });

  it('do not let the app step into the role that looks across tenants', async () => {
    await expect(app.query(`set role ${DEFINER_ROLE}`)).rejects.toThrow(/permission denied to set role/);
  });
});

describe('migrating', () => {
  it('refuses a superuser on either side, and one role for both', async () => {
    const { databaseUrl: appUrl, ownerUrl } = await freshDatabase();
    const superuserUrl = Object.assign(new URL(inject('superuserUrl')), { pathname: new URL(appUrl).pathname }).href;
    await expect(migrate({ ownerUrl, appUrl: superuserUrl })).rejects.toThrow(
      /DATABASE_URL connects as the superuser postgres/,
    );
    await expect(migrate({ ownerUrl: superuserUrl, appUrl })).rejects.toThrow(
      /MIGRATE_DATABASE_URL connects as the superuser postgres/,
    );
    await expect(migrate({ ownerUrl, appUrl: ownerUrl })).rejects.toThrow(/name the same role/);
  });

  it('may be started on an empty database by several processes at once', async () => {
    await superuser.query(`create database empty owner ${OWNER_ROLE}`);
    const [appUrl, ownerUrl] = [inject('databaseUrl'), inject('ownerUrl')].map(
      (url) => Object.assign(new URL(url), { pathname: '/empty' }).href,
    ) as [string, string];
    await expect(Promise.all([1, 2, 3].map(() => migrate({ ownerUrl, appUrl })))).resolves.toHaveLength(3);
  });
});

describe('roles prepared by a DBA', () => {
  const ownerName = 'elsewhere_owner';
  const appName = 'Elsewhere App';
  const owner = new pg.Client({ connectionString: signedInAs(ownerName) });

  beforeAll(async () => {
    await superuser.query(`create role ${ownerName} login password 'elsewhere'`);
    await superuser.query(`create role "${appName}" login inherit password 'elsewhere'`);
    await owner.connect();
  });
  afterAll(() => owner.end());

  it('are asked for with the statements to run, which then suffice', async () => {
    const refusal: unknown = await ensureRoles(owner, appName).catch((error: unknown) => error);
    expect(String(refusal)).toMatch(/Give it CREATEROLE, or have a superuser run this once/);

    await superuser.query(String(refusal).slice(String(refusal).indexOf('\n\n')));
    await ensureRoles(owner, appName);

    const { rows } = await superuser.query(
      `select pg_has_role($1, $2, 'member') as member, pg_has_role($1, $2, 'usage') as inherits`,
      [appName, AUTH_ROLE],
    );
    expect(rows).toEqual([{ member: true, inherits: false }]);
  });

  it('are refused where the app could reach past the wall', async () => {
    await superuser.query(`grant ${DEFINER_ROLE} to "${appName}"`);
    await expect(ensureRoles(owner, appName)).rejects.toThrow(/is a member of dondoc_definer/);
    await superuser.query(`revoke ${DEFINER_ROLE} from "${appName}"`);

    await superuser.query(`alter role "${appName}" bypassrls`);
    await expect(ensureRoles(owner, appName)).rejects.toThrow(/has BYPASSRLS/);
    await superuser.query(`alter role "${appName}" nobypassrls`);

    await superuser.query(`grant ${ownerName} to "${appName}"`);
    await expect(ensureRoles(owner, appName)).rejects.toThrow(/is a member of the owner/);
    await superuser.query(`revoke ${ownerName} from "${appName}"`);
  });

  it('are named when one is missing', async () => {
    await expect(ensureRoles(owner, 'nobody_at_all')).rejects.toThrow(
      /nobody_at_all \(of DATABASE_URL\) does not exist/,
    );
  });
});

function signedInAs(role: string): string {
  return Object.assign(new URL(inject('superuserUrl')), { username: role, password: 'elsewhere' }).href;
}
