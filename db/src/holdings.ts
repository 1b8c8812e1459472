import pg from 'pg';

/**
 * Whether anything was ever entered, and whether an account with this address can sign in.
 *
 * @param ownerUrl of the role that owns the schema: nobody else sees accounts and all tenants
 */
export async function holdingsOf(ownerUrl: string, email: string): Promise<{ isEmpty: boolean; hasAccount: boolean }> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ isEmpty: boolean; hasAccount: boolean }>(
      `select not exists (select from app.tenant_zones()) as "isEmpty",
         exists (select from auth."user" where email = $1) as "hasAccount"`,
      [email],
    );
    return rows[0] ?? { isEmpty: false, hasAccount: false };
  } finally {
    await owner.end();
  }
}
