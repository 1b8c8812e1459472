import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_DIRECTORY, OperatorError, readEnvironment } from './runtime/environment.ts';
import { supervise } from './runtime/supervision.ts';

// Beside `pnpm start` with IN_PROCESS_WORKER=0, on as many machines as are wanted.
await supervise(async () => {
  const { database, authSecret, origin } = readEnvironment(process.env);
  if (!database || !authSecret || !origin) {
    throw new OperatorError(
      'A worker of its own needs DATABASE_URL, MIGRATE_DATABASE_URL, AUTH_SECRET and ORIGIN, the same as the server; ' +
        'with the embedded PostgreSQL the server works by itself.',
    );
  }
  process.env.OUTBOX_DIR ??= join(DATA_DIRECTORY, 'outbox');
  mkdirSync(process.env.OUTBOX_DIR, { recursive: true });
  await import('../server/src/worker.ts');
});
