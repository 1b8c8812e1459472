import pg from 'pg';

export const NOTICE_CHANNEL = 'dondoc';

/** What one server process tells all others, itself included. */
export type Notice =
  | { readonly kind: 'directives-changed'; readonly tenantId: string; readonly directiveIds: readonly string[] }
  | {
      readonly kind: 'notices-written';
      readonly tenantId: string;
      /** Whom something was told; null where they are too many to name. */
      readonly recipientIds: readonly string[] | null;
    }
  | { readonly kind: 'sessions-ended'; readonly accountId: string };

export type NoticeHandlers = {
  readonly onNotice: (notice: Notice) => void;
  /** Notices may have been lost before this moment: forget what was cached. */
  readonly onReconnect: () => void;
};

const RECONNECT_AFTER_MS = 500;

/**
 * Listens on a connection of its own (LISTEN does not pass a transaction pooler) and reconnects for as long as it is open.
 *
 * @param url of the app's role, straight to PostgreSQL
 */
export async function listenToNotices(url: string, handlers: NoticeHandlers): Promise<{ close(): Promise<void> }> {
  let client: pg.Client | null = null;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;

  async function connect() {
    const next = new pg.Client({ connectionString: url });
    next.on('notification', ({ payload }) => handlers.onNotice(JSON.parse(payload ?? '') as Notice));
    next.on('error', () => next.emit('end'));
    next.once('end', () => {
      if (client === next) client = null;
      if (!closed) timer = setTimeout(reconnect, RECONNECT_AFTER_MS);
    });
    await next.connect();
    await next.query(`listen ${NOTICE_CHANNEL}`);
    client = next;
  }
  function reconnect() {
    connect().then(handlers.onReconnect, () => {
      if (!closed) timer = setTimeout(reconnect, RECONNECT_AFTER_MS);
    });
  }

  await connect();
  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      await client?.end();
    },
  };
}
