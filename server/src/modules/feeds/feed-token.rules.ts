const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const TOKEN = new RegExp(`^(${UUID})\\.(${UUID})\\.([A-Za-z0-9_-]{43})$`);

/** A feed as its address names it, still to be judged. */
export type FeedToken = { readonly tenantId: string; readonly feedId: string; readonly signature: string };

/** @returns null for what is no token */
export function readFeedToken(token: string): FeedToken | null {
  const [, tenantId, feedId, signature] = TOKEN.exec(token) ?? [];
  return tenantId && feedId && signature ? { tenantId, feedId, signature } : null;
}
