import type { Logger } from 'pino';
import type { TenantDatabase } from '../../../db/src/client.ts';
import type { Clock } from '../kernel/clock.ts';
import { planSeries } from './plan-series.ts';

const HOUR_MS = 60 * 60 * 1000;

type Sources = { readonly db: TenantDatabase; readonly clock: Clock; readonly log: Logger };

/**
 * Plans every tenant's series once an hour, and a tenant's as soon as its day has changed: kỳ come within reach by
 * days. What one run misses the next one makes.
 */
export function planSeriesByTime({ db, clock, log }: Sources) {
  let planning: Promise<void> = Promise.resolve();
  const plan = (tenantIds: () => Promise<readonly string[]>) => {
    planning = planning
      .then(async () => {
        for (const tenantId of await tenantIds()) await planSeries(db, clock, tenantId);
      })
      .catch((error: unknown) => log.error({ err: error }, 'planning series failed'));
  };
  const planAll = () => plan(async () => (await db.tenantZones()).map(({ tenantId }) => tenantId));
  const timer = setInterval(planAll, HOUR_MS);
  timer.unref();
  return {
    planTenant: (tenantId: string) => plan(() => Promise.resolve([tenantId])),
    async stop() {
      clearInterval(timer);
      await planning;
    },
  };
}
