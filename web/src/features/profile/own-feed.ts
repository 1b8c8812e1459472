import * as z from 'zod/mini';
import { requestHeaders } from '../../lib/acting-as.ts';
import { sessionFetch } from '../../lib/session-fetch.ts';

const Feed = z.object({ url: z.nullable(z.string()) });

/**
 * The calendar address of the post that the viewer acts as: told, made or revoked. Null where there is none.
 * @throws when the server did not answer so
 */
export async function ownFeed(method: 'GET' | 'POST' | 'DELETE'): Promise<string | null> {
  const response = await sessionFetch('/api/calendar-feed', {
    method,
    credentials: 'same-origin',
    headers: requestHeaders(),
  });
  if (!response.ok) throw new Error(`calendar-feed answered ${response.status}`);
  return Feed.parse(await response.json()).url;
}
