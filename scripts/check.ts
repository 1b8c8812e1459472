import { fileURLToPath } from 'node:url';
import { checks } from './checks/list.ts';
import { printResults, runChecks } from './checks/run-checks.ts';

/** `pnpm check`, or `pnpm check lint types` for some of them. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));

const names = process.argv.slice(2);
const unknown = names.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(`No check is called ${unknown.join(', ')}; there are ${checks.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const results = await runChecks(ROOT, names.length > 0 ? checks.filter(({ name }) => names.includes(name)) : checks);
printResults(results);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
