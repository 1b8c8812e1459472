import SchemaBuilder from '@pothos/core';
import ErrorsPlugin from '@pothos/plugin-errors';
import RelayPlugin from '@pothos/plugin-relay';
import { GraphQLError, Kind } from 'graphql';
import { DateTimeResolver } from 'graphql-scalars';
import { NotAllowed, NotFound, type Refusal } from '../kernel/errors.ts';
import { render } from '../messages/catalogue.ts';
import type { RequestContext } from './context.ts';
import { decodeId, encodeId } from './ids.ts';

type Text = { Input: string; Output: string };

export const builder = new SchemaBuilder<{
  Context: RequestContext;
  DefaultFieldNullability: false;
  DefaultInputFieldRequiredness: true;
  DefaultEdgesNullability: { list: false; items: false };
  DefaultNodeNullability: false;
  Scalars: { LocalDate: Text; DateTime: { Input: Date; Output: Date }; ID: Text };
}>({
  plugins: [ErrorsPlugin, RelayPlugin],
  defaultFieldNullability: false,
  defaultInputFieldRequiredness: true,
  // Every mutation that declares refusals can also answer these two, without saying so.
  errors: {
    defaultTypes: [NotFound, NotAllowed],
    directResult: true,
    defaultUnionOptions: { name: ({ fieldName }) => `${fieldName.charAt(0).toUpperCase()}${fieldName.slice(1)}Result` },
  },
  relay: {
    edgesFieldOptions: { nullable: { list: false, items: false } },
    nodeFieldOptions: { nullable: false },
    encodeGlobalID: encodeId,
    decodeGlobalID: decodeId,
    nodesQueryOptions: false,
    nodeQueryOptions: { description: 'Anything with an id that the viewer may see; null otherwise.' },
  },
});

builder.queryType({ description: 'What can be read. Absent, foreign and hidden things look the same.' });
builder.mutationType({
  description: 'What can be done. Each act happens wholly or not at all, once per idempotencyKey.',
});
builder.subscriptionType({ description: 'Live changes over server-sent events.' });
// Whether a text is a day is for the rules to say: their refusal names the field, in the viewer's language.
builder.scalarType('LocalDate', {
  description: "A calendar day in the tenant's zone, `YYYY-MM-DD`.",
  serialize: (day) => day,
  parseValue: dayText,
  parseLiteral: (node) => dayText(node.kind === Kind.STRING ? node.value : null),
});
builder.addScalarType('DateTime', DateTimeResolver, { description: 'An instant, ISO 8601 in UTC.' });

export const RefusalInterface = builder.interfaceRef<Refusal>('Refusal').implement({
  description: 'A refusal that the user can understand and act on; nothing was changed.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable: what programs compare.' }),
    message: t.string({
      description: "One sentence in the viewer's language.",
      resolve: (refusal, _args, { language }) => render(refusal, language),
    }),
  }),
});

builder.objectType(NotFound, {
  name: 'NotFound',
  description: 'There is no such thing that the viewer may see.',
  interfaces: [RefusalInterface],
});
builder.objectType(NotAllowed, {
  name: 'NotAllowed',
  description: 'The viewer sees the thing, but the act belongs to someone else.',
  interfaces: [RefusalInterface],
});

const MAX_DAY_CHARS = 40;

function dayText(value: unknown): string {
  if (typeof value === 'string' && value.length <= MAX_DAY_CHARS) return value;
  throw new GraphQLError('A LocalDate is a short text.', { extensions: { code: 'BAD_USER_INPUT' } });
}
