import { createHash, randomBytes } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { type AuthDatabase, openAuthDatabase } from '../../../db/src/auth-client.ts';

const VALID_HOURS = 24;
const TOKEN_BYTES = 24;

/** Only the hash is kept: who reads the database cannot use the link. */
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/**
 * Makes the one-time link with which the first administrator sets an empty database up; earlier links end.
 *
 * @param options.databaseUrl of the app's role
 * @returns an address that works for 24 hours, once
 */
export async function createSetupLink({
  databaseUrl,
  address,
}: {
  databaseUrl: string;
  address: string;
}): Promise<string> {
  const auth = openAuthDatabase(databaseUrl);
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  try {
    await auth.pool.query(`delete from verification where identifier = 'setup'`);
    await auth.pool.query(
      `insert into verification (id, identifier, value, "expiresAt") values ($1, 'setup', $2, now() + make_interval(hours => $3))`,
      [newId(), hashOf(token), VALID_HOURS],
    );
  } finally {
    await auth.close();
  }
  return `${address}/setup#${token}`;
}

/** Uses a setup link up. @returns false where it is none, was used or is too old */
export async function consumeSetupLink({ pool }: Pick<AuthDatabase, 'pool'>, token: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `delete from verification where identifier = 'setup' and value = $1 and "expiresAt" > now()`,
    [hashOf(token)],
  );
  return rowCount === 1;
}
