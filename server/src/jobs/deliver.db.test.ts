import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { pino } from 'pino';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { v7 as newId } from 'uuid';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { TenantDatabase } from '../../../db/src/client.ts';
import { outgoingMessages } from '../../../db/src/schema/ladder.ts';
import { smallWorld, type SmallWorld } from '../../test/small-world.ts';
import { warmDatabase } from '../../test/warm-database.ts';
import type { Channels } from '../channels/channel.ts';
import { openChannels } from '../channels/open-channels.ts';
import { clockRunningFrom } from '../kernel/clock.ts';
import { deliver } from './deliver.ts';

let db: TenantDatabase;
const closers: (() => unknown)[] = [];
beforeAll(async () => {
  db = await warmDatabase(10);
});
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});
afterAll(() => db.close());

const START = new Date('2024-06-10T02:00:00Z');
const MINUTE_MS = 60_000;
const log = pino({ level: 'silent' });

/** A mail server that keeps what it takes. */
async function mailServer(options: SMTPServerOptions = {}) {
  const mails: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, callback) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        mails.push(Buffer.concat(parts).toString());
        callback();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  closers.push(() => new Promise<void>((closed) => server.close(closed)));
  return { mails, url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}` };
}

/** A line to a server that can be cut after so many bytes towards it. */
async function lineTo(url: string) {
  const target = new URL(url);
  let bytesLeft = Infinity;
  const line = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    const cut = () => {
      near.destroy();
      far.destroy();
    };
    for (const end of [near, far]) end.on('error', cut).on('close', cut);
    far.pipe(near);
    near.on('data', (part: Buffer) => {
      far.write(part.subarray(0, bytesLeft));
      bytesLeft -= part.length;
      if (bytesLeft <= 0) cut();
    });
  });
  await new Promise<void>((listening) => line.listen(0, '127.0.0.1', listening));
  closers.push(() => new Promise((closed) => line.close(closed)));
  return {
    url: `smtp://127.0.0.1:${(line.address() as AddressInfo).port}`,
    breakAfter: (bytes: number) => (bytesLeft = bytes),
    mend: () => (bytesLeft = Infinity),
  };
}

function channelsTo(smtpUrl: string | undefined, outboxDirectory = tmpdir()): Channels {
  return openChannels({
    smtpUrl,
    outboxDirectory,
    from: 'Đôn Đốc <dondoc@example.vn>',
    baseUrl: 'https://dondoc.example.vn',
    secret: 'a secret of this test',
    allowsPrivateWebhooks: false,
  });
}

async function worldWithMails(count: number): Promise<SmallWorld> {
  const world = await smallWorld(db);
  await db.inTenantTransaction(world.tenantId, (tx) =>
    tx.insert(outgoingMessages).values(
      Array.from({ length: count }, (_, n) => ({
        tenantId: world.tenantId,
        id: newId(),
        channel: 'mail',
        recipient: `person-${n}@example.vn`,
        personId: world.personIds.chief,
        payload: {
          kind: 'digest',
          language: 'vi',
          name: 'Nguyễn Văn Ánh',
          today: '2024-06-10',
          total: 2,
          lines: [
            {
              code: 'BD-2024-0001',
              content: 'Rà soát <quy hoạch>',
              agency: 'Sở XD',
              dueOn: '2024-06-28',
              reason: 'overdue',
            },
          ],
        },
        dedupeKey: `test:${n}`,
        writtenAt: START,
        notBefore: START,
        attempts: 0,
      })),
    ),
  );
  return world;
}

const rowsOf = (world: SmallWorld) =>
  db.readInTenant(world.tenantId, (reader) =>
    reader.select().from(outgoingMessages).where(eq(outgoingMessages.tenantId, world.tenantId)),
  );

