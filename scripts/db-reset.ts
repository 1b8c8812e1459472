import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { dropSchemas, OUR_SCHEMAS } from '../db/src/drop-schemas.ts';
import { stopEmbeddedPostgres } from '../db/src/postgres/embedded.ts';
import { DATA_DIRECTORY, OperatorError, readEnvironment } from './runtime/environment.ts';
import { endInstallation, endOrphanServer } from './runtime/process-record.ts';
import { supervise } from './runtime/supervision.ts';

await supervise(async (supervision) => {
  const { database, filesDirectory } = readEnvironment(process.env);
  if (database && !process.argv.includes('--yes')) {
    throw new OperatorError(
      `This drops the schemas ${OUR_SCHEMAS.join(', ')} of ${new URL(database.ownerUrl).pathname.slice(1)} at ` +
        `${new URL(database.ownerUrl).host}, with all they hold. If that is what you want: pnpm db:reset --yes`,
    );
  }
  if (await endInstallation()) console.log('Stopped the running Đôn Đốc.');
  await endOrphanServer();

  if (database) {
    await dropSchemas(database.ownerUrl);
  } else {
    await stopEmbeddedPostgres(DATA_DIRECTORY);
    rmSync(join(DATA_DIRECTORY, 'postgres'), { recursive: true, force: true });
  }
  // Their rows are gone. A directory the operator chose may hold more than ours.
  if (!filesDirectory) rmSync(join(DATA_DIRECTORY, 'files'), { recursive: true, force: true });
  console.log('The database is empty; the next start begins anew.');
  await supervision.stop(0);
});
