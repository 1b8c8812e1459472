import { sql } from 'drizzle-orm';
import type { Context } from '../../context.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { tenantPolicy } from './tenant.policy.ts';

/** How far a new tenant has been made ready for its first directive. */
export type FirstSteps = {
  /** Agencies that exist, besides the committee and its Office. */
  readonly agencyCount: number;
  /** Of the agencies that answer in the system, those with nobody in them. */
  readonly agenciesWithoutPeopleCount: number;
  readonly hasLeader: boolean;
  readonly hasChief: boolean;
  readonly hasMonitor: boolean;
  /** Whether the calendar of this year departs from Monday to Friday anywhere. */
  readonly hasCalendar: boolean;
  readonly hasDirective: boolean;
};

/** The first steps of the actor's tenant; null for whoever does not administer it. */
export async function findFirstSteps({ actor, db, today }: Context): Promise<FirstSteps | null> {
  if (!can(actor, tenantPolicy.changeSettings, {})) return null;
  const { tenantId } = actor;
  const holds = (role: string) => sql`exists (
    select from app.appointments a where a.tenant_id = ${tenantId} and a.role = ${role}
      and a.from_on <= ${today} and (a.to_on is null or a.to_on >= ${today}))`;
  const [row] = await db.readInTenant(tenantId, async (reader) => {
    const { rows } = await reader.execute<FirstSteps>(sql`
      with standing as (
        select g.id, g.uses_system from app.agencies g
        where g.tenant_id = ${tenantId} and not g.is_committee and g.office_of is null
          and (g.valid_from is null or g.valid_from <= ${today}) and (g.valid_to is null or g.valid_to >= ${today}))
      select (select count(*)::int from standing) as "agencyCount",
        (select count(*)::int from standing where uses_system and not exists (
          select from app.appointments a where a.tenant_id = ${tenantId} and a.agency_id = standing.id
            and a.from_on <= ${today} and (a.to_on is null or a.to_on >= ${today}))) as "agenciesWithoutPeopleCount",
        (${holds('chair')} or ${holds('vice_chair')}) as "hasLeader",
        ${holds('office_chief')} as "hasChief",
        ${holds('office_monitor')} as "hasMonitor",
        exists (select from app.calendar_days c where c.tenant_id = ${tenantId}
          and c.date between ${`${today.slice(0, 4)}-01-01`} and ${`${today.slice(0, 4)}-12-31`}) as "hasCalendar",
        exists (select from app.directives d where d.tenant_id = ${tenantId}) as "hasDirective"`);
    return rows;
  });
  return row ?? null;
}
