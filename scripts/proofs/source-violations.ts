import type { Violation } from './violation.ts';

const RULES = 'server/src/modules/planted';

const source = (rule: string, path: string, text: string): Violation => ({
  check: 'source',
  rule,
  path,
  text: `${text}\n`,
  caughtBy: new RegExp(`^${path.replaceAll('.', '\\.')}:\\d+ ${rule}:`),
});

/** The other form of "ế", as some keyboards write it. */
const DECOMPOSED = 'Kế hoạch'.normalize('NFD');

export const sourceViolations: readonly Violation[] = [
  source('wall-clock', `${RULES}/wall-clock.rules.ts`, 'export const isPast = (at: Date): boolean => at < new Date();'),
  source('wall-clock', `${RULES}/wall-clock.queries.ts`, 'export const nowMs = (): number => Date.now();'),
  source(
    'wall-clock',
    'web/src/features/planted/wall-clock.ts',
    'export const today = (): string => new Date().toISOString();',
  ),
  source(
    'database-clock',
    `${RULES}/database-clock.queries.ts`,
    "export const text = 'select * from app.events where occurred_at < now()';",
  ),
  source(
    'string-sql',
    `${RULES}/string-sql.queries.ts`,
    'export const order = (sql: { raw(text: string): string }, by: string) => sql.raw(by);',
  ),
  source(
    'string-sql',
    `${RULES}/glued-sql.queries.ts`,
    "export const find = (db: { query(text: string): void }, id: string) => db.query(`select * from app.people where id = '${id}'`);",
  ),
  source('environment', `${RULES}/environment.queries.ts`, 'export const secret = process.env.AUTH_SECRET;'),
  source(
    'narrowed-test',
    `${RULES}/narrowed.rules.test.ts`,
    "import { it } from 'vitest';\nit.only('is planted', () => undefined);",
  ),
  source('type-escape', `${RULES}/type-escape.rules.ts`, "export const planted = 'planted' as never;"),
  source(
    'suppression',
    `${RULES}/suppression.rules.ts`,
    `// @ts-${'ignore'}\nexport const planted: number = 'planted';`,
  ),
  source('unfinished', `${RULES}/unfinished.rules.ts`, `// FIX${'ME'}\nexport const planted = 1;`),
  source(
    'plain-story',
    'e2e/specs/planted-sleep.spec.ts',
    'export const wait = (page: { waitForTimeout(ms: number): void }) => page.waitForTimeout(500);',
  ),
  source(
    'plain-story',
    'e2e/specs/planted-if.spec.ts',
    'export function story(isOpen: boolean): number { if (isOpen) return 1; return 2; }',
  ),
  source('file-length', `${RULES}/long.rules.ts`, 'export {};\n'.repeat(301)),
  source('file-length', `${RULES}/long.rules.test.ts`, 'export {};\n'.repeat(401)),
  source('vague-name', 'server/src/utils/planted.ts', 'export const planted = 1;'),
  source('vague-name', 'web/src/features/planted/helpers.ts', 'export const planted = 1;'),
  source('barrel', 'web/src/features/planted/index.ts', 'export const planted = 1;'),
  source('file-kind', `${RULES}/planted-service.ts`, 'export const planted = 1;'),
  source('normal-form', `${RULES}/normal-form.rules.ts`, `export const planted = '${DECOMPOSED}';`),
];
