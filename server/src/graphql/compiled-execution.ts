import { type DocumentNode, type GraphQLSchema, Kind, OperationTypeNode } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Plugin } from 'graphql-yoga';

type Values = Record<string, unknown>;
type Compiled = ReturnType<typeof compileQuery<Values, Values>>;

/** The screens send some sixty operations; each takes its share of memory once compiled. */
const MAX_COMPILED = 250;

/**
 * Executes operations that come again as compiled functions. A document is compiled when it is sent for the second
 * time, so that whoever sends a new one each time pays for its interpretation only. Subscriptions, introspection and
 * documents of several operations are interpreted.
 */
export function compiledExecution(): Plugin {
  const seen = new WeakSet<DocumentNode>();
  const compiled = new Map<DocumentNode, Compiled>();

  function compiledOf(schema: GraphQLSchema, document: DocumentNode): Compiled {
    const result = compiled.get(document) ?? compileQuery(schema, document);
    // Put last again, so that the first is the one that was not asked for longest.
    compiled.delete(document);
    compiled.set(document, result);
    const [oldest] = compiled.keys();
    if (compiled.size > MAX_COMPILED && oldest) compiled.delete(oldest);
    return result;
  }

  return {
    onExecute({ args, setExecuteFn }) {
      const { schema, document, operationName } = args;
      if (!seen.has(document)) {
        seen.add(document);
        return;
      }
      if (!isCompilable(document, operationName)) return;
      const found = compiledOf(schema, document);
      if (isCompiledQuery(found)) {
        setExecuteFn(({ rootValue, contextValue, variableValues }) => found.query(rootValue, contextValue, variableValues ?? {}));
      }
    },
  };
}

function isCompilable({ definitions }: DocumentNode, operationName: string | null | undefined): boolean {
  const [operation, ...others] = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return (
    operation !== undefined && others.length === 0 &&
    operation.operation !== OperationTypeNode.SUBSCRIPTION &&
    (!operationName || operation.name?.value === operationName) &&
    operation.selectionSet.selections.every((selection) => selection.kind === Kind.FIELD && !selection.name.value.startsWith('__'))
  );
}
