import pg from 'pg';

/**
 * Enters the tenant and shuts out writes, for the transaction that lasts until the next Sync: a plain SET would follow
 * the connection to the next tenant.
 */
const ENTER_TO_READ = "select set_config('app.tenant_id', $1, true), set_config('transaction_read_only', 'on', true)";

/** What pg 8.23 calls on a query object, beyond its typed surface. pg is pinned; a test of the wall fails if it moves. */
type Internals = {
  requiresPreparation(): boolean;
  prepare(connection: Wire): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: unknown): void;
  callback: ((error: Error | null, result: pg.QueryResult) => void) | null;
};

type Wire = {
  parse(message: { name: string; text: string }): void;
  bind(message: { portal: string; statement: string; values: readonly string[] }): void;
  execute(message: { portal: string; rows: number }): void;
};

const Query = pg.Query as unknown as new (
  config: pg.QueryConfig,
  values: unknown[] | undefined,
) => Internals & pg.Submittable;

/**
 * One statement inside one tenant, read-only, in a single round trip: the setting and the statement go under one Sync,
 * which PostgreSQL runs as one transaction, so there is neither BEGIN nor COMMIT.
 */
class WalledRead extends Query {
  readonly #tenantId: string;
  #isInside = false;

  constructor(tenantId: string, config: pg.QueryConfig, values: unknown[] | undefined) {
    super(config, values);
    this.#tenantId = tenantId;
  }

  // A statement without values would go by the simple protocol, in a transaction of its own.
  override requiresPreparation(): boolean {
    return true;
  }

  override prepare(connection: Wire): void {
    connection.parse({ name: '', text: ENTER_TO_READ });
    connection.bind({ portal: '', statement: '', values: [this.#tenantId] });
    connection.execute({ portal: '', rows: 0 });
    super.prepare(connection);
  }

  override handleDataRow(message: unknown): void {
    if (this.#isInside) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: unknown): void {
    if (this.#isInside) super.handleCommandComplete(message, connection);
    this.#isInside = true;
  }
}

/** Runs one read of a tenant on a connection of the pool. */
export async function readWalled(
  pool: pg.Pool,
  tenantId: string,
  config: pg.QueryConfig,
  values: unknown[] | undefined,
): Promise<pg.QueryResult> {
  const client = await pool.connect();
  return new Promise((resolve, reject) => {
    const query = new WalledRead(tenantId, config, values);
    query.callback = (error, result) => {
      // A statement that failed leaves the connection whole; after anything else it may no longer answer.
      client.release(Boolean(error) && !isOfStatement(error));
      if (error) reject(error);
      else resolve(result);
    };
    client.query(query);
  });
}

function isOfStatement(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.severity === 'ERROR';
}
