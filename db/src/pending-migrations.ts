import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator';
import type pg from 'pg';

/** Name of the schema in which Drizzle keeps which migrations have run. */
export const MIGRATIONS_SCHEMA = 'drizzle';

/**
 * Whether the folder holds a migration that this database has not seen. Answers without loading Drizzle itself, which
 * takes longer than all else in a start with nothing to do.
 *
 * @throws when a migration that has run was changed since: the database is not what its file says
 */
export async function hasPendingMigrations(owner: pg.ClientBase, migrationsFolder: string): Promise<boolean> {
  const files = readMigrationFiles({ migrationsFolder });
  const applied = await appliedHashes(owner);
  for (const file of files) assertUnchanged(file, applied.get(file.folderMillis));
  return files.some((file) => !applied.has(file.folderMillis));
}

async function appliedHashes(owner: pg.ClientBase): Promise<Map<number, string>> {
  const { rowCount } = await owner.query(
    `select where to_regclass('${MIGRATIONS_SCHEMA}.__drizzle_migrations') is not null`,
  );
  if (rowCount === 0) return new Map();
  const { rows } = await owner.query<{ hash: string; created_at: string }>(
    `select hash, created_at from ${MIGRATIONS_SCHEMA}.__drizzle_migrations`,
  );
  return new Map(rows.map((row) => [Number(row.created_at), row.hash]));
}

function assertUnchanged(file: MigrationMeta, appliedHash: string | undefined): void {
  if (appliedHash === undefined || appliedHash === file.hash) return;
  throw new Error(
    `The migration of ${new Date(file.folderMillis).toISOString()} was changed after it ran on this database. ` +
      'Bring its file back; or, where nothing in the database is worth keeping: npx -y pnpm@12 db:reset',
  );
}
