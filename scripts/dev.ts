import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { announce } from './runtime/announcement.ts';
import { openDatabaseServer } from './runtime/database.ts';
import { readEnvironment, ROOT } from './runtime/environment.ts';
import { furnish } from './runtime/first-world.ts';
import { claimInstallation } from './runtime/process-record.ts';
import { freeThePort, startServer } from './runtime/server-process.ts';
import { supervise } from './runtime/supervision.ts';
import { VITE } from './runtime/web-build.ts';

const WEB_PORT = 5173;

await supervise(async (supervision) => {
  const address = `http://localhost:${WEB_PORT}`;
  const environment = { ...readEnvironment(process.env), origin: address };
  const apiAddress = `http://localhost:${environment.port}`;
  await claimInstallation(address, supervision);
  await freeThePort(environment.port);

  const urls = await openDatabaseServer(environment, supervision);
  const wayIn = await furnish(urls, environment, address);
  const main = join(ROOT, 'server', 'src', 'main.ts');
  const nodeArguments = ['--watch', '--watch-preserve-output'];
  const options = {
    main,
    environment,
    databaseUrl: urls.appUrl,
    address,
    nodeArguments,
    serverVariables: { OUTBOX_PAGE: '1' },
  };
  await startServer(options, supervision);

  const vite = spawn(process.execPath, [VITE, '--port', String(WEB_PORT), '--strictPort'], {
    cwd: join(ROOT, 'web'),
    env: { ...process.env, API_ORIGIN: apiAddress },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  supervision.onStop(() => void vite.kill());
  void once(vite, 'exit').then(() => supervision.stop(1));
  announce(address, wayIn);
});
