import { Client, fetchExchange, subscriptionExchange } from 'urql';
import { requestHeaders } from './acting-as.ts';
import { createCache } from './cache.ts';
import { onConnectionBack } from './connection.ts';
import { createLive } from './live.ts';
import { sessionFetch } from './session-fetch.ts';
import { createSteadyAnswers } from './steady-answers.ts';

/** A client for one person and appointment: its cache is thrown away when either changes. */
export type ApiClient = {
  client: Client;
  onReconnected: (listener: () => void) => () => void;
  /** Watches the connection. Returns how to end that and every stream. */
  open: () => () => void;
};

/** Makes the client of the GraphQL API. */
export function createApiClient(): ApiClient {
  const listeners = new Set<() => void>();
  const tellReconnected = () => {
    for (const listener of listeners) listener();
  };
  const live = createLive(tellReconnected);
  const steady = createSteadyAnswers();
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetch: sessionFetch,
    fetchOptions: () => ({ credentials: 'same-origin', headers: requestHeaders() }),
    exchanges: [
      steady.beforeCache,
      createCache(),
      steady.afterCache,
      fetchExchange,
      subscriptionExchange({ forwardSubscription: live.forward }),
    ],
  });

  return {
    client,
    onReconnected: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: () => {
      const stopWatching = onConnectionBack(tellReconnected);
      return () => {
        stopWatching();
        live.close();
      };
    },
  };
}
