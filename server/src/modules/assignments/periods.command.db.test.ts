import { and, eq, gt, isNull, lte, or } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../../../db/src/client.ts';
import { assignmentPeriods } from '../../../../db/src/schema/assignments.ts';
import { expectRollUpHolds } from '../../../test/expectations.ts';
import { type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import { actsIn } from '../../../test/small-world-acts.ts';

const db = openDatabase(inject('databaseUrl'));
let world: SmallWorld;
beforeAll(async () => {
  world = await smallWorld(db);
});
afterAll(() => db.close());

/** What was on record of an assignment at an instant. */
async function asAt(assignmentId: string, instant: string) {
  const at = new Date(instant);
  return db.readInTenant(world.tenantId, (reader) =>
    reader
      .select({ state: assignmentPeriods.state, dueOn: assignmentPeriods.dueOn })
      .from(assignmentPeriods)
      .where(
        and(
          eq(assignmentPeriods.tenantId, world.tenantId),
          eq(assignmentPeriods.assignmentId, assignmentId),
          lte(assignmentPeriods.recordedFrom, at),
          or(isNull(assignmentPeriods.recordedTo), gt(assignmentPeriods.recordedTo, at)),
        ),
      ),
  );
}

describe('what was on record', () => {
  it('can be told for any instant of a whole story, and later acts never change it', async () => {
    const acts = actsIn(world);
    const { lead } = await world.issue({ at: '2024-06-10', dueOn: '2024-06-14' });
    await acts.progress(lead, { at: '2024-06-11', percent: 50 });
    await acts.complete(lead, { at: '2024-06-12' });
    await acts.giveBack(lead, { at: '2024-06-13' });
    await acts.complete(lead, { at: '2024-06-17' });
    await acts.accept(lead, { at: '2024-06-18' });
    const told = async (day: string) =>
      (await asAt(lead, `${day}T23:59:59+07:00`)).map(({ state, dueOn }) => `${state} ${dueOn}`);
    expect(await told('2024-06-09')).toEqual([]);
    expect(await told('2024-06-10')).toEqual(['awaiting 2024-06-14']);
    expect(await told('2024-06-11')).toEqual(['in_progress 2024-06-14']);
    expect(await told('2024-06-12')).toEqual(['reported 2024-06-14']);
    expect(await told('2024-06-13')).toEqual(['in_progress 2024-06-17']);
    expect(await told('2024-06-16')).toEqual(['in_progress 2024-06-17']);
    expect(await told('2024-06-17')).toEqual(['reported 2024-06-17']);
    expect(await told('2030-01-01')).toEqual(['accepted 2024-06-17']);
    await expectRollUpHolds(world);
  });

  it('runs forward even where one server’s clock is behind another’s', async () => {
    const acts = actsIn(world);
    const { lead } = await world.issue({ at: '2024-06-10' });
    await acts.acknowledge(lead, { at: '2024-06-12' });
    await acts.progress(lead, { at: '2024-06-11' });
    await acts.complete(lead, { at: '2024-06-11' });
    expect((await asAt(lead, '2024-06-11T23:59:59+07:00')).map(({ state }) => state)).toEqual(['awaiting']);
    expect((await asAt(lead, '2030-01-01T00:00:00Z')).map(({ state }) => state)).toEqual(['reported']);
    await expectRollUpHolds(world);
  });

  it('has one answer even where a day is full of acts of one instant', async () => {
    const acts = actsIn(world);
    const { lead } = await world.issue();
    for (let round = 0; round < 3; round++) {
      await acts.complete(lead);
      await acts.giveBack(lead);
    }
    expect(await asAt(lead, '2024-06-10T09:00:00+07:00')).toHaveLength(1);
    await expectRollUpHolds(world);
  });
});
