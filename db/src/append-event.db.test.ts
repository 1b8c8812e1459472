import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { appendEvents, type NewEvent } from './append-event.ts';
import { openDatabase } from './client.ts';
import { listenToNotices, type Notice } from './notices.ts';
import { events } from './schema/events.ts';

const db = openDatabase(inject('databaseUrl'));
const heard: Notice[] = [];
let listening: { close(): Promise<void> };
beforeAll(async () => {
  listening = await listenToNotices(inject('databaseUrl'), {
    onNotice: (notice) => heard.push(notice),
    onReconnect: () => undefined,
  });
});
afterAll(() => Promise.all([db.close(), listening.close()]));

const event = (tenantId: string, directiveId: string | null): NewEvent => ({
  tenantId,
  directiveId,
  type: 'directive_issued',
  version: 1,
  subjectId: newId(),
  before: {},
  after: { code: 'BD-2024-0001' },
  occurredAt: new Date('2024-06-10T02:00:00Z'),
  effectiveOn: '2024-06-10',
  personId: newId(),
  appointmentId: newId(),
  idempotencyKey: 'key',
});
const heardOf = (tenantId: string) => heard.filter((notice) => 'tenantId' in notice && notice.tenantId === tenantId);
const append = (tenantId: string, appended: NewEvent[]) =>
  db.inTenantTransaction(tenantId, (tx) => appendEvents(tx, appended));

/** What was said before has been heard once this is. */
async function everythingHeard(): Promise<void> {
  const marker = newId();
  await append(marker, [event(marker, newId())]);
  await expect.poll(() => heardOf(marker)).toHaveLength(1);
}

describe('appended events', () => {
  it('are told to every server process, each directive once', async () => {
    const [tenantId, one, other] = [newId(), newId(), newId()];
    await append(tenantId, [event(tenantId, one), event(tenantId, one), event(tenantId, other), event(tenantId, null)]);
    await everythingHeard();
    expect(heardOf(tenantId)).toEqual([{ kind: 'directives-changed', tenantId, directiveIds: [one, other] }]);
    expect(await db.readInTenant(tenantId, (reader) => reader.select().from(events))).toHaveLength(4);
  });

  it('of more directives than one notice can carry are told in several', async () => {
    const tenantId = newId();
    const ids = Array.from({ length: 400 }, () => newId());
    await append(
      tenantId,
      ids.map((id) => event(tenantId, id)),
    );
    await everythingHeard();
    const told = heardOf(tenantId).flatMap((notice) => ('directiveIds' in notice ? notice.directiveIds : []));
    expect(told).toEqual(ids);
  });

  it('are told to nobody when their transaction is undone, nor when there are none', async () => {
    const tenantId = newId();
    await expect(
      db.inTenantTransaction(tenantId, async (tx) => {
        await appendEvents(tx, [event(tenantId, newId())]);
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    await append(tenantId, []);
    await everythingHeard();
    expect(heardOf(tenantId)).toEqual([]);
  });
});
