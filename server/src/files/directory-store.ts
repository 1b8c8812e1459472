import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileStore } from './file-store.ts';
import { sniffMediaType } from './media-type.ts';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const KEY = new RegExp(`^${UUID}/${UUID}$`);
const OWNER_ONLY = { file: 0o600, directory: 0o700 };
/** Longer than any upload may take. */
const LEFTOVER_AGE_MS = 24 * 60 * 60 * 1000;

/**
 * Keeps contents in a directory of this machine, or of a disk that several processes share.
 *
 * @param root is made where it is missing; what a killed process left half-written in it long ago is removed
 */
export function openDirectoryStore(root: string): FileStore {
  const incoming = join(root, 'incoming');
  mkdirSync(incoming, { recursive: true, mode: OWNER_ONLY.directory });
  removeLeftovers(incoming);

  const pathOf = (key: string) => {
    if (!KEY.test(key)) throw new Error('Not a key of a stored file.');
    return join(root, key);
  };

  return {
    async write(key, content) {
      const path = pathOf(key);
      const draft = join(incoming, randomUUID());
      try {
        const { sizeBytes, sha256 } = await writeThrough(content, draft);
        const sniffed = await sniffMediaType(draft);
        await mkdir(dirname(path), { recursive: true, mode: OWNER_ONLY.directory });
        await rename(draft, path);
        await flushDirectory(dirname(path));
        return { sizeBytes, sha256, sniffed };
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
    },
    async read(key) {
      const file = await open(pathOf(key)).catch(nullIfMissing);
      return file?.createReadStream() ?? null;
    },
    async remove(key) {
      await rm(pathOf(key), { force: true });
    },
  };
}

async function writeThrough(content: AsyncIterable<Uint8Array>, path: string) {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  async function* measured() {
    for await (const chunk of content) {
      hash.update(chunk);
      sizeBytes += chunk.length;
      yield chunk;
    }
  }
  const file = await open(path, 'wx', OWNER_ONLY.file);
  try {
    await file.writeFile(measured());
    await file.sync();
  } finally {
    await file.close();
  }
  return { sizeBytes, sha256: hash.digest('hex') };
}

// The new name is on the disk only once its directory is.
async function flushDirectory(path: string): Promise<void> {
  const directory = await open(path);
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

function removeLeftovers(incoming: string): void {
  for (const name of readdirSync(incoming)) {
    const path = join(incoming, name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found && Date.now() - found.mtimeMs > LEFTOVER_AGE_MS) rmSync(path, { force: true });
  }
}

function nullIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
