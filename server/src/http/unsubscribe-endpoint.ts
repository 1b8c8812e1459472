import express, { type Router } from 'express';
import type { Unsubscribed } from '../mail/unsubscribe-link.ts';

type Options = {
  /** @returns null for a link that was not signed here */
  readonly read: (token: string) => Unsubscribed | null;
  readonly unsubscribe: (who: Unsubscribed) => Promise<void>;
};

const PAGE = (body: string) => `<!doctype html><html lang="vi"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Đôn Đốc</title>
<body style="font-family: sans-serif; max-width: 32rem; margin: 3rem auto; padding: 0 1rem; line-height: 1.5">${body}</body></html>`;
const ASK = PAGE(`<h1>Thư tổng hợp hằng ngày</h1>
<p>Không nhận thư tổng hợp hằng ngày nữa? Thông báo trong hệ thống vẫn giữ nguyên.</p>
<p lang="en">Stop the daily digest? What the system shows stays as it is.</p>
<form method="post"><button style="font: inherit; min-height: 44px; padding: 0 1rem">Ngừng nhận · Stop</button></form>`);
const DONE = PAGE(`<h1>Đã ngừng gửi thư tổng hợp</h1>
<p>Có thể bật lại trong trang hồ sơ cá nhân.</p><p lang="en">The daily digest has stopped; your profile turns it on again.</p>`);
const INVALID = PAGE(`<h1>Liên kết không hợp lệ</h1><p lang="en">This link is not valid.</p>`);

/**
 * Ends somebody's daily mail by the signed link in it, without signing in. Reading the page changes nothing, since mail
 * scanners open links; mail programs post to it with one click (RFC 8058).
 */
export function unsubscribeEndpoint({ read, unsubscribe }: Options): Router {
  const router = express.Router();
  router.get('/api/unsubscribe/:token', (request, response) => {
    const who = read(request.params.token);
    response
      .status(who ? 200 : 404)
      .type('html')
      .send(who ? ASK : INVALID);
  });
  router.post('/api/unsubscribe/:token', async (request, response) => {
    const who = read(request.params.token);
    if (who) await unsubscribe(who);
    response
      .status(who ? 200 : 404)
      .type('html')
      .send(who ? DONE : INVALID);
  });
  return router;
}
