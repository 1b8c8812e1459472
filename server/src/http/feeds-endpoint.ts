import { createHmac, timingSafeEqual } from 'node:crypto';
import express, { type Request, type Response, type Router } from 'express';
import { v7 as newKey } from 'uuid';
import type { TenantDatabase } from '../../../db/src/client.ts';
import type { Context } from '../context.ts';
import type { Clock } from '../kernel/clock.ts';
import { calendarFile } from '../modules/feeds/calendar-file.rules.ts';
import { findFeedReader, findOwnFeed, listDueWork } from '../modules/feeds/feed.queries.ts';
import { readFeedToken } from '../modules/feeds/feed-token.rules.ts';
import { makeCalendarFeed, revokeCalendarFeed } from '../modules/feeds/own-feed.command.ts';

type Options = {
  readonly db: TenantDatabase;
  readonly clock: Clock;
  /** Signs addresses. */
  readonly secret: string;
  /** Of the service, without a slash at its end. */
  readonly baseUrl: string;
  /** Who asks; null where nobody is signed in. */
  readonly contextOf: (request: Request) => Promise<Context | null>;
};

const OWN = '/api/calendar-feed';

/**
 * `GET /api/calendar/<token>.ics`: the due days of one post, for calendar programs, which cannot sign in. `GET`, `POST`
 * and `DELETE /api/calendar-feed` tell, make and revoke the viewer's own address.
 */
export function feedsEndpoint({ db, clock, secret, baseUrl, contextOf }: Options): Router {
  const router = express.Router();
  const sign = (tenantId: string, feedId: string) =>
    createHmac('sha256', secret).update(`feed ${tenantId} ${feedId}`).digest('base64url');
  const urlOf = (tenantId: string, feedId: string) =>
    `${baseUrl}/api/calendar/${tenantId}.${feedId}.${sign(tenantId, feedId)}.ics`;

  router.get(/^\/api\/calendar\/([^/]{1,200})\.ics$/, async (request, response) => {
    const token = readFeedToken(String(request.params[0]));
    const isSigned =
      token && timingSafeEqual(Buffer.from(sign(token.tenantId, token.feedId)), Buffer.from(token.signature));
    const standpoint = isSigned ? await findFeedReader(db, clock, token) : null;
    if (!standpoint) {
      response.status(404).type('text/plain').send('Not found');
      return;
    }
    const work = await listDueWork(db, standpoint.actor);
    const isVietnamese = standpoint.language === 'vi';
    const entries = work.map(({ assignmentId, code, content, isRestricted, dueOn, updatedAt }) => ({
      id: assignmentId,
      dueOn,
      title: `${isVietnamese ? 'Hạn' : 'Due'}: ${code}`,
      // The address is a secret, but a calendar is often shared.
      description: isRestricted ? '' : content,
      url: `${baseUrl}/directives/${code}`,
      updatedAt,
    }));
    response.setHeader('cache-control', 'private, no-store');
    response.type('text/calendar; charset=utf-8').send(calendarFile('Đôn Đốc', entries));
  });

  router.use(OWN, (request, response, next) => {
    response.setHeader('cache-control', 'no-store');
    // Forms of other sites cannot send it without asking first.
    if (request.method !== 'GET' && request.headers['x-graphql-yoga-csrf'] !== '1') {
      response.status(403).json({ code: 'CSRF_HEADER_MISSING' });
      return;
    }
    next();
  });
  const withViewer =
    (act: (viewer: Context) => Promise<string | null>) => async (request: Request, response: Response) => {
      const viewer = await contextOf(request);
      if (!viewer) {
        response.status(401).json({ code: 'UNAUTHENTICATED' });
        return;
      }
      const feedId = await act(viewer);
      response.json({ url: feedId === null ? null : urlOf(viewer.actor.tenantId, feedId) });
    };
  router.get(
    OWN,
    withViewer(({ actor }) => findOwnFeed(db, actor)),
  );
  router.post(
    OWN,
    withViewer(async (viewer) => (await makeCalendarFeed(viewer, { idempotencyKey: newKey() })).feedId),
  );
  router.delete(
    OWN,
    withViewer(async (viewer) => {
      await revokeCalendarFeed(viewer, { idempotencyKey: newKey() });
      return null;
    }),
  );
  return router;
}
