import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfChanged } from './build-record.ts';
import { ROOT } from './environment.ts';

const SERVER = join(ROOT, 'server');

/** The server's one file; beside `src`, so that what it finds by its own place it finds from here too. */
export const BUILT_SERVER = join(SERVER, 'dist', 'main.js');

/**
 * Puts the server and all that it imports into one file. Loading its 1,900 modules one by one is most of a start; and
 * nothing in it is shortened, so a stack still names functions, and the file says which source each part is from.
 */
export function buildServerIfChanged(): Promise<void> {
  return buildIfChanged({
    name: 'server',
    // How it is built counts as well: what is left out of the file, for one.
    sources: [
      join(ROOT, 'pnpm-lock.yaml'),
      fileURLToPath(import.meta.url),
      join(SERVER, 'src'),
      join(ROOT, 'db', 'src'),
    ],
    product: BUILT_SERVER,
    run: build,
  });
}

async function build(): Promise<void> {
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: join(SERVER, 'src', 'main.ts'),
    platform: 'node',
    external: [
      // It imports its own parts by names that are made up at run time, which no bundler can follow.
      'file-type',
      // Loaded after the server listens, and only where jobs are worked off.
      'graphile-worker',
      // The native PostgreSQL client and Cloudflare's sockets: pg asks for them only where they are.
      'pg-native',
      'cloudflare:sockets',
    ],
  });
  await bundle.write({ file: BUILT_SERVER, format: 'esm', codeSplitting: false });
  await bundle.close();
}
