import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { expectOnce, expectRefusal } from '../../../test/expectations.ts';
import { recordsOf } from '../../../test/records.ts';
import { type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import { warmDatabase } from '../../../test/warm-database.ts';
import { changeSettings } from './change-settings.command.ts';

let db: TenantDatabase;
let world: SmallWorld;
beforeAll(async () => {
  db = await warmDatabase();
  world = await smallWorld(db);
});
afterAll(() => db.close());

const settingsHere = async () => (await world.contextAs('admin')).settings;

describe("changing the tenant's settings", () => {
  it('holds for the next request, once for a key, with before and after on record', async () => {
    const admin = await world.contextAs('admin');
    const send = (dueSoonWorkingDays: number) => (idempotencyKey: string) =>
      changeSettings(admin, { idempotencyKey, dueSoonWorkingDays });
    await expectOnce(world, send(5), send(6));
    expect(await settingsHere()).toMatchObject({ dueSoonWorkingDays: 5, acknowledgeWithinWorkingDays: 2 });
    expect((await recordsOf(db, world.tenantId)).events.at(-1)).toMatchObject({
      type: 'settings_changed',
      subjectId: world.tenantId,
      before: {},
      after: { dueSoonWorkingDays: 5 },
    });
  });

  it('by two administrators at once keeps what each of them changed', async () => {
    const [one, other] = [await world.contextAs('admin'), await world.contextAs('admin')];
    await Promise.all([
      changeSettings(one, { idempotencyKey: newId(), acknowledgeWithinWorkingDays: 4 }),
      changeSettings(other, { idempotencyKey: newId(), gradeResults: true }),
    ]);
    expect(await settingsHere()).toMatchObject({ acknowledgeWithinWorkingDays: 4, gradeResults: true });
  });

  it('is refused outside the limits and to everybody else, and changes nothing', async () => {
    const before = await settingsHere();
    const admin = await world.contextAs('admin');
    await expectRefusal(world, () => changeSettings(admin, { idempotencyKey: newId(), dueSoonWorkingDays: 0 }), {
      code: 'SETTING_OUT_OF_RANGE',
      path: 'dueSoonWorkingDays',
    });
    for (const post of ['chair', 'chief', 'head'] as const) {
      const context = await world.contextAs(post);
      await expectRefusal(world, () => changeSettings(context, { idempotencyKey: newId(), gradeResults: false }), {
        code: 'NOT_ALLOWED',
      });
    }
    expect(await settingsHere()).toEqual(before);
  });
});
