import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Everything an installation keeps on this machine: its own PostgreSQL, files, secrets, what runs. */
export const DATA_DIRECTORY = fileURLToPath(new URL('../../.data', import.meta.url));

export type DatabaseUrls = { appUrl: string; ownerUrl: string };

/** What the operator has asked for, checked. */
export type Environment = {
  port: number;
  /** The address in people's browsers, where it is not this machine's own. */
  origin: string | undefined;
  /** A PostgreSQL of the operator's own; without one the embedded one runs. */
  database: DatabaseUrls | undefined;
  wantsDemo: boolean;
  /** Instant at which the product's clock starts, instead of the real one. */
  now: string | undefined;
  authSecret: string | undefined;
  filesDirectory: string | undefined;
};

/** The operator can put this right; shown as one sentence, without a stack. */
export class OperatorError extends Error {
  override name = 'OperatorError';
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** @throws {OperatorError} a variable is unusable, or two contradict each other */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const port = Number(variables.PORT || 4000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new OperatorError(`PORT must be a number from 1 to 65535, not "${variables.PORT}".`);
  }
  const now = variables.NOW || undefined;
  if (now !== undefined && variables.NODE_ENV === 'production') {
    throw new OperatorError('NOW moves the clock of demos and tests; with NODE_ENV=production it is refused.');
  }
  if (now !== undefined && (!INSTANT.test(now) || Number.isNaN(Date.parse(now)))) {
    throw new OperatorError(`NOW must be an instant with its offset, like 2026-01-05T08:00:00+07:00, not "${now}".`);
  }
  return {
    port,
    origin: variables.ORIGIN || undefined,
    database: databaseOf(variables),
    wantsDemo: variables.DEMO !== '0',
    now,
    authSecret: variables.AUTH_SECRET || undefined,
    filesDirectory: variables.FILES_DIR || undefined,
  };
}

function databaseOf({ DATABASE_URL, MIGRATE_DATABASE_URL }: NodeJS.ProcessEnv): DatabaseUrls | undefined {
  if (DATABASE_URL && MIGRATE_DATABASE_URL) return { appUrl: DATABASE_URL, ownerUrl: MIGRATE_DATABASE_URL };
  if (!DATABASE_URL && !MIGRATE_DATABASE_URL) return undefined;
  throw new OperatorError(
    'Set both DATABASE_URL (the role that serves requests) and MIGRATE_DATABASE_URL (the role that owns the schema), ' +
      'or neither to use the embedded PostgreSQL.',
  );
}
