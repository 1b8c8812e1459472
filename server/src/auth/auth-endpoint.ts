import { toNodeHandler } from 'better-auth/node';
import express, { type Router } from 'express';
import type { Accounts } from './accounts.ts';

/** All that the library offers and the product uses; whatever else a version of it brings is not there. */
const DOORS = ['/sign-in/email', '/sign-out', '/get-session', '/change-password'];

/** `/api/auth/*`: sign-in, sign-out and what belongs to an account. */
export function authEndpoint(accounts: Pick<Accounts, 'handler'>): Router {
  const router = express.Router({ caseSensitive: true, strict: true });
  const handle = toNodeHandler(accounts);
  router.all(DOORS, (request, response) => handle(request, response));
  return router;
}
