import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { IdempotencyKeyReused, IdempotencyKeyUnusable } from '../../../db/src/once.ts';
import { NotACursor } from '../modules/input/keyset-page.queries.ts';

/** PostgreSQL's classes: data that cannot be read as what it should be, and more of it than fits. */
const BAD_DATA = /^(?:22|54)/;
/** PostgreSQL is starting, stopping, full, or the connection broke. */
const UNAVAILABLE = /^(?:57P0|08|53)|^(?:ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|ETIMEDOUT)$/;
/** What the driver says of a broken connection without giving it a code. */
const BROKEN_CONNECTION =
  /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

/** What a client may learn of an error that is no refusal. */
export type Failure = { readonly message: string; readonly code: string; readonly status: 400 | 409 | 500 | 503 };

/** Bad input is said, the rest is a code. */
export function failureOf(error: unknown): Failure {
  const chain = causesOf(error);
  const isA = (kind: new (...args: never[]) => Error) => chain.some((cause) => cause instanceof kind);
  if (isA(NotACursor)) return { message: 'That is not a cursor of this list.', code: 'BAD_USER_INPUT', status: 400 };
  if (isA(IdempotencyKeyUnusable))
    return { message: 'An idempotencyKey has 1 to 200 characters.', code: 'BAD_USER_INPUT', status: 400 };
  if (isA(IdempotencyKeyReused)) {
    return {
      message: 'This idempotencyKey was used for another request.',
      code: 'IDEMPOTENCY_KEY_REUSED',
      status: 409,
    };
  }
  const codes = chain.flatMap((cause) => codeOf(cause) ?? []);
  if (codes.some((code) => BAD_DATA.test(code)))
    return { message: 'An argument cannot be read.', code: 'BAD_USER_INPUT', status: 400 };
  if (codes.some((code) => UNAVAILABLE.test(code)) || chain.some(isBrokenConnection)) {
    return { message: 'The service is restarting. Try again.', code: 'UNAVAILABLE', status: 503 };
  }
  return { message: 'Something went wrong here.', code: 'INTERNAL_SERVER_ERROR', status: 500 };
}

/** When a client whose request met a {@link Failure} should come again. */
export function retryHeaders({ status }: Failure): Record<string, string> {
  return status === 503 ? { 'retry-after': '2' } : {};
}

/** The failure as GraphQL tells it, with the id under which the log has all of it. */
export function maskError(log: Logger, requestId: string, error: unknown): GraphQLError {
  const said = causesOf(error).find((cause) => cause instanceof GraphQLError && cause.originalError === undefined);
  if (said instanceof GraphQLError) return said;
  const failure = failureOf(error);
  const { message, code, status } = failure;
  if (status >= 500) log.error({ err: error, requestId }, 'request failed');
  return new GraphQLError(message, {
    extensions: { code, requestId, http: { status, headers: retryHeaders(failure) } },
  });
}

/** The error, what it wraps, and so on down. */
function causesOf(error: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let current = error; current !== undefined && current !== null && !chain.includes(current);) {
    chain.push(current);
    current =
      current instanceof GraphQLError ? current.originalError : current instanceof Error ? current.cause : undefined;
  }
  return chain;
}

function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

function isBrokenConnection(error: unknown): boolean {
  return error instanceof Error && BROKEN_CONNECTION.test(error.message);
}
