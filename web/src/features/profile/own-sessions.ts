import * as z from 'zod/mini';
import { sessionFetch } from '../../lib/session-fetch.ts';

const Sessions = z.object({
  sessions: z.array(z.object({ id: z.string(), startedAt: z.string(), userAgent: z.string(), isThisOne: z.boolean() })),
});

/** One place where the viewer is signed in; `startedAt` is ISO 8601. */
export type OpenSession = z.infer<typeof Sessions>['sessions'][number];

/**
 * Where the viewer is signed in, newest first.
 * @throws when the server did not answer so
 */
export async function fetchSessions(): Promise<OpenSession[]> {
  return sessionsIn(await sessionFetch('/api/sessions', { credentials: 'same-origin' }));
}

/**
 * Signs the viewer out elsewhere. Returns what is left.
 * @throws when the server did not answer so
 */
export async function endSessions(ids: readonly string[]): Promise<OpenSession[]> {
  return sessionsIn(
    await fetch('/api/sessions/end', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ids }),
    }),
  );
}

async function sessionsIn(response: Response): Promise<OpenSession[]> {
  if (!response.ok) throw new Error(`sessions answered ${response.status}`);
  return Sessions.parse(await response.json()).sessions;
}
