import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { buildIfChanged } from './build-record.ts';
import { ROOT } from './environment.ts';

const WEB = join(ROOT, 'web');
export const VITE = join(WEB, 'node_modules', 'vite', 'bin', 'vite.js');

/** Builds the web app into `web/dist`. */
export function buildWebIfChanged(): Promise<void> {
  return buildIfChanged({
    name: 'web app',
    sources: [join(ROOT, 'pnpm-lock.yaml'), join(ROOT, 'server', 'schema.graphql'), WEB],
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
}
