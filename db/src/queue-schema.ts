import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pg from 'pg';

/** Where graphile-worker keeps its jobs; it names no tenant and holds ids only. */
const QUEUE_SCHEMA = 'graphile_worker';

/** What a worker reads and writes. It may not change the schema, nor the record of its migrations. */
const QUEUE_TABLES = ['_private_jobs', '_private_job_queues', '_private_tasks', '_private_known_crontabs'];

/**
 * Brings the queue's own schema to the version that is installed here, as the owner, and lets the app's role work with
 * it. Does nothing where that was done before, for the same version and role.
 *
 * @param owner connected as the role that migrates
 */
export async function prepareQueue(
  owner: pg.ClientBase,
  { ownerUrl, appRoleName }: { ownerUrl: string; appRoleName: string },
): Promise<void> {
  const mark = `queue ${await fingerprint(owner, appRoleName)}`;
  const { rows } = await owner.query<{ applied: string | null }>(
    `select obj_description(to_regnamespace('${QUEUE_SCHEMA}'), 'pg_namespace') as applied`,
  );
  if (rows[0]?.applied === mark) return;

  const { Logger, runMigrations } = await import('graphile-worker');
  await runMigrations({ connectionString: ownerUrl, logger: new Logger(() => () => undefined) });
  const app = pg.escapeIdentifier(appRoleName);
  const statements = [
    `revoke all on schema ${QUEUE_SCHEMA} from public`,
    `grant usage on schema ${QUEUE_SCHEMA} to ${app}`,
    `grant select on ${QUEUE_SCHEMA}.migrations, ${QUEUE_SCHEMA}.jobs to ${app}`,
    `grant usage on all sequences in schema ${QUEUE_SCHEMA} to ${app}`,
    `grant execute on all functions in schema ${QUEUE_SCHEMA} to ${app}`,
    ...QUEUE_TABLES.flatMap((table) => [
      `grant select, insert, update, delete on ${QUEUE_SCHEMA}.${table} to ${app}`,
      // Its row-level security lets nobody but the owner in, unless a policy does.
      `drop policy if exists app_works on ${QUEUE_SCHEMA}.${table}`,
      `create policy app_works on ${QUEUE_SCHEMA}.${table} to ${app} using (true) with check (true)`,
    ]),
    `comment on schema ${QUEUE_SCHEMA} is ${pg.escapeLiteral(mark)}`,
  ];
  await owner.query(statements.join(';\n'));
}

async function fingerprint(owner: pg.ClientBase, appRoleName: string): Promise<string> {
  const { rows } = await owner.query<{ oid: number }>('select oid from pg_roles where rolname = $1', [appRoleName]);
  const manifest = join(dirname(createRequire(import.meta.url).resolve('graphile-worker')), '..', 'package.json');
  return createHash('sha256')
    .update(`${rows[0]?.oid} `)
    .update(readFileSync(manifest, 'utf8'))
    .update(readFileSync(new URL(import.meta.url), 'utf8'))
    .digest('hex');
}
