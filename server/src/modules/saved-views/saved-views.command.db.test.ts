import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { expectOnce, expectRefusal, outcomeOf, verdicts } from '../../../test/expectations.ts';
import { type SmallWorld, smallWorld } from '../../../test/small-world.ts';
import type { PostKey } from '../../../test/small-world-cast.ts';
import { warmDatabase } from '../../../test/warm-database.ts';
import type { Role } from '../../kernel/actor.ts';
import { deleteView } from './delete-view.command.ts';
import { orderViews } from './order-views.command.ts';
import { replaceView } from './replace-view.command.ts';
import { saveView } from './save-view.command.ts';
import { listSavedViews, selectSavedViews } from './saved-views.queries.ts';
import { shareView } from './share-view.command.ts';

let db: TenantDatabase;
let world: SmallWorld;
beforeAll(async () => {
  db = await warmDatabase();
});
beforeEach(async () => {
  world = await smallWorld(db);
});
afterAll(() => db.close());

const keyed = <Input extends object>(input: Input) => ({ ...input, idempotencyKey: newId() });
async function keep(by: PostKey, name: string, search = 'tab=open'): Promise<string> {
  const { viewId } = await saveView(await world.contextAs(by), keyed({ list: 'directives', name, search } as const));
  return viewId;
}
const share = async (by: PostKey, viewId: string, roles: Role[]) =>
  shareView(await world.contextAs(by), keyed({ viewId, roles }));
async function namesSeenBy(post: PostKey): Promise<string[]> {
  return (await listSavedViews(await world.contextAs(post), 'directives')).map(({ name }) => name);
}

describe('a saved view', () => {
  it("is its owner's alone, in the order he kept them, in all his posts", async () => {
    await keep('head', 'Hai');
    await keep('head', 'Một');
    expect(await namesSeenBy('head')).toEqual(['Hai', 'Một']);
    expect(await namesSeenBy('lentMonitor')).toEqual(['Hai', 'Một']);
    expect(await namesSeenBy('clerk')).toEqual([]);
    expect(await listSavedViews(await world.contextAs('head'), 'late')).toEqual([]);
  });

  it('is shared with roles of the agency where it was made, and nowhere else', async () => {
    const viewId = await keep('chief', 'Đê điều');
    await keep('monitorA', 'Của tôi');
    await share('chief', viewId, ['office_monitor', 'office_monitor', 'chair']);
    expect(await namesSeenBy('monitorA')).toEqual(['Của tôi', 'Đê điều']);
    expect(await namesSeenBy('lentMonitor')).toEqual(['Đê điều']);
    for (const other of ['chair', 'districtMonitor', 'head'] as const) expect(await namesSeenBy(other)).toEqual([]);
    await share('chief', viewId, []);
    expect(await namesSeenBy('monitorA')).toEqual(['Của tôi']);
  });

  it('is changed and deleted by its owner only', async () => {
    const act = async (context: Parameters<typeof replaceView>[0], viewId: string) => {
      await replaceView(context, keyed({ viewId, name: 'Tên khác', search: null }));
      await deleteView(context, keyed({ viewId }));
    };
    const prepare = async () => {
      const viewId = await keep('chief', 'Quá hạn');
      await share('chief', viewId, ['office_monitor']);
      return viewId;
    };
    const who = await verdicts(world, prepare, act);
    expect(who).toMatchObject({ done: ['chief'], NOT_ALLOWED: ['monitorA', 'monitorB', 'lentMonitor'] });
  });

  it('is shared by leaders, chief, monitors and heads; whoever no longer may still takes back', async () => {
    for (const post of ['chair', 'viceChair', 'chief', 'monitorA', 'head', 'districtChair'] as const) {
      await share(post, await keep(post, 'Chung'), ['officer']);
    }
    for (const post of ['clerk', 'officer', 'inspector', 'admin'] as const) {
      const viewId = await keep(post, 'Riêng');
      await expectRefusal(world, () => share(post, viewId, ['officer']), { code: 'NOT_ALLOWED' });
      await share(post, viewId, []);
    }
  });

  it('takes another name, other conditions, or both', async () => {
    const viewId = await keep('chief', 'Quá hạn', 'tab=overdue');
    const chief = await world.contextAs('chief');
    await replaceView(chief, keyed({ viewId, name: ' Trễ ', search: null }));
    await replaceView(chief, keyed({ viewId, name: null, search: '?tab=soon' }));
    expect(await selectSavedViews(chief, [viewId])).toMatchObject([{ name: 'Trễ', search: 'tab=soon' }]);
    await expectRefusal(world, () => replaceView(chief, keyed({ viewId, name: ' ', search: null })), {
      code: 'TEXT_EMPTY',
      path: 'name',
    });
    await expectRefusal(world, () => replaceView(chief, keyed({ viewId, name: null, search: 'q'.repeat(2_001) })), {
      code: 'TEXT_TOO_LONG',
      path: 'search',
    });
  });

  it('of another tenant is not found', async () => {
    const viewId = await keep('chief', 'Quá hạn');
    const other = await smallWorld(db);
    await expectRefusal(other, async () => deleteView(await other.contextAs('chief'), keyed({ viewId })), {
      code: 'NOT_FOUND',
    });
  });

  it('is kept once per key', async () => {
    const chief = await world.contextAs('chief');
    const send = (name: string) => (idempotencyKey: string) =>
      saveView(chief, { idempotencyKey, list: 'late', name, search: '' });
    await expectOnce(world, send('Quá hạn'), send('Khác'));
  });

  it('stands where its owner put it', async () => {
    const ids = [await keep('chief', 'A'), await keep('chief', 'B'), await keep('chief', 'C')];
    const foreign = await keep('monitorA', 'D');
    const chief = await world.contextAs('chief');
    await orderViews(chief, keyed({ list: 'directives', viewIds: [ids[2] ?? '', foreign, ids[0] ?? ''] } as const));
    expect(await namesSeenBy('chief')).toEqual(['C', 'A', 'B']);
  });

  it('is one of fifty at most, also where several are kept at once', async () => {
    for (let index = 0; index < 47; index++) await keep('chief', `Bộ lọc ${index}`);
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, (_each, index) => outcomeOf(() => keep('chief', `Cùng lúc ${index}`))),
    );
    expect(outcomes.filter((outcome) => typeof outcome === 'string')).toHaveLength(3);
    await expectRefusal(world, () => keep('chief', 'Thêm'), { code: 'TOO_MANY', path: 'name' });
  });
});
