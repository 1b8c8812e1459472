import express, { type NextFunction, type Request, type Response, type Router } from 'express';

const BODY_LIMIT = '1mb';
/** Written so in JSON and in GraphQL; PostgreSQL keeps no text with it. */
const NUL_ESCAPES = ['\\u0000', '\\u{0'];

class NotAcceptable extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Lets through only what Yoga answers without a failure of its own: a JSON body of one operation, sent by POST from a
 * page of this service. Yoga 5.24 answers 500 to malformed GET variables and multipart maps, and runs form posts.
 */
export function requestGuard(isTrustedOrigin: (origin: string) => boolean): Router {
  const guard = express.Router();
  guard.use((request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'POST') {
      response.setHeader('allow', 'POST');
      throw new NotAcceptable(405, 'Send operations by POST.');
    }
    const { origin } = request.headers;
    if (origin !== undefined && !isTrustedOrigin(origin))
      throw new NotAcceptable(403, 'This origin is not one of the service.');
    if (!request.headers['x-graphql-yoga-csrf'])
      throw new NotAcceptable(403, 'The header x-graphql-yoga-csrf is missing.');
    if (!request.is('application/json')) throw new NotAcceptable(415, 'Send application/json.');
    next();
  });
  guard.use(
    express.json({
      limit: BODY_LIMIT,
      verify(_request, _response, body) {
        if (NUL_ESCAPES.some((escape) => body.includes(escape)))
          throw new NotAcceptable(400, 'A text holds a NUL character.');
      },
    }),
  );
  guard.use((request: Request, _response: Response, next: NextFunction) => {
    if (!isOperation(request.body)) throw new NotAcceptable(400, 'The body is not one GraphQL operation.');
    next();
  });
  guard.use((error: Error & { status?: number }, _request: Request, response: Response, _next: NextFunction) => {
    const status = error.status !== undefined && error.status >= 400 && error.status < 500 ? error.status : 400;
    response.status(status).json({ errors: [{ message: error.message, extensions: { code: 'BAD_REQUEST' } }] });
  });
  return guard;
}

function isOperation(body: unknown): boolean {
  if (!isRecord(body)) return false;
  const { query, variables, operationName, extensions } = body;
  return (
    typeof query === 'string' &&
    (operationName === undefined || operationName === null || typeof operationName === 'string') &&
    [variables, extensions].every((part) => part === undefined || part === null || isRecord(part))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
