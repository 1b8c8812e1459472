import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { TenantDatabase } from '../../../db/src/client.ts';
import { type SmallWorld, smallWorld } from '../../test/small-world.ts';
import { actsIn } from '../../test/small-world-acts.ts';
import type { PostKey } from '../../test/small-world-cast.ts';
import { warmDatabase } from '../../test/warm-database.ts';
import { PrintFailed } from '../papers/pdf-printer.ts';
import { lettersEndpoint } from './letters-endpoint.ts';

let db: TenantDatabase;
let world: SmallWorld;
let server: Server;
let base: string;
let letterId: string;
/** Who the next requests are from. */
let viewer: PostKey | null = 'chief';
/** What the browser makes of a page; null where there is none. */
let print: ((html: string) => Promise<Buffer>) | null = null;
const log = { error: vi.fn() };

beforeAll(async () => {
  db = await warmDatabase();
  world = await smallWorld(db);
  const { lead } = await world.issue({ at: '2024-06-03', dueOn: '2024-06-07', content: 'Rà soát <quy hoạch>' });
  letterId = await actsIn(world).draftLetter([lead]);
  const contextOf = async () => viewer && { ...(await world.contextAs(viewer)), language: 'vi' as const };
  const app = express();
  app.use((request, response, next) => lettersEndpoint({ contextOf, printPdf: print, log })(request, response, next));
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await db.close();
});

const get = (kind: string, id = letterId) => fetch(`${base}/api/letters/${id}.${kind}`);

describe('a chase letter as a file', () => {
  it('is a page that loads nothing from elsewhere and runs nothing', async () => {
    const response = await get('html');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const html = await response.text();
    expect(html).toContain('Rà soát &lt;quy hoạch&gt;');
    const [font] = /\/api\/papers\/fonts\/[\w.-]+/.exec(html) ?? [];
    const served = await fetch(`${base}${font}`);
    expect([served.status, served.headers.get('content-type')]).toEqual([200, 'font/woff2']);
  });

  it('is a Word document named after the letter', async () => {
    const response = await get('docx');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="cong-van-du-thao-UBND-TH.docx"');
    const parts = unzipSync(new Uint8Array(await response.arrayBuffer()));
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('Kính gửi');
  });

  it('is a PDF where there is a browser, and says so plainly where there is none or it fails', async () => {
    print = (html) => Promise.resolve(Buffer.from(`%PDF of ${html.length > 1_000 ? 'a page' : 'nothing'}`));
    expect(await (await get('pdf')).text()).toBe('%PDF of a page');
    print = () => Promise.reject(new PrintFailed('the browser ended with SIGKILL'));
    const failed = await get('pdf');
    expect([failed.status, await failed.json()]).toMatchObject([503, { code: 'PRINT_FAILED' }]);
    expect(log.error).toHaveBeenCalledOnce();
    print = null;
    const none = await get('pdf');
    expect([none.status, await none.json()]).toMatchObject([503, { code: 'NO_BROWSER' }]);
  });

  it('is there for the issuing side alone, in no kind but these, and not at all for others', async () => {
    const statusFor = async (post: PostKey | null, kind = 'html', id = letterId) => {
      viewer = post;
      const { status } = await get(kind, id);
      viewer = 'chief';
      return status;
    };
    expect(await statusFor('monitorB')).toBe(200);
    for (const post of ['head', 'financeClerk', 'districtChief', 'inspector', 'admin'] as const)
      expect(await statusFor(post), post).toBe(404);
    expect(await statusFor(null)).toBe(401);
    expect(await statusFor('chief', 'exe')).toBe(404);
    expect(await statusFor('chief', 'html', '../../etc/passwd')).toBe(404);
    expect(await statusFor('chief', 'html', '00000000-0000-7000-8000-000000000000')).toBe(404);
    expect((await fetch(`${base}/api/papers/fonts/..%2Fpackage.json`)).status).toBe(404);
  });
});
