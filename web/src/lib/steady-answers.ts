import { type Exchange, makeOperation, mapExchange, type Operation, type OperationResult } from 'urql';

/** A query that the cache cannot complete from what it was just given is asked again, but not for ever. */
const MOST_REPEATS = 3;

/** What `client` of the exchanges is used for. */
type Asking = { reexecuteOperation(operation: Operation): void };

/**
 * Two exchanges that stand around the cache. Between commands, events and answers that cross each other, the cache alone
 * may leave a query with what was true before, or with nothing; with these
 * - a query that was on its way when a command or an event changed something is asked again,
 * - one that the cache cannot complete is asked again, and meanwhile keeps what it had,
 * - one that gets no answer at all keeps what was read.
 */
export function createSteadyAnswers(): { beforeCache: Exchange; afterCache: Exchange } {
  /** Counts what may have changed the answers. */
  let changes = 0;
  const kept = new Map<number, { data: unknown; repeats: number }>();

  const askAgain = (client: Asking, { operation }: OperationResult) =>
    client.reexecuteOperation(
      makeOperation('query', operation, { ...operation.context, requestPolicy: 'network-only' }),
    );

  function afterCacheResult(client: Asking, result: OperationResult): void {
    const { kind, context } = result.operation;
    if (kind !== 'query') changes += 1;
    else if (context.changesBefore < changes && !result.error) askAgain(client, result);
  }

  function beforeCacheResult(client: Asking, result: OperationResult): OperationResult {
    const { kind, key } = result.operation;
    if (kind !== 'query') return result;
    const before = kept.get(key) ?? { data: undefined, repeats: 0 };
    if (result.data) {
      kept.set(key, { data: result.data, repeats: 0 });
      return result;
    }
    if (result.error) return result.error.networkError ? { ...result, data: before.data } : result;
    if (before.repeats >= MOST_REPEATS) return result;
    kept.set(key, { ...before, repeats: before.repeats + 1 });
    askAgain(client, result);
    return { ...result, data: before.data, stale: true };
  }

  return {
    beforeCache: (input) =>
      mapExchange({
        onOperation: ({ kind, key }) => {
          if (kind === 'teardown') kept.delete(key);
        },
        onResult: (result) => beforeCacheResult(input.client, result),
      })(input),
    afterCache: (input) =>
      mapExchange({
        // Noted on each asking, since two of one query may be on their way and arrive in either order.
        onOperation: (operation) =>
          makeOperation(operation.kind, operation, { ...operation.context, changesBefore: changes }),
        onResult: (result) => afterCacheResult(input.client, result),
      })(input),
  };
}
