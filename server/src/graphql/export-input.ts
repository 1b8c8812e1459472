import { coerceInputValue, GraphQLError, isInputType } from 'graphql';
import { z } from 'zod';
import { filterOf } from '../modules/directives/filter.graphql.ts';
import type { ExportAsked } from '../modules/exports/exported-work.queries.ts';
import { idsOf } from './ids.ts';
import { schema } from './schema.ts';

const MOST_IDS = 1_000;
const Body = z.object({
  ids: z.array(z.string().max(100)).max(MOST_IDS).nullish(),
  filter: z.unknown().optional(),
  orderBy: z.unknown().optional(),
});

/**
 * Which rows an export is asked for, read as the list's query would read it.
 *
 * @param typename of the rows, as their ids have it
 * @throws {GraphQLError} it is no such filter, order or id
 */
export function exportAskedOf(typename: 'Directive' | 'Assignment', body: unknown): ExportAsked {
  const read = Body.safeParse(body ?? {});
  if (!read.success) throw new GraphQLError('Send ids, or filter and orderBy.');
  const { ids, filter, orderBy } = read.data;
  return {
    ids: ids ? idsOf(typename, ids) : null,
    filter: filterOf(inputOf('DirectiveFilter', filter ?? {}) as Parameters<typeof filterOf>[0]),
    orderBy: inputOf('DirectiveOrder', orderBy ?? 'DUE_ON') as ExportAsked['orderBy'],
  };
}

function inputOf(name: string, value: unknown): unknown {
  const type = schema.getType(name);
  if (!isInputType(type)) throw new Error(`${name} is not an input of the schema`);
  return coerceInputValue(value, type);
}
