import pg from 'pg';
import { OWNER_ROLE } from '../src/postgres/provision.ts';

/**
 * Makes a copy of a database that nobody is connected to.
 *
 * @param superuserUrl of the test server
 */
export async function copyDatabase(superuserUrl: string, template: string, name: string): Promise<void> {
  const superuser = new pg.Client({ connectionString: superuserUrl });
  await superuser.connect();
  try {
    await superuser.query(`create database ${name} template ${template} owner ${OWNER_ROLE}`);
  } finally {
    await superuser.end();
  }
}

/** The same role's way into another database of the same server. */
export function inAnother(database: string, url: string): string {
  return Object.assign(new URL(url), { pathname: `/${database}` }).href;
}
