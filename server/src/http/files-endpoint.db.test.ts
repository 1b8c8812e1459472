import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, request as send, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { v7 as newId } from 'uuid';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { openDatabase } from '../../../db/src/client.ts';
import { contextFor, NOW, seedFilesWorld } from '../../test/files-world.ts';
import { openDirectoryStore } from '../files/directory-store.ts';
import type { FileStore } from '../files/file-store.ts';
import type { Actor } from '../kernel/actor.ts';
import { filesEndpoint } from './files-endpoint.ts';

const LIMIT_BYTES = 256 * 1024;
const PDF = Buffer.from('%PDF-1.7\n% công văn');

const db = openDatabase(inject('databaseUrl'));
let world: Awaited<ReturnType<typeof seedFilesWorld>>;
let root: string;
let store: FileStore;
let server: Server;
let base: string;
/** Who the next requests are from, and in which language. */
let actor: Actor | null;
let language: 'vi' | 'en';
const log = { error: vi.fn() };

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'files-endpoint-'));
  store = openDirectoryStore(root);
  const app = express();
  app.use(
    filesEndpoint({
      files: store,
      log,
      contextOf: () =>
        Promise.resolve(actor && { ...contextFor(db, actor, { uploadLimitBytes: LIMIT_BYTES }), language }),
    }),
  );
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await Promise.all([db.close(), rm(root, { recursive: true })]);
});
beforeEach(async () => {
  world = await seedFilesWorld(db);
  actor = world.clerk;
  language = 'vi';
});
afterEach(() => {
  expect(log.error).not.toHaveBeenCalled();
});

type Content = Buffer<ArrayBuffer> | string;
type Part = { readonly content: Content; readonly name?: string; readonly field?: string };

function formOf(...parts: Part[]): FormData {
  const form = new FormData();
  for (const { content, name = 'công văn.pdf', field = 'file' } of parts) form.append(field, new Blob([content]), name);
  return form;
}

