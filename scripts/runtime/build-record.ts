import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DATA_DIRECTORY, ROOT } from './environment.ts';

const NOT_SOURCES = new Set(['node_modules', 'dist']);

type Build = {
  /** Names its record under `.data`. */
  name: string;
  /** What it is made of: files, and folders with all that is in them but other builds. */
  sources: readonly string[];
  /** A file that is there once it was built. */
  product: string;
  run: () => Promise<void>;
};

/** Runs a build, unless what it made last time was made of these very sources. */
export async function buildIfChanged({ name, sources, product, run }: Build): Promise<void> {
  const record = join(DATA_DIRECTORY, `${name}-build.hash`);
  const hash = hashOf(sources.flatMap(filesOf));
  const isBuilt = existsSync(product) && existsSync(record);
  if (isBuilt && readFileSync(record, 'utf8') === hash) return;

  console.log(`Building the ${name} …`);
  await run();
  mkdirSync(DATA_DIRECTORY, { recursive: true });
  writeFileSync(record, hash);
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${relative(ROOT, file)}\0`);
    hash.update(readFileSync(file));
    hash.update('\0');
  }
  return hash.digest('hex');
}

function filesOf(path: string): string[] {
  return statSync(path).isFile() ? [path] : filesIn(path);
}

function filesIn(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter(({ name }) => !NOT_SOURCES.has(name))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(directory, entry.name);
      return entry.isDirectory() ? filesIn(path) : [path];
    });
}
