import type { TenantDatabase } from '../../../db/src/client.ts';
import { type CalendarDate, dayOf } from '../kernel/calendar-date.ts';
import type { Clock } from '../kernel/clock.ts';

const LOOK_EVERY_MS = 5_000;

/**
 * Notices when a tenant's day changes, so that what became overdue at midnight shows without a reload. It writes
 * nothing: standing is derived from today.
 *
 * @param onDayChanged called once per tenant and day, soon after its midnight or after the clock was moved
 */
export function watchDays(
  db: Pick<TenantDatabase, 'tenantZones'>,
  clock: Clock,
  onDayChanged: (tenantId: string) => void,
) {
  const lastDays = new Map<string, CalendarDate>();
  let looking: Promise<void> = Promise.resolve();

  async function look(): Promise<void> {
    const now = clock.now();
    for (const { tenantId, timeZone } of await db.tenantZones()) {
      const today = dayOf(now, timeZone);
      const last = lastDays.get(tenantId);
      lastDays.set(tenantId, today);
      if (last !== undefined && last !== today) onDayChanged(tenantId);
    }
  }
  // While the database does not answer there is nobody to tell; the next look finds the change all the same.
  const lookSoon = () => (looking = looking.then(look).catch(() => undefined));

  const timer = setInterval(() => void lookSoon(), LOOK_EVERY_MS);
  timer.unref();
  return {
    lookNow: lookSoon,
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}
