import { v7 as newId } from 'uuid';
import type { TenantDatabase } from '../../../db/src/client.ts';
import { dayOf } from '../kernel/calendar-date.ts';
import type { Clock } from '../kernel/clock.ts';
import { InvalidInput } from '../modules/input/invalid-input.rules.ts';
import { lockSeries, makeOccurrences } from '../modules/series/make-occurrences.command.ts';
import { pauseUnmakeable } from '../modules/series/pause-unmakeable.command.ts';
import { selectActiveSeries } from '../modules/series/series.queries.ts';
import { loadPlanner, type Planner } from '../modules/series/planner.queries.ts';

/**
 * Makes the kỳ of a tenant's series that have come within reach. It may run twice, on twenty machines, and be killed
 * between any two series: each kỳ is made once, under its series' lock and a unique key. A series that cannot be made
 * any more, since an agency of it was dissolved, is paused for the Office to look at.
 *
 * @returns how many kỳ were made
 */
export async function planSeries(db: TenantDatabase, clock: Clock, tenantId: string): Promise<number> {
  const active = await selectActiveSeries(db, tenantId);
  let count = 0;
  for (const [madeBy, series] of Map.groupBy(active, (each) => each.madeBy)) {
    const planner = await loadPlanner(db, tenantId, madeBy);
    for (const { id } of series) count += await makeOne(db, clock, planner, id);
  }
  return count;
}

async function makeOne(db: TenantDatabase, clock: Clock, planner: Planner, seriesId: string): Promise<number> {
  const { actor, reach } = planner;
  const idempotencyKey = newId();
  const run = <Answer>(work: (writing: Parameters<typeof makeOccurrences>[0]) => Promise<Answer>) =>
    db.inTenantTransaction(actor.tenantId, (tx) => {
      const now = clock.now();
      return work({ tx, actor, idempotencyKey, now, today: dayOf(now, actor.timeZone) });
    });
  try {
    return await run(async (writing) => {
      const made = await lockSeries(writing.tx, actor.tenantId, seriesId);
      return made ? (await makeOccurrences(writing, made, reach)).length : 0;
    });
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    await run((writing) => pauseUnmakeable(writing, seriesId));
    return 0;
  }
}
