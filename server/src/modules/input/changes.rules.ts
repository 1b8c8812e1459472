/** The values that something is to have; what is left out, or null, stays. */
export type Changes<Values> = { readonly [Name in keyof Values]?: Values[Name] | null | undefined };

/** The values after the changes. */
export function applyChanges<Values extends object>(values: Values, changes: Changes<Values>): Values {
  const wanted = Object.entries(changes).filter(([, value]) => value !== null && value !== undefined);
  return { ...values, ...Object.fromEntries(wanted) };
}
