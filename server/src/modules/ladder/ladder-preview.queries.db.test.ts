import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { smallWorld } from '../../../test/small-world.ts';
import { actsIn } from '../../../test/small-world-acts.ts';
import { warmDatabase } from '../../../test/warm-database.ts';
import { previewLadder } from './ladder-preview.queries.ts';

let db: TenantDatabase;
beforeAll(async () => {
  db = await warmDatabase(2);
});
afterAll(() => db.close());

describe('whom the ladder would have reached last month', () => {
  it('is asked of the work that was open then, as it was known, by the settings as they are tried', async () => {
    const world = await smallWorld(db);
    const acts = actsIn(world);
    await world.issue({ dueOn: '2024-06-14', coordinating: ['finance'] });
    const done = await world.issue({ dueOn: '2024-06-14' });
    await acts.complete(done.lead);
    await world.issue({ dueOn: '2024-06-14', readers: ['chief', 'head'] });
    await world.issue({ dueOn: '2024-06-14', lead: ['tax'] });
    await world.issue({ dueOn: '2024-08-30' });

    const admin = await world.contextAs('admin', { at: '2024-07-15' });
    const reach = async (tried: Parameters<typeof previewLadder>[1]) => {
      const preview = await previewLadder(admin, tried);
      return preview && Object.fromEntries(preview.levels.map(({ level, stepCount }) => [level, stepCount]));
    };
    expect(await previewLadder(admin, {})).toMatchObject({ from: '2024-06-01', to: '2024-06-30' });
    // Two shares from the tenth on: told 3 and 1 before, on the day, 1 and 3 after, and a week later; leads alone above.
    expect(await reach({})).toEqual({ clerk: 12, head: 2, chief: 1, vice_chair: 1, chair: 0 });
    expect(await reach({ escalateToChiefDays: 0, remindEveryDays: 0 })).toMatchObject({ clerk: 10, chief: 0 });
    expect(await reach({ remindBeforeDays: 'mai' })).toBeNull();
    expect(await previewLadder(await world.contextAs('chief', { at: '2024-07-15' }), {})).toBeNull();
  });
});
