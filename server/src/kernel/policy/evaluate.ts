import { type Actor, valuesOf } from '../actor.ts';
import type { Condition } from './conditions.ts';

/** A loaded thing, by the column names its policies use; a relation is the list of values it is asked about. */
export type Thing<Column extends string, Relation extends string = never> = {
  readonly [C in Column]: string | Date | null;
} & { readonly [R in Relation]: readonly string[] };

/** Answers for one thing in memory what to-sql.ts answers for many in the database. */
export function can<C extends string, R extends string = never>(
  actor: Actor,
  condition: Condition<C, R>,
  thing: Thing<C, R>,
): boolean {
  if ('all' in condition) return condition.all.every((part) => can(actor, part, thing));
  if ('any' in condition) return condition.any.some((part) => can(actor, part, thing));
  if ('not' in condition) return !can(actor, condition.not, thing);
  if ('actor' in condition) return valuesOf(actor, condition.actor).some((value) => condition.isOneOf.includes(value));
  if ('some' in condition) {
    const facts = valuesOf(actor, condition.isActors);
    return thing[condition.some].some((value) => facts.includes(value));
  }

  const value: string | Date | null = thing[condition.column];
  if ('is' in condition) return value === condition.is;
  if ('isEmpty' in condition) return value === null;
  return typeof value === 'string' && valuesOf(actor, condition.isActors).includes(value);
}
