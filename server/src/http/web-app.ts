import { existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import express, { type Router } from 'express';

/** Serves the built web app: files with a hash in their name for ever, its page for every address of a screen. */
export function webApp(directory: string): Router {
  const router = express.Router();
  const page = join(directory, 'index.html');
  router.use(
    '/assets',
    express.static(join(directory, 'assets'), { immutable: true, maxAge: '1y', index: false, fallthrough: false }),
  );
  // A worker from yesterday would keep yesterday's release.
  router.get('/sw.js', (_request, response, next) => {
    response.setHeader('cache-control', 'no-cache');
    next();
  });
  router.use(express.static(directory, { index: false, setHeaders: cacheAnHour }));
  router.get(/^\/(?!api\/|graphql|healthz|readyz)/, (_request, response, next) => {
    if (!existsSync(page)) {
      next();
      return;
    }
    response.setHeader('cache-control', 'no-cache');
    response.sendFile(page);
  });
  return router;
}

/** What says of itself how long it may be kept keeps its say. */
function cacheAnHour(response: ServerResponse): void {
  if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'public, max-age=3600');
}
