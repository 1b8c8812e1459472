import { sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { inject } from 'vitest';
import { openDatabase, type TenantDatabase } from '../../db/src/client.ts';

/** A database whose connections are all open, so that what is sent at once also arrives at once. */
export async function warmDatabase(maxConnections = 10): Promise<TenantDatabase> {
  const db = openDatabase(inject('databaseUrl'), { maxConnections });
  await Promise.all(
    Array.from({ length: maxConnections }, () =>
      db.readInTenant(newId(), (reader) => reader.execute(sql`select pg_sleep(0.05)`)),
    ),
  );
  return db;
}
