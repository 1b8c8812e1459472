import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { type BenchDatabase, NOW } from '../database.ts';
import { plantTenants } from './planted-tenant.ts';

/** What twenty schedulers left behind that were killed again and again. */
export type Killed = {
  readonly processes: number;
  readonly kills: number;
  /** Of the kills, those of the process that was writing steps at that moment. */
  readonly killsWhileWriting: number;
  readonly dueSteps: number;
  readonly rows: number;
  /** Rows of one assignment, step, recipient and due day: the least and the most. */
  readonly rowsPerStep: { readonly least: number; readonly most: number };
  readonly notices: number;
  readonly urgentMails: { readonly due: number; readonly written: number };
  readonly digests: { readonly due: number; readonly written: number };
  readonly seconds: number;
};

const PROCESSES = 20;
const KILLS = 20;
const ASSIGNMENTS = 4_000;
/** One working day late: a reminder to clerk and officer, and the head is told. */
const STEPS_EACH = 3;
const AGENCIES = 400;
/** Killed at a moment from 0 to this after it was seen writing: some before their transaction ends, some after. */
const LONGEST_WAIT_MS = 2_500;
const GIVE_UP_AFTER_MS = 600_000;
const NAME = 'bench-planner-';

/**
 * Twenty real processes plan one tenant at once; twenty times one of them is killed with SIGKILL, mostly the one that
 * is writing, and another takes its place.
 *
 * @throws a step is missing or doubled, or the time is up
 */
export async function killPlanners({
  databaseUrl,
  superuserUrl,
}: Pick<BenchDatabase, 'databaseUrl' | 'superuserUrl'>): Promise<Killed> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  const running = new Map<string, ChildProcess>();
  try {
    const [tenantId = ''] = await plantTenants(superuserUrl, [
      {
        now: NOW,
        // Each assignment owes the same: a Friday's work on the Monday after.
        settings: { silenceDays: 0 },
        agencyCount: AGENCIES,
        openCount: ASSIGNMENTS,
        sharesPerDirective: 1,
        dueFrom: -3,
        dueTo: -3,
        closedCount: 0,
      },
    ]);
    const startedAt = performance.now();
    let started = 0;
    const finished: ChildProcess[] = [];
    const start = () => {
      const name = `${NAME}${(started += 1)}`;
      const url = new URL(databaseUrl);
      url.searchParams.set('application_name', name);
      const child = fork(fileURLToPath(new URL('./planner.ts', import.meta.url)), {
        env: { ...process.env, DATABASE_URL: url.href, TENANT_ID: tenantId, NOW },
      });
      running.set(name, child);
      child.once('exit', (code) => {
        running.delete(name);
        if (code === 0) finished.push(child);
      });
    };
    for (let n = 0; n < PROCESSES; n += 1) start();

    let [kills, killsWhileWriting] = [0, 0];
    const assertInTime = () => {
      if (performance.now() - startedAt > GIVE_UP_AFTER_MS) throw new Error('the planners did not end in time');
    };
    while (kills < KILLS) {
      assertInTime();
      // The kills go on after all is taken: whoever comes late finds nothing, killed or not.
      const seen = (await writingPlanner(client)) ?? (finished.length > 0 ? [...running.keys()][0] : undefined);
      const victim = seen === undefined ? undefined : running.get(seen);
      if (!victim) {
        while (running.size < PROCESSES) start();
        await wait(20);
        continue;
      }
      await wait(Math.random() * LONGEST_WAIT_MS);
      const wasWriting = (await writingPlanner(client)) === seen;
      const ended = once(victim, 'exit');
      if (!victim.kill('SIGKILL')) continue;
      const [, signal] = (await ended) as [number | null, string | null];
      if (signal === 'SIGKILL') {
        kills += 1;
        if (wasWriting) killsWhileWriting += 1;
      }
      while (running.size < PROCESSES) start();
    }
    while (running.size > 0) {
      assertInTime();
      await wait(50);
    }
    const seconds = (performance.now() - startedAt) / 1_000;
    await client.query('analyze app.ladder_steps, app.notices, app.outgoing_messages');
    const left = await leftBehind(client, tenantId);
    const result = { processes: PROCESSES, kills, killsWhileWriting, ...left, seconds };
    assertOnce(result);
    return result;
  } finally {
    for (const child of running.values()) child.kill('SIGKILL');
    await client.end();
  }
}

