import { Logger, parseCrontab, run } from 'graphile-worker';
import type { Logger as Log } from 'pino';
import type { Chasing } from './chasing.ts';

/** The queue looks at the real time; the jobs themselves ask the product's clock. */
const TIMETABLE = `
* * * * * look ?max=1
0 * * * * lookForSeries ?max=1
`;
const CONCURRENT_JOBS = 3;
const POLL_MS = 5_000;

/**
 * Works off the queue in this process: every minute one of all workers looks which tenants there are, and for each any
 * worker plans and then delivers; every hour, and so at each tenant's midnight, the kỳ of series are made. A job that
 * fails is tried again; one whose worker was killed comes back after a while.
 *
 * @param databaseUrl of the app's role, straight to PostgreSQL: it listens
 */
export async function startWorker(databaseUrl: string, chasing: Chasing, log: Log): Promise<{ stop(): Promise<void> }> {
  const runner = await run({
    connectionString: databaseUrl,
    concurrency: CONCURRENT_JOBS,
    pollInterval: POLL_MS,
    noHandleSignals: true,
    parsedCronItems: parseCrontab(TIMETABLE),
    logger: new Logger(() => (level, message, meta) => {
      if (level === 'error') log.error({ meta }, message);
    }),
    taskList: {
      async look(_payload, { addJob }) {
        for (const tenantId of await chasing.tenantIds()) {
          await addJob('chase', { tenantId }, { jobKey: `chase ${tenantId}`, maxAttempts: 3 });
        }
      },
      async lookForSeries(_payload, { addJob }) {
        for (const tenantId of await chasing.tenantIds()) {
          await addJob('repeat', { tenantId }, { jobKey: `repeat ${tenantId}`, maxAttempts: 3 });
        }
      },
      async repeat(payload) {
        await chasing.repeat((payload as { tenantId: string }).tenantId);
      },
      async chase(payload) {
        const { tenantId } = payload as { tenantId: string };
        await chasing.plan(tenantId);
        await chasing.deliver(tenantId);
      },
    },
  });
  return { stop: () => runner.stop() };
}
