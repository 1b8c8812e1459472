import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Makes a PDF of a page that stands by itself. */
export type PdfPrinter = (html: string) => Promise<Buffer>;

/** The browser could not print; the page itself is whole. */
export class PrintFailed extends Error {}

/** The shell first: the same engine without a window's machinery opens a screen in half the time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
/** Milliseconds that one page may take. */
const LONGEST_PRINT = 60_000;
const FLAGS = [
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-pdf-header-footer',
];

/** A Chromium or Chrome: the one that is named, or else one that stands in PATH; undefined where there is none. */
export function findBrowser(named: string | undefined, path: string): string | undefined {
  const candidates = path.split(delimiter).flatMap((directory) => NAMES.map((name) => join(directory, name)));
  return [named ?? '', ...candidates].find((program) => program !== '' && isExecutable(program));
}

/**
 * Prints by a browser, one page after the other, so that many letters at once do not open many browsers.
 *
 * @param program of a Chromium
 */
export function openPdfPrinter(program: string): PdfPrinter {
  let turn: Promise<unknown> = Promise.resolve();
  return (html) => {
    const printed = turn.then(() => print(program, html));
    turn = printed.catch(() => undefined);
    return printed;
  };
}

async function print(program: string, html: string): Promise<Buffer> {
  const directory = await mkdtemp(join(tmpdir(), 'dondoc-print-'));
  try {
    const [page, pdf] = [join(directory, 'page.html'), join(directory, 'page.pdf')];
    await writeFile(page, html);
    await run(program, [
      ...FLAGS,
      // Chromium refuses its sandbox to root; the page holds our own, escaped text and loads nothing.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(directory, 'profile')}`,
      `--print-to-pdf=${pdf}`,
      pathToFileURL(page).href,
    ]);
    return await readFile(pdf).catch((error: unknown) => {
      throw new PrintFailed('the browser wrote no file', { cause: error });
    });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function run(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'ignore', timeout: LONGEST_PRINT, killSignal: 'SIGKILL' });
    child.once('error', (error) => reject(new PrintFailed('the browser did not start', { cause: error })));
    child.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new PrintFailed(`the browser ended with ${code ?? signal ?? 'nothing'}`));
    });
  });
}

function isExecutable(program: string): boolean {
  try {
    accessSync(program, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
