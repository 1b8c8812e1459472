import pg from 'pg';
import { inject } from 'vitest';
import { putAccounts } from '../../../db/src/accounts.ts';
import { openDatabase } from '../../../db/src/client.ts';
import { hashPassword } from '../../../db/src/password.ts';
import { freshDatabase } from '../../../db/test/fresh-database.ts';
import { type SmallWorld, smallWorld } from '../small-world.ts';
import { postKeys, type PostKey, postsMade } from '../small-world-cast.ts';

/** The tenant's day on which every API test begins, at nine in the morning. */
export const NOW = new Date('2024-06-10T02:00:00Z');

/** Everybody's. */
export const PASSWORD = 'mật khẩu của mọi người';

export type ApiWorld = Awaited<ReturnType<typeof apiWorld>>;

/**
 * A database of the test file's own with two tenants of the same cast, `home` and `away`. Everybody can sign in.
 */
export async function apiWorld() {
  const { databaseUrl } = await freshDatabase();
  const db = openDatabase(databaseUrl);
  const superuser = new pg.Pool({
    connectionString: Object.assign(new URL(inject('superuserUrl')), { pathname: new URL(databaseUrl).pathname }).href,
    max: 1,
  });
  const home = await smallWorld(db);
  const away = await smallWorld(db, { codePrefix: 'GL' });
  const passwordHash = await hashPassword(PASSWORD);
  const accounts = [home, away].flatMap((world) =>
    holders.map((post) => ({ id: world.personIds[post], email: emailOf(world, post), name: post, passwordHash })),
  );
  await putAccounts(superuser, accounts, NOW);

  return {
    databaseUrl,
    db,
    home,
    away,
    /** Past the wall and past all rights: for planting, ending and counting. */
    superuser,
    close: () => Promise.all([db.close(), superuser.end()]),
  };
}

/** Under which somebody signs in. */
export function emailOf({ tenantId }: SmallWorld, post: PostKey): string {
  return `${postsMade[post].heldBy ?? post}@${tenantId}.example`.toLowerCase();
}

const holders = postKeys.filter((post) => postsMade[post].heldBy === undefined);

/**
 * How many rows every table has, of all tenants, and which transaction wrote last: equal before and after an act that
 * changed nothing, whatever it tried and rolled back.
 */
export async function traceOf({ superuser }: Pick<ApiWorld, 'superuser'>): Promise<Record<string, string>> {
  const { rows: tables } = await superuser.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'app'::regnamespace and relkind = 'r' order by 1`,
  );
  const { rows } = await superuser.query<{ name: string; trace: string }>(
    tables
      .map(
        ({ name }) =>
          `select '${name}' as name, count(*) || ' ' || coalesce(max(xmin::text::bigint), 0) as trace from app.${name}`,
      )
      .join(' union all '),
  );
  return Object.fromEntries(rows.map(({ name, trace }) => [name, trace]));
}
