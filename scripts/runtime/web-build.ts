import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { buildIfChanged } from './build-record.ts';
import { ROOT } from './environment.ts';

const brotli = promisify(brotliCompress);

const WEB = join(ROOT, 'web');
export const VITE = join(WEB, 'node_modules', 'vite', 'bin', 'vite.js');

/** Builds the web app into `web/dist`. */
export function buildWebIfChanged(): Promise<void> {
  return buildIfChanged({
    name: 'web app',
    sources: [
      join(ROOT, 'pnpm-lock.yaml'),
      fileURLToPath(import.meta.url),
      join(ROOT, 'server', 'schema.graphql'),
      WEB,
    ],
    product: join(WEB, 'dist', 'index.html'),
    run: build,
  });
}

async function build(): Promise<void> {
  const child = spawn(process.execPath, [VITE, 'build'], {
    cwd: WEB,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [output, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  if (code !== 0) throw new Error(`The web app did not build:\n${output}\n${errors}`);
  await squeeze(join(WEB, 'dist', 'assets'));
}

/** Puts beside each script and style what it comes to for a browser that reads Brotli, as nearly all do. */
async function squeeze(directory: string): Promise<void> {
  const names = readdirSync(directory).filter((name) => /\.(?:js|css)$/.test(name));
  await Promise.all(
    names.map(async (name) => {
      const path = join(directory, name);
      writeFileSync(`${path}.br`, await brotli(readFileSync(path)));
    }),
  );
}
