import { and, type Column as SqlColumn, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { type Actor, valuesOf } from '../actor.ts';
import type { Condition } from './conditions.ts';

export type Columns<Column extends string> = { readonly [C in Column]: SqlColumn };
/** For each relation, the EXISTS that asks whether one of its values is among those given. */
export type Relations<Relation extends string> = { readonly [R in Relation]: (values: string[]) => SQL };

/** The condition as SQL. Facts of the actor become parameters, so the planner sees columns and constants only. */
export function visibleTo<C extends string, R extends string = never>(
  actor: Actor,
  condition: Condition<C, R>,
  columns: Columns<C>,
  ...related: [R] extends [never] ? [] : [Relations<R>]
): SQL {
  const [relations] = related as [Relations<R>?];
  return toSql(condition);

  function toSql(part: Condition<C, R>): SQL {
    if ('all' in part) return and(sql`true`, ...part.all.map(toSql)) ?? sql`true`;
    if ('any' in part) return or(sql`false`, ...part.any.map(toSql)) ?? sql`false`;
    // Plain `not` over an empty column is unknown, which hides the row where memory would show it.
    if ('not' in part) return sql`(${toSql(part.not)}) is not true`;
    if ('actor' in part) {
      return valuesOf(actor, part.actor).some((value) => part.isOneOf.includes(value)) ? sql`true` : sql`false`;
    }
    if ('some' in part) {
      const values = valuesOf(actor, part.isActors);
      return relations && values.length > 0 ? relations[part.some](values) : sql`false`;
    }
    if ('is' in part) return sql`${columns[part.column]} = ${part.is}`;
    if ('isEmpty' in part) return isNull(columns[part.column]);
    const values = valuesOf(actor, part.isActors);
    return values.length > 0 ? inArray(columns[part.column], values) : sql`false`;
  }
}
