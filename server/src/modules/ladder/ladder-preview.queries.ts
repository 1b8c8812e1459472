import { sql } from 'drizzle-orm';
import type { Context } from '../../context.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { changeSettings, type SettingChanges, settingsFrom, type TenantSettings } from '../tenants/settings.rules.ts';
import { tenantPolicy } from '../tenants/tenant.policy.ts';
import { lastMonth, type LevelReach, type OpenSpan, reachOf } from './preview.rules.ts';

/** Whom the ladder would have reached last month, and between which days that is. */
export type LadderPreview = { readonly from: string; readonly to: string; readonly levels: readonly LevelReach[] };

/**
 * Runs the ladder's rules with the settings as somebody tries them over the work that was open last month, as it was
 * known then. Restricted work enters no summary, and agencies that answer on paper are never told.
 *
 * @returns null for whoever is no administrator, and for settings that could not be saved
 */
export async function previewLadder(context: Context, changes: SettingChanges): Promise<LadderPreview | null> {
  const { actor, db, calendar, today } = context;
  const settings = can(actor, tenantPolicy.changeSettings, {}) ? tried(context.settings, changes) : null;
  if (!settings) return null;
  const days = lastMonth(today);
  const [from = today, to = today] = [days[0], days.at(-1)];
  const { rows } = await db.readInTenant(actor.tenantId, (reader) =>
    reader.execute<OpenSpan>(sql`
      with known as (
        select p.due_on, p.role = 'lead' as is_lead,
          greatest((p.recorded_from at time zone ${actor.timeZone})::date, ${from}::date) as from_on,
          least(coalesce((p.recorded_to at time zone ${actor.timeZone})::date - 1, ${to}::date), ${to}::date) as to_on
        from app.assignment_periods p
        join app.assignments a on a.tenant_id = p.tenant_id and a.id = p.assignment_id
        join app.directives d on d.tenant_id = a.tenant_id and d.id = a.directive_id and d.visibility = 'ordinary'
        join app.agencies g on g.tenant_id = p.tenant_id and g.id = p.agency_id and g.uses_system
        where p.tenant_id = ${actor.tenantId} and p.state in ('awaiting', 'in_progress') and p.due_on is not null
          and p.recorded_from < (${to}::date + 1)::timestamp at time zone ${actor.timeZone}
          and (p.recorded_to is null or p.recorded_to >= ${from}::date::timestamp at time zone ${actor.timeZone})
      )
      select due_on::text as "dueOn", from_on::text as "fromOn", to_on::text as "toOn", is_lead as "isLead",
        count(*)::int as count
      from known where from_on <= to_on group by 1, 2, 3, 4`),
  );
  return { from, to, levels: reachOf(calendar, settings, days, rows) };
}

function tried(current: TenantSettings, changes: SettingChanges): TenantSettings | null {
  try {
    return settingsFrom(changeSettings(current, changes));
  } catch (error) {
    if (error instanceof InvalidInput) return null;
    throw error;
  }
}
