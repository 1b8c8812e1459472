import express, { type Request, type Router } from 'express';
import { z } from 'zod';
import type { Accounts } from './accounts.ts';

const Ending = z.object({ ids: z.array(z.string().max(100)).min(1).max(200) });

type Sources = {
  readonly accounts: Pick<Accounts, 'sessionsOf' | 'endSessions'>;
  readonly isTrustedOrigin: (origin: string) => boolean;
};

/** `GET /api/sessions`: where the account is signed in. `POST /api/sessions/end`: signs it out elsewhere. */
export function sessionsEndpoint({ accounts, isTrustedOrigin }: Sources): Router {
  const router = express.Router();
  router.get('/api/sessions', async (request, response) => {
    const sessions = await accounts.sessionsOf(cookiesOf(request));
    response.setHeader('cache-control', 'no-store');
    if (sessions === null) response.status(401).json({ code: 'UNAUTHENTICATED' });
    else response.json({ sessions });
  });
  router.post('/api/sessions/end', express.json({ limit: '20kb' }), async (request, response) => {
    const { origin } = request.headers;
    if (origin !== undefined && !isTrustedOrigin(origin)) {
      response.status(403).json({ code: 'FORBIDDEN' });
      return;
    }
    const ending = Ending.safeParse(request.body);
    if (!ending.success) {
      response.status(422).json({ code: 'INVALID_INPUT' });
      return;
    }
    const headers = cookiesOf(request);
    if ((await accounts.sessionsOf(headers)) === null) {
      response.status(401).json({ code: 'UNAUTHENTICATED' });
      return;
    }
    await accounts.endSessions(headers, ending.data.ids);
    response.json({ sessions: await accounts.sessionsOf(headers) });
  });
  return router;
}

function cookiesOf({ headers: { cookie } }: Request): Headers {
  return new Headers(cookie === undefined ? {} : { cookie });
}
