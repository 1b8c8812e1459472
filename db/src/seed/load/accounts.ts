import { v7 as newId } from 'uuid';
import { putAccounts } from '../../accounts.ts';
import { openAuthDatabase } from '../../auth-client.ts';
import { hashPassword } from '../../password.ts';

/** Of every account of the demo world, and of nothing else. */
export const DEMO_PASSWORD = 'dondoc-demo';

export type DemoAccount = { readonly email: string; readonly name: string };

/**
 * Makes the accounts, all with the demo's password.
 *
 * @param appUrl of the app's role
 * @returns the account's id by its address
 */
export async function makeDemoAccounts(
  appUrl: string,
  accounts: readonly DemoAccount[],
  now: Date,
): Promise<Map<string, string>> {
  // Hashing takes long on purpose; one hash serves all, since they share the password anyway.
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const auth = openAuthDatabase(appUrl);
  try {
    return await putAccounts(
      auth.pool,
      accounts.map((account) => ({ ...account, id: newId(), passwordHash })),
      now,
    );
  } finally {
    await auth.close();
  }
}
