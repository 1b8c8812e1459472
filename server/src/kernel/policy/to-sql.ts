import { and, type Column as SqlColumn, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { type Actor, valuesOf } from '../actor.ts';
import type { Condition } from './conditions.ts';

export type Columns<Column extends string> = { readonly [C in Column]: SqlColumn };
/** For each relation, the EXISTS that asks whether one of its values is among those given. */
export type Relations<Relation extends string> = { readonly [R in Relation]: (values: string[]) => SQL };

type Related<R extends string> = [R] extends [never] ? [] : [Relations<R>];

/** The condition as SQL. Facts of the actor become parameters, so the planner sees columns and constants only. */
export function visibleTo<C extends string, R extends string = never>(
  actor: Actor,
  condition: Condition<C, R>,
  columns: Columns<C>,
  ...related: Related<R>
): SQL {
  return or(...alternativesFor(actor, condition, columns, ...related)) ?? sql`false`;
}

/**
 * The members of an `any`, each as SQL, without those that no row can meet for this actor: a list can then be read one
 * by one along their indexes, which an OR hides from the planner. Whatever is no `any` is the only member.
 */
export function alternativesFor<C extends string, R extends string = never>(
  actor: Actor,
  condition: Condition<C, R>,
  columns: Columns<C>,
  ...related: Related<R>
): SQL[] {
  const [relations] = related as [Relations<R>?];
  const known = knownFor(actor, condition);
  if (typeof known === 'boolean') return known ? [sql`true`] : [];
  return 'any' in known ? known.any.map(toSql) : [toSql(known)];

  function toSql(part: Condition<C, R>): SQL {
    if ('all' in part) return and(...part.all.map(toSql)) ?? sql`true`;
    if ('any' in part) return or(...part.any.map(toSql)) ?? sql`false`;
    // Plain `not` over an empty column is unknown, which hides the row where memory would show it.
    if ('not' in part) return sql`(${toSql(part.not)}) is not true`;
    if ('actor' in part) return sql`false`;
    if ('some' in part) return relations ? relations[part.some](valuesOf(actor, part.isActors)) : sql`false`;
    if ('is' in part) return sql`${columns[part.column]} = ${part.is}`;
    if ('isEmpty' in part) return isNull(columns[part.column]);
    return inArray(columns[part.column], valuesOf(actor, part.isActors));
  }
}

/** What is left of a condition once all is answered that depends on the actor alone. */
function knownFor<C extends string, R extends string>(actor: Actor, part: Condition<C, R>): Condition<C, R> | boolean {
  if ('all' in part) {
    const parts = part.all.map((one) => knownFor(actor, one));
    const open = parts.filter((one) => typeof one !== 'boolean');
    return !parts.includes(false) && (open.length === 0 || (open.length === 1 ? (open[0] ?? true) : { all: open }));
  }
  if ('any' in part) {
    const parts = part.any.map((one) => knownFor(actor, one));
    const open = parts.filter((one) => typeof one !== 'boolean');
    return parts.includes(true) || (open.length > 0 && (open.length === 1 ? (open[0] ?? false) : { any: open }));
  }
  if ('not' in part) {
    const known = knownFor(actor, part.not);
    return typeof known === 'boolean' ? !known : { not: known };
  }
  if ('actor' in part) return valuesOf(actor, part.actor).some((value) => part.isOneOf.includes(value));
  return 'isActors' in part && valuesOf(actor, part.isActors).length === 0 ? false : part;
}
