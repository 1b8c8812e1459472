import { createHash } from 'node:crypto';
import type { Violation } from './violation.ts';

/** Text that does not compress, the same at each run. */
function noise(chars: number): string {
  let text = '';
  for (let n = 0; text.length < chars; n += 1) text += createHash('sha512').update(String(n)).digest('base64');
  return text;
}

const weighing = (rule: string, path: string, chars: number, caughtBy: RegExp): Violation => ({
  check: 'budgets',
  rule,
  path,
  text: `\nsessionStorage.setItem('planted', '${noise(chars)}');\n`,
  caughtBy,
});

export const budgetViolations: readonly Violation[] = [
  weighing('an entry over its budget', 'web/src/app/main.tsx', 60_000, /^entry budget: /),
  weighing('a route over its budget', 'web/src/routes/late.tsx', 90_000, /^web\/src\/routes\/late\.tsx budget: /),
];
