import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { v7 as newId } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDirectoryStore } from './directory-store.ts';
import { type FileStore, keyOf } from './file-store.ts';

const PDF = Buffer.from('%PDF-1.7\n% công văn');
const HOUR_MS = 60 * 60 * 1000;

let root: string;
let store: FileStore;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'directory-store-'));
  store = openDirectoryStore(root);
});
afterEach(() => rm(root, { recursive: true }));

const newKey = () => keyOf(newId(), newId());
const filesUnder = async () => {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
};
const read = async (key: string) => {
  const content = await store.read(key);
  return content && (await buffer(content));
};

describe('a stored content', () => {
  it('is read as it was written, with its size, its hash and the kind that its bytes show', async () => {
    const key = newKey();
    expect(await store.write(key, Readable.from([PDF.subarray(0, 3), PDF.subarray(3)]))).toEqual({
      sizeBytes: PDF.length,
      sha256: createHash('sha256').update(PDF).digest('hex'),
      sniffed: 'application/pdf',
    });
    expect(await read(key)).toEqual(PDF);
  });

  it.each([
    ['markup', '<!doctype html><script>alert(1)</script>'],
    ['drawn markup', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['a script', '#!/bin/sh\nrm -rf ~'],
    ['an archive that breaks off', 'PK\u0003\u0004'],
    ['nothing', ''],
  ])('of %s shows no kind that a document has', async (_title, content) => {
    const { sniffed } = await store.write(newKey(), Readable.from([Buffer.from(content)]));
    expect([undefined, 'application/zip', 'application/x-sh']).toContain(sniffed);
  });

  it("is its owner's alone", async () => {
    const key = newKey();
    await store.write(key, Readable.from([PDF]));
    expect((await stat(join(root, key))).mode & 0o777).toBe(0o600);
    expect((await stat(join(root, key, '..'))).mode & 0o777).toBe(0o700);
  });

  it('cannot be seen before it is whole', async () => {
    const key = newKey();
    const seen: unknown[] = [];
    async function* slowly() {
      yield PDF;
      seen.push(await read(key));
      yield PDF;
    }
    await store.write(key, slowly());
    expect(seen).toEqual([null]);
    expect(await read(key)).toEqual(Buffer.concat([PDF, PDF]));
  });

  it('leaves nothing behind when it breaks off', async () => {
    const key = newKey();
    async function* broken() {
      yield PDF;
      throw new Error('cut off');
    }
    await expect(store.write(key, broken())).rejects.toThrow('cut off');
    expect(await read(key)).toBeNull();
    expect(await filesUnder()).toEqual([]);
  });

  it('is gone once removed, and may be removed again', async () => {
    const key = newKey();
    await store.write(key, Readable.from([PDF]));
    await store.remove(key);
    await store.remove(key);
    expect(await read(key)).toBeNull();
    expect(await filesUnder()).toEqual([]);
  });
});

describe('a key', () => {
  it.each([
    '',
    '..',
    '../../etc/passwd',
    `${newId()}/../${newId()}`,
    `/${newKey()}`,
    `${newKey()}/`,
    `${newKey()}\n`,
    newKey().toUpperCase(),
    newKey().replace('/', '\\'),
    `${newId()}/incoming`,
    `${newKey()}\0`,
  ])('is two ids and nothing else: %j opens no file', async (key) => {
    await expect(store.write(key, Readable.from([PDF]))).rejects.toThrow(/not a key/i);
    await expect(store.read(key)).rejects.toThrow(/not a key/i);
    await expect(store.remove(key)).rejects.toThrow(/not a key/i);
    expect(await filesUnder()).toEqual([]);
  });
});

describe('opening the directory', () => {
  it('removes what a killed process left half-written, but no upload that may still be running', async () => {
    const key = newKey();
    await store.write(key, Readable.from([PDF]));
    const [old, fresh] = [join(root, 'incoming', 'old'), join(root, 'incoming', 'fresh')];
    await Promise.all([writeFile(old, 'half'), writeFile(fresh, 'half')]);
    const longAgo = new Date(Date.now() - 25 * HOUR_MS);
    await Promise.all([utimes(old, longAgo, longAgo), utimes(join(root, key), longAgo, longAgo)]);

    openDirectoryStore(root);
    expect((await filesUnder()).sort()).toEqual([fresh, join(root, key)].sort());
    expect(await readFile(join(root, key))).toEqual(PDF);
  });
});
