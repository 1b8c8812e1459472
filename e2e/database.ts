import { DATABASE as DEMO } from '../db/src/postgres/provision.ts';
import { loadDemoWorld } from '../db/src/seed/load-demo-world.ts';
import { copyDatabase, inAnother } from '../db/test/copy-database.ts';
import startPostgres from '../db/test/postgres.ts';
import { TEMPLATE as EMPTY } from '../db/test/template.ts';
import { START } from './calendar.ts';

/** What a database starts with: the demo world, or nothing but its tables. */
export type World = 'demo' | 'empty';

const URLS = 'DONDOC_E2E_POSTGRES';
const templates: Readonly<Record<World, string>> = { demo: DEMO, empty: EMPTY };

type Urls = { databaseUrl: string; superuserUrl: string };

/**
 * Starts a throw-away PostgreSQL and loads the demo world once; every file of stories then gets a copy of its own.
 *
 * @returns what stops it again
 */
export default async function start(): Promise<() => Promise<void>> {
  const urls: Record<string, string> = {};
  const stop = await startPostgres({ provide: (name: string, value: string) => void (urls[name] = value) });
  const { databaseUrl = '', superuserUrl = '' } = urls;
  try {
    await loadDemoWorld({ appUrl: databaseUrl, now: new Date(START) });
  } catch (error) {
    await stop();
    throw error;
  }
  process.env[URLS] = JSON.stringify({ databaseUrl, superuserUrl } satisfies Urls);
  return stop;
}

/** Copies a world for one file of stories. @returns the app role's way in */
export async function copyWorld(world: World, name: string): Promise<string> {
  const { databaseUrl, superuserUrl } = JSON.parse(process.env[URLS] ?? '{}') as Urls;
  await copyDatabase(superuserUrl, templates[world], name);
  return inAnother(name, databaseUrl);
}
