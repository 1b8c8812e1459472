import { pino } from 'pino';
import { openDatabase } from '../../db/src/client.ts';
import { errorForLog } from './http/error-for-log.ts';
import { openChasing } from './jobs/chasing.ts';
import { startWorker } from './jobs/worker.ts';
import { systemClock } from './kernel/clock.ts';
import { channelsOf, required } from './process-settings.ts';

/** A process that plans and delivers and serves no requests: `pnpm worker`. */
const { env } = process;
const log = pino({ level: env['LOG_LEVEL'] ?? 'info', base: null, serializers: { err: errorForLog } });
const databaseUrl = required(env, 'DATABASE_URL');
const db = openDatabase(databaseUrl);
const channels = channelsOf(env, required(env, 'ORIGIN'));
const worker = await startWorker(databaseUrl, openChasing({ db, clock: systemClock, channels, log }), log);
log.info('working');

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(signal));

async function stop(reason: string): Promise<void> {
  log.info({ reason }, 'draining');
  await worker.stop();
  await db.close();
  process.exit(0);
}
