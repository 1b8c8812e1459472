import { sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { tellNotices } from '../../../../db/src/append-event.ts';
import type { TenantDatabase, Transaction } from '../../../../db/src/client.ts';
import { ladderSteps } from '../../../../db/src/schema/ladder.ts';
import { addDays } from '../../kernel/calendar-date.ts';
import type { Clock } from '../../kernel/clock.ts';
import { writeNotices } from '../notices/write-notices.command.ts';
import { writeUrgentMails } from '../outbox/write-mails.command.ts';
import { writeWebhook } from '../outbox/write-webhook.command.ts';
import {
  type Candidate,
  findCandidates,
  findOpenDueDays,
  findPlanner,
  momentOf,
  type Planner,
} from './ladder.queries.ts';
import { mayTell, silentSince, stepsOwed } from './ladder.rules.ts';
import { lockPlanning } from './planning-lock.command.ts';

export type PlanSources = { readonly db: TenantDatabase; readonly clock: Clock };

/** So many steps are taken in one transaction, a large tenant's day: what is killed with it is planned again. */
const BATCH = 20_000;
/** No list of working days before a due day reaches farther, with the longest holiday in it. */
const LOOK_AHEAD_DAYS = 120;

/**
 * Takes the steps of the ladder that a tenant's open work owes now: each once, with its notice and, where it is urgent,
 * its mail, in one transaction. Any number of processes may do it at once and be killed anywhere.
 *
 * @returns how many steps were taken
 */
export async function planLadder({ db, clock }: PlanSources, tenantId: string): Promise<number> {
  const planner = await findPlanner(db, tenantId);
  for (let taken = 0; ;) {
    const batch = await db.inTenantTransaction(tenantId, async (tx) => {
      await lockPlanning(tx, tenantId);
      return takeBatch(tx, planner, clock.now());
    });
    taken += batch.taken;
    if (batch.found < BATCH) return taken;
  }
}

async function takeBatch(tx: Transaction, planner: Planner, now: Date): Promise<{ found: number; taken: number }> {
  const { tenantId, timeZone, settings, calendar } = planner;
  const moment = momentOf(now, timeZone);
  const { today, time } = moment;
  const isTelling = mayTell(calendar, settings, today, Number(time.slice(0, 2)));
  const dueDays = isTelling ? await findOpenDueDays(tx, tenantId, addDays(today, LOOK_AHEAD_DAYS)) : [];
  const candidates = await findCandidates(tx, planner, moment, {
    owed: dueDays.flatMap((dueOn) => stepsOwed(calendar, settings, dueOn, today).map((step) => ({ ...step, dueOn }))),
    silentSince: isTelling ? silentSince(settings, today) : null,
    limit: BATCH,
  });
  const steps = await takeSteps(tx, tenantId, candidates, now);
  if (steps.length > 0) {
    const told = await writeNotices(tx, tenantId, steps, now);
    await writeUrgentMails(tx, planner, told, now);
    await writeWebhook(tx, planner, steps, now);
    await tellNotices(tx, tenantId, [...new Set(steps.map(({ recipientId }) => recipientId))]);
  }
  return { found: candidates.length, taken: steps.length };
}

/** @returns those that nobody had taken */
async function takeSteps(
  tx: Transaction,
  tenantId: string,
  candidates: readonly Candidate[],
  now: Date,
): Promise<(Candidate & { id: string })[]> {
  const steps = candidates.map((candidate) => ({ ...candidate, id: newId() }));
  if (steps.length === 0) return [];
  const rows = steps.map(({ id, assignmentId, step, recipientId, keyOn }) => [
    id,
    assignmentId,
    step,
    recipientId,
    keyOn,
  ]);
  const { rows: taken } = await tx.execute<{ id: string }>(sql`
    insert into ${ladderSteps} (tenant_id, id, assignment_id, step, recipient_id, due_on, taken_at)
    select ${tenantId}::uuid, (r->>0)::uuid, (r->>1)::uuid, r->>2, (r->>3)::uuid, (r->>4)::date, ${now.toISOString()}::timestamptz
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) r
    on conflict (tenant_id, assignment_id, step, recipient_id, due_on) do nothing returning id`);
  const ids = new Set(taken.map(({ id }) => id));
  return steps.filter(({ id }) => ids.has(id));
}
