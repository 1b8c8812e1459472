import { sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from './client.ts';
import { IdempotencyKeyReused, once, type Receipt } from './once.ts';
import { commandReceipts } from './schema/events.ts';

const db = openDatabase(inject('databaseUrl'));
afterAll(() => db.close());

const receipt = (change: Partial<Receipt> = {}): Receipt => ({
  tenantId: newId(),
  personId: newId(),
  idempotencyKey: 'key',
  request: ['act', { on: 1 }],
  at: new Date('2024-06-10T02:00:00Z'),
  ...change,
});
const send = <Answer>(sent: Receipt, work: () => Promise<Answer>) =>
  db.inTenantTransaction(sent.tenantId, (tx) => once(tx, sent, work));
const receiptsOf = (tenantId: string) => db.readInTenant(tenantId, (reader) => reader.select().from(commandReceipts));

describe('an act under an idempotency key', () => {
  it('is done once, and every send gets the first answer', async () => {
    const sent = receipt();
    let done = 0;
    const work = async () => ({ number: ++done });
    const answers = await Promise.all(Array.from({ length: 30 }, () => send(sent, work)));
    expect(answers).toEqual(Array.from({ length: 30 }, () => ({ number: 1 })));
    expect(await send({ ...sent, at: new Date('2024-06-11T02:00:00Z') }, work)).toEqual({ number: 1 });
    expect(done).toBe(1);
    expect(await receiptsOf(sent.tenantId)).toHaveLength(1);
  });

  it('is refused to another request under the same key', async () => {
    const sent = receipt();
    await send(sent, async () => 'first');
    await expect(send({ ...sent, request: ['act', { on: 2 }] }, async () => 'second')).rejects.toThrow(
      IdempotencyKeyReused,
    );
    await expect(send({ ...sent, request: ['another act', { on: 1 }] }, async () => 'second')).rejects.toThrow(
      IdempotencyKeyReused,
    );
  });

  it('belongs to the person and the tenant: the same key of another is another', async () => {
    const sent = receipt();
    await send(sent, async () => 'first');
    expect(await send({ ...sent, personId: newId() }, async () => 'second')).toBe('second');
    expect(await send({ ...sent, tenantId: newId() }, async () => 'third')).toBe('third');
  });

  it('that was refused leaves no receipt: its retry is judged afresh', async () => {
    const sent = receipt();
    await expect(send(sent, () => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
    expect(await receiptsOf(sent.tenantId)).toEqual([]);
    expect(await send(sent, async () => 'allowed now')).toBe('allowed now');
  });

  it('waits for a send of the same key that is under way, and does the act where that one fails', async () => {
    const sent = receipt();
    let isUnderWay = () => {};
    const underWay = new Promise<void>((resolve) => {
      isUnderWay = resolve;
    });
    const failing = db.inTenantTransaction(sent.tenantId, (tx) =>
      once(tx, sent, async () => {
        isUnderWay();
        await tx.execute(sql`select pg_sleep(0.2)`);
        throw new Error('broke');
      }),
    );
    const refused = expect(failing).rejects.toThrow('broke');
    await underWay;
    expect(await send(sent, async () => 'done by the second')).toBe('done by the second');
    await refused;
  });

  it('may answer nothing at all', async () => {
    const sent = receipt();
    expect(await send(sent, async () => null)).toBeNull();
    expect(await send(sent, async () => 'never')).toBeNull();
  });
});
