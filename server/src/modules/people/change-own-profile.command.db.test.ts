import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { expectOnce, expectRefusal } from '../../../test/expectations.ts';
import { recordsOf, rowOf } from '../../../test/records.ts';
import { type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import { warmDatabase } from '../../../test/warm-database.ts';
import { renameSelf, setPreferences } from './change-own-profile.command.ts';

let db: TenantDatabase;
let world: SmallWorld;
beforeAll(async () => {
  db = await warmDatabase();
  world = await smallWorld(db);
});
afterAll(() => db.close());

const recordsHere = () => recordsOf(db, world.tenantId);

describe("setting one's preferences", () => {
  it('keeps what differs from the product, once for a key, with before and after on record', async () => {
    const clerk = await world.contextAs('clerk');
    const send = (theme: 'DARK' | 'LIGHT') => (idempotencyKey: string) =>
      setPreferences(clerk, { idempotencyKey, theme, density: 'COMPACT', textSize: null });
    await expectOnce(world, send('DARK'), send('LIGHT'));
    const { people, events } = await recordsHere();
    expect(rowOf(people, world.personIds.clerk).preferences).toEqual({ theme: 'DARK', density: 'COMPACT' });
    expect(rowOf(people, world.personIds.head).preferences).toEqual({});
    expect(events.at(-1)).toMatchObject({
      type: 'preferences_set',
      subjectId: world.personIds.clerk,
      before: {},
      after: { theme: 'DARK', density: 'COMPACT' },
    });
  });
});

describe("changing one's own name", () => {
  it('cleans it, and puts the former one on record', async () => {
    const head = await world.contextAs('head');
    const former = rowOf((await recordsHere()).people, world.personIds.head).fullName;
    await renameSelf(head, { idempotencyKey: newId(), fullName: '  Lê   Thị\u200B Hà ' });
    const { people, events } = await recordsHere();
    expect(rowOf(people, world.personIds.head).fullName).toBe('Lê Thị Hà');
    expect(events.at(-1)).toMatchObject({
      type: 'person_renamed',
      before: { fullName: former },
      after: { fullName: 'Lê Thị Hà' },
    });
  });

  it('refuses an empty one and one that is too long', async () => {
    const head = await world.contextAs('head');
    const rename = (fullName: string) => () => renameSelf(head, { idempotencyKey: newId(), fullName });
    await expectRefusal(world, rename(' \u200B '), { code: 'TEXT_EMPTY', path: 'fullName' });
    await expectRefusal(world, rename('ế'.repeat(201)), { code: 'TEXT_TOO_LONG', path: 'fullName' });
  });
});
