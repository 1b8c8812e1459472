/** What of an API error the id is read from. */
type Failure = { readonly graphQLErrors: ReadonlyArray<{ readonly extensions: Readonly<Record<string, unknown>> }> };

/** The id under which the server logged a failed request, for support; undefined where it did not answer at all. */
export function requestIdOf(error: Failure | undefined): string | undefined {
  const id = error?.graphQLErrors[0]?.extensions['requestId'];
  return typeof id === 'string' ? id : undefined;
}
