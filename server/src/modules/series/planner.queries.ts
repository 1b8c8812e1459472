import { sql } from 'drizzle-orm';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import type { Actor, Role } from '../../kernel/actor.ts';
import { calendarFrom, calendarRowsOf } from '../calendar/calendar.queries.ts';
import { settingsFrom } from '../tenants/settings.rules.ts';
import type { Reach } from './series.rules.ts';

/** In whose name kỳ are made, and how far ahead. */
export type Planner = { readonly actor: Actor; readonly reach: Reach };

type Row = {
  timeZone: string;
  settings: Record<string, unknown>;
  calendar: string;
  personId: string;
  agencyId: string;
  role: Role;
};

/** The appointment that set a series up, whether it is held today or not: what is made stands in its name. */
export async function loadPlanner(db: TenantDatabase, tenantId: string, appointmentId: string): Promise<Planner> {
  const row = await db.readInTenant(tenantId, async (reader) => {
    const { rows } = await reader.execute<Row>(sql`
      select t.time_zone as "timeZone", t.settings, a.person_id as "personId", a.agency_id as "agencyId", a.role,
        ${calendarRowsOf(tenantId)} as calendar
      from app.appointments a join app.tenants t on t.tenant_id = a.tenant_id
      where a.tenant_id = ${tenantId} and a.id = ${appointmentId}`);
    return rows[0];
  });
  if (!row) throw new Error(`appointment ${appointmentId} is gone`);
  const { timeZone, personId, agencyId, role } = row;
  return {
    actor: {
      tenantId,
      timeZone,
      personId,
      appointmentId,
      onBehalfOf: null,
      role,
      agencyId,
      committeeIds: [],
      receiverIds: [],
      readerOf: [],
    },
    reach: { calendar: calendarFrom(row.calendar), daysAhead: settingsFrom(row.settings).seriesDaysAhead },
  };
}
