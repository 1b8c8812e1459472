import { afterAll, beforeAll, describe, it } from 'vitest';
import { openDatabase, type TenantDatabase } from '../../db/src/client.ts';
import { loadDemoWorld } from '../../db/src/seed/load-demo-world.ts';
import { freshDatabase } from '../../db/test/fresh-database.ts';
import { expectRollUpHolds } from './expectations.ts';

let db: TenantDatabase;
let tenantIds: string[] = [];

beforeAll(async () => {
  const { databaseUrl } = await freshDatabase();
  const everyone = await loadDemoWorld({ appUrl: databaseUrl, now: new Date('2026-11-25T03:00:00Z') });
  tenantIds = [...new Set(everyone.map(({ tenantId }) => tenantId))];
  db = openDatabase(databaseUrl, { maxConnections: 1 });
});
afterAll(() => db.close());

describe('the demo world', () => {
  it('says of each directive what the product would derive from its leads, and on record what stands in the rows', async () => {
    for (const tenantId of tenantIds) await expectRollUpHolds({ db, tenantId });
  });
});
