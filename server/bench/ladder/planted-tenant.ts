import pg from 'pg';
import { v7 as newId } from 'uuid';
import { statutoryDays } from '../../../db/src/calendar/statutory-days.ts';
import { calendarDays, tenants } from '../../../db/src/schema/tenants.ts';
import { insertRows } from '../world/rows.ts';

/** What a planted tenant holds beside its agencies and people. */
export type Planted = {
  /** The morning from which days are counted. */
  readonly now: string;
  readonly settings: Readonly<Record<string, number>>;
  readonly agencyCount: number;
  /** Assignments still open, three to a directive or one. */
  readonly openCount: number;
  readonly sharesPerDirective: 1 | 3;
  /** The due days of open work lie evenly from the first to the last of these days after `today`. */
  readonly dueFrom: number;
  readonly dueTo: number;
  /** Assignments that are over, each with two steps that were taken and a notice. */
  readonly closedCount: number;
};

const TIME_ZONE = 'Asia/Ho_Chi_Minh';
/** Before an open assignment's due day. */
const GIVEN_DAYS = 45;
const HISTORY_DAYS = 5 * 365;

/**
 * Tenants of their own, written by the database itself, without asking again what their ids point to: a committee with
 * chair, vice-chair and Office, agencies with a head, a clerk and an officer each, open work, and work that is over.
 *
 * @param superuserUrl of the database that is measured
 * @returns their ids, in order
 */
export async function plantTenants(superuserUrl: string, all: readonly Planted[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    const ids: string[] = [];
    for (const planted of all) ids.push(await plant(client, planted));
    await client.query('analyze app.agencies, app.appointments, app.people, app.directives, app.assignments');
    await client.query('analyze app.ladder_steps, app.notices');
    return ids;
  } finally {
    await client.end();
  }
}

async function plant(client: pg.Client, planted: Planted): Promise<string> {
  const tenantId = newId();
  const { now, settings, agencyCount, openCount, sharesPerDirective, dueFrom, dueTo, closedCount } = planted;
  const today = now.slice(0, 10);
  await client.query('begin');
  const tenant = { slug: tenantId, name: 'Tỉnh đo thử', timeZone: TIME_ZONE, codePrefix: 'DT', settings };
  await insertRows(client, tenants, [{ tenantId, id: tenantId, ...tenant, createdAt: new Date(now) }]);
  await insertRows(
    client,
    calendarDays,
    statutoryDays.map((day) => ({ ...day, tenantId, id: newId() })),
  );
  for (const text of [AGENCIES, PEOPLE, POSTS]) await client.query(text, [tenantId, agencyCount]);
  const open = [tenantId, openCount / sharesPerDirective, now, today, dueFrom, dueTo];
  await client.query(OPEN_DIRECTIVES, open);
  await client.query(OPEN_SHARES, [...open, sharesPerDirective, agencyCount]);
  if (closedCount > 0) {
    const closed = [tenantId, Math.ceil(closedCount / sharesPerDirective), now, today];
    await client.query(CLOSED_DIRECTIVES, closed);
    await client.query(CLOSED_SHARES, [...closed, sharesPerDirective, agencyCount]);
    // Not counted yet, the two would be joined row by row.
    await client.query('analyze app.assignments, app.appointments');
    for (const text of [TAKEN_STEPS, TOLD_NOTICES]) await client.query(text, [tenantId, now]);
  }
  await client.query('commit');
  return tenantId;
}

/** The `n`th row of a kind: in order of `n`, as ids by time are. */
const id = (kind: string, n: string) =>
  `('${kind.padStart(8, '0')}-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
const agency = (n: string) => id('a', n);
const post = (n: string) => id('b', n);
const person = (n: string) => id('c', n);
const openDirective = (n: string) => id('d1', n);
const openShare = (n: string) => id('e1', n);
const closedDirective = (n: string) => id('d0', n);
const closedShare = (n: string) => id('e0', n);

// The committee is 0, its Office 1, the agencies follow; chair, vice-chair, chief and monitor are 0 to 3, then three an agency.
const AGENCIES = `
insert into app.agencies (tenant_id, id, level, name, short_name, aliases, folded, is_committee, office_of, uses_system,
  is_outside, position)
select $1::uuid, ${agency('n')}, 'province', 'Cơ quan ' || n, 'CQ ' || n, '{}', 'co quan ' || n, n = 0,
  case when n = 1 then ${agency('0')} end, true, false, n
from generate_series(0, $2::int + 1) n`;

const PEOPLE = `
insert into app.people (tenant_id, id, account_id, full_name, email, language)
select $1::uuid, ${person('n')}, $1::uuid::text || ' ' || n, 'Người thứ ' || n, 'p' || n || '@do-thu.example', 'vi'
from generate_series(0, $2::int * 3 + 3) n`;

const POSTS = `
insert into app.appointments (tenant_id, id, person_id, agency_id, role, title, from_on, position)
select $1::uuid, ${post('n')}, ${person('n')},
  case when n < 2 then ${agency('0')} when n < 4 then ${agency('1')} else ${agency('2 + (n - 4) / 3')} end,
  (case when n < 4 then (array['chair', 'vice_chair', 'office_chief', 'office_monitor'])[n + 1]
    else (array['agency_head', 'agency_clerk', 'officer'])[1 + (n - 4) % 3] end)::app.appointment_role,
  'Chức vụ', '2021-01-01', n
