import { browserStage } from './stages/browser-stage.ts';
import { checkStage } from './stages/check-stage.ts';
import { reportStages, runStages, type Stage } from './stages/stage.ts';
import { oldestPostgresStage, vitestStage } from './stages/vitest-stage.ts';

/** `pnpm test`, or `pnpm test unit e2e` for some of its stages. */
const STAGES: Readonly<Record<string, Stage>> = {
  check: checkStage,
  unit: vitestStage('unit', 'unit'),
  database: vitestStage('database', 'database'),
  database15: oldestPostgresStage(),
  e2e: browserStage,
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in STAGES));
if (unknown.length > 0) {
  console.error(`No stage is called ${unknown.join(', ')}; there are ${Object.keys(STAGES).join(', ')}.`);
  process.exit(2);
}

const chosen = Object.entries(STAGES).filter(([name]) => names.length === 0 || names.includes(name));
reportStages(await runStages(chosen.map(([, stage]) => stage)));
