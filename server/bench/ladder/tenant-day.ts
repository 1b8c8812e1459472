import { openDatabase } from '../../../db/src/client.ts';
import { statutoryDays } from '../../../db/src/calendar/statutory-days.ts';
import { clockStoppedAt } from '../../src/kernel/clock.ts';
import { nextWorkingDay, workingCalendar } from '../../src/modules/calendar/working-days.rules.ts';
import { planLadder } from '../../src/modules/ladder/plan-ladder.command.ts';
import { writeDigests } from '../../src/modules/outbox/write-mails.command.ts';
import { type BenchDatabase, NOW } from '../database.ts';
import { type Figure, figureOf } from '../measure/figures.ts';
import { postgresCpuMs } from '../measure/postgres-cpu.ts';
import { plantTenants } from './planted-tenant.ts';

/** What planning costs a tenant with so much history. */
export type TenantDay = {
  readonly closedCount: number;
  /** A working day's steps, after the day before was planned: all of them, and the day's mails. */
  readonly dayMs: Figure;
  /** Processor time of it, of Node and PostgreSQL together: what else the machine does is not in it. */
  readonly dayCpuMs: Figure;
  readonly steps: Figure;
  readonly mails: Figure;
  /** The look that is taken each minute, when nothing is owed any more. */
  readonly minuteMs: Figure;
  /** The very first plan of a tenant, which is told of all that is late already. */
  readonly firstMs: number;
  readonly firstSteps: number;
};

const AGENCIES = 400;
const OPEN = 30_000;
const CLOSED = [0, 100_000, 300_000];

type Plan = { readonly ms: number; readonly cpuMs: number; readonly steps: number; readonly mails: number };

/** @returns NaN where the system does not tell what PostgreSQL used */
function cpuMs(postmasterPid: number): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000 + (postgresCpuMs(postmasterPid) ?? Number.NaN);
}

/** Plans the days of tenants that differ in nothing but in how much work is over, one after the other on each day. */
export async function planDays(
  { databaseUrl, superuserUrl, postmasterPid }: BenchDatabase,
  days: number,
): Promise<TenantDay[]> {
  const alike = {
    now: NOW,
    settings: {},
    agencyCount: AGENCIES,
    openCount: OPEN,
    sharesPerDirective: 3,
    dueFrom: -40,
    dueTo: 80,
  } as const;
  const ids = await plantTenants(
    superuserUrl,
    CLOSED.map((closedCount) => ({ ...alike, closedCount })),
  );
  const db = openDatabase(databaseUrl, { maxConnections: 2 });
  try {
    const calendar = workingCalendar(statutoryDays);
    const plan = async (tenantId: string, instant: string) => {
      const sources = { db, clock: clockStoppedAt(instant) };
      const usedMs = () => cpuMs(postmasterPid);
      const [startedAt, before] = [performance.now(), usedMs()];
      const steps = await planLadder(sources, tenantId);
      const mails = await writeDigests(sources, tenantId);
      return { ms: performance.now() - startedAt, cpuMs: usedMs() - before, steps, mails };
    };
    const measured = ids.map((tenantId, n) => ({
      closedCount: CLOSED[n] ?? 0,
      tenantId,
      first: { ms: 0, steps: 0 },
      planned: [] as Plan[],
      minutes: [] as number[],
    }));
    for (const each of measured) each.first = await plan(each.tenantId, NOW);
    for (let day = NOW.slice(0, 10), n = 0; n < days; n += 1) {
      day = nextWorkingDay(calendar, day);
      for (const each of measured) each.planned.push(await plan(each.tenantId, `${day}T08:00:00+07:00`));
      for (const each of measured) each.minutes.push((await plan(each.tenantId, `${day}T08:01:00+07:00`)).ms);
    }
    return measured.map(({ closedCount, first, planned, minutes }) => ({
      closedCount,
      dayMs: figureOf(planned.map(({ ms }) => ms)),
      dayCpuMs: figureOf(planned.map((plan) => plan.cpuMs)),
      steps: figureOf(planned.map(({ steps }) => steps)),
      mails: figureOf(planned.map(({ mails }) => mails)),
      minuteMs: figureOf(minutes),
      firstMs: first.ms,
      firstSteps: first.steps,
    }));
  } finally {
    await db.close();
  }
}