/** The planner that holds the lock and is in its transaction. */
async function writingPlanner(client: pg.ClientBase): Promise<string | undefined> {
  const { rows } = await client.query<{ name: string }>(
    `select a.application_name as name from pg_stat_activity a
    join pg_locks l on l.pid = a.pid and l.locktype = 'advisory' and l.granted
    where a.application_name like $1 || '%' and a.state <> 'idle'`,
    [NAME],
  );
  return rows[0]?.name;
}

type Left = Omit<Killed, 'processes' | 'kills' | 'killsWhileWriting' | 'seconds'>;

async function leftBehind(client: pg.ClientBase, tenantId: string): Promise<Left> {
  const { rows } = await client.query<{
    dueSteps: number;
    rows: number;
    least: number;
    most: number;
    notices: number;
    urgent: number;
    urgentDue: number;
    digests: number;
    digestsDue: number;
  }>(LEFT, [tenantId]);
  const [found] = rows;
  if (!found) throw new Error('the database told nothing');
  return {
    dueSteps: found.dueSteps,
    rows: found.rows,
    rowsPerStep: { least: found.least, most: found.most },
    notices: found.notices,
    urgentMails: { due: found.urgentDue, written: found.urgent },
    digests: { due: found.digestsDue, written: found.digests },
  };
}

/** What is due is asked of who was given what, not of the planner; a step nobody took counts as 0 rows. */
const LEFT = `
with due as (
  select a.id as assignment_id, d.id as directive_id, d.urgency, p.id as recipient_id, p.person_id, a.due_on,
    case when p.role = 'agency_head' then 'escalate' else 'after:1' end as step
  from app.assignments a
  join app.directives d on d.tenant_id = a.tenant_id and d.id = a.directive_id
  join app.appointments p on p.tenant_id = a.tenant_id and p.agency_id = a.agency_id
    and p.role in ('agency_head', 'agency_clerk', 'officer')
  where a.tenant_id = $1
), taken as materialized (
  select assignment_id, step, recipient_id, due_on, count(*)::int as taken
  from app.ladder_steps where tenant_id = $1 group by 1, 2, 3, 4
), counted as (
  select due.*, coalesce(taken.taken, 0) as taken from due left join taken using (assignment_id, step, recipient_id, due_on)
)
select count(*)::int as "dueSteps", min(taken) as least, max(taken) as most,
  (select count(*) from app.ladder_steps where tenant_id = $1)::int as rows,
  (select count(*) from app.notices where tenant_id = $1)::int as notices,
  (select count(*) from app.outgoing_messages where tenant_id = $1 and payload->>'kind' = 'urgent')::int as urgent,
  (count(*) filter (where urgency = 'very_urgent'))::int as "urgentDue",
  (select count(*) from app.outgoing_messages where tenant_id = $1 and payload->>'kind' = 'digest')::int as digests,
  (count(distinct person_id) filter (where urgency = 'normal'))::int as "digestsDue"
from counted`;

function assertOnce({ dueSteps, rows, rowsPerStep, notices, urgentMails, digests }: Left): void {
  const isOnce =
    dueSteps === ASSIGNMENTS * STEPS_EACH &&
    rows === dueSteps &&
    notices === dueSteps &&
    rowsPerStep.least === 1 &&
    rowsPerStep.most === 1 &&
    urgentMails.written === urgentMails.due &&
    digests.written === digests.due;
  if (!isOnce) {
    throw new Error(`not once each: ${JSON.stringify({ dueSteps, rows, rowsPerStep, notices, urgentMails, digests })}`);
  }
}
