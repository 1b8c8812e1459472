import express, { type Router } from 'express';
import type { TenantDatabase } from '../../../db/src/client.ts';

/** `/healthz`: the process lives. `/readyz`: it can serve, with its database, and is not about to stop. */
export function healthEndpoints(db: Pick<TenantDatabase, 'ping'>, isDraining: () => boolean): Router {
  const router = express.Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    const isReady = !isDraining() && (await answers(db));
    response.status(isReady ? 200 : 503).json({ status: isReady ? 'ready' : 'not ready' });
  });
  return router;
}

async function answers(db: Pick<TenantDatabase, 'ping'>): Promise<boolean> {
  try {
    await db.ping();
    return true;
  } catch {
    return false;
  }
}
