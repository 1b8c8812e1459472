import type { Violation } from './violation.ts';

const PLANTED = 'server/src/modules/planted';

/** A cycle is told once, from either side. */
const CYCLE = /error no-cycles: db\/src\/planted-c/;

/** A file that imports what it may not. */
const imports = (rule: string, path: string, ...targets: string[]): Violation => ({
  check: 'boundaries',
  rule,
  path,
  text: targets.map((target) => `import '${target}';\n`).join(''),
  caughtBy: new RegExp(`error ${rule}: ${path.replaceAll('.', '\\.')}`),
});

export const boundaryViolations: readonly Violation[] = [
  imports('web-reads-only-the-schema', 'web/src/lib/planted-server.ts', '../../../server/src/kernel/clock.ts'),
  imports('stories-see-only-the-browser', 'e2e/specs/planted-db.spec.ts', '../../db/src/client.ts'),
  imports('db-is-the-bottom', 'db/src/planted-bottom.ts', '../../server/src/kernel/clock.ts'),
  imports('nothing-imports-scripts', 'server/src/planted-script.ts', '../../scripts/stages/stage.ts'),
  imports('seeds-are-for-tests-and-demos', `${PLANTED}/seed.queries.ts`, '../../../../db/src/seed/load-demo-world.ts'),
  imports('pg-belongs-to-db', `${PLANTED}/pg.queries.ts`, 'pg'),
  imports('the-pool-has-one-owner', 'db/src/schema/planted-pool.ts', 'pg'),
  imports('drizzle-stops-at-commands-and-queries', `${PLANTED}/drizzle.graphql.ts`, 'drizzle-orm'),
  imports(
    'only-commands-and-queries-touch-the-database',
    `${PLANTED}/database.graphql.ts`,
    '../../../../db/src/append-event.ts',
  ),
  imports('only-the-server-process-opens-the-database', `${PLANTED}/open.command.ts`, '../../../../db/src/client.ts'),
  imports('accounts-stand-apart', 'server/src/auth/planted-apart.ts', '../../../db/src/once.ts'),
  imports('accounts-have-one-door', `${PLANTED}/door.queries.ts`, '../../../../db/src/auth-client.ts'),
  imports('the-kernel-is-a-closed-list', 'server/src/planted-kernel.ts', './kernel/planted.ts'),
  {
    ...imports(
      'the-kernel-knows-no-product',
      'server/src/kernel/planted.ts',
      '../modules/calendar/working-days.rules.ts',
    ),
  },
  imports('the-kernel-does-no-io', 'server/src/kernel/planted-io.ts', 'node:fs'),
  imports('rules-and-policies-are-pure', `${PLANTED}/pure.rules.ts`, 'node:fs'),
  imports('rules-know-no-policies', `${PLANTED}/knows.rules.ts`, '../assignments/assignment.policy.ts'),
  imports('policies-know-no-rules', `${PLANTED}/knows.policy.ts`, '../assignments/standing.rules.ts'),
  imports('commands-know-no-graphql', `${PLANTED}/edge.command.ts`, '../../graphql/builder.ts'),
  imports('queries-do-not-command', `${PLANTED}/calls.queries.ts`, './edge.command.ts'),
  imports('sentences-are-made-at-the-edge', `${PLANTED}/sentence.command.ts`, '../../messages/vi.ts'),
  imports('modules-know-no-transport', `${PLANTED}/transport.queries.ts`, 'express'),
  imports('features-do-not-import-each-other', 'web/src/features/planted/neighbour.ts', '../planted-too/fragment.ts'),
  imports('lib-draws-nothing', 'web/src/lib/planted-drawing.ts', '../ui/theme.ts'),
  imports('ui-and-lib-know-no-feature', 'web/src/ui/planted-feature.ts', '../features/planted-too/fragment.ts'),
  imports('features-know-no-route', 'web/src/features/planted-too/fragment.ts', '../../routes/planted-route.ts'),
  imports('everything-resolves', 'web/src/routes/planted-route.ts', './absent.ts'),
  imports('ui-fetches-nothing', 'web/src/ui/planted-fetch.ts', 'urql'),
  { ...imports('no-cycles', 'db/src/planted-cycle.ts', './planted-circle.ts'), caughtBy: CYCLE },
  {
    ...imports('no-cycles', 'db/src/planted-circle.ts', './planted-cycle.ts'),
    caughtBy: CYCLE,
  },
];
