import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Outcome, runTool } from './outcome.ts';

const VITE = 'node_modules/vite/bin/vite.js';
const ROUTES = 'src/routes/';
/** The chunk of what several routes use, named in web/vite.config.ts. */
const PARTS = /^_parts-/;

/** Kilobytes (1,000 bytes) of gzip at most, as docs/screens.md has them; fonts are compressed already. */
const MOST_KB = { entry: 230, css: 20, parts: 40, route: 60, fonts: 70 };

/** What Vite's manifest says of a chunk: its file, the chunks it needs at once, and its styles. */
type Chunk = { readonly file: string; readonly imports?: readonly string[]; readonly css?: readonly string[] };
type Manifest = Readonly<Record<string, Chunk>>;

/** Builds the web app aside and weighs what a browser must fetch for the frame and for each route. */
export async function checkBudgets(root: string): Promise<Outcome> {
  const out = mkdtempSync(join(tmpdir(), 'dondoc-budgets-'));
  try {
    const built = await runTool(join(root, 'web'), VITE, ['build', '--outDir', out, '--emptyOutDir', '--manifest']);
    if (!built.ok) return built;
    const faults = faultsOf(out);
    return { ok: faults.length === 0, output: faults.join('\n') };
  } finally {
    rmSync(out, { recursive: true });
  }
}

function faultsOf(out: string): string[] {
  const manifest = JSON.parse(readFileSync(join(out, '.vite', 'manifest.json'), 'utf8')) as Manifest;
  const gzipKb = (files: readonly string[]) =>
    files.reduce((sum, file) => sum + gzipSync(readFileSync(join(out, file)), { level: 9 }).length, 0) / 1_000;
  const filesOf = (keys: Iterable<string>) => [...keys].flatMap((key) => manifest[key]?.file ?? []);

  const page = readFileSync(join(out, 'index.html'), 'utf8');
  const entry = new Set<string>();
  for (const [key, { file }] of Object.entries(manifest)) if (page.includes(file)) closureOf(manifest, key, entry);
  const parts = Object.keys(manifest).filter((key) => PARTS.test(key));
  const fonts = readdirSync(join(out, 'assets')).filter((name) => name.endsWith('.woff2'));
  const weights = [
    { what: 'entry', kb: gzipKb(filesOf(entry)), most: MOST_KB.entry },
    { what: 'css', kb: gzipKb([...new Set([...entry].flatMap((key) => manifest[key]?.css ?? []))]), most: MOST_KB.css },
    { what: 'parts', kb: gzipKb(filesOf(parts)), most: MOST_KB.parts },
    ...Object.keys(manifest)
      .filter((key) => key.startsWith(ROUTES))
      .map((key) => ({
        what: `web/${key}`,
        kb: gzipKb(filesOf([...closureOf(manifest, key)].filter((one) => !entry.has(one) && !parts.includes(one)))),
        most: MOST_KB.route,
      })),
    {
      what: 'fonts',
      kb: fonts.reduce((sum, name) => sum + readFileSync(join(out, 'assets', name)).length, 0) / 1_000,
      most: MOST_KB.fonts,
    },
  ];
  return weights
    .filter(({ kb, most }) => kb > most)
    .map(({ what, kb, most }) => `${what} budget: ${kb.toFixed(1)} kB of ${most}`);
}

/** A chunk and all that must be there before it runs. */
function closureOf(manifest: Manifest, key: string, found = new Set<string>()): Set<string> {
  if (found.has(key)) return found;
  found.add(key);
  for (const needed of manifest[key]?.imports ?? []) closureOf(manifest, needed, found);
  return found;
}
