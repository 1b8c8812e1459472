import type { Violation } from './violation.ts';

const operation = (rule: string, name: string, text: string, caughtBy: RegExp): Violation => ({
  check: 'operations',
  rule,
  path: `web/src/features/planted/${name}.ts`,
  text: `import { graphql } from '../../lib/graphql.ts';\n${text}\n`,
  caughtBy,
});

export const contractViolations: readonly Violation[] = [
  operation(
    'a field that the schema lacks',
    'field',
    'export const A = graphql(`query A { viewer { planted } }`);',
    /field\.ts:2 operation: Cannot query field "planted"/,
  ),
  operation(
    'an argument of another type',
    'argument',
    'export const B = graphql(`query B { node(id: 1.5) { id } }`);',
    /argument\.ts:2 operation: ID cannot represent/,
  ),
  operation(
    'a fragment that was not handed over',
    'fragment',
    'export const C = graphql(`query C { viewer { ...Absent } }`);',
    /fragment\.ts:2 operation: Unknown fragment/,
  ),
  operation(
    'a fragment that nobody uses',
    'orphan',
    'export const Orphan = graphql(`fragment Orphan on Viewer { id }`);',
    /orphan\.ts:2 operation: no operation uses/,
  ),
  {
    check: 'schema',
    rule: 'a schema that the server does not print',
    path: 'server/schema.graphql',
    text: '\nscalar Planted\n',
    caughtBy: /^server\/schema\.graphql:\d+ generated: committed/,
  },
  {
    check: 'schema-web',
    rule: 'types made from another schema',
    path: 'web/src/lib/possible-types.ts',
    text: '\nexport const planted = 1;\n',
    caughtBy: /^web\/src\/lib\/possible-types\.ts:\d+ generated:/,
  },
  {
    check: 'unused',
    rule: 'a file that nobody imports',
    path: 'server/src/planted-dead.ts',
    text: 'export const planted = 1;\n',
    caughtBy: /^server\/src\/planted-dead\.ts/,
  },
  {
    check: 'unused',
    rule: 'an export that nobody imports',
    path: 'server/src/kernel/errors.ts',
    text: '\nexport const planted = 1;\n',
    caughtBy: /^planted\s.*server\/src\/kernel\/errors\.ts/,
  },
  {
    check: 'format',
    rule: 'another format',
    path: 'server/src/planted-format.ts',
    text: 'export const planted = "1"\n',
    caughtBy: /^server\/src\/planted-format\.ts/,
  },
  {
    check: 'texts',
    rule: 'a text that is in no catalogue',
    path: 'web/src/ui/planted-text.tsx',
    text: "import { Trans } from '@lingui/react/macro';\nexport const Planted = () => <Trans>Câu chưa có trong danh mục</Trans>;\n",
    caughtBy: /out.of.sync/i,
  },
  {
    check: 'translations',
    rule: 'a text without English',
    path: 'web/src/locales/en.po',
    text: '\nmsgid "planted"\nmsgstr ""\n',
    caughtBy: /missing/i,
  },
];
