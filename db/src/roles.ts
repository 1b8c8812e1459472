import pg from 'pg';

/** Owns the sign-in accounts' schema `auth`; the app's role steps into it for sign-in and for nothing else. */
export const AUTH_ROLE = 'dondoc_auth';
/** Owns the search table and the few functions that look across tenants. */
export const DEFINER_ROLE = 'dondoc_definer';

const OLDEST_VERSION = 150_000;
/** From here on a single grant says whether its rights are inherited; before, the role says it for all its grants. */
const GRANTS_SAY_INHERITANCE = 160_000;

type Role = { name: string; isSuperuser: boolean; seesPastPolicies: boolean; inherits: boolean };

/**
 * Makes the two roles nobody signs in as and ties them to the owner and the app's role. Does nothing where all is right.
 *
 * @param owner connected as the role that migrates
 * @param appRoleName that the server connects as
 * @throws when a role is a superuser or unfit otherwise, or the owner may not do this: then with the SQL for the DBA
 */
export async function ensureRoles(owner: pg.ClientBase, appRoleName: string): Promise<void> {
  const ownerRoleName = await judge(owner, appRoleName);
  const statements = await missing(owner, ownerRoleName, appRoleName);
  try {
    for (const statement of statements) await owner.query(statement);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== INSUFFICIENT_PRIVILEGE) throw error;
    throw new Error(
      `${ownerRoleName} may not prepare the database's roles (${error.message}). ` +
        `Give it CREATEROLE, or have a superuser run this once:\n\n${statements.map((line) => `${line};`).join('\n')}\n`,
    );
  }
  await assertAppStandsOutside(owner, appRoleName);
}

const INSUFFICIENT_PRIVILEGE = '42501';

async function judge(owner: pg.ClientBase, appRoleName: string): Promise<string> {
  const { rows } = await owner.query<Role & { isOwner: boolean; version: number; appIsOwner: boolean | null }>(
    `select rolname as name, rolsuper as "isSuperuser", rolbypassrls as "seesPastPolicies", rolinherit as inherits,
       rolname = current_user as "isOwner", current_setting('server_version_num')::int as version,
       pg_has_role(rolname, current_user, 'member') as "appIsOwner"
     from pg_roles where rolname in (current_user, $1)`,
    [appRoleName],
  );
  const ownerRole = rows.find((row) => row.isOwner);
  const appRole = rows.find((row) => row.name === appRoleName);
  if (!ownerRole || ownerRole.version < OLDEST_VERSION) throw new Error('Đôn Đốc needs PostgreSQL 15 or later.');
  if (!appRole) throw new Error(`The app's role ${appRoleName} (of DATABASE_URL) does not exist.`);
  if (ownerRole === appRole) {
    throw new Error(
      `DATABASE_URL and MIGRATE_DATABASE_URL name the same role ${appRoleName}; the app's must own nothing.`,
    );
  }
  for (const [role, variable] of [
    [appRole, 'DATABASE_URL'],
    [ownerRole, 'MIGRATE_DATABASE_URL'],
  ] as const) {
    if (role.isSuperuser) {
      throw new Error(
        `${variable} connects as the superuser ${role.name}, whom no wall between tenants holds. Use an ordinary role.`,
      );
    }
  }
  if (appRole.seesPastPolicies) {
    throw new Error(
      `DATABASE_URL connects as ${appRoleName}, which has BYPASSRLS: no wall between tenants would hold it.`,
    );
  }
  if (appRole.appIsOwner) {
    throw new Error(`The app's role ${appRoleName} is a member of the owner ${ownerRole.name}; it must own nothing.`);
  }
  return ownerRole.name;
}

async function missing(owner: pg.ClientBase, ownerRoleName: string, appRoleName: string): Promise<string[]> {
  const { rows } = await owner.query<{ version: number; appInherits: boolean; existing: string[]; member: string[] }>(
    `select current_setting('server_version_num')::int as version,
       (select rolinherit from pg_roles where rolname = $1) as "appInherits",
       array(select rolname::text from pg_roles where rolname in ('${AUTH_ROLE}', '${DEFINER_ROLE}')) as existing,
       array(
         select m.rolname || ' of ' || r.rolname from pg_roles m, pg_roles r
         where m.rolname in (current_user, $1) and r.rolname in ('${AUTH_ROLE}', '${DEFINER_ROLE}')
           and pg_has_role(m.oid, r.oid, case when m.rolname = current_user then 'usage'
             when current_setting('server_version_num')::int < ${GRANTS_SAY_INHERITANCE} then 'member' else 'set' end)
       ) as member`,
    [appRoleName],
  );
  const [state] = rows;
  if (!state) return [];
  const isNewer = state.version >= GRANTS_SAY_INHERITANCE;
  const [ownerName, appName] = [pg.escapeIdentifier(ownerRoleName), pg.escapeIdentifier(appRoleName)];
  const statements: string[] = [];
  for (const role of [AUTH_ROLE, DEFINER_ROLE]) {
    if (!state.existing.includes(role)) statements.push(`create role ${role} nologin`);
    if (!state.member.includes(`${ownerRoleName} of ${role}`)) {
      statements.push(`grant ${role} to ${ownerName}${isNewer ? ' with inherit true, set true' : ''}`);
    }
  }
  if (!isNewer && state.appInherits) statements.push(`alter role ${appName} noinherit`);
  if (!state.member.includes(`${appRoleName} of ${AUTH_ROLE}`)) {
    statements.push(`grant ${AUTH_ROLE} to ${appName}${isNewer ? ' with inherit false, set true' : ''}`);
  }
  return statements;
}

async function assertAppStandsOutside(owner: pg.ClientBase, appRoleName: string): Promise<void> {
  const { rows } = await owner.query<{ inheritsAuth: boolean; reachesDefiner: boolean }>(
    `select pg_has_role($1, '${AUTH_ROLE}', 'usage') as "inheritsAuth", pg_has_role($1, '${DEFINER_ROLE}', 'member') as "reachesDefiner"`,
    [appRoleName],
  );
  if (rows[0]?.inheritsAuth) {
    throw new Error(
      `The app's role ${appRoleName} inherits ${AUTH_ROLE}; have a superuser revoke that grant: it is made anew, without.`,
    );
  }
  if (rows[0]?.reachesDefiner) {
    throw new Error(`The app's role ${appRoleName} is a member of ${DEFINER_ROLE}; have a superuser revoke that.`);
  }
}
