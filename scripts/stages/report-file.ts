import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Hands `run` the path of a file in which a test runner writes its results, and answers what it wrote.
 *
 * @throws when it wrote nothing, or no JSON
 */
export async function readReport(run: (path: string) => Promise<unknown>): Promise<unknown> {
  const directory = mkdtempSync(join(tmpdir(), 'dondoc-report-'));
  const path = join(directory, 'report.json');
  try {
    await run(path);
    return JSON.parse(readFileSync(path, 'utf8'));
  } finally {
    rmSync(directory, { recursive: true });
  }
}
