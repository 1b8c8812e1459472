import { openDatabase } from '../../../db/src/client.ts';
import { clockStoppedAt } from '../../src/kernel/clock.ts';
import { planLadder } from '../../src/modules/ladder/plan-ladder.command.ts';
import { writeDigests } from '../../src/modules/outbox/write-mails.command.ts';
import { given } from '../servers/listening.ts';

// One scheduler as it runs everywhere: takes what is owed, writes the day's mails, and ends. Its parent may kill it.
process.on('disconnect', () => process.exit());
// Its parent may have ended while this one was still loading.
if (!process.connected) process.exit();
const sources = { db: openDatabase(given('DATABASE_URL'), { maxConnections: 2 }), clock: clockStoppedAt(given('NOW')) };
const tenantId = given('TENANT_ID');
const taken = await planLadder(sources, tenantId);
const written = await writeDigests(sources, tenantId);
await sources.db.close();
process.send?.({ taken, written }, () => process.disconnect());
