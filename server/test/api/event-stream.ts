import { type Answer, HEADERS, type Session, type TestServer, type Variables } from './test-server.ts';

export type EventStream = Awaited<ReturnType<typeof openStream>>;

/** Opens a subscription over server-sent events, as a browser does, and keeps what comes. */
export async function openStream(server: TestServer, session: Session, query: string, variables: Variables = {}) {
  const broken = new AbortController();
  const response = await fetch(`${server.base}/graphql`, {
    method: 'POST',
    headers: { ...HEADERS, accept: 'text/event-stream', cookie: session.cookie },
    body: JSON.stringify({ query, variables }),
    signal: broken.signal,
  });
  const results: Answer[] = [];
  let raw = '';
  const ended = read().catch(() => undefined);

  async function read(): Promise<void> {
    if (!response.body) return;
    let unread = '';
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      raw += chunk;
      unread += chunk;
      const messages = unread.split('\n\n');
      unread = messages.pop() ?? '';
      for (const message of messages) {
        const data = /^data: ?(.+)$/m.exec(message)?.[1];
        if (/^event: ?next$/m.test(message) && data) results.push({ ...(JSON.parse(data) as Answer), raw: data });
      }
    }
  }

  return {
    status: response.status,
    contentType: response.headers.get('content-type') ?? '',
    /** What came until now. */
    results,
    bytes: () => raw,
    /** Once the server has ended it, or `close` was called. */
    ended,
    async close() {
      broken.abort();
      await ended;
    },
  };
}
