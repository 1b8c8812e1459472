import express, { type Router } from 'express';
import { z } from 'zod';
import type { MovableClock } from '../kernel/clock.ts';

const Move = z.object({ now: z.iso.datetime({ offset: true }) });

/**
 * Moves the product's clock, for demos and tests: `POST /api/clock {"now": "2026-01-05T08:00:00+07:00"}`. Production
 * never has it, and neither has a server whose clock was not set at its start.
 */
export function clockEndpoint(clock: MovableClock, onMoved: () => Promise<void>): Router {
  const router = express.Router();
  router.get('/api/clock', (_request, response) => {
    response.json({ now: clock.now().toISOString() });
  });
  router.post('/api/clock', express.json({ limit: '1kb' }), async (request, response) => {
    const move = Move.safeParse(request.body);
    if (!move.success) {
      response.status(400).json({ code: 'NOT_AN_INSTANT' });
      return;
    }
    clock.moveTo(new Date(move.data.now));
    await onMoved();
    response.json({ now: clock.now().toISOString() });
  });
  return router;
}
