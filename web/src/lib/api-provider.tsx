import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { type ApiClient, createApiClient } from './client.ts';
import { watchNetwork } from './connection.ts';

type Api = {
  /** Throws the cache and the streams away: after signing in or out, or taking another post. */
  reset: () => void;
  /** Tells when events may have been missed. Returns how to stop. */
  onReconnected: ApiClient['onReconnected'];
};

const ApiContext = createContext<Api | null>(null);

/** Gives everything below it the API's client. */
export function ApiProvider({ children }: { children: ReactNode }) {
  const [api, setApi] = useState(createApiClient);
  const value = useMemo(() => ({ reset: () => setApi(createApiClient()), onReconnected: api.onReconnected }), [api]);
  useEffect(() => watchNetwork(), []);
  useEffect(() => api.open(), [api]);
  return (
    <ApiContext value={value}>
      <Provider value={api.client}>{children}</Provider>
    </ApiContext>
  );
}

/** @throws outside an ApiProvider */
export function useApi(): Api {
  const api = useContext(ApiContext);
  if (api === null) throw new Error('useApi needs an ApiProvider above it');
  return api;
}
