/** Everything the kernel is: calendar days, the clock, refusals, who acts, and the language policies are written in. */
const KERNEL = '^server/src/kernel/(calendar-date|clock|errors|actor|policy/(conditions|evaluate|to-sql))\\.ts$';
const TO_SQL = '^server/src/kernel/policy/to-sql\\.ts$';
/** Where a server process is put together: it opens what the others are handed. */
const COMPOSITION = '^server/src/(main|worker|app|context)\\.ts$';
const TESTS = '\\.test\\.tsx?$';

const rule = (name, from, to) => ({
  name,
  severity: 'error',
  from: { ...from, pathNot: [TESTS, from.pathNot ?? []].flat() },
  to,
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    // Packages.
    rule(
      'web-reads-only-the-schema',
      { path: '^web/', pathNot: '^web/generate-graphql-env\\.ts$' },
      { path: '^(server|db|e2e|scripts)/', pathNot: '^server/schema\\.graphql$' },
    ),
    rule('stories-see-only-the-browser', { path: '^e2e/specs/' }, { path: '^(server|db|web|scripts)/' }),
    rule('db-is-the-bottom', { path: '^db/' }, { path: '^(server|web|e2e|scripts)/' }),
    rule('nothing-imports-scripts', { path: '^(server|web)/' }, { path: '^scripts/' }),
    rule('seeds-are-for-tests-and-demos', { path: '^server/src/' }, { path: '^db/src/seed/' }),

    // The database.
    rule('pg-belongs-to-db', { path: '^server/src/', pathNot: '^server/src/auth/' }, { path: 'node_modules/pg/' }),
    rule('the-pool-has-one-owner', { path: '^db/src/schema/' }, { path: 'node_modules/pg/' }),
    rule(
      'drizzle-stops-at-commands-and-queries',
      { path: '^server/src/', pathNot: ['\\.(command|queries)\\.ts$', TO_SQL] },
      { path: 'node_modules/drizzle-orm/' },
    ),
    // masked-errors.ts knows the error of a key that came back with another request.
    rule(
      'only-commands-and-queries-touch-the-database',
      {
        path: '^server/src/',
        pathNot: ['\\.(command|queries)\\.ts$', TO_SQL, COMPOSITION, '^server/src/(auth/|graphql/masked-errors\\.ts$)'],
      },
      { path: '^db/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'only-the-server-process-opens-the-database',
      { path: '^server/src/', pathNot: COMPOSITION },
      {
        path: '^db/src/(client|notices|migrate|roles|privileges|apply-privileges|postgres/.*)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'accounts-stand-apart',
      { path: '^server/src/auth/' },
      { path: '^db/', pathNot: '^db/src/(auth-client|password)\\.ts$', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'accounts-have-one-door',
      { path: '^server/src/', pathNot: ['^server/src/(auth|setup)/', COMPOSITION] },
      { path: '^db/src/auth-client\\.ts$' },
    ),

    // The kernel.
    rule('the-kernel-is-a-closed-list', {}, { path: '^server/src/kernel/', pathNot: [KERNEL, TESTS] }),
    rule(
      'the-kernel-knows-no-product',
      { path: '^server/src/kernel/' },
      { path: '^(server|db|web)/', pathNot: '^server/src/kernel/' },
    ),
    rule(
      'the-kernel-does-no-io',
      { path: '^server/src/kernel/', pathNot: TO_SQL },
      { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    ),
    rule(
      'to-sql-knows-drizzle-only',
      { path: TO_SQL },
      { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/drizzle-orm/' },
    ),

    // Modules: graphql → command, queries → policy, rules → kernel.
    rule(
      'rules-and-policies-are-pure',
      { path: '^server/.*\\.(rules|policy)\\.ts$' },
      { pathNot: ['^server/src/kernel/(?!policy/to-sql)', '\\.(rules|policy)\\.ts$'] },
    ),
    rule('rules-know-no-policies', { path: '\\.rules\\.ts$' }, { path: '\\.policy\\.ts$' }),
    rule(
      'policies-know-no-rules',
      { path: '\\.policy\\.ts$' },
      { path: '\\.rules\\.ts$', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'commands-know-no-graphql',
      { path: '\\.(command|queries)\\.ts$' },
      {
        path: [
          '\\.graphql\\.ts$',
          '^server/src/(graphql|http|app|main)',
          'node_modules/(@pothos|graphql|graphql-yoga|express)/',
        ],
      },
    ),
    rule('queries-do-not-command', { path: '\\.queries\\.ts$' }, { path: '\\.command\\.ts$' }),
    rule(
      'sentences-are-made-at-the-edge',
      { path: '^server/src/(kernel|modules)/', pathNot: '\\.graphql\\.ts$' },
      { path: '^server/src/messages/' },
    ),
    rule(
      'modules-know-no-transport',
      { path: '^server/src/modules/' },
      { path: ['^server/src/(http|auth|app|main)', 'node_modules/(express|graphql-yoga|better-auth)/'] },
    ),

    // The web app: routes → features → ui, lib.
    rule(
      'features-do-not-import-each-other',
      { path: '^web/src/features/([^/]+)/' },
      { path: '^web/src/features/', pathNot: '^web/src/features/$1/' },
    ),
    rule('features-know-no-route', { path: '^web/src/features/' }, { path: '^web/src/(app|routes)/' }),
    rule('ui-and-lib-know-no-feature', { path: '^web/src/(ui|lib)/' }, { path: '^web/src/(app|routes|features)/' }),
    rule('lib-draws-nothing', { path: '^web/src/lib/' }, { path: '^web/src/ui/' }),
    rule('ui-fetches-nothing', { path: '^web/src/ui/' }, { path: 'node_modules/(urql|@urql|gql\\.tada|graphql)/' }),

    // Babel comes with the macro plugin, the format with Lingui's command line: they are looked up from there.
    rule('everything-resolves', {}, { couldNotResolve: true, pathNot: '^(@babel/core|@lingui/format-po)$' }),
    rule('no-cycles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^(server|web)/dist/', '\\.(css|woff2|po|svg|png)$', '^web/src/lib/graphql-env\\.d\\.ts$'] },
  },
};
