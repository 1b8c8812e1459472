import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import compression from 'compression';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { webApp } from './web-app.ts';

const SCRIPT = 'export const answer = 42;\n'.repeat(200);

let directory: string;
let server: Server;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'dondoc-web-'));
  mkdirSync(join(directory, 'assets'));
  writeFileSync(join(directory, 'index.html'), '<!doctype html><title>Đôn Đốc</title>');
  writeFileSync(join(directory, 'assets', 'frame-1.js'), SCRIPT);
  writeFileSync(join(directory, 'assets', 'frame-1.js.br'), brotliCompressSync(SCRIPT));
  server = createServer(express().use(compression()).use(webApp(directory))).listen(0);
  await once(server, 'listening');
});
afterAll(() => {
  server.close();
  rmSync(directory, { recursive: true });
});

async function ask(path: string, encodings?: string) {
  const { port } = server.address() as AddressInfo;
  const request = get({ port, path, headers: encodings === undefined ? {} : { 'accept-encoding': encodings } });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  return { status: response.statusCode, headers: response.headers, body: await buffer(response) };
}

describe('the web app as it is served', () => {
  it('comes squeezed, as the build has left it, to a browser that can read that', async () => {
    const { status, headers, body } = await ask('/assets/frame-1.js', 'gzip, deflate, br, zstd');
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(headers.vary?.toLowerCase()).toContain('accept-encoding');
    expect(body.equals(brotliCompressSync(SCRIPT))).toBe(true);
    expect(brotliDecompressSync(body).toString()).toBe(SCRIPT);
  });

  it('comes as it is to one that cannot', async () => {
    const { headers, body } = await ask('/assets/frame-1.js');
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers.vary?.toLowerCase()).toContain('accept-encoding');
    expect(body.toString()).toBe(SCRIPT);
  });

  it('is one page for every address of a screen, and no page for a script that is not there', async () => {
    expect((await ask('/directives/BD-2026-0001', 'br')).body.toString()).toContain('Đôn Đốc');
    expect((await ask('/assets/frame-2.js', 'br')).status).toBe(404);
  });
});
