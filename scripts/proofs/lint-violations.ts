import type { Violation } from './violation.ts';

const lint = (
  rule: string,
  text: string,
  path = `server/src/modules/planted/${rule.split('/').at(-1)}.queries.ts`,
): Violation => ({
  check: 'lint',
  rule,
  path,
  text: `${text}\n`,
  caughtBy: new RegExp(`^${path.replaceAll('.', '\\.')}:.*\\(${rule.split('/').at(-1)}\\)`),
});

const types = (rule: string, text: string, path: string, code: string): Violation => ({
  check: path.startsWith('web/') ? 'types-web' : 'types',
  rule,
  path,
  text: `${text}\n`,
  caughtBy: new RegExp(`^${path.replaceAll('.', '\\.')}\\(.*error ${code}`),
});

const WORK = 'async function work(): Promise<number> { return 1; }';

export const lintViolations: readonly Violation[] = [
  lint('no-floating-promises', `${WORK}\nexport function run(): void { work(); }`),
  lint('no-misused-promises', `${WORK}\nexport const run = () => [1].forEach(async () => { await work(); });`),
  lint('await-thenable', 'export async function run(): Promise<number> { return await 1; }'),
  lint('no-explicit-any', 'export const size = (value: any): number => value.length;'),
  lint('no-non-null-assertion', 'export const size = (value: string | null): number => value!.length;'),
  lint('consistent-type-imports', "import { Actor } from '../../kernel/actor.ts';\nexport type Planted = Actor;"),
  lint(
    'switch-exhaustiveness-check',
    "export function run(kind: 'a' | 'b'): number { switch (kind) { case 'a': return 1; } return 2; }",
  ),
  lint('only-throw-error', "export function run(): never { throw 'planted'; }"),
  lint('eqeqeq', 'export const isOne = (value: number): boolean => value == 1;'),
  lint('no-console', "export const run = (): void => console.log('planted');"),
  lint('no-unused-vars', 'export function run(): number { const planted = 1; return 2; }'),
  lint('no-barrel-file', "export * from './run.queries.ts';", 'server/src/modules/planted/barrel.queries.ts'),
  lint('no-warning-comments', `// TO${'DO'}: planted\nexport const planted = 1;`),
  lint(
    'rules-of-hooks',
    "import { useState } from 'react';\nexport function Planted({ on }: { on: boolean }) { if (on) useState(1); return null; }",
    'web/src/features/planted/rules-of-hooks.tsx',
  ),
  lint('alt-text', 'export const Planted = () => <img src="/planted.png" />;', 'web/src/features/planted/alt-text.tsx'),
  types('a value of another type', "export const planted: number = 'planted';", 'server/src/planted-type.ts', 'TS2322'),
  types(
    'an element that may be absent',
    'export const first = (list: number[]): number => list[0];',
    'db/src/planted-index.ts',
    'TS2322',
  ),
  types('syntax that Node cannot strip', 'export enum Planted { One }', 'scripts/planted-enum.ts', 'TS1294'),
  types(
    'a type imported as a value',
    "import { Stage } from './stages/stage.ts';\nexport type Planted = Stage;",
    'scripts/planted-import.ts',
    'TS1484',
  ),
  types('a value of another type', "export const planted: number = 'planted';", 'web/src/planted-type.ts', 'TS2322'),
];
