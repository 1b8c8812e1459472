import { checks } from '../checks/list.ts';
import { printResults, runChecks } from '../checks/run-checks.ts';
import { ROOT, type Stage } from './stage.ts';

export const checkStage: Stage = {
  name: 'check',
  async run() {
    const results = await runChecks(ROOT, checks);
    printResults(results);
    const passed = results.filter(({ ok }) => ok).length;
    return { passed, failed: results.length - passed };
  },
};
