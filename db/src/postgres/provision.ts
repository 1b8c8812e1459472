import pg from 'pg';
import type { Secrets } from './secrets.ts';

export const DATABASE = 'dondoc';
export const OWNER_ROLE = 'dondoc_owner';
export const APP_ROLE = 'dondoc_app';

/**
 * Makes the two roles and the owner's database as a DBA would, or gives the roles their passwords again.
 *
 * @param superuserUrl of a server that is ours alone
 */
export async function provision(
  superuserUrl: string,
  passwords: Pick<Secrets, 'ownerPassword' | 'appPassword'>,
): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await ensureLogin(client, OWNER_ROLE, 'createrole', passwords.ownerPassword);
    await ensureLogin(client, APP_ROLE, 'noinherit', passwords.appPassword);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE} owner ${OWNER_ROLE}`);
  } finally {
    await client.end();
  }
}

async function ensureLogin(client: pg.Client, role: string, attribute: string, password: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  const verb = rowCount === 0 ? 'create' : 'alter';
  await client.query(`${verb} role ${role} login ${attribute} password ${client.escapeLiteral(password)}`);
}
