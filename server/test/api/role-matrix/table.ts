import type { Exhibits } from './exhibits.ts';

/**
 * What each actor finds in each field of a type, one letter per actor:
 *
 * - `V` a value; of many things at least one has it
 * - `T` `F` true or false
 * - `0` null, or an empty list
 * - `-` the thing itself is not there for him
 * - `x` refused: sign in first
 */
export type TypeTable = {
  readonly type: string;
  /** An operation that leads to things of the type; `FIELDS` stands where its fields are asked. */
  readonly through: (exhibits: Exhibits) => string;
  readonly fields: Readonly<Record<string, string>>;
};

/** Everybody of the home tenant, and nobody else. */
export const AT_HOME = 'VVVVV VVVV V VV -x';
/** Each finds his own. */
export const SIGNED_IN = 'VVVVV VVVV V VV Vx';

/** A query for one thing by id. */
export function node(type: string, id: string, rest = 'FIELDS'): string {
  return `{ node(id: "${id}") { ... on ${type} { ${rest} } } }`;
}
