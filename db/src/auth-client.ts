import pg from 'pg';
import { NOTICE_CHANNEL, type Notice } from './notices.ts';

/** The way to the sign-in accounts, apart from every tenant's data. */
export type AuthDatabase = {
  readonly pool: pg.Pool;
  /** Tells every server process to forget what it remembers of the account's sessions. */
  tellSessionsEnded(accountId: string): Promise<void>;
  close(): Promise<void>;
};

/**
 * Opens connections that act as `dondoc_auth`. The app's role may become it but inherits nothing from it, so what
 * serves tenants cannot read accounts, and two database addresses are enough to run the product.
 *
 * @param url of the app's role
 */
export function openAuthDatabase(url: string): AuthDatabase {
  const pool = new pg.Pool({ connectionString: url, max: 4, options: '-c role=dondoc_auth -c search_path=auth' });
  // As in openDatabase(): a connection that breaks must not end the process, idle or at work.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    pool,
    async tellSessionsEnded(accountId) {
      const notice: Notice = { kind: 'sessions-ended', accountId };
      await pool.query('select pg_notify($1, $2)', [NOTICE_CHANNEL, JSON.stringify(notice)]);
    },
    close: () => pool.end(),
  };
}
