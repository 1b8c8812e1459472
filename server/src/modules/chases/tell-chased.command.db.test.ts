import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import { actsIn } from '../../../test/small-world-acts.ts';
import { type PostKey, postKeys } from '../../../test/small-world-cast.ts';
import { warmDatabase } from '../../../test/warm-database.ts';
import { listNotices } from '../notices/notices.queries.ts';

let db: TenantDatabase;
let world: SmallWorld;
let acts: ReturnType<typeof actsIn>;
beforeAll(async () => {
  db = await warmDatabase();
  world = await smallWorld(db);
  acts = actsIn(world);
});
afterAll(() => db.close());

/** The posts that were told that a share was chased. */
async function toldOf(assignmentId: string): Promise<PostKey[]> {
  const told = await Promise.all(
    postKeys.map(async (post) => {
      const notices = await listNotices(await world.contextAs(post), 'chased', 200);
      return notices.some((notice) => notice.assignmentId === assignmentId) ? [post] : [];
    }),
  );
  return told.flat();
}

describe('a chase', () => {
  it('is told to those who answer for the agency, reminder, demand and letter alike', async () => {
    const [reminded, demanded, lettered] = [await world.issue(), await world.issue(), await world.issue()];
    await acts.remind([reminded.lead]);
    await acts.demand(demanded.lead);
    const letterId = await acts.draftLetter([lettered.lead]);
    expect(await toldOf(lettered.lead)).toEqual([]);
    await acts.submitLetter(letterId);
    await acts.issueLetter(letterId);
    for (const { lead } of [reminded, demanded, lettered]) expect(await toldOf(lead)).toEqual(['head', 'clerk']);
  });

  it('of a committee is told to its chair and the people of its Office', async () => {
    const { lead } = await world.issue({ lead: ['hoaiAn'] });
    await acts.remind([lead]);
    expect(new Set(await toldOf(lead))).toEqual(new Set(['districtChair', 'districtChief', 'districtMonitor']));
  });

  it('is told no more once the work was reported', async () => {
    const { lead } = await world.issue();
    await acts.remind([lead]);
    await acts.complete(lead);
    expect(await toldOf(lead)).toEqual([]);
  });
});
