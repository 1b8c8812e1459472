import { and, eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import type { Transaction } from '../../../../db/src/client.ts';
import { codeCounters } from '../../../../db/src/schema/directives.ts';
import { tenants } from '../../../../db/src/schema/tenants.ts';
import type { CalendarDate } from '../../kernel/calendar-date.ts';

/**
 * The next codes of the tenant's year, such as BD-2026-0412. Numbers have no gaps: the counter's row is held until the
 * command ends, and goes back with it.
 */
export async function nextCodes(
  tx: Transaction,
  tenantId: string,
  today: CalendarDate,
  count: number,
): Promise<string[]> {
  const year = Number(today.slice(0, 4));
  const [counter] = await tx
    .insert(codeCounters)
    .values({ tenantId, id: newId(), year, lastNumber: count })
    .onConflictDoUpdate({
      target: [codeCounters.tenantId, codeCounters.year],
      set: { lastNumber: sql`${codeCounters.lastNumber} + ${count}` },
    })
    .returning({ lastNumber: codeCounters.lastNumber });
  const [tenant] = await tx
    .select({ prefix: tenants.codePrefix })
    .from(tenants)
    .where(and(eq(tenants.tenantId, tenantId), eq(tenants.id, tenantId)));
  if (!counter || !tenant) throw new Error(`tenant ${tenantId} has no counter`);
  const first = counter.lastNumber - count + 1;
  return Array.from(
    { length: count },
    (_, index) => `${tenant.prefix}-${year}-${String(first + index).padStart(4, '0')}`,
  );
}
