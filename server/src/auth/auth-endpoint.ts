import { toNodeHandler } from 'better-auth/node';
import express, { type Router } from 'express';
import type { Accounts } from './accounts.ts';

/** `/api/auth/*`: sign-in, sign-out and what belongs to an account. */
export function authEndpoint(accounts: Pick<Accounts, 'handler'>): Router {
  const router = express.Router();
  const handle = toNodeHandler(accounts);
  router.use((request, response) => handle(request, response));
  return router;
}
