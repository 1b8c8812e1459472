import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { text } from 'node:stream/consumers';
import { DATA_DIRECTORY, ROOT } from './environment.ts';

const WEB = join(ROOT, 'web');
export const VITE = join(WEB, 'node_modules', 'vite', 'bin', 'vite.js');
const HASH_FILE = join(DATA_DIRECTORY, 'web-build.hash');
const NOT_SOURCES = new Set(['node_modules', 'dist']);

/** Builds the web app into `web/dist`, unless the build there is of these very sources. */
export async function buildWebIfChanged(): Promise<void> {
  const hash = hashOfSources();
  const isBuilt = existsSync(join(WEB, 'dist', 'index.html')) && existsSync(HASH_FILE);
  if (isBuilt && readFileSync(HASH_FILE, 'utf8') === hash) return;

  console.log('Building the web app …');
  const build = spawn(process.execPath, [VITE, 'build'], {
    cwd: WEB,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [output, errors, [code]] = await Promise.all([text(build.stdout), text(build.stderr), once(build, 'exit')]);
  if (code !== 0) throw new Error(`The web app did not build:\n${output}\n${errors}`);
  mkdirSync(DATA_DIRECTORY, { recursive: true });
  writeFileSync(HASH_FILE, hash);
}

function hashOfSources(): string {
  const hash = createHash('sha256');
  const files = [join(ROOT, 'pnpm-lock.yaml'), join(ROOT, 'server', 'schema.graphql'), ...filesIn(WEB)];
  for (const file of files) {
    hash.update(`${relative(ROOT, file)}\0`);
    hash.update(readFileSync(file));
    hash.update('\0');
  }
  return hash.digest('hex');
}

function filesIn(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => !NOT_SOURCES.has(entry.name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(directory, entry.name);
      return entry.isDirectory() ? filesIn(path) : [path];
    });
}
