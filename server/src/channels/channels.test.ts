import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { type Outgoing, Refused, Unreachable } from './channel.ts';
import { smsGateway } from './sms-gateway.ts';
import { webhookChannel, webhookKeyOf } from './webhook-channel.ts';

const SECRET = 'a secret of this test';
const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A program that answers every request in one way. */
async function listening(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const messageTo = (recipient: string, payload: Record<string, unknown>): Outgoing => ({
  id: '0190a1b2-0000-7000-8000-000000000001',
  tenantId: '0190a1b2-0000-7000-8000-000000000002',
  channel: 'any',
  recipient,
  personId: null,
  payload,
  writtenAt: new Date('2024-06-10T02:00:00Z'),
  attempts: 1,
});

describe('a webhook', () => {
  const open = webhookChannel({ secret: SECRET, allowsPrivate: true });
  const guarded = webhookChannel({ secret: SECRET, allowsPrivate: false });

  it('is told in JSON, signed so that the tenant can check it', async () => {
    const heard: { body: string; headers: IncomingMessage['headers'] }[] = [];
    const url = await listening((request, response) => {
      void text(request).then((body) => {
        heard.push({ body, headers: request.headers });
        response.writeHead(204).end();
      });
    });
    const message = messageTo(url, { type: 'ladder.steps_taken', steps: [] });
    await open.send(message);
    const [{ body, headers } = { body: '', headers: {} }] = heard;
    const key = webhookKeyOf(SECRET, message.tenantId);
    expect(JSON.parse(body)).toMatchObject({ id: message.id, type: 'ladder.steps_taken' });
    expect(headers['x-dondoc-signature']).toBe(`sha256=${createHmac('sha256', key).update(body).digest('hex')}`);
  });

  it('that redirects is refused, and the redirect is not followed', async () => {
    let followed = 0;
    const elsewhere = await listening((_request, response) => {
      followed += 1;
      response.end();
    });
    const url = await listening((_request, response) => response.writeHead(302, { location: elsewhere }).end());
    await expect(open.send(messageTo(url, {}))).rejects.toThrow(Refused);
    expect(followed).toBe(0);
  });

  it('that answers too slowly, or not at all, is left alone for a while', async () => {
    const hasty = webhookChannel({ secret: SECRET, allowsPrivate: true, timeoutMs: 50 });
    const slow = await listening(() => undefined);
    await expect(hasty.send(messageTo(slow, {}))).rejects.toThrow(Unreachable);
    await expect(open.send(messageTo('http://127.0.0.1:9/', {}))).rejects.toThrow(Unreachable);
  });

  it('that fails is told again', async () => {
    const url = await listening((_request, response) => response.writeHead(503).end());
    const failure = open.send(messageTo(url, {}));
    await expect(failure).rejects.toThrow('503');
    await expect(failure).rejects.not.toThrow(Refused);
    await expect(failure).rejects.not.toThrow(Unreachable);
  });

  it.each([
    'http://127.0.0.1:9/',
    'http://localhost:9/',
    'http://10.0.0.7/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://[::1]:9/',
    'http://[::ffff:127.0.0.1]:9/',
    'http://2130706433/',
    'http://0x7f.1/',
  ])('never reaches into the house: %s', async (url) => {
    await expect(guarded.send(messageTo(url, {}))).rejects.toThrow(Refused);
  });
});

describe('the example of a further channel', () => {
  const answering = (status: number) =>
    listening((_request, response) => response.writeHead(status).end()).then((url) =>
      smsGateway({ url, token: 'token' }).send(messageTo('+84900000000', { text: 'Việc BD-2026-0412 quá hạn' })),
    );

  it('hands a message over once the gateway takes it', async () => {
    await expect(answering(202)).resolves.toBeUndefined();
  });

  it.each([
    [422, Refused],
    [401, Unreachable],
    [500, Unreachable],
  ])('reads the answer %i as what it is', async (status, kind) => {
    await expect(answering(status)).rejects.toThrow(kind);
  });

  it('leaves a gateway alone that does not answer', async () => {
    const gateway = smsGateway({ url: 'http://127.0.0.1:9/', token: 'token' });
    await expect(gateway.send(messageTo('+84900000000', { text: 'Xin chào' }))).rejects.toThrow(Unreachable);
  });
});
