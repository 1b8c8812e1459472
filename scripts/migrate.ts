import { openDatabaseServer } from './runtime/database.ts';
import { readEnvironment } from './runtime/environment.ts';
import { claimInstallation } from './runtime/process-record.ts';
import { supervise } from './runtime/supervision.ts';

// For releases that migrate before the new servers start; `pnpm start` does this by itself.
await supervise(async (supervision) => {
  const environment = readEnvironment(process.env);
  if (!environment.database) await claimInstallation('its own database, to migrate it', supervision);
  await openDatabaseServer(environment, supervision);
  console.log('The database has the newest schema.');
  await supervision.stop(0);
});
