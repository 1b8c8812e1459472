import { existsSync, readdirSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import express, { type RequestHandler, type Router } from 'express';

/** What the build squeezes. */
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Serves the built web app: files with a hash in their name for ever, its page for every address of a screen. */
export function webApp(directory: string): Router {
  const router = express.Router();
  const page = join(directory, 'index.html');
  router.use(
    '/assets',
    squeezed(join(directory, 'assets')),
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

/** Sends what the build has squeezed as it is: doing so for each browser anew was most of a page's work here. */
function squeezed(directory: string): RequestHandler {
  const names = new Set(existsSync(directory) ? readdirSync(directory) : []);
  return (request, response, next) => {
    const type = TYPES[extname(request.path)];
    if (type !== undefined && names.has(`${request.path.slice(1)}.br`)) {
      response.vary('accept-encoding');
      if (request.acceptsEncodings('br') === 'br') {
        response.setHeader('content-encoding', 'br');
        response.setHeader('content-type', type);
        request.url = `${request.path}.br`;
      }
    }
    next();
  };
}

/** What says of itself how long it may be kept keeps its say. */
function cacheAnHour(response: ServerResponse): void {
  if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'public, max-age=3600');
}
