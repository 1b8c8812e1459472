import { sql } from 'drizzle-orm';
import type { Reader } from '../../../../db/src/client.ts';
import { NOTICE_REASONS } from '../ladder/ladder.rules.ts';

/** One line of a mail, with whom it is for. */
export type ToldLine = {
  readonly noticeId: string;
  readonly personId: string;
  readonly fullName: string;
  readonly email: string;
  readonly language: 'vi' | 'en';
  readonly preferences: Record<string, unknown>;
  readonly isRead: boolean;
  readonly code: string;
  /** Null of restricted work: mail leaves the house. */
  readonly content: string | null;
  readonly agency: string;
  readonly dueOn: string | null;
  readonly reason: string;
};

/** A line holds one sentence's beginning. */
const MAX_CONTENT_CHARS = 300;

/**
 * Unmailed notices as lines: of named ones those that are very urgent, of people all. Work that was reported, closed,
 * suspended or given another day since is left out, but for answers to requests, and so is a post or person that ended.
 */
export async function findToldLines(
  reader: Reader,
  tenantId: string,
  asked: { readonly noticeIds: readonly string[] } | { readonly personIds: readonly string[] },
): Promise<ToldLine[]> {
  const isUrgent = 'noticeIds' in asked;
  const ids = JSON.stringify(isUrgent ? asked.noticeIds : asked.personIds);
  const named = sql`(select value::uuid from jsonb_array_elements_text(${ids}::jsonb))`;
  const which = isUrgent ? sql`n.id in ${named} and d.urgency in ('very_urgent', 'immediate')` : sql`pe.id in ${named}`;
  const { rows } = await reader.execute<ToldLine>(sql`
    select n.id as "noticeId", pe.id as "personId", pe.full_name as "fullName", pe.email, pe.language, pe.preferences,
      n.read_at is not null as "isRead", d.code, g.short_name as agency, n.due_on::text as "dueOn", n.reason,
      case when d.visibility = 'ordinary' then left(d.content, ${MAX_CONTENT_CHARS}) end as content
    from app.notices n
    join app.appointments ap on ap.tenant_id = n.tenant_id and ap.id = n.recipient_id and ap.ended_at is null
    join app.people pe on pe.tenant_id = n.tenant_id and pe.id = ap.person_id and pe.ended_at is null
    -- Looked up one by one (offset 0): joined at once, every directive that ever was would be read.
    cross join lateral (select id, code, content, visibility, urgency from app.directives
      where tenant_id = n.tenant_id and id = n.directive_id offset 0) d
    cross join lateral (select agency_id, state, due_on from app.assignments
      where tenant_id = n.tenant_id and id = n.assignment_id offset 0) a
    join app.agencies g on g.tenant_id = n.tenant_id and g.id = a.agency_id
    where n.tenant_id = ${tenantId} and n.mailed_at is null and ${which}
      and (n.reason = 'decided'
        or (a.state in ('awaiting', 'in_progress') and a.due_on is not distinct from n.due_on))
      and (d.visibility = 'ordinary' or exists (select from app.directive_readers r
        where r.tenant_id = n.tenant_id and r.directive_id = d.id and r.person_id = pe.id))
    order by pe.id, array_position(${sql.param([...NOTICE_REASONS])}::text[], n.reason), n.due_on, d.code`);
  return rows;
}
