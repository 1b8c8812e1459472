import { AsyncLocalStorage } from 'node:async_hooks';

const ids = new AsyncLocalStorage<string>();

/** The id under which the log has the request being served; empty outside one. */
export function currentRequestId(): string {
  return ids.getStore() ?? '';
}

/** Serves a request under its id, which errors and log lines carry. */
export function withRequestId<Result>(id: string, serve: () => Result): Result {
  return ids.run(id, serve);
}
