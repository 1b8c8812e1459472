import type { Accounts, Session } from './accounts.ts';

const REMEMBERED_MS = 30_000;
const MAX_REMEMBERED = 20_000;

type Remembered = { readonly session: Session; readonly untilMs: number };

/**
 * Sessions as last looked up, by cookie, for half a minute: checking one against the database costs more than the
 * rest of a small query. What is revoked is forgotten at once, by notice; people and posts are read for every request.
 */
export function rememberSessions(accounts: Pick<Accounts, 'sessionOf'>) {
  const byCookie = new Map<string, Remembered>();
  return {
    async sessionOf(headers: Headers): Promise<Session | null> {
      const cookie = headers.get('cookie');
      if (!cookie) return null;
      const remembered = byCookie.get(cookie);
      if (remembered && remembered.untilMs > performance.now()) return remembered.session;
      byCookie.delete(cookie);
      const session = await accounts.sessionOf(headers);
      if (session) {
        if (byCookie.size >= MAX_REMEMBERED) byCookie.clear();
        byCookie.set(cookie, { session, untilMs: performance.now() + REMEMBERED_MS });
      }
      return session;
    },
    forgetAccount(accountId: string): void {
      for (const [cookie, { session }] of byCookie) if (session.accountId === accountId) byCookie.delete(cookie);
    },
    forgetAll: () => byCookie.clear(),
  };
}
