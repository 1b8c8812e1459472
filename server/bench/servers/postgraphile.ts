import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { jsonPgSmartTags } from 'postgraphile/utils';
import { given, listenForBench } from './listening.ts';
import { reportUsage } from './usage.ts';

// The same tables through PostGraphile as it comes, inside the wall, without sign-in.
reportUsage();
const tags = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      'app.directives': { attribute: { closed_on: { tags: { behavior: ['+attribute:filterBy'] } } } },
      'app.assignments': {
        tags: {
          foreignKey: '(tenant_id, latest_report_id) references app.reports (tenant_id, id)|@fieldName latestReport',
        },
        attribute: { role: { tags: { behavior: ['+attribute:orderBy'] } } },
      },
    },
  },
});
const pgl = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [tags],
  pgServices: [
    makePgService({
      connectionString: given('DATABASE_URL'),
      schemas: ['app'],
      poolConfig: { max: 10 },
      pgSettings: () => ({ 'app.tenant_id': given('TENANT_ID') }),
    }),
  ],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
});
const server = createServer();
await pgl.createServ(grafserv).addTo(server);
listenForBench(server);
