import { Agent, request } from 'node:http';
import { gunzipSync } from 'node:zlib';

/** Something that can be asked again and again. */
export type Target = {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  /** The next request's body; empty for GET. */
  readonly body: () => string;
  /** @throws what came back is not what was to be measured */
  readonly verify: (text: string) => void;
};

export type Answer = { readonly ms: number; readonly bytes: number };

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

export function closeConnections(): void {
  agent.destroy();
}

/** Sends one request and reads its answer to the end; every answer is checked for its status, its text where asked. */
export function ask({ url, method, headers, body, verify }: Target, isVerified = false): Promise<Answer> {
  const sent = body();
  return new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const outgoing = request(
      url,
      { agent, method, headers: { ...headers, ...(sent && { 'content-length': Buffer.byteLength(sent) }) } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const ms = performance.now() - startedAt;
          const answer = Buffer.concat(chunks);
          try {
            if (response.statusCode !== 200)
              throw new Error(`${response.statusCode} from ${url}: ${answer.toString().slice(0, 300)}`);
            const isGzip = response.headers['content-encoding'] === 'gzip';
            if (isVerified) verify((isGzip ? gunzipSync(answer) : answer).toString());
            resolve({ ms, bytes: answer.length });
          } catch (error) {
            reject(error instanceof Error ? error : new Error(String(error)));
          }
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(sent);
  });
}
