import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import type { PostKey } from '../../../test/small-world-cast.ts';
import { actsIn } from '../../../test/small-world-acts.ts';
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

async function toldTo(post: PostKey, at: string): Promise<string[]> {
  const notices = await listNotices(await world.contextAs(post, { at }), 'decided', 50);
  return notices.map(({ assignmentId }) => assignmentId);
}

describe('an answer to a request', () => {
  it('is told to whoever asked and to those who answer beside him, and to nobody else', async () => {
    const { lead } = await world.issue();
    const requestId = await acts.ask(lead, { askedDueOn: '2024-07-12' });
    expect(await toldTo('head', '2024-06-12')).not.toContain(lead);
    await acts.decide(requestId, { by: 'chief' });
    for (const post of ['head', 'clerk'] as const) expect(await toldTo(post, '2024-06-12')).toContain(lead);
    for (const post of ['officer', 'financeHead', 'chief', 'chair'] as const) {
      expect(await toldTo(post, '2024-06-12')).not.toContain(lead);
    }
  });

  it('stands for two weeks, also where it ended the work', async () => {
    const { lead } = await world.issue();
    const requestId = await acts.ask(lead, { kind: 'infeasible' });
    await acts.decide(requestId, { by: 'chair', at: '2024-06-12' });
    expect(await toldTo('clerk', '2024-06-26')).toContain(lead);
    expect(await toldTo('clerk', '2024-06-27')).not.toContain(lead);
  });
});
