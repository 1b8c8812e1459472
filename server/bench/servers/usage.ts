import pg from 'pg';

/** What a server process has used since it started. */
export type Usage = { readonly cpuMs: number; readonly statements: number; readonly transactions: number };

const FRAME = /^\s*(begin|commit|select set_config\()/i;
const BEGIN = /^\s*begin/i;

/** Counts what goes through pg in this process, and answers the parent's question what was used so far. */
export function reportUsage(): void {
  const counted = { statements: 0, transactions: 0 };
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = new Proxy(query, {
    apply(target, client, args: unknown[]) {
      const text = textOf(args[0]);
      if (BEGIN.test(text)) counted.transactions += 1;
      if (!FRAME.test(text)) counted.statements += 1;
      return Reflect.apply(target, client, args);
    },
  });
  process.on('message', (message) => {
    if (message !== 'usage') return;
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuMs: (user + system) / 1000, ...counted } satisfies Usage);
  });
  process.on('disconnect', () => process.exit());
}

function textOf(query: unknown): string {
  if (typeof query === 'string') return query;
  return typeof query === 'object' && query !== null && 'text' in query && typeof query.text === 'string'
    ? query.text
    : '';
}
