import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { failureOf, retryHeaders } from '../graphql/masked-errors.ts';
import { currentRequestId } from './request-id.ts';

/**
 * The last to be asked: whatever an endpoint throws, the client learns a code and the request's id, never a stack.
 * To be mounted after all endpoints.
 */
export function failureHandler(log: Pick<Logger, 'error'>): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    // Half an answer cannot be taken back, and nobody waits for one to a request that broke off.
    if (response.headersSent || (request.destroyed && !request.complete)) {
      response.destroy();
      return;
    }
    const requestId = currentRequestId();
    const status = refusedWith(error);
    if (status !== null) {
      response.status(status).json({ code: 'BAD_REQUEST', requestId });
      return;
    }
    const failure = failureOf(error);
    if (failure.status >= 500) log.error({ err: error, requestId }, 'request failed');
    response
      .status(failure.status)
      .set(retryHeaders(failure))
      .json({ code: failure.code, message: failure.message, requestId });
  };
}

/** The status of what the framework itself refuses, such as a body or an address that cannot be read. */
function refusedWith(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('status' in error) || typeof error.status !== 'number')
    return null;
  return error.status >= 400 && error.status < 500 ? error.status : null;
}
