import { eq } from 'drizzle-orm';
import { tenants } from '../../../../db/src/schema/tenants.ts';
import type { Context } from '../../context.ts';

export type Tenant = typeof tenants.$inferSelect;

/** The actor's own tenant. */
export async function findTenant({ actor, db }: Context): Promise<Tenant> {
  const [tenant] = await db.readInTenant(actor.tenantId, (reader) =>
    reader.select().from(tenants).where(eq(tenants.tenantId, actor.tenantId)),
  );
  if (!tenant) throw new Error(`tenant ${actor.tenantId} is gone`);
  return tenant;
}
