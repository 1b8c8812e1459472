import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import { schema } from '../../../src/graphql/schema.ts';

/** Objects below the root of a crawl; deeper ones are reached from another root. */
const LEVELS = 4;
/** What the server takes, and some room. */
const MAX_TOKENS = 2_400;
const REQUIRED_ARGUMENTS: Readonly<Record<string, string>> = {
  totalCountUpTo: '(max: 10)',
  savedViews: '(list: DIRECTIVES)',
  chase: '(column: OVERDUE)',
};

/** Where a crawl begins: a field of Query with its arguments, and what it leads to where that is open. */
export type Root = { readonly field: string; readonly args?: string; readonly on?: string };

/** A thing by its id, which names its type. */
export function thing(id: string): Root {
  return { field: 'node', args: `(id: "${id}")`, on: id.split(':')[0] ?? '' };
}

/**
 * Queries that together ask for every field that can be reached from a root, down to {@link LEVELS} objects: no type
 * within itself, and no query larger than the server takes.
 */
export function crawlFrom({ field, args = '', on }: Root): string[] {
  const definition = schema.getQueryType()?.getFields()[field];
  if (!definition) throw new Error(`no query ${field}`);
  const type = on ? schema.getType(on) : getNamedType(definition.type);
  const parts = type ? partsOf(type, [], LEVELS) : [];
  if (parts.length === 0) return [`{ ${field}${args} }`];
  const asked = (group: readonly string[]) => (on ? `... on ${on} { ${group.join(' ')} }` : group.join(' '));
  return grouped(parts).map((group) => `{ ${field}${args} { ${asked(group)} } }`);
}

/** The type's fields, each with all below it; a page's rows are taken apart, since all else hangs on them. */
function partsOf(type: GraphQLNamedType, path: readonly string[], levels: number): string[] {
  if (isUnionType(type) || isInterfaceType(type)) {
    return schema
      .getPossibleTypes(type)
      .flatMap((each) => partsOf(each, path, levels).map((part) => `... on ${each.name} { ${part} }`));
  }
  if (!isObjectType(type) || levels === 0 || path.includes(type.name)) return [];
  const isPage = type.name.endsWith('Connection') || type.name.endsWith('Edge');
  const below = [...path, type.name];
  return [
    '__typename',
    ...Object.values(type.getFields()).flatMap((each) => {
      const inner = partsOf(getNamedType(each.type), below, isPage ? levels : levels - 1);
      if (isPage) return inner.length === 0 ? leaf(each) : inner.map((part) => `${each.name} { ${part} }`);
      if (inner.length > 0)
        return [`${each.name}${REQUIRED_ARGUMENTS[each.name] ?? pageOf(each)} { ${inner.join(' ')} }`];
      return leaf(each);
    }),
  ];
}

function leaf(field: GraphQLField<unknown, unknown>): string[] {
  const named = getNamedType(field.type);
  if ('getFields' in named || 'getTypes' in named) return [];
  if (field.args.some(isRequiredArgument) && !REQUIRED_ARGUMENTS[field.name]) return [];
  return [`${field.name}${REQUIRED_ARGUMENTS[field.name] ?? ''}`];
}

function pageOf({ args, type }: GraphQLField<unknown, unknown>): string {
  const isPaged = args.some(({ name }) => name === 'first');
  return isPaged && !isListType(getNullableType(type)) ? '(first: 10)' : '';
}

function grouped(parts: readonly string[]): string[][] {
  const groups: string[][] = [];
  let tokens = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    const size = part.match(/\w+|[^\s\w]/g)?.length ?? 0;
    if (tokens + size > MAX_TOKENS) {
      groups.push([]);
      tokens = 0;
    }
    groups.at(-1)?.push(part);
    tokens += size;
  }
  return groups;
}
