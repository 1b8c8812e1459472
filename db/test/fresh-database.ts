import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { copyDatabase, inAnother } from './copy-database.ts';
import { TEMPLATE } from './template.ts';

/** A migrated, empty database for one test file alone, such as one that counts what is in it. */
export async function freshDatabase(): Promise<{ databaseUrl: string; ownerUrl: string }> {
  const name = `fresh_${randomUUID().replaceAll('-', '')}`;
  await copyDatabase(inject('superuserUrl'), TEMPLATE, name);
  return { databaseUrl: inAnother(name, inject('databaseUrl')), ownerUrl: inAnother(name, inject('ownerUrl')) };
}
