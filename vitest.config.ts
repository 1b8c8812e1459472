import { defineConfig } from 'vitest/config';

const SOURCES = '{db,server,web,e2e,scripts}';
const pathOf = (relative: string) => new URL(relative, import.meta.url).pathname;

export default defineConfig({
  // One copy of graphql: Vite would otherwise load its ESM build beside the CommonJS one that Pothos uses.
  resolve: { alias: { graphql: pathOf('./server/node_modules/graphql/index.js') } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [`${SOURCES}/**/*.test.{ts,tsx}`],
          exclude: ['**/node_modules/**', '**/*.db.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: [`${SOURCES}/**/*.db.test.ts`],
          globalSetup: './db/test/postgres.ts',
          // Every file makes a tenant or a database of its own; loading the product anew for each takes longer than its tests.
          isolate: false,
          maxWorkers: 2,
          // A race test warms its connections and seeds a world first.
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
