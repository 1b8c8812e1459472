import { eq, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statutoryDays } from '../../../../db/src/calendar/statutory-days.ts';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { ladderSteps, outgoingMessages } from '../../../../db/src/schema/ladder.ts';
import { type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import type { PostKey } from '../../../test/small-world-cast.ts';
import { warmDatabase } from '../../../test/warm-database.ts';
import { clockStoppedAt } from '../../kernel/clock.ts';
import { workingCalendar } from '../calendar/working-days.rules.ts';
import { writeDigests } from '../outbox/write-mails.command.ts';
import { defaultSettings } from '../tenants/settings.rules.ts';
import { momentOf } from './ladder.queries.ts';
import { type LadderLevel, mayTell, silentSince, stepsOwed } from './ladder.rules.ts';
import { planLadder } from './plan-ladder.command.ts';

let db: TenantDatabase;
beforeAll(async () => {
  db = await warmDatabase(6);
});
afterAll(() => db.close());

const ZONE = 'Asia/Ho_Chi_Minh';
const GIVEN_ON = '2024-06-10';
const FIRST = Date.parse(`${GIVEN_ON}T03:00:00Z`);
const LAST = Date.parse('2026-12-31T00:00:00Z');
const LONGEST_JUMP_S = 400 * 86_400;
const PLANNERS = 3;
const HOUR = '16:30';
const calendar = workingCalendar(statutoryDays);

/** From a second to 400 days, forwards and backwards, as many short ones as long ones. */
const jump = fc
  .tuple(fc.constantFrom(1, -1), fc.integer({ min: 0, max: 1_000 }))
  .map(([way, part]) => way * Math.round(LONGEST_JUMP_S ** (part / 1_000)));

const HOLDERS: Readonly<Record<LadderLevel, readonly PostKey[]>> = {
  clerk: ['clerk', 'officer'],
  head: ['head'],
  chief: ['chief'],
  // The chair's own orders have no vice-chair in charge.
  vice_chair: [],
  chair: ['chair'],
};

type Work = { readonly lead: string; readonly dueOn: string | null; readonly isVeryUrgent: boolean };

/** What is owed at an instant, by the rules and the world's cast, as `assignment step post day`. */
function owedAt({ postIds }: SmallWorld, all: readonly Work[], now: Date): string[] {
  const { today, time } = momentOf(now, ZONE);
  const isTelling = mayTell(calendar, defaultSettings, today, Number(time.slice(0, 2)));
  const to = ({ lead }: Work, step: string, levels: readonly LadderLevel[], keyOn: string) =>
    levels.flatMap((level) => HOLDERS[level].map((post) => `${lead} ${step} ${postIds[post]} ${keyOn}`));
  return all.flatMap((work) => {
    const { dueOn } = work;
    const isAlarm = work.isVeryUrgent && dueOn === today && time >= HOUR;
    const silent = silentSince(defaultSettings, today) ?? '';
    const isSilent = isTelling && GIVEN_ON <= silent && (dueOn === null || dueOn >= today);
    const steps = isTelling && dueOn !== null ? stepsOwed(calendar, defaultSettings, dueOn, today) : [];
    return [
      ...steps
        .filter(({ since }) => GIVEN_ON < since)
        .flatMap(({ step, level }) => to(work, step, [level], dueOn ?? '')),
      ...(isSilent ? to(work, 'silence', ['clerk', 'head'], GIVEN_ON) : []),
      ...(isAlarm ? to(work, 'hour', ['clerk', 'head'], dueOn ?? '') : []),
    ];
  });
}

describe('a clock that jumps by a second to 400 days, forwards and backwards', () => {
  it('leaves of each step that was owed at any moment one row, and of no other any', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(jump, { minLength: 12, maxLength: 24 }), async (jumps) => {
        const world = await smallWorld(db);
        const { tenantId } = world;
        const all: Work[] = [];
        for (const dueOn of ['2024-06-20', '2024-07-15', '2025-01-27', null]) {
          all.push({ lead: (await world.issue({ dueOn })).lead, dueOn, isVeryUrgent: false });
        }
        const urgent = await world.issue({ dueOn: '2024-07-01' });
        all.push({ lead: urgent.lead, dueOn: '2024-07-01', isVeryUrgent: true });
        await db.inTenantTransaction(tenantId, (tx) =>
          tx.execute(sql`update app.directives set urgency = 'immediate', deadline_time = ${HOUR}
            where tenant_id = ${tenantId} and id = ${urgent.directiveId}`),
        );

        const owed = new Set<string>();
        let now = FIRST;
        for (const seconds of jumps) {
          now = Math.min(LAST, Math.max(FIRST, now + seconds * 1_000));
          for (const step of owedAt(world, all, new Date(now))) owed.add(step);
          const sources = { db, clock: clockStoppedAt(new Date(now).toISOString()) };
          await Promise.all(Array.from({ length: PLANNERS }, () => planLadder(sources, tenantId)));
          await Promise.all(Array.from({ length: PLANNERS }, () => writeDigests(sources, tenantId)));
        }

        const steps = await db.readInTenant(tenantId, (reader) =>
          reader.select().from(ladderSteps).where(eq(ladderSteps.tenantId, tenantId)),
        );
        const taken = steps.map(({ assignmentId, step, recipientId, dueOn }) =>
          [assignmentId, step, recipientId, dueOn].join(' '),
        );
        expect(taken.toSorted()).toEqual([...owed].toSorted());

        const mails = await db.readInTenant(tenantId, (reader) =>
          reader.select().from(outgoingMessages).where(eq(outgoingMessages.tenantId, tenantId)),
        );
        const toldAtOnce = new Set(
          steps
            .filter(({ assignmentId }) => assignmentId === urgent.lead)
            .map(({ recipientId, takenAt }) => `${recipientId} ${takenAt.toISOString()}`),
        );
        expect(mails.filter(({ payload }) => payload['kind'] === 'urgent')).toHaveLength(toldAtOnce.size);
        const digests = mails.filter(({ payload }) => payload['kind'] === 'digest');
        expect(new Set(digests.map(({ personId, payload }) => `${personId} ${String(payload['today'])}`)).size).toBe(
          digests.length,
        );
      }),
      { seed: 2026, numRuns: process.env['DEEP'] === '1' ? 40 : 4 },
    );
  });
});
