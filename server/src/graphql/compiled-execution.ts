import {
  type DocumentNode,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
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
      const { schema, document, operationName, variableValues } = args;
      if (!seen.has(document)) {
        seen.add(document);
        return;
      }
      const operation = compilableOperation(document, operationName);
      if (!operation || !doVariablesFit(schema, operation, variableValues ?? {})) return;
      const found = compiledOf(schema, document);
      if (isCompiledQuery(found)) {
        setExecuteFn(({ rootValue, contextValue, variableValues: values }) =>
          found.query(rootValue, contextValue, values ?? {}),
        );
      }
    },
  };
}

function compilableOperation(
  { definitions }: DocumentNode,
  operationName: string | null | undefined,
): OperationDefinitionNode | null {
  const [operation, ...others] = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const isCompilable =
    operation !== undefined &&
    others.length === 0 &&
    operation.operation !== OperationTypeNode.SUBSCRIPTION &&
    (!operationName || operation.name?.value === operationName) &&
    operation.selectionSet.selections.every(
      (selection) => selection.kind === Kind.FIELD && !selection.name.value.startsWith('__'),
    );
  return isCompilable ? operation : null;
}

/**
 * Whether the compiled function would take the variables as graphql-js does. What does not fit is refused by graphql-js,
 * in its words; null in place of a default passes there until a field or directive needs more.
 */
function doVariablesFit(schema: GraphQLSchema, operation: OperationDefinitionNode, values: Values): boolean {
  const definitions = operation.variableDefinitions ?? [];
  return (
    definitions.every(({ defaultValue, variable }) => !defaultValue || values[variable.name.value] !== null) &&
    !getVariableValues(schema, definitions, values).errors
  );
}