from generate_series(0, $2::int * 3 + 3) n`;

const DIRECTIVE_COLUMNS = `tenant_id, id, code, committee_id, issuer_id, content, urgency, visibility, deadline_kind,
  deadline_on, issued_on, entered_by, entered_at, in_force_at, status, due_on, first_due_on, next_due_on,
  has_late_reported, has_deadline, done_late, progress, closed_on, updated_at`;

const DUE_OF_OPEN = '$4::date + $5::int + (n::bigint * ($6::int - $5::int + 1) / $2::int)::int';
/** One in fifty is very urgent: its mails go at once. */
const OPEN_DIRECTIVES = `
insert into app.directives (${DIRECTIVE_COLUMNS})
select $1::uuid, ${openDirective('n')}, 'DT-O-' || n, ${agency('0')}, ${post('n % 2')}, 'Báo cáo kết quả thực hiện nhiệm vụ ' || n,
  (case when n % 50 = 7 then 'very_urgent' else 'normal' end)::app.urgency, 'ordinary', 'date', due, due - ${GIVEN_DAYS},
  ${post('3')}, due - ${GIVEN_DAYS} + time '09:00', due - ${GIVEN_DAYS} + time '09:00', 'in_progress', due, due, due,
  false, true, false, 0, null, $3::timestamptz
from generate_series(0, $2::int - 1) n, lateral (select ${DUE_OF_OPEN} as due) d`;

const SHARE_COLUMNS = `tenant_id, id, directive_id, committee_id, agency_id, role, state, due_on, first_due_on,
  assigned_at, acknowledged_at, percent, last_reported_at, stated_on, closed_on, closed_at, reminder_count, updated_at`;

/** Of open work one in ten waits for review, two in ten for being taken up; the others last reported within three weeks. */
const OPEN_SHARES = `
insert into app.assignments (${SHARE_COLUMNS})
select $1::uuid, ${openShare('n * 3 + s')}, ${openDirective('n')}, ${agency('0')}, ${agency('2 + (n * 7 + s * 13) % $8::int')},
  (case when s = 0 then 'lead' else 'coordinating' end)::app.assignment_role, state, due, due, given,
  case when state <> 'awaiting' then given end, 0, case when state <> 'awaiting' then $3::timestamptz - interval '1 day' * (n % 21) end,
  case when state = 'reported' then due end, null, null, 0, $3::timestamptz
from generate_series(0, $2::int - 1) n, generate_series(0, $7::int - 1) s,
  lateral (select ${DUE_OF_OPEN} as due) d,
  lateral (select due - ${GIVEN_DAYS} + time '09:00' as given, (case when $7::int = 1 then 'in_progress'
    when (n + s) % 10 = 0 then 'reported' when (n + s) % 10 < 3 then 'awaiting' else 'in_progress' end)::app.assignment_state
    as state) g`;

const DUE_OF_CLOSED = `$4::date - 30 - (n::bigint * ${HISTORY_DAYS} / $2::int)::int`;
const CLOSED_DIRECTIVES = `
insert into app.directives (${DIRECTIVE_COLUMNS})
select $1::uuid, ${closedDirective('n')}, 'DT-C-' || n, ${agency('0')}, ${post('n % 2')}, 'Báo cáo kết quả nhiệm vụ đã xong ' || n,
  'normal', 'ordinary', 'date', due, due - 30, ${post('3')}, due - 30 + time '09:00', due - 30 + time '09:00', 'done', due,
  due, null, false, false, false, 100, due, $3::timestamptz
from generate_series(0, $2::int - 1) n, lateral (select ${DUE_OF_CLOSED} as due) d`;

const CLOSED_SHARES = `
insert into app.assignments (${SHARE_COLUMNS})
select $1::uuid, ${closedShare('n * 3 + s')}, ${closedDirective('n')}, ${agency('0')},
  ${agency('2 + (n * 7 + s * 13) % $6::int')}, (case when s = 0 then 'lead' else 'coordinating' end)::app.assignment_role,
  'accepted', due, due, due - 30 + time '09:00', due - 29 + time '09:00', 100, due + time '10:00', due, due,
  due + time '16:00', 0, $3::timestamptz
from generate_series(0, $2::int - 1) n, generate_series(0, $5::int - 1) s, lateral (select ${DUE_OF_CLOSED} as due) d`;

/** To the head and the clerk of its agency. */
const RECIPIENTS = `join app.appointments p on p.tenant_id = a.tenant_id and p.agency_id = a.agency_id`;
const TAKEN_STEPS = `
insert into app.ladder_steps (tenant_id, id, assignment_id, step, recipient_id, due_on, taken_at)
select $1::uuid, gen_random_uuid(), a.id, 'before:3', p.id, a.due_on, $2::timestamptz
from app.assignments a ${RECIPIENTS} and p.role in ('agency_head', 'agency_clerk')
where a.tenant_id = $1 and a.closed_on is not null`;

const TOLD_NOTICES = `
insert into app.notices (tenant_id, id, recipient_id, directive_id, assignment_id, reason, due_on, told_at, read_at, mailed_at)
select $1::uuid, gen_random_uuid(), p.id, a.directive_id, a.id, 'due_soon', a.due_on, $2::timestamptz, $2::timestamptz,
  $2::timestamptz
from app.assignments a ${RECIPIENTS} and p.role = 'agency_clerk'
where a.tenant_id = $1 and a.closed_on is not null`;
