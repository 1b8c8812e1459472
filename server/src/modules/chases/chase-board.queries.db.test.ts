import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import { actsIn } from '../../../test/small-world-acts.ts';
import type { PostKey } from '../../../test/small-world-cast.ts';
import { warmDatabase } from '../../../test/warm-database.ts';
import { askRequest } from '../requests/ask-request.command.ts';
import { CHASE_COLUMNS, type ChaseColumn, listChaseColumn } from './chase-board.queries.ts';
import { silentDays } from './silence.rules.ts';

let db: TenantDatabase;
let world: SmallWorld;
let acts: ReturnType<typeof actsIn>;
beforeAll(async () => {
  db = await warmDatabase();
  world = await smallWorld(db);
  acts = actsIn(world);
});
afterAll(() => db.close());

const EARLY = '2024-05-06';
/** The day that is looked at; three working days later is the 13th. */
const AT = '2024-06-10';

async function columnOf(post: PostKey, column: ChaseColumn, filter = {}): Promise<string[]> {
  const context = await world.contextAs(post, { at: AT });
  const { edges } = await listChaseColumn(context, column, filter, { first: 200, after: null });
  return edges.map(({ node }) => node.id);
}

async function boardOf(post: PostKey): Promise<Record<ChaseColumn, string[]>> {
  const columns = await Promise.all(
    CHASE_COLUMNS.map(async (column) => [column, await columnOf(post, column)] as const),
  );
  return Object.fromEntries(columns) as Record<ChaseColumn, string[]>;
}

describe('the chase board', () => {
  it('holds each lead that the Office is to act on in one column, the earliest due first', async () => {
    const late = await world.issue({ at: EARLY, dueOn: '2024-06-07', coordinating: ['finance'] });
    const later = await world.issue({ at: EARLY, dueOn: '2024-05-31' });
    const soon = await world.issue({ at: EARLY, dueOn: '2024-06-13' });
    const silent = await world.issue({ at: EARLY, dueOn: '2024-09-30' });
    const endless = await world.issue({ at: EARLY, dueOn: null });
    const heard = await world.issue({ at: EARLY, dueOn: '2024-09-30' });
    await acts.progress(heard.lead, { at: '2024-06-03' });
    const fresh = await world.issue({ at: '2024-05-28', dueOn: '2024-09-30' });
    const reported = await world.issue({ at: EARLY, dueOn: '2024-06-07' });
    await acts.complete(reported.lead, { at: '2024-06-05' });
    const withdrawn = await world.issue({ at: EARLY, dueOn: '2024-06-07' });
    await acts.withdraw(withdrawn.lead, { at: '2024-06-04' });
    const proposed = await world.issue({ at: EARLY, by: 'monitorA', document: 'none', dueOn: '2024-06-07' });

    const asking = await world.issue({ at: EARLY, dueOn: '2024-06-13' });
    await askRequest(await world.contextAs('head', { at: '2024-06-05' }), {
      idempotencyKey: newId(),
      assignmentId: asking.lead,
      kind: 'infeasible',
      reason: 'Chưa có nguồn vốn',
      askedDueOn: null,
      suggestedAgencyId: null,
    });

    const board = await boardOf('chief');
    expect(board).toEqual({
      OVERDUE: [later.lead, late.lead],
      DUE_SOON: [soon.lead],
      SILENT: [silent.lead, endless.lead],
      IN_REVIEW: [reported.lead],
      TO_DECIDE: [asking.lead],
    });
    const shown = Object.values(board).flat();
    for (const { lead } of [heard, fresh, withdrawn, proposed]) expect(shown).not.toContain(lead);
    expect(await columnOf('chief', 'OVERDUE', { agencyId: [world.agencyIds.finance] })).toEqual([]);
  });

  it('calls silent what silentDays() does, by the setting', async () => {
    const { actor, settings, today } = await world.contextAs('chief', { at: AT });
    expect(settings.silenceDays).toBe(14);
    const heardOn = (at: string) => ({
      state: 'awaiting' as const,
      assignedAt: new Date(`${at}T09:00:00+07:00`),
      lastReportedAt: null,
    });
    for (const at of ['2024-05-25', '2024-05-26', '2024-05-27', '2024-05-28']) {
      const { lead } = await world.issue({ at, dueOn: '2024-09-30' });
      const isSilent = (silentDays(heardOn(at), today, actor.timeZone) ?? 0) >= settings.silenceDays;
      expect(isSilent).toBe(at <= '2024-05-27');
      expect((await columnOf('chief', 'SILENT')).includes(lead)).toBe(isSilent);
    }
  });

  it('is for leaders and chief, and for a monitor as far as he follows the work', async () => {
    const [followed, others] = [
      await world.issue({ at: EARLY, dueOn: '2024-06-07' }),
      await world.issue({ at: EARLY, dueOn: '2024-06-07', monitors: ['monitorB'] }),
    ];
    for (const post of ['chair', 'viceChair', 'chief'] as const) {
      expect(await columnOf(post, 'OVERDUE')).toEqual(expect.arrayContaining([followed.lead, others.lead]));
    }
    const own = await columnOf('monitorA', 'OVERDUE');
    expect(own).toContain(followed.lead);
    expect(own).not.toContain(others.lead);
    for (const post of ['head', 'clerk', 'officer', 'inspector', 'admin', 'districtChief'] as const) {
      expect(await boardOf(post)).toEqual({ OVERDUE: [], DUE_SOON: [], SILENT: [], IN_REVIEW: [], TO_DECIDE: [] });
    }
  });

  it('knows restricted work for its readers only', async () => {
    const { lead } = await world.issue({ at: EARLY, dueOn: '2024-06-07', readers: ['chief'] });
    expect(await columnOf('chief', 'OVERDUE')).toContain(lead);
    expect(await columnOf('chair', 'OVERDUE')).not.toContain(lead);
  });
});
