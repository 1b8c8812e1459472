import express, { type Router } from 'express';
import { z } from 'zod';
import { acceptInvitation, type Acceptance, findInvited, type InviteSources } from './accept-invitation.command.ts';

const Look = z.object({ token: z.string().max(200) });
const Acceptable = Look.extend({ password: z.string().min(10).max(200) });

const STATUSES: Readonly<Record<Acceptance, number>> = {
  ACCEPTED: 201,
  WRONG_PASSWORD: 403,
  ACCOUNT_TAKEN: 409,
  LINK_ENDED: 410,
};

/**
 * `POST /api/invite/look` tells whose the one-time link of an invitation is, `POST /api/invite` uses it with the
 * password. The token travels in the body, so no log and no proxy keeps it.
 */
export function inviteEndpoint(sources: InviteSources): Router {
  const router = express.Router();
  router.use('/api/invite', express.json({ limit: '10kb' }));
  router.post('/api/invite/look', async (request, response) => {
    const asked = Look.safeParse(request.body);
    const invited = asked.success ? await findInvited(sources, asked.data.token) : null;
    response.status(invited ? 200 : 410).json(invited ?? { code: 'LINK_ENDED' });
  });
  router.post('/api/invite', async (request, response) => {
    const sent = Acceptable.safeParse(request.body);
    if (!sent.success) {
      response
        .status(422)
        .json({ code: 'INVALID_INPUT', paths: sent.error.issues.map((issue) => issue.path.join('.')) });
      return;
    }
    const code = await acceptInvitation(sources, sent.data);
    response.status(STATUSES[code]).json({ code });
  });
  return router;
}
