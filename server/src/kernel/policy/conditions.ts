import type { Actor, Fact } from '../actor.ts';

/** Who may, as data: a tree over named columns of the thing, of things related to it, and facts of the actor. */
export type Condition<Column extends string = string, Relation extends string = string> =
  | { readonly all: readonly Condition<Column, Relation>[] }
  | { readonly any: readonly Condition<Column, Relation>[] }
  | { readonly not: Condition<Column, Relation> }
  | { readonly column: Column; readonly is: string }
  | { readonly column: Column; readonly isEmpty: true }
  | { readonly column: Column; readonly isActors: Fact }
  | { readonly actor: Fact; readonly isOneOf: readonly string[] }
  /** Some thing of a relation, such as a directive's assignments, has the column among the actor's fact. */
  | { readonly some: Relation; readonly isActors: Fact };

export const all = <C extends string = never, R extends string = never>(
  ...conditions: Condition<C, R>[]
): Condition<C, R> => ({ all: conditions });
export const any = <C extends string = never, R extends string = never>(
  ...conditions: Condition<C, R>[]
): Condition<C, R> => ({ any: conditions });
export const not = <C extends string, R extends string = never>(condition: Condition<C, R>): Condition<C, R> => ({
  not: condition,
});

/** Reads as `column('visibility').is('ordinary')` or `column('agencyId').isActors('receiverIds')`. */
export const column = <C extends string>(name: C) => ({
  is: (value: string): Condition<C, never> => ({ column: name, is: value }),
  isEmpty: (): Condition<C, never> => ({ column: name, isEmpty: true }),
  isActors: (fact: Fact): Condition<C, never> => ({ column: name, isActors: fact }),
});

/** Reads as `some('assignedAgencies').isActors('receiverIds')`. */
export const some = <R extends string>(relation: R) => ({
  isActors: (fact: Fact): Condition<never, R> => ({ some: relation, isActors: fact }),
});

export const roleIs = (...roles: Actor['role'][]): Condition<never, never> => ({ actor: 'role', isOneOf: roles });
