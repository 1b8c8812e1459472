import pg from 'pg';

/** All that the product makes in a database; extensions and roles stay. */
export const OUR_SCHEMAS = ['app', 'auth', 'drizzle', 'graphile_worker'] as const;

/** Empties a database of everything that is ours. There is no way back. */
export async function dropSchemas(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query('set client_min_messages = warning');
    await owner.query(`drop schema if exists ${OUR_SCHEMAS.join(', ')} cascade`);
  } finally {
    await owner.end();
  }
}
