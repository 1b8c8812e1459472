import { createServer } from 'node:http';
import { pino } from 'pino';
import { openDatabase } from '../../db/src/client.ts';
import { createApp } from './app.ts';
import { openDirectoryStore } from './files/directory-store.ts';
import { errorForLog } from './http/error-for-log.ts';
import { openChasing } from './jobs/chasing.ts';
import { clockRunningFrom, systemClock } from './kernel/clock.ts';
import { findBrowser, openPdfPrinter } from './papers/pdf-printer.ts';
import { channelsOf, required } from './process-settings.ts';

const DRAIN_SECONDS = 15;
/** A 50 MB file over a slow rural line takes minutes; a body that never ends must end. */
const REQUEST_TIMEOUT_MS = 10 * 60 * 1000;

const { env } = process;
const isProduction = env['NODE_ENV'] === 'production';
const port = Number(env['PORT'] ?? 4000);
const log = pino({ level: env['LOG_LEVEL'] ?? 'info', base: null, serializers: { err: errorForLog } });
const databaseUrl = required(env, 'DATABASE_URL');
if (isProduction && env['NOW'])
  throw new Error('NOW sets the clock for demos and tests; it is refused with NODE_ENV=production.');
if (isProduction && env['OUTBOX_PAGE'] === '1')
  throw new Error('OUTBOX_PAGE shows the mails of all tenants; it is refused with NODE_ENV=production.');
const movableClock = env['NOW'] ? clockRunningFrom(new Date(env['NOW'])) : null;

const db = openDatabase(databaseUrl);
const clock = movableClock ?? systemClock;
const authSecret = required(env, 'AUTH_SECRET');
const origins = env['ORIGIN'] ? [env['ORIGIN']] : [`http://localhost:${port}`, `http://127.0.0.1:${port}`];
const chasing = openChasing({ db, clock, channels: channelsOf(env, origins[0] ?? ''), log });
const browser = findBrowser(env['CHROMIUM_PATH'], env['PATH'] ?? '');
if (!browser) log.info('no Chromium or Chrome was found: letters are to be had as Word files and as pages to print');
const app = await createApp({
  db,
  databaseUrl,
  clock,
  movableClock,
  chasing,
  files: openDirectoryStore(required(env, 'FILES_DIR')),
  log,
  authSecret,
  origins,
  mailDirectory: env['OUTBOX_PAGE'] === '1' ? required(env, 'OUTBOX_DIR') : null,
  printPdf: browser ? openPdfPrinter(browser) : null,
  webDirectory: new URL('../../web/dist/', import.meta.url).pathname,
});
// Loaded apart: nobody waits for the queue before he gets an answer.
const worker =
  env['IN_PROCESS_WORKER'] === '0'
    ? null
    : import('./jobs/worker.ts').then(({ startWorker }) => startWorker(databaseUrl, chasing, log));
worker?.catch((error: unknown) => log.error({ err: error }, 'the worker did not start'));
const server = createServer(app.handler);
server.requestTimeout = REQUEST_TIMEOUT_MS;
server.listen(port, () => {
  log.info({ port }, 'listening');
  process.send?.('ready');
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(signal));
// The parent that started us is gone, even if it could not say so.
process.once('disconnect', () => void stop('disconnect'));

let stopping = false;
async function stop(reason: string): Promise<void> {
  if (stopping) return;
  stopping = true;
  log.info({ reason }, 'draining');
  app.drain();
  setTimeout(() => process.exit(1), DRAIN_SECONDS * 1000).unref();
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  await worker?.then(({ stop: stopWorker }) => stopWorker()).catch(() => undefined);
  await app.close();
  // Streams never end by themselves; whatever else is still open has had its time.
  setTimeout(() => server.closeAllConnections(), 1000).unref();
  await closed;
  await db.close();
  process.exit(0);
}
