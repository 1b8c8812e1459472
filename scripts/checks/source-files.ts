import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

/** One text file of the repository; `path` is relative to the root, with slashes. */
export type SourceFile = { readonly path: string; readonly text: string };

const NOT_OURS = new Set(['node_modules', 'dist', '.git', '.data', 'coverage', 'test-results', 'playwright-report']);
const TEXT_KINDS = new Set([
  '.ts',
  '.tsx',
  '.mjs',
  '.css',
  '.html',
  '.graphql',
  '.sql',
  '.json',
  '.jsonc',
  '.md',
  '.po',
  '.yaml',
  '.svg',
  '.csv',
]);
const GENERATED = [
  /^pnpm-lock\.yaml$/,
  /^db\/migrations\//,
  /^server\/schema\.graphql$/,
  /^web\/src\/lib\/(graphql-env\.d|possible-types)\.ts$/,
  /\/locales\/[a-z]+\.po$/,
];

/** All text files below `root`, or below one of its folders, that people write or review. */
export function readSourceFiles(root: string, folder = '.'): SourceFile[] {
  return pathsIn(join(root, folder))
    .filter((path) => TEXT_KINDS.has(extname(path)))
    .map((path) => ({ path: relative(root, path).replaceAll(sep, '/'), text: readFileSync(path, 'utf8') }));
}

export function isGenerated(path: string): boolean {
  return GENERATED.some((pattern) => pattern.test(path));
}

export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || path.startsWith('e2e/');
}

function pathsIn(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.has(name))
    .flatMap((entry) => {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) return pathsIn(path);
      return entry.isFile() ? [path] : [];
    });
}
