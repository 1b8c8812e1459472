/** Of PostgreSQL's errors what says where it went wrong; their `detail` and `where` quote rows. */
const TELLING = ['code', 'syscall', 'table', 'column', 'constraint', 'routine'] as const;

/**
 * What the log keeps of an error: its kind, its words, its way through the code and its causes, but none of the values
 * that a failed statement carried: those are people's data, and logs are read by others and kept for long.
 */
export function errorForLog(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  // GraphQL's own repeats the words of what it wraps.
  if ('originalError' in error && error.originalError instanceof Error) return errorForLog(error.originalError);
  const message = messageOf(error);
  return {
    type: error.name,
    message,
    stack: (error.stack ?? '').replace(error.message, () => message),
    ...Object.fromEntries(TELLING.flatMap((name) => (name in error ? [[name, Reflect.get(error, name)]] : []))),
    ...(error.cause === undefined ? {} : { cause: errorForLog(error.cause) }),
  };
}

/** Drizzle puts the statement's values behind its text. */
function messageOf(error: Error): string {
  if (!('query' in error && 'params' in error)) return error.message;
  return `Failed query: ${String(error.query)}`;
}
