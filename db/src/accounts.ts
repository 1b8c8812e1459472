import type pg from 'pg';

export type NewAccount = {
  readonly id: string;
  /** Lower case. */
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
};

/**
 * Makes sign-in accounts. One that has the address already keeps its id and gets the new password.
 *
 * @param client that acts as `dondoc_auth`, see openAuthDatabase()
 * @returns the id of each account by its address
 */
export async function putAccounts(
  client: Pick<pg.ClientBase, 'query'>,
  accounts: readonly NewAccount[],
  at: Date,
): Promise<Map<string, string>> {
  const { rows } = await client.query<{ id: string; email: string }>(
    `insert into auth."user" (id, name, email, "emailVerified", "createdAt", "updatedAt")
     select a.id, a.name, a.email, true, $4, $4 from unnest($1::text[], $2::text[], $3::text[]) as a(id, name, email)
     on conflict (email) do update set "updatedAt" = excluded."updatedAt"
     returning id, email`,
    [accounts.map(({ id }) => id), accounts.map(({ name }) => name), accounts.map(({ email }) => email), at],
  );
  const idOf = new Map(rows.map(({ id, email }) => [email, id]));
  const userIds = accounts.map(({ email }) => idOf.get(email));
  await client.query(`delete from auth."account" where "userId" = any($1::text[]) and "providerId" = 'credential'`, [
    userIds,
  ]);
  await client.query(
    `insert into auth."account" (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt")
     select 'credential:' || a.id, a.id, 'credential', a.id, a.hash, $3, $3 from unnest($1::text[], $2::text[]) as a(id, hash)`,
    [userIds, accounts.map(({ passwordHash }) => passwordHash), at],
  );
  return idOf;
}

/**
 * Makes one sign-in account, unless the address has one: that is left as it is.
 *
 * @param client that acts as `dondoc_auth`, see openAuthDatabase()
 * @returns whether it was made
 */
export async function addAccount(
  client: Pick<pg.ClientBase, 'query'>,
  { id, email, name, passwordHash }: NewAccount,
  at: Date,
): Promise<boolean> {
  // One statement, so that no account is ever without its password.
  const { rowCount } = await client.query(
    `with made as (
       insert into auth."user" (id, name, email, "emailVerified", "createdAt", "updatedAt")
       values ($1, $2, $3, false, $5, $5) on conflict do nothing returning id
     )
     insert into auth."account" (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt")
     select 'credential:' || id, id, 'credential', id, $4, $5, $5 from made`,
    [id, name, email, passwordHash, at],
  );
  return rowCount === 1;
}

/** The account that signs in with an address, and the hash of its password. */
export async function findAccount(
  client: Pick<pg.ClientBase, 'query'>,
  email: string,
): Promise<{ id: string; passwordHash: string } | null> {
  const { rows } = await client.query<{ id: string; passwordHash: string }>(
    `select u.id, a.password as "passwordHash" from auth."user" u
     join auth."account" a on a."userId" = u.id and a."providerId" = 'credential' and a.password is not null
     where u.email = $1`,
    [email],
  );
  return rows[0] ?? null;
}
