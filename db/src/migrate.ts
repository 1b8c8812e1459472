import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { applyPrivileges } from './apply-privileges.ts';
import { hasPendingMigrations, MIGRATIONS_SCHEMA } from './pending-migrations.ts';
import { prepareQueue } from './queue-schema.ts';
import { ensureRoles } from './roles.ts';

const MIGRATIONS = fileURLToPath(new URL('../migrations', import.meta.url));

/** Held while one process migrates: any number of them may start at once. */
const MIGRATION_LOCK = 7_206_110;

/**
 * Brings the database to the newest schema, its roles and rights included. Quick when nothing is to do.
 *
 * @param urls of the role that owns the schema and of the role that serves requests; neither a superuser's, and the
 *   first direct: through a transaction pooler the lock would be lost
 * @throws when a role is unfit, see {@link ensureRoles}
 */
export async function migrate({ ownerUrl, appUrl }: { ownerUrl: string; appUrl: string }): Promise<void> {
  const appRoleName = await roleOf(appUrl);
  const owner = new pg.Client({ connectionString: ownerUrl });
  await connect(owner, 'MIGRATE_DATABASE_URL');
  try {
    await owner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await ensureRoles(owner, appRoleName);
    if (await hasPendingMigrations(owner, MIGRATIONS)) await runMigrations(owner);
    await applyPrivileges(owner, appRoleName);
    await prepareQueue(owner, { ownerUrl, appRoleName });
  } finally {
    await owner.end();
  }
}

async function runMigrations(owner: pg.Client): Promise<void> {
  const { drizzle } = await import('drizzle-orm/node-postgres');
  const { migrate: run } = await import('drizzle-orm/node-postgres/migrator');
  await run(drizzle({ client: owner }), { migrationsFolder: MIGRATIONS, migrationsSchema: MIGRATIONS_SCHEMA });
  // Drizzle runs only what is younger than the last that ran; two branches merged can leave an older one behind.
  if (await hasPendingMigrations(owner, MIGRATIONS)) {
    throw new Error('A migration is older than the last that ran here, so it was passed over. Generate it anew.');
  }
}

async function roleOf(appUrl: string): Promise<string> {
  const app = new pg.Client({ connectionString: appUrl });
  await connect(app, 'DATABASE_URL');
  try {
    const { rows } = await app.query<{ name: string }>('select session_user::text as name');
    return rows[0]?.name ?? '';
  } finally {
    await app.end();
  }
}

async function connect(client: pg.Client, variable: string): Promise<void> {
  try {
    await client.connect();
  } catch (error) {
    throw new Error(`Cannot connect to the database of ${variable}: ${String(error)}`, { cause: error });
  }
}
