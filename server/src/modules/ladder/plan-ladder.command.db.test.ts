import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import { ladderSteps, notices, outgoingMessages } from '../../../../db/src/schema/ladder.ts';
import { type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import { warmDatabase } from '../../../test/warm-database.ts';
import { clockStoppedAt } from '../../kernel/clock.ts';
import { writeDigests } from '../outbox/write-mails.command.ts';
import { planLadder } from './plan-ladder.command.ts';

let db: TenantDatabase;
beforeAll(async () => {
  db = await warmDatabase(20);
});
afterAll(() => db.close());

const at = (instant: string) => ({ db, clock: clockStoppedAt(`${instant}:00+07:00`) });

/** Every step taken, as `step post`, with how often it stands there. */
async function stepsOf(world: SmallWorld): Promise<string[]> {
  const rows = await db.readInTenant(world.tenantId, (reader) =>
    reader.select().from(ladderSteps).where(eq(ladderSteps.tenantId, world.tenantId)),
  );
  return rows.map(({ step, recipientId }) => `${step} ${postOf(world, recipientId)}`).toSorted();
}

function postOf(world: SmallWorld, id: string): string {
  return Object.entries(world.postIds).find(([, postId]) => postId === id)?.[0] ?? id;
}

const noticesOf = (world: SmallWorld) =>
  db.readInTenant(world.tenantId, (reader) =>
    reader.select().from(notices).where(eq(notices.tenantId, world.tenantId)),
  );
const mailsOf = (world: SmallWorld) =>
  db.readInTenant(world.tenantId, (reader) =>
    reader.select().from(outgoingMessages).where(eq(outgoingMessages.tenantId, world.tenantId)),
  );
const setDirective = (world: SmallWorld, values: ReturnType<typeof sql>) =>
  db.inTenantTransaction(world.tenantId, (tx) =>
    tx.execute(sql`update app.directives set ${values} where tenant_id = ${world.tenantId}`),
  );

describe('the ladder of a tenant', () => {
  it('reaches the desk, the head, the chief and the chair as time passes, each step once', async () => {
    const world = await smallWorld(db, { settings: { silenceDays: 0 } });
    await world.issue({ dueOn: '2024-06-28' });
    await planLadder(at('2024-06-12T09:00'), world.tenantId);
    expect(await stepsOf(world)).toEqual([]);

    await planLadder(at('2024-06-25T09:00'), world.tenantId);
    await planLadder(at('2024-06-25T15:00'), world.tenantId);
    expect(await stepsOf(world)).toEqual(['before:3 clerk', 'before:3 officer']);

    await planLadder(at('2024-07-03T09:00'), world.tenantId);
    expect(await stepsOf(world)).toEqual(
      expect.arrayContaining(['after:3 clerk', 'after:3 officer', 'escalate head', 'escalate chief']),
    );
    await planLadder(at('2024-07-22T09:00'), world.tenantId);
    expect(await stepsOf(world)).toContain('escalate chair');
  });

  it('reminds a head once who is his own desk, also where heads are reminded', async () => {
    const world = await smallWorld(db, { settings: { silenceDays: 0, remindsHead: true } });
    await world.issue({ dueOn: '2024-06-28' });
    await world.issue({ dueOn: '2024-06-28', by: 'districtChief', lead: ['culture'] });
    await planLadder(at('2024-06-25T09:00'), world.tenantId);
    expect(await stepsOf(world)).toEqual([
      'before:3 clerk',
      'before:3 cultureHead',
      'before:3 head',
      'before:3 officer',
    ]);
  });

  it('takes each step once where twenty planners start at the same moment', async () => {
    const world = await smallWorld(db);
    for (let n = 0; n < 8; n += 1) await world.issue({ dueOn: '2024-06-20', lead: ['construction', 'finance'] });
    const planned = await Promise.all(
      Array.from({ length: 20 }, () => planLadder(at('2024-06-26T09:00'), world.tenantId)),
    );
    const steps = await stepsOf(world);
    expect(planned.reduce((sum, taken) => sum + taken, 0)).toBe(steps.length);
    expect(steps.length).toBeGreaterThan(8);
    const digests = await Promise.all(
      Array.from({ length: 20 }, () => writeDigests(at('2024-06-26T09:00'), world.tenantId)),
    );
    const mails = await mailsOf(world);
    expect(digests.reduce((sum, written) => sum + written, 0)).toBe(mails.length);
    expect(new Set(mails.map(({ recipient }) => recipient)).size).toBe(mails.length);
  });

  it('waits through the night and through days off', async () => {
    const world = await smallWorld(db, { settings: { silenceDays: 0 } });
    await world.issue({ dueOn: '2024-06-28' });
    await planLadder(at('2024-06-25T06:59'), world.tenantId);
    await planLadder(at('2024-06-22T09:00'), world.tenantId);
    await planLadder(at('2024-06-24T18:00'), world.tenantId);
    expect(await stepsOf(world)).toEqual([]);
    await planLadder(at('2024-06-25T07:00'), world.tenantId);
    expect(await stepsOf(world)).toHaveLength(2);
  });

  it('tells an urgent directive at its hour, even at night, by mail at once', async () => {
    const world = await smallWorld(db);
    await world.issue({ dueOn: '2024-06-28' });
    await setDirective(world, sql`urgency = 'immediate', deadline_time = '20:00'`);
    await planLadder(at('2024-06-28T19:59'), world.tenantId);
    expect(await stepsOf(world)).toEqual([]);
    await planLadder(at('2024-06-28T20:00'), world.tenantId);
    expect(await stepsOf(world)).toContain('hour head');
    const mails = await mailsOf(world);
    expect(mails.map(({ payload }) => payload['kind'])).toEqual(mails.map(() => 'urgent'));
    expect(mails.length).toBe((await stepsOf(world)).length);
  });

  it('tells silence after fourteen days, to the desk and the head', async () => {
    const world = await smallWorld(db);
    await world.issue({ dueOn: null });
    await planLadder(at('2024-06-21T09:00'), world.tenantId);
    expect(await stepsOf(world)).toEqual([]);
    await planLadder(at('2024-06-24T09:00'), world.tenantId);
    await planLadder(at('2024-06-25T09:00'), world.tenantId);
    expect(await stepsOf(world)).toEqual(['silence clerk', 'silence head', 'silence officer']);
  });

  it('stops where work is suspended, and begins anew with another due day', async () => {
    const world = await smallWorld(db);
    const { lead } = await world.issue({ dueOn: '2024-06-28' });
    const set = (values: Partial<typeof assignments.$inferInsert>) =>
      db.inTenantTransaction(world.tenantId, (tx) =>
        tx.update(assignments).set(values).where(eq(assignments.id, lead)),
      );
    await set({ state: 'suspended' });
    await planLadder(at('2024-06-28T09:00'), world.tenantId);
    expect(await stepsOf(world)).toEqual([]);
    await set({ state: 'in_progress' });
    await planLadder(at('2024-06-28T09:00'), world.tenantId);
    await set({ dueOn: '2024-07-05' });
    await planLadder(at('2024-07-05T09:00'), world.tenantId);
    expect((await stepsOf(world)).filter((step) => step.startsWith('on '))).toHaveLength(4);
  });

  it('tells of restricted work its readers alone, and nobody of an agency that answers on paper', async () => {
    const world = await smallWorld(db);
    await world.issue({ dueOn: '2024-06-20', readers: ['chief', 'head'] });
    await world.issue({ dueOn: '2024-06-20', lead: ['tax'] });
    await planLadder(at('2024-07-30T09:00'), world.tenantId);
    const told = new Set((await stepsOf(world)).map((step) => step.split(' ')[1]));
    expect(told).toEqual(new Set(['chief', 'head']));
    await writeDigests(at('2024-07-30T09:00'), world.tenantId);
    expect(JSON.stringify(await mailsOf(world))).not.toContain('quy hoạch');
  });

  it('writes one digest for a person and a day, after its hour, and nothing to who wants none', async () => {
    const world = await smallWorld(db, { settings: { silenceDays: 0 } });
    await world.issue({ dueOn: '2024-06-28' });
    await world.issue({ dueOn: '2024-06-28' });
    await db.inTenantTransaction(world.tenantId, (tx) =>
      tx.execute(sql`update app.people set preferences = '{"digestByMail": false}'
        where tenant_id = ${world.tenantId} and id = ${world.personIds.officer}`),
    );
    await planLadder(at('2024-06-25T07:30'), world.tenantId);
    expect(await writeDigests(at('2024-06-25T07:59'), world.tenantId)).toBe(0);
    expect(await writeDigests(at('2024-06-25T08:00'), world.tenantId)).toBe(1);
    expect(await writeDigests(at('2024-06-25T09:00'), world.tenantId)).toBe(0);
    const [mail] = await mailsOf(world);
    expect(mail).toMatchObject({ recipient: expect.stringContaining('clerk'), payload: { total: 2 } });
  });

  it('keeps what is muted read, but never what a head is late with', async () => {
    const world = await smallWorld(db);
    await world.issue({ dueOn: '2024-06-28' });
    await planLadder(at('2024-06-27T09:00'), world.tenantId);
    await planLadder(at('2024-07-01T09:00'), world.tenantId);
    await db.inTenantTransaction(world.tenantId, (tx) =>
      tx.execute(sql`update app.notices set muted_at = told_at, read_at = told_at where tenant_id = ${world.tenantId}`),
    );
    await db.inTenantTransaction(world.tenantId, (tx) =>
      tx.update(assignments).set({ dueOn: '2024-07-09' }).where(eq(assignments.tenantId, world.tenantId)),
    );
    await planLadder(at('2024-07-10T09:00'), world.tenantId);
    const unread = (await noticesOf(world)).filter(({ readAt }) => readAt === null);
    expect(unread.map(({ recipientId }) => postOf(world, recipientId))).toEqual(['head']);
  });
});
