import { EnvelopArmorPlugin } from '@escape.tech/graphql-armor';
import { type DocumentNode, GraphQLError, Kind } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { currentRequestId } from '../http/request-id.ts';
import { compiledExecution } from './compiled-execution.ts';
import { listLimits } from './list-limits.ts';
import { maskError } from './masked-errors.ts';
import { contextOf, type ContextSources } from './request-context.ts';
import { schema } from './schema.ts';

/** The GraphQL endpoint. What reaches it has passed the request guard. */
export function makeYoga(sources: ContextSources, log: Logger) {
  return createYoga({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    graphiql: false,
    multipart: false,
    logging: false,
    cors: false,
    maskedErrors: {
      maskError: (error, _message, _isDev) => maskError(log, currentRequestId(), error),
    },
    context: ({ request }) => contextOf(sources, request.headers, currentRequestId()),
    plugins: [
      EnvelopArmorPlugin({
        maxDepth: { n: 14 },
        maxTokens: { n: 3_000 },
        maxAliases: { n: 60 },
        maxDirectives: { n: 30 },
        costLimit: { enabled: false },
        blockFieldSuggestion: { enabled: false },
      }),
      limitedLists,
      guestsAskOnlyWhoTheyAre,
      compiledExecution(),
    ],
  });
}

const limitedLists: Plugin = {
  onValidate: ({ addValidationRule }) => addValidationRule(listLimits),
};

const guestsAskOnlyWhoTheyAre: Plugin = {
  onExecute: ({ args, setResultAndStopExecution }) => {
    if (!('actor' in args.contextValue) && !asksOnlyWho(args.document)) setResultAndStopExecution(unauthenticated());
  },
  onSubscribe: ({ args, setResultAndStopExecution }) => {
    if (!('actor' in args.contextValue)) setResultAndStopExecution(unauthenticated());
  },
};

function unauthenticated() {
  return {
    errors: [new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } })],
  };
}

function asksOnlyWho(document: DocumentNode): boolean {
  return document.definitions.every((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.operation === 'query' &&
        definition.selectionSet.selections.every(
          (selection) =>
            selection.kind === Kind.FIELD &&
            (selection.name.value === 'viewer' || selection.name.value.startsWith('__')),
        )
      : definition.kind === Kind.FRAGMENT_DEFINITION,
  );
}
