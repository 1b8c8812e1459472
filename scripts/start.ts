import { announce } from './runtime/announcement.ts';
import { openDatabaseServer } from './runtime/database.ts';
import { readEnvironment } from './runtime/environment.ts';
import { furnish } from './runtime/first-world.ts';
import { claimInstallation } from './runtime/process-record.ts';
import { BUILT_SERVER, buildServerIfChanged } from './runtime/server-build.ts';
import { freeThePort, startServer } from './runtime/server-process.ts';
import { supervise } from './runtime/supervision.ts';
import { buildWebIfChanged } from './runtime/web-build.ts';

await supervise(async (supervision) => {
  const environment = readEnvironment(process.env);
  const address = `http://localhost:${environment.port}`;
  const publicAddress = environment.origin ?? address;
  await claimInstallation(address, supervision);
  await freeThePort(environment.port);

  const [{ urls, wayIn }] = await Promise.all([
    openDatabaseServer(environment, supervision).then(async (opened) => ({
      urls: opened,
      wayIn: await furnish(opened, environment, publicAddress),
    })),
    buildServerIfChanged(),
    buildWebIfChanged(),
  ]);
  await startServer({ main: BUILT_SERVER, environment, databaseUrl: urls.appUrl, address }, supervision);
  announce(publicAddress, wayIn);
});
