import express, { type Router } from 'express';
import { z } from 'zod';
import type { AuthDatabase } from '../../../db/src/auth-client.ts';
import type { TenantDatabase } from '../../../db/src/client.ts';
import type { Clock } from '../kernel/clock.ts';
import { cleanLine } from '../modules/input/text.rules.ts';
import { setUpTenant } from './set-up-tenant.command.ts';

const line = (most: number) => z.string().transform(cleanLine).pipe(z.string().min(1).max(most));

const Setup = z.object({
  token: z.string().min(20).max(100),
  tenantName: line(200),
  slug: z.string().regex(/^[a-z0-9-]{2,40}$/),
  codePrefix: z.string().regex(/^[A-Z]{2,6}$/),
  committeeName: line(300),
  officeName: line(300),
  adminName: line(200),
  email: z.email().max(200),
  password: z.string().min(10).max(200),
});

/** `POST /api/setup`: uses the one-time link that an empty database's start prints. */
export function setupEndpoint(sources: { db: TenantDatabase; auth: AuthDatabase; clock: Clock }): Router {
  const router = express.Router();
  router.post('/api/setup', express.json({ limit: '10kb' }), async (request, response) => {
    const setup = Setup.safeParse(request.body);
    if (!setup.success) {
      response
        .status(422)
        .json({ code: 'INVALID_INPUT', paths: setup.error.issues.map((issue) => issue.path.join('.')) });
      return;
    }
    const isDone = await setUpTenant(sources, setup.data);
    response.status(isDone ? 201 : 410).json(isDone ? { code: 'SET_UP' } : { code: 'LINK_ENDED' });
  });
  return router;
}
