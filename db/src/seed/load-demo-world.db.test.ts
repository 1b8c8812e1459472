import { sql } from 'drizzle-orm';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../test/fresh-database.ts';
import { openDatabase, type TenantDatabase } from '../client.ts';
import { loadDemoWorld } from './load-demo-world.ts';

const NOW = new Date('2026-11-25T03:00:00Z');
/** Of this process: how long one waits also depends on what else the machine is doing. */
const MOST_CPU_MS = 6_000;
let db: TenantDatabase;
let owner: pg.Client;
let cpuMs = 0;
let everyone: Awaited<ReturnType<typeof loadDemoWorld>> = [];

beforeAll(async () => {
  const { databaseUrl, ownerUrl } = await freshDatabase();
  const before = process.cpuUsage();
  everyone = await loadDemoWorld({ appUrl: databaseUrl, now: NOW });
  const { user, system } = process.cpuUsage(before);
  cpuMs = (user + system) / 1_000;
  db = openDatabase(databaseUrl, { maxConnections: 1 });
  owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
});
afterAll(() => Promise.all([db.close(), owner.end()]));

async function inTenant<Row extends Record<string, unknown>>(slug: string, query: string) {
  const tenantId = everyone.find(({ email }) => email.endsWith(`@${slug}.example`))?.tenantId ?? '';
  return db.readInTenant(tenantId, async (reader) => (await reader.execute<Row>(sql.raw(query))).rows);
}

describe('the demo world in the database', () => {
  it('is there within six seconds of work', () => {
    expect(cpuMs).toBeLessThan(MOST_CPU_MS);
  });

  it('holds Bình Định with its agencies, people and half a year of directives', async () => {
    const [counts] = await inTenant<Record<string, number>>(
      'binh-dinh',
      `select
      (select count(*)::int from app.agencies where not is_outside) as agencies,
      (select count(*)::int from app.people) as people, (select count(*)::int from app.directives) as directives,
      (select count(*)::int from app.calendar_days) as days,
      (select sum(last_number)::int from app.code_counters) as numbered`,
    );
    expect(counts).toMatchObject({ agencies: 337, directives: 320, numbered: 320 });
    expect(counts?.['people']).toBeGreaterThan(170);
    expect(counts?.['days']).toBeGreaterThan(50);
  });

  it('keeps one current period for each assignment in force, equal to its row, and none for what is only proposed', async () => {
    const [counts] = await inTenant<Record<string, number>>(
      'binh-dinh',
      `select count(*) filter (where d.in_force_at is not null)::int as "inForce",
        count(*) filter (where p.state = a.state and p.due_on is not distinct from a.due_on and p.stated_on is not distinct from a.stated_on)::int as equal,
        count(p.id) filter (where d.in_force_at is null)::int as proposed
      from app.assignments a join app.directives d on d.tenant_id = a.tenant_id and d.id = a.directive_id
        left join app.assignment_periods p
        on p.tenant_id = a.tenant_id and p.assignment_id = a.id and p.recorded_to is null`,
    );
    expect(counts?.['equal']).toBe(counts?.['inForce']);
    expect(counts?.['proposed']).toBe(0);
  });

  it('has a chase letter that waits for signature and one that is a draft, both about work that is still late', async () => {
    const letters = await inTenant(
      'binh-dinh',
      `select l.state::text as state, count(distinct a.agency_id)::int as agencies,
        bool_and(a.closed_on is null and a.due_on < '${NOW.toISOString().slice(0, 10)}') as "isLate"
      from app.chase_letters l
      join app.chase_letter_lines i on i.tenant_id = l.tenant_id and i.letter_id = l.id
      join app.assignments a on a.tenant_id = i.tenant_id and a.id = i.assignment_id
      group by l.tenant_id, l.id, l.state, l.drafted_at order by l.drafted_at`,
    );
    expect(letters).toEqual([
      { state: 'submitted', agencies: 4, isLate: true },
      { state: 'draft', agencies: 1, isLate: true },
    ]);
  });

  it('leaves no gap between the periods of an assignment', async () => {
    const rows = await inTenant(
      'binh-dinh',
      `select assignment_id from (
        select assignment_id, recorded_to, lead(recorded_from) over (partition by assignment_id order by recorded_from) as next
        from app.assignment_periods) p
      where recorded_to is distinct from next`,
    );
    expect(rows).toEqual([]);
  });

  it('tells for every report, review and reminder an event that names it', async () => {
    const [counts] = await inTenant<Record<string, number>>(
      'binh-dinh',
      `select
      (select count(*)::int from app.reports r where not exists (select from app.events e where e.after->>'reportId' = r.id::text
        and e.type in ('progress_reported', 'completion_reported') and e.occurred_at = r.sent_at)) as reports,
      (select count(*)::int from app.reviews r where not exists (select from app.events e where e.after->>'reportId' = r.report_id::text
        and e.type = 'completion_' || r.decision and e.occurred_at = r.reviewed_at)) as reviews,
      (select count(*)::int from app.chases c where not exists (select from app.events e where e.after->>'chaseId' = c.id::text)) as chases,
      (select count(*)::int from app.events where occurred_at > '${NOW.toISOString()}') as later`,
    );
    expect(counts).toEqual({ reports: 0, reviews: 0, chases: 0, later: 0 });
  });

  it('lets nobody review what his own agency sent, nor a paper answer he recorded himself', async () => {
    const rows = await inTenant(
      'binh-dinh',
      `select r.id from app.reports r
      join app.reviews v on v.tenant_id = r.tenant_id and v.report_id = r.id
      join app.assignments a on a.tenant_id = r.tenant_id and a.id = r.assignment_id
      join app.appointments s on s.tenant_id = r.tenant_id and s.id = r.sent_by
      join app.appointments b on b.tenant_id = v.tenant_id and b.id = v.reviewed_by
      where b.agency_id = a.agency_id or b.person_id = s.person_id or (r.paper_number is null and b.agency_id = s.agency_id)`,
    );
    expect(rows).toEqual([]);
  });

  it('orders ids by time, so that the newest directive and the last report come first', async () => {
    const rows = await inTenant(
      'binh-dinh',
      `select id from (
        select id, sent_at, lag(sent_at) over (partition by assignment_id order by id) as before from app.reports) r where before > sent_at
      union all select id from (select id, entered_at, lag(entered_at) over (order by id) as before from app.directives) d where before > entered_at`,
    );
    expect(rows).toEqual([]);
  });

  it('holds Gia Lai beside it, with two levels of cascade', async () => {
    const [counts] = await inTenant<Record<string, number>>(
      'gia-lai',
      `select
      (select count(*)::int from app.agencies where level = 'commune' and is_committee) as communes,
      (select count(*)::int from app.directives d join app.agencies g on g.tenant_id = d.tenant_id and g.id = d.committee_id
        where d.parent_assignment_id is not null and g.level = 'commune') as children`,
    );
    expect(counts).toEqual({ communes: 135, children: 3 });
  });

  it('gives everyone an account with the demo’s password', async () => {
    const { rows } = await owner.query<{ accounts: number; hashes: number }>(
      `select count(*)::int as accounts, count(distinct password)::int as hashes from auth.account where "providerId" = 'credential'`,
    );
    expect(rows).toEqual([{ accounts: everyone.length, hashes: 1 }]);
  });
});