describe('what leaves the house', () => {
  it('is handed to the mail server once, by however many workers', async () => {
    const world = await worldWithMails(45);
    const { mails, url } = await mailServer();
    const clock = clockRunningFrom(START);
    const channels = channelsTo(url);
    const sent = await Promise.all(
      Array.from({ length: 5 }, () => deliver({ db, clock, channels, log }, world.tenantId)),
    );
    expect(sent.reduce((sum, count) => sum + count, 0)).toBe(45);
    expect(mails).toHaveLength(45);
    expect(new Set(mails.map((mail) => /^Message-ID: <(.*)@dondoc\.example\.vn>/im.exec(mail)?.[1])).size).toBe(45);
    expect(mails[0]).toMatch(/^List-Unsubscribe:\s+<https:\/\/dondoc\.example\.vn\/api\/unsubscribe\//im);
    expect(mails[0]).toMatch(/multipart\/alternative/);
    expect(await deliver({ db, clock, channels, log }, world.tenantId)).toBe(0);
  });

  it('waits for a server that is down, loses nothing and doubles nothing', async () => {
    const world = await worldWithMails(30);
    const clock = clockRunningFrom(START);
    const dead = channelsTo('smtp://127.0.0.1:1');
    for (let minutes = 0; minutes <= 24 * 60; minutes += 240) {
      clock.moveTo(new Date(START.getTime() + minutes * MINUTE_MS));
      expect(await deliver({ db, clock, channels: dead, log }, world.tenantId)).toBe(0);
    }
    const { mails, url } = await mailServer();
    clock.moveTo(new Date(START.getTime() + 25 * 60 * MINUTE_MS));
    expect(await deliver({ db, clock, channels: channelsTo(url), log }, world.tenantId)).toBe(30);
    expect(mails).toHaveLength(30);
  });

  it('is tried again after a moment’s refusal, and given up after a final one, while others go out', async () => {
    const world = await worldWithMails(3);
    const refusals = new Map<string, number>([
      ['person-0@example.vn', 450],
      ['person-1@example.vn', 550],
    ]);
    const { mails, url } = await mailServer({
      onRcptTo({ address }, _session, callback) {
        const code = refusals.get(address);
        callback(code ? Object.assign(new Error('no'), { responseCode: code }) : null);
      },
    });
    const clock = clockRunningFrom(START);
    const channels = channelsTo(url);
    for (const minutes of [0, 5, 10, 20, 40]) {
      clock.moveTo(new Date(START.getTime() + minutes * MINUTE_MS));
      await deliver({ db, clock, channels, log }, world.tenantId);
    }
    expect(mails).toHaveLength(1);
    const rows = (await rowsOf(world)).toSorted((a, b) => a.recipient.localeCompare(b.recipient));
    expect(rows.map(({ sentAt, failedAt }) => [sentAt !== null, failedAt !== null])).toEqual([
      [false, false],
      [false, true],
      [true, false],
    ]);
    refusals.clear();
    clock.moveTo(new Date(START.getTime() + 120 * MINUTE_MS));
    expect(await deliver({ db, clock, channels, log }, world.tenantId)).toBe(1);
  });

  it('goes out under the same Message-ID where the line drops while it is being said', async () => {
    const world = await worldWithMails(1);
    let isDropping = true;
    const heard: string[] = [];
    const { url } = await mailServer({
      onData(stream, _session, callback) {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          heard.push(Buffer.concat(parts).toString());
          if (isDropping) callback(Object.assign(new Error('later'), { responseCode: 421 }));
          else callback();
        });
      },
    });
    const clock = clockRunningFrom(START);
    const channels = channelsTo(url);
    expect(await deliver({ db, clock, channels, log }, world.tenantId)).toBe(0);
    isDropping = false;
    clock.moveTo(new Date(START.getTime() + 2 * MINUTE_MS));
    expect(await deliver({ db, clock, channels, log }, world.tenantId)).toBe(1);
    const ids = heard.map((mail) => /^Message-ID: (.*)$/im.exec(mail)?.[1]);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('arrives whole and once where the line breaks in the midst of it', async () => {
    const world = await worldWithMails(3);
    const { mails, url } = await mailServer();
    const line = await lineTo(url);
    const clock = clockRunningFrom(START);
    const channels = channelsTo(line.url);
    line.breakAfter(700);
    expect(await deliver({ db, clock, channels, log }, world.tenantId)).toBe(0);
    expect(mails).toEqual([]);
    line.mend();
    clock.moveTo(new Date(START.getTime() + 2 * MINUTE_MS));
    expect(await deliver({ db, clock, channels, log }, world.tenantId)).toBe(3);
    expect(mails).toHaveLength(3);
    expect(mails.every((mail) => mail.includes('List-Unsubscribe') && mail.trimEnd().endsWith('--'))).toBe(true);
  });

  it('is sent once by a server that takes its time, while other workers look for work', async () => {
    const world = await worldWithMails(8);
    const mails: string[] = [];
    const { url } = await mailServer({
      onData(stream, _session, callback) {
        stream.resume();
        stream.on('end', () => {
          mails.push('taken');
          setTimeout(callback, 150);
        });
      },
    });
    const clock = clockRunningFrom(START);
    const sources = { db, clock, channels: channelsTo(url), log };
    const all = deliver(sources, world.tenantId);
    await expect.poll(() => mails.length).toBeGreaterThan(0);
    for (let look = 0; look < 5; look += 1) expect(await deliver(sources, world.tenantId)).toBe(0);
    expect(await all).toBe(8);
    expect(mails).toHaveLength(8);
  });

  it('is left to others once its lease runs out on a server that is too slow', async () => {
    const world = await worldWithMails(3);
    let minutes = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => minutes * MINUTE_MS);
    closers.push(() => vi.restoreAllMocks());
    const slow: Channels = {
      mail: {
        async send() {
          minutes += 4;
        },
      },
    };
    const clock = clockRunningFrom(START);
    expect(await deliver({ db, clock, channels: slow, log }, world.tenantId)).toBe(2);
    expect(await deliver({ db, clock, channels: slow, log }, world.tenantId)).toBe(0);
    clock.moveTo(new Date(START.getTime() + 11 * MINUTE_MS));
    expect(await deliver({ db, clock, channels: slow, log }, world.tenantId)).toBe(1);
  });

  it('comes back when whoever claimed it was killed', async () => {
    const world = await worldWithMails(1);
    const clock = clockRunningFrom(START);
    const never: Channels = { mail: { send: () => new Promise(() => undefined) } };
    void deliver({ db, clock, channels: never, log }, world.tenantId);
    await expect.poll(async () => (await rowsOf(world))[0]?.attempts).toBe(1);
    const { url } = await mailServer();
    expect(await deliver({ db, clock, channels: channelsTo(url), log }, world.tenantId)).toBe(0);
    clock.moveTo(new Date(START.getTime() + 11 * MINUTE_MS));
    expect(await deliver({ db, clock, channels: channelsTo(url), log }, world.tenantId)).toBe(1);
  });

  it('becomes files where there is no mail server', async () => {
    const world = await worldWithMails(2);
    const directory = await mkdtemp(join(tmpdir(), 'dondoc-eml-'));
    closers.push(() => rm(directory, { recursive: true }));
    const channels = channelsTo(undefined, directory);
    expect(await deliver({ db, clock: clockRunningFrom(START), channels, log }, world.tenantId)).toBe(2);
    const names = await readdir(directory);
    expect(names.toSorted()).toEqual((await rowsOf(world)).map(({ id }) => `${id}.eml`).toSorted());
  });
});
