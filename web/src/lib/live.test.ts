import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLive } from './live.ts';

const asked = vi.fn<typeof fetch>(
  async () => new Response(new ReadableStream(), { headers: { 'content-type': 'text/event-stream' } }),
);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

describe('live updates', () => {
  it('begin again after they were closed, as StrictMode closes and redoes everything once', async () => {
    vi.stubGlobal('fetch', asked);
    vi.stubGlobal('sessionStorage', { getItem: () => null });
    vi.stubGlobal('document', { documentElement: { lang: 'vi' } });
    const live = createLive(() => {});
    const observer = { next: () => {}, error: () => {}, complete: () => {} };
    const listen = () => live.forward({ query: 'subscription { inboxChanged { id } }' }).subscribe(observer);

    listen();
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
    live.close();
    listen();
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
    expect(asked.mock.calls[1]?.[1]?.signal?.aborted).toBe(false);
    live.close();
  });
});
