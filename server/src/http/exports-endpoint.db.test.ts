import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inflateRawSync } from 'node:zlib';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TenantDatabase } from '../../../db/src/client.ts';
import { type SmallWorld, smallWorld } from '../../test/small-world.ts';
import type { PostKey } from '../../test/small-world-cast.ts';
import { warmDatabase } from '../../test/warm-database.ts';
import { exportAskedOf } from '../graphql/export-input.ts';
import { exportsEndpoint } from './exports-endpoint.ts';

let db: TenantDatabase;
let world: SmallWorld;
let server: Server;
let base: string;
/** Who the next requests are from. */
let viewer: PostKey | null = 'chief';
let language: 'vi' | 'en' = 'vi';

beforeAll(async () => {
  db = await warmDatabase();
  world = await smallWorld(db);
  const app = express();
  app.use(
    exportsEndpoint({
      askedOf: exportAskedOf,
      contextOf: async () => viewer && { ...(await world.contextAs(viewer)), language },
    }),
  );
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await db.close();
});

type Asked = { ids?: readonly string[]; filter?: object; orderBy?: string };

async function post(list: 'directives' | 'assignments', asked: Asked, headers: Record<string, string> = {}) {
  return fetch(`${base}/api/exports/${list}`, {
    method: 'POST',
    body: JSON.stringify(asked),
    headers: { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1', ...headers },
  });
}

async function exported(by: PostKey, list: 'directives' | 'assignments', asked: Asked) {
  viewer = by;
  const response = await post(list, asked);
  expect(response.status).toBe(200);
  const files = filesIn(Buffer.from(await response.arrayBuffer()));
  return {
    headers: Object.fromEntries(response.headers),
    sheet: files.get('xl/worksheets/sheet1.xml') ?? '',
    text: [...files.values()].join('\n'),
  };
}

const idOf = (directiveId: string) => `Directive:${directiveId}`;

describe('an exported list', () => {
  it('is a workbook named by its day, with a head row that stays and days that are days', async () => {
    const { directiveId } = await world.issue({ content: 'Lập danh mục hồ chứa', dueOn: '2024-06-28' });
    const { headers, sheet, text } = await exported('chief', 'directives', { ids: [idOf(directiveId)] });
    expect(headers).toMatchObject({
      'content-disposition': 'attachment; filename="chi-dao-2024-06-10.xlsx"',
      'cache-control': 'private, no-store',
      'x-export-rows': '1',
      'x-export-cut': 'no',
    });
    expect(sheet).toContain('state="frozen"');
    for (const words of ['Người theo dõi', 'Lập danh mục hồ chứa', '152/TB-UBND', 'Người giữ monitorA']) {
      expect(text).toContain(words);
    }
    // 28/06/2024 as Excel counts days.
    expect(sheet).toContain('<v>45471</v>');
  });

  it('keeps a text that begins like a formula as text', async () => {
    const content = '=HYPERLINK("http://evil.example";"Bấm vào đây")';
    const { directiveId } = await world.issue({ content });
    const { sheet, text } = await exported('chief', 'directives', { ids: [idOf(directiveId)] });
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(text).toContain('=HYPERLINK(');
  });

  it('holds what the filter finds, in words of the viewer’s language', async () => {
    await world.issue({ content: 'Rà soát cầu yếu trên đường tỉnh', lead: ['finance'] });
    language = 'en';
    const { text } = await exported('chief', 'directives', { filter: { text: 'cầu yếu' }, orderBy: 'NEWEST' });
    language = 'vi';
    expect(text).toContain('Rà soát cầu yếu trên đường tỉnh');
    expect(text).not.toContain('Lập danh mục hồ chứa');
    expect(text).toContain('Not started');
  });

  it('of assignments names agency, role and state', async () => {
    const { lead } = await world.issue({ content: 'Kiểm kê rừng', coordinating: ['finance'] });
    const { headers, text } = await exported('chief', 'assignments', { ids: [`Assignment:${lead}`] });
    expect(headers['content-disposition']).toBe('attachment; filename="viec-da-giao-2024-06-10.xlsx"');
    expect(text).toContain('Chờ tiếp nhận');
    expect(text).toContain('Kiểm kê rừng');
  });

  it('never holds restricted work for others than its readers, by id or by filter', async () => {
    const { directiveId, lead } = await world.issue({ content: 'Việc hạn chế số một', readers: ['chair', 'monitorA'] });
    const asked = [
      ['directives', { ids: [idOf(directiveId)] }],
      ['directives', { filter: {} }],
      ['assignments', { ids: [`Assignment:${lead}`] }],
      ['assignments', { filter: {} }],
    ] as const;
    for (const [list, what] of asked) {
      expect((await exported('monitorB', list, what)).text).not.toContain('Việc hạn chế số một');
      expect((await exported('chair', list, what)).text).toContain('Việc hạn chế số một');
    }
  });

  it('shows an agency its own work and nothing of others or of proposals', async () => {
    const own = await world.issue({ content: 'Việc của Sở Xây dựng', lead: ['construction'] });
    const others = await world.issue({ content: 'Việc của Sở Tài chính', lead: ['finance'] });
    const proposal = await world.issue({ content: 'Việc mới đề xuất', by: 'monitorA', document: 'none' });
    const ids = [own, others, proposal].map(({ directiveId }) => idOf(directiveId));
    const { text } = await exported('clerk', 'directives', { ids });
    expect(text).toContain('Việc của Sở Xây dựng');
    expect(text).not.toContain('Việc của Sở Tài chính');
    expect(text).not.toContain('Việc mới đề xuất');
    const shares = [own, others, proposal].map(({ lead }) => `Assignment:${lead}`);
    expect((await exported('chief', 'assignments', { ids: shares })).text).not.toContain('Việc mới đề xuất');
  });

  it('is refused to guests, to other sites and where nothing sensible is asked', async () => {
    viewer = null;
    expect((await post('directives', { filter: {} })).status).toBe(401);
    viewer = 'chief';
    expect((await post('directives', { filter: {} }, { 'x-graphql-yoga-csrf': '' })).status).toBe(403);
    const senseless: Asked[] = [
      { filter: { standing: ['NEVER'] } },
      { filter: { nonsense: true } },
      { filter: { dueFrom: 'mai' } },
      { orderBy: 'RANDOM' },
      { ids: ['Person:1'] },
      { ids: Array.from({ length: 1_001 }, () => idOf('x')) },
    ];
    for (const asked of senseless) expect((await post('directives', asked)).status, JSON.stringify(asked)).toBe(400);
  });
});

/** The files of an archive, as text, by the list at its end. */
function filesIn(archive: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  const end = archive.lastIndexOf(Buffer.from('504b0506', 'hex'));
  let at = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [size, nameLength, extra, comment] = [20, 28, 30, 32].map((offset, index) =>
      index === 0 ? archive.readUInt32LE(at + offset) : archive.readUInt16LE(at + offset),
    ) as [number, number, number, number];
    const local = archive.readUInt32LE(at + 42);
    const isPacked = archive.readUInt16LE(at + 10) === 8;
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const content = archive.subarray(start, start + size);
    files.set(name, (isPacked ? inflateRawSync(content) : content).toString('utf8'));
    at += 46 + nameLength + extra + comment;
  }
  return files;
}
