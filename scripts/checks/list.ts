import { checkBudgets } from './budgets.ts';
import { checkGenerated } from './generated.ts';
import { checkOperations } from './operations.ts';
import { type Outcome, runTool } from './outcome.ts';
import { checkSource } from './source.ts';

export type Check = {
  readonly name: string;
  readonly holds: string;
  readonly run: (root: string) => Promise<Outcome> | Outcome;
};

const TSC = 'node_modules/typescript-native/bin/tsc';
const LINGUI = 'web/node_modules/@lingui/cli/dist/lingui.js';
const FOLDERS = ['db', 'server', 'web', 'e2e', 'scripts'];
const LINGUI_CONFIG = ['--config', 'web/lingui.config.ts', '--workers', '1'];

/** Every static rule of the repository, each an error. Slow ones first, so that the short ones fill the gaps. */
export const checks: readonly Check[] = [
  {
    name: 'lint',
    holds: 'oxlint with type-aware rules: no forgotten await, no any, no non-null assertion',
    run: (root) => runTool(root, 'node_modules/oxlint/bin/oxlint', ['--type-aware', '--format=unix']),
  },
  {
    name: 'types',
    holds: 'TypeScript 7, strict: server, database, stories, scripts',
    run: (root) => runTool(root, TSC, ['--project', 'tsconfig.json', '--noEmit']),
  },
  {
    name: 'types-web',
    holds: 'TypeScript 7, strict: the web app',
    run: (root) => runTool(root, TSC, ['--project', 'web/tsconfig.json', '--noEmit']),
  },
  {
    name: 'budgets',
    holds: 'what a browser fetches for the frame and for each route stays within docs/screens.md',
    run: checkBudgets,
  },
  {
    name: 'texts',
    holds: 'every text of the web app is in the catalogues, none is unused',
    run: (root) => runTool(root, LINGUI, ['check', 'sync', '--clean', ...LINGUI_CONFIG]),
  },
  {
    name: 'translations',
    holds: 'every text has its English',
    run: (root) => runTool(root, LINGUI, ['check', 'missing', '--mode', 'catalog', ...LINGUI_CONFIG]),
  },
  {
    name: 'unused',
    holds: 'knip: no dead file, export or dependency',
    run: (root) => runTool(root, 'node_modules/knip/bin/knip.js', ['--no-progress', '--no-config-hints']),
  },
  {
    name: 'boundaries',
    holds: 'dependency-cruiser: who may import whom, no cycles',
    run: (root) =>
      runTool(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', [
        ...FOLDERS,
        '--config=.dependency-cruiser.mjs',
        '--output-type=err',
      ]),
  },
  {
    name: 'source',
    holds: 'time, settings and SQL come from their places; names, lengths, Vietnamese in NFC',
    run: checkSource,
  },
  {
    name: 'operations',
    holds: 'the server would accept every operation of the web app',
    run: checkOperations,
  },
  {
    name: 'schema',
    holds: 'server/schema.graphql is what the server prints',
    run: (root) =>
      checkGenerated(root, {
        script: 'server/print-schema.ts',
        files: ['server/schema.graphql'],
        remedy: 'pnpm schema',
      }),
  },
  {
    name: 'schema-web',
    holds: 'the web app types its operations by that schema',
    run: (root) =>
      checkGenerated(root, {
        script: 'web/generate-graphql-env.ts',
        files: ['web/src/lib/graphql-env.d.ts', 'web/src/lib/possible-types.ts'],
        remedy: 'pnpm schema',
      }),
  },
  {
    name: 'format',
    holds: 'oxfmt',
    run: (root) => runTool(root, 'node_modules/oxfmt/bin/oxfmt', ['--check']),
  },
];
