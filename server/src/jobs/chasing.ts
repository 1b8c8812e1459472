import { planLadder } from '../modules/ladder/plan-ladder.command.ts';
import { writeDigests } from '../modules/outbox/write-mails.command.ts';
import { deliver, type DeliverySources } from './deliver.ts';
import { planSeries } from './plan-series.ts';

/** What time asks for in each tenant: kỳ of its series, steps of the ladder, the day's mail, and what is to leave. */
export type Chasing = ReturnType<typeof openChasing>;

/** Turns the clock into commands. Each part may run twice, in any number of processes, and be killed anywhere. */
export function openChasing(sources: DeliverySources) {
  const plan = async (tenantId: string) => {
    await planLadder(sources, tenantId);
    await writeDigests(sources, tenantId);
  };
  const repeat = (tenantId: string) => planSeries(sources.db, sources.clock, tenantId);
  return {
    repeat,
    plan,
    deliver: (tenantId: string) => deliver(sources, tenantId),
    tenantIds: async () => (await sources.db.tenantZones()).map(({ tenantId }) => tenantId),
    /** All of it for all tenants, at once: for a clock that was moved. */
    async runNow(): Promise<void> {
      for (const { tenantId } of await sources.db.tenantZones()) {
        await repeat(tenantId);
        await plan(tenantId);
        await deliver(sources, tenantId);
      }
    },
  };
}