async function post(body: FormData | Content, headers: Record<string, string> = {}) {
  const response = await fetch(`${base}/api/files`, {
    method: 'POST',
    body,
    headers: { 'x-graphql-yoga-csrf': '1', ...headers },
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const upload = (content: Content, name?: string) => post(formOf({ content, ...(name ? { name } : {}) }));
const postRaw = (lines: string[], boundary = 'x') =>
  post(lines.join('\r\n'), { 'content-type': `multipart/form-data; boundary=${boundary}` });

/** Contents of the tenant and drafts of anybody: what a refused upload must not leave. */
async function remains(): Promise<string[]> {
  const contents = await readdir(join(root, world.tenantId)).catch(() => []);
  return [
    ...contents,
    ...(await readdir(join(root, 'incoming'))),
    ...(await world.storedFiles()).map(({ name }) => name),
  ];
}

describe('a file that is sent', () => {
  it('is stored with what its bytes show, hangs on nothing, and is named with its address', async () => {
    const { status, body } = await upload(PDF, 'Công văn số 12.pdf');
    expect(status).toBe(201);
    const [row] = await world.storedFiles();
    expect(row).toMatchObject({
      name: 'Công văn số 12.pdf',
      mediaType: 'application/pdf',
      sizeBytes: PDF.length,
      uploadedBy: world.clerk.appointmentId,
      uploadedAt: NOW,
      documentId: null,
      reportId: null,
      sha256: createHash('sha256').update(PDF).digest('hex'),
    });
    expect(body).toEqual({
      id: `File:${row?.id}`,
      name: 'Công văn số 12.pdf',
      mediaType: 'application/pdf',
      size: PDF.length,
      url: `/api/files/${row?.id}`,
    });
  });

  it('keeps none of the tricks in its name', async () => {
    const { body } = await upload(PDF, '../../báo\u202E cáo\u2066.pdf');
    expect(body['name']).toBe('báo cáo.pdf');
  });

  it('may be exactly as large as the limit', async () => {
    expect(await upload(Buffer.concat([PDF, randomBytes(LIMIT_BYTES - PDF.length)]))).toMatchObject({
      status: 201,
      body: { size: LIMIT_BYTES },
    });
  });
});

describe('a file is refused, and leaves nothing behind, when it', () => {
  it.each([
    ['is another kind than its name says', somePicture(), 'ảnh.pdf', 'FILE_NOT_WHAT_IT_CLAIMS'],
    [
      'is drawn markup',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'hình.svg',
      'FILE_TYPE_REFUSED',
    ],
    ['is markup', '<!doctype html><script>alert(1)</script>', 'trang.html', 'FILE_TYPE_REFUSED'],
    ['is markup under a good name', '<html><!-- %PDF-1.7 --></html>', 'công văn.pdf', 'FILE_TYPE_REFUSED'],
    ['is a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 'cài đặt.exe', 'FILE_TYPE_REFUSED'],
    [
      'is a program under a good name',
      Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(200)]),
      'phụ lục.docx',
      'FILE_TYPE_REFUSED',
    ],
    ['is a script', '#!/bin/sh\nrm -rf ~', 'chạy.pdf', 'FILE_TYPE_REFUSED'],
    ['is an archive that is no office document', zipOf('trang.html', '<script>'), 'phụ lục.docx', 'FILE_TYPE_REFUSED'],
    ['is empty', '', 'trống.pdf', 'FILE_EMPTY'],
  ])('%s', async (_title, content, name, code) => {
    expect(await upload(content, name)).toMatchObject({ status: 422, body: { code } });
    expect(await remains()).toEqual([]);
  });

  it('is over the limit, whether it says so at first or only at its end', async () => {
    const tooMuch = Buffer.concat([PDF, Buffer.alloc(LIMIT_BYTES)]);
    expect(await upload(tooMuch)).toMatchObject({ status: 413, body: { code: 'FILE_TOO_LARGE' } });
    expect(await upload(Buffer.concat([tooMuch, Buffer.alloc(LIMIT_BYTES)]))).toMatchObject({ status: 413 });
    expect(await remains()).toEqual([]);
  });

  it('would be refused in the language of its sender', async () => {
    expect((await upload('')).body).toEqual({ code: 'FILE_EMPTY', message: 'Tệp không có nội dung. Chọn tệp khác.' });
    language = 'en';
    expect((await upload('')).body).toEqual({ code: 'FILE_EMPTY', message: 'The file is empty. Choose another.' });
  });

  it('breaks off, for nobody waits for an answer', async () => {
    const head = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n';
    const headers = { 'x-graphql-yoga-csrf': '1', 'content-type': 'multipart/form-data; boundary=x' };
    const request = send(`${base}/api/files`, { method: 'POST', headers });
    request.on('error', () => undefined);
    request.write(head + PDF.toString());
    await vi.waitFor(async () => expect(await readdir(join(root, 'incoming'))).toHaveLength(1));
    request.destroy();
    await vi.waitFor(async () => expect(await remains()).toEqual([]));
  });
});

describe('a form is refused, and leaves nothing behind, when it', () => {
  const part = (field: string, content: string) => [
    '--x',
    `content-disposition: form-data; name="${field}"; filename="a.pdf"`,
    'content-type: application/pdf',
    '',
    content,
  ];
  const pdf = PDF.toString();

  it.each<[string, () => ReturnType<typeof post>]>([
    ['holds two files', () => post(formOf({ content: PDF }, { content: PDF }))],
    ['holds none', () => postRaw(['--x--', ''])],
    ['holds its file in another field', () => post(formOf({ content: PDF, field: 'tep' }))],
    [
      'holds something beside its file',
      () => postRaw([...part('file', pdf), '--x', 'content-disposition: form-data; name="a"', '', 'b', '--x--', '']),
    ],
    [
      'holds a text where its file should be',
      () => postRaw(['--x', 'content-disposition: form-data; name="file"', '', pdf, '--x--', '']),
    ],
    ['never ends', () => postRaw(part('file', pdf))],
    ['ends in a header', () => postRaw(['--x', 'content-disposition: form-da'])],
    [
      'has a broken header after its file',
      () => postRaw([...part('file', pdf), '--x', 'content disposition', '', '', '--x--', '']),
    ],
    ['has headers without end', () => postRaw(['--x', `a: ${'b'.repeat(100_000)}`, '', '', '--x--', ''])],
    ['is empty', () => post('', { 'content-type': 'multipart/form-data; boundary=x' })],
    ['names no boundary', () => post(pdf, { 'content-type': 'multipart/form-data' })],
    ['is no multipart form', () => post('file=a', { 'content-type': 'application/x-www-form-urlencoded' })],
    ['is the bare file', () => post(PDF, { 'content-type': 'application/pdf' })],
    ['has a type that is none', () => post(PDF, { 'content-type': 'multipart/form-data; ;=;' })],
  ])('%s', async (_title, sent) => {
    expect(await sent()).toMatchObject({ status: 400, body: { code: 'UPLOAD_MALFORMED' } });
    expect(await remains()).toEqual([]);
  });

  it('comes from a guest, or without the header that forms of other sites cannot send', async () => {
    expect(await post(formOf({ content: PDF }), { 'x-graphql-yoga-csrf': '' })).toMatchObject({ status: 403 });
    actor = null;
    expect(await post(formOf({ content: PDF }))).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
    expect(await remains()).toEqual([]);
  });

  it('is any of two hundred mutilated ones, none of which is an error of the server', async () => {
    const whole = Buffer.from([...part('file', pdf), '--x--', ''].join('\r\n'));
    for (let i = 0; i < 200; i += 1) {
      const cut = Buffer.from(whole.subarray(0, 1 + ((i * 7919) % whole.length)));
      cut[(i * 104_729) % cut.length] = i;
      const { status } = await post(cut, { 'content-type': 'multipart/form-data; boundary=x' });
      expect(status).toBeLessThan(500);
    }
    expect(await readdir(join(root, 'incoming'))).toEqual([]);
  });
});

describe('a file that is asked for', () => {
  const get = (path: string) => fetch(`${base}/api/files/${path}`);
  const sent = async (content: Content, name: string) =>
    String((await upload(content, name)).body['url'])
      .split('/')
      .at(-1) ?? '';

  it('is handed out to be kept, never to be shown, and to no cache', async () => {
    const response = await get(await sent(PDF, "Báo cáo (l'an 2).pdf"));
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(PDF);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(PDF.length),
      'content-disposition': "attachment; filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20%28l%27an%202%29.pdf",
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    });
  });

  it('is no page even when it is a document and a page in one', async () => {
    const response = await get(await sent('%PDF-1.7\n<html><script>alert(1)</script></html>', 'hai mặt.pdf'));
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('answers a viewer who may not see it as it answers one who asks for nothing that exists', async () => {
    const own = await sent(PDF, 'công văn.pdf');
    const absent = { status: 404, body: { code: 'NOT_FOUND', message: 'Không tìm thấy nội dung này.' } };
    const asked = async (path: string) => {
      const response = await get(path);
      return { status: response.status, body: await response.json() };
    };
    for (const path of [
      newId(),
      'a',
      `File:${own}`,
      own.toUpperCase(),
      `${own}/`,
      `${own}%00`,
      '%E0%A4%A',
      '..%2f..%2fetc%2fpasswd',
    ]) {
      expect(await asked(path)).toEqual(absent);
    }
    for (const other of [world.stranger, world.chair, (await seedFilesWorld(db)).clerk]) {
      actor = other;
      expect(await asked(own)).toEqual(absent);
    }
    actor = world.head;
    expect((await get(own)).status).toBe(200);
    actor = null;
    expect((await get(own)).status).toBe(401);
    expect((await get(newId())).status).toBe(401);
  });

  it('is as absent as any other where its content is lost, and that is put in the log', async () => {
    expect((await get(await world.file(world.clerk))).status).toBe(404);
    expect(log.error).toHaveBeenCalledOnce();
    log.error.mockClear();
  });
});

function somePicture(): Buffer<ArrayBuffer> {
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    Buffer.alloc(17),
    Buffer.from('0000000049444154', 'hex'),
  ]);
}

/** An archive of one stored entry. */
function zipOf(name: string, content: string): Buffer<ArrayBuffer> {
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt32LE(content.length, 18);
  local.writeUInt32LE(content.length, 22);
  local.writeUInt16LE(name.length, 26);
  return Buffer.concat([local, Buffer.from(name), Buffer.from(content)]);
}
