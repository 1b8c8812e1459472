import type { ApiWorld } from '../api-world.ts';

/** A word that no text has by itself, in every form that texts are kept in. */
export const CANARY = 'ZQKANARY';
export const isCanary = /zqkanary/i;

/** What holds a program's own words, or a word that the way in depends on. */
const UNTOUCHED = [
  'people.account_id',
  'people.email',
  'tenants.time_zone',
  'events.type',
  'command_receipts.fingerprint',
  'notices.reason',
];

type Column = { readonly table: string; readonly column: string; readonly type: 'text' | 'ARRAY' | 'jsonb' };

/**
 * Puts the canary word into every text of every table of one tenant, of tables that are still to come too.
 *
 * @returns how many columns hold it now
 */
export async function plantCanaries({ superuser }: ApiWorld, tenantId: string): Promise<number> {
  const { rows } = await superuser.query<Column>(
    `select table_name as table, column_name as column, data_type as type from information_schema.columns
     where table_schema = 'app' and udt_name in ('text', '_text', 'jsonb') and is_generated = 'NEVER'`,
  );
  const columns = rows.filter(({ table, column }) => !UNTOUCHED.includes(`${table}.${column}`));
  for (const column of columns)
    await superuser.query(['update app.' + column.table, 'set', planted(column), 'where tenant_id = $1'].join(' '), [
      tenantId,
    ]);
  await superuser.query(
    `update auth."user" set name = name || $1 where id in (select account_id from app.people where tenant_id = $2)`,
    [CANARY, tenantId],
  );
  return columns.length;
}

function planted({ column, type }: Column): string {
  const name = `"${column}"`;
  switch (type) {
    case 'text':
      return `${name} = ${name} || '${CANARY}'`;
    case 'ARRAY':
      return `${name} = array_append(${name}, '${CANARY}')`;
    case 'jsonb':
      return `${name} = case jsonb_typeof(${name}) when 'object' then ${name} || '{"reason": "${CANARY}", "message": "${CANARY}"}' else ${name} end`;
  }
}
