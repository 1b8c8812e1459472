import express, { type Router } from 'express';
import type { Logger } from 'pino';
import { z } from 'zod';

const ClientError = z.object({
  id: z.string().regex(/^[0-9a-f-]{8,36}$/),
  message: z.string().max(500),
  stack: z.string().max(4_000),
  path: z.string().startsWith('/').max(300),
});

const MOST_A_MINUTE = 120;
const MINUTE_MS = 60_000;

type Sources = {
  readonly log: Pick<Logger, 'error'>;
  readonly isTrustedOrigin: (origin: string) => boolean;
};

/**
 * `POST /api/client-errors`: writes a fault of the web app into the log, under the id that the person was shown.
 * Guests may tell, since the sign-in screen may fail as well; a flood is refused with 429.
 */
export function clientErrorsEndpoint({ log, isTrustedOrigin }: Sources): Router {
  const mayTell = atMost(MOST_A_MINUTE);
  const router = express.Router();
  router.post('/api/client-errors', express.json({ limit: '10kb' }), (request, response) => {
    const { origin } = request.headers;
    const clientError = ClientError.safeParse(request.body);
    if (origin === undefined || !isTrustedOrigin(origin)) response.status(403).json({ code: 'FORBIDDEN' });
    else if (!clientError.success) response.status(422).json({ code: 'INVALID_INPUT' });
    else if (!mayTell()) response.status(429).set('retry-after', '60').json({ code: 'TOO_MANY' });
    else {
      log.error({ clientError: clientError.data }, 'the web app failed');
      response.status(204).end();
    }
  });
  return router;
}

/** Whether one more fits into the minute that runs. */
function atMost(most: number): () => boolean {
  let startedMs = performance.now();
  let count = 0;
  return () => {
    if (performance.now() - startedMs >= MINUTE_MS) [startedMs, count] = [performance.now(), 0];
    count += 1;
    return count <= most;
  };
}
