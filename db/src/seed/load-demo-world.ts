import { openDatabase } from '../client.ts';
import { makeDemoAccounts } from './load/accounts.ts';
import { castRows } from './load/cast-rows.ts';
import { workRows } from './load/directive-rows.ts';
import { letterRows } from './load/letter-rows.ts';
import { insertWorld } from './load/insert-world.ts';
import { planWorld } from './plan/plan-world.ts';
import { dayOf } from './plan/working-days.ts';

type Target = {
  /** Of the app's role. */
  readonly appUrl: string;
  /** What the product's clock says: the demo is as of the morning of that day. */
  readonly now: Date;
};

/** An account of the demo world with the person it is; all have the password `DEMO_PASSWORD`. */
export type DemoPerson = {
  readonly email: string;
  readonly name: string;
  readonly personId: string;
  readonly tenantId: string;
};

/**
 * Puts Bình Định and Gia Lai into an empty database. The caller makes sure that it holds no tenant.
 *
 * @returns everyone who can sign in
 */
export async function loadDemoWorld({ appUrl, now }: Target): Promise<DemoPerson[]> {
  const worlds = planWorld(dayOf(now));
  const accounts = worlds.flatMap(({ people }) => people.map(({ email, fullName }) => ({ email, name: fullName })));
  const accountIds = await makeDemoAccounts(appUrl, accounts, now);
  const accountIdOf = (email: string) => {
    const id = accountIds.get(email);
    if (id === undefined) throw new Error(`no account was made for ${email}`);
    return id;
  };

  const db = openDatabase(appUrl);
  const everyone: DemoPerson[] = [];
  try {
    for (const world of worlds) {
      const { ids, rows } = castRows(world, now, accountIdOf);
      const work = workRows(world, ids);
      const letters = world.letters ? letterRows(work, world.letters, ids, now) : { letters: [], lines: [] };
      await insertWorld(db, rows, work, letters);
      everyone.push(
        ...rows.people.map(({ email, fullName, id, tenantId }) => ({ email, name: fullName, personId: id, tenantId })),
      );
    }
  } finally {
    await db.close();
  }
  return everyone;
}
