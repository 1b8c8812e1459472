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
  /** Grows with every notice: what was looked up before one may be what it revokes. */
  let notices = 0;
  return {
    async sessionOf(headers: Headers): Promise<Session | null> {
      const cookie = headers.get('cookie');
      if (!cookie) return null;
      const remembered = byCookie.get(cookie);
      if (remembered && remembered.untilMs > performance.now()) return remembered.session;
      byCookie.delete(cookie);
      const noticesBefore = notices;
      const session = await accounts.sessionOf(headers);
      if (session && notices === noticesBefore) {
        if (byCookie.size >= MAX_REMEMBERED) byCookie.clear();
        byCookie.set(cookie, { session, untilMs: performance.now() + REMEMBERED_MS });
      }
      return session;
    },
    forgetAccount(accountId: string): void {
      notices += 1;
      for (const [cookie, { session }] of byCookie) if (session.accountId === accountId) byCookie.delete(cookie);
    },
    forgetAll(): void {
      notices += 1;
      byCookie.clear();
    },
  };
}
