import type { Logger } from 'pino';
import type { TenantDatabase } from '../../../db/src/client.ts';
import type { FileStore } from '../files/file-store.ts';
import type { Clock } from '../kernel/clock.ts';
import { removeAbandonedFiles } from '../modules/files/remove-abandoned-files.command.ts';
import { removeOldReceipts } from '../modules/tenants/remove-old-receipts.command.ts';

const HOUR_MS = 60 * 60 * 1000;
const EVERY_MS = 6 * HOUR_MS;
/** A retry later than this is a new request. */
const RECEIPTS_KEPT_MS = 24 * HOUR_MS;
const UNATTACHED_FILES_KEPT_MS = 7 * 24 * HOUR_MS;

type Sources = { readonly db: TenantDatabase; readonly clock: Clock; readonly files: FileStore; readonly log: Logger };

/** Removes what nobody needs any more. Any number of processes may run it; each finds what is left. */
export function keepHouse({ db, clock, files, log }: Sources) {
  async function tidy(): Promise<void> {
    const nowMs = clock.now().getTime();
    for (const { tenantId } of await db.tenantZones()) {
      await removeOldReceipts(db, tenantId, new Date(nowMs - RECEIPTS_KEPT_MS));
      await removeAbandonedFiles(db, files, tenantId, new Date(nowMs - UNATTACHED_FILES_KEPT_MS));
    }
  }
  let tidying: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    tidying = tidying.then(tidy).catch((error: unknown) => log.error({ err: error }, 'housekeeping failed'));
  }, EVERY_MS);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await tidying;
    },
  };
}
