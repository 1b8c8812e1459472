import { migrate } from '../../db/src/migrate.ts';
import { startEmbeddedPostgres, stopEmbeddedPostgres } from '../../db/src/postgres/embedded.ts';
import { DATA_DIRECTORY, type DatabaseUrls, type Environment, OperatorError } from './environment.ts';
import type { Supervision } from './supervision.ts';

/**
 * Starts the embedded PostgreSQL, or takes the operator's, and migrates it.
 *
 * @throws {OperatorError} it cannot be reached, or its roles are unfit
 */
export async function openDatabaseServer(environment: Environment, { onStop }: Supervision): Promise<DatabaseUrls> {
  const urls = environment.database ?? (await startEmbedded(onStop));
  try {
    await migrate(urls);
  } catch (error) {
    if (environment.database) throw new OperatorError(error instanceof Error ? error.message : String(error));
    throw error;
  }
  return urls;
}

async function startEmbedded(onStop: Supervision['onStop']): Promise<DatabaseUrls> {
  onStop(() => stopEmbeddedPostgres(DATA_DIRECTORY));
  const { databaseUrl, ownerUrl } = await startEmbeddedPostgres(DATA_DIRECTORY);
  return { appUrl: databaseUrl, ownerUrl };
}
