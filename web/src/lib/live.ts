import type { SubscriptionForwarder } from '@urql/core';
import { createClient } from 'graphql-sse';
import { requestHeaders } from './acting-as.ts';
import { waitForSession } from './re-sign-in.ts';
import { hasCode, sessionFetch } from './session-fetch.ts';

const LONGEST_PAUSE_MS = 30_000;

type Body = Parameters<SubscriptionForwarder>[0];
type Payload = Pick<Body, 'query'> & Partial<Pick<Body, 'variables'>>;
type Observer = Parameters<ReturnType<SubscriptionForwarder>['subscribe']>[0];

/** What carries events to this tab. One stream per browser, shared by a leading tab, would stand behind this type. */
export type Live = { forward: (payload: Payload) => ReturnType<SubscriptionForwarder>; close: () => void };

/**
 * Event streams over SSE, one connection per subscription, opened again with growing pauses.
 * @param onReconnected called after a gap, in which events may have been missed
 */
export function createLive(onReconnected: () => void): Live {
  const connect = () =>
    createClient({
      url: '/graphql',
      credentials: 'same-origin',
      headers: requestHeaders,
      fetchFn: sessionFetch,
      retryAttempts: Number.POSITIVE_INFINITY,
      retry: (retries) =>
        new Promise((resolve) => {
          const pause = Math.min(LONGEST_PAUSE_MS, 1000 * 2 ** Math.min(retries, 5));
          setTimeout(resolve, pause * (0.75 + Math.random() / 2));
        }),
      on: { connected: (reconnected) => reconnected && onReconnected() },
    });
  // Closing is for good only if nothing subscribes afterwards: StrictMode takes every effect back once and redoes it.
  let client: ReturnType<typeof connect> | null = null;

  function open(payload: Payload, observer: Observer): () => void {
    let isClosed = false;
    let close = () => {};

    const listen = () => {
      client ??= connect();
      close = client.subscribe<Record<string, unknown>, Record<string, unknown>>(
        { query: payload.query ?? '', ...(payload.variables ? { variables: { ...payload.variables } } : {}) },
        {
          next: (event) => {
            if (!hasCode(event, 'UNAUTHENTICATED')) return observer.next({ ...event, data: event.data ?? null });
            // The server ended the stream's rights: it goes on once the person has signed in again.
            close();
            void waitForSession().then(() => {
              if (isClosed) return;
              listen();
              onReconnected();
            });
          },
          error: (error) => observer.error(error),
          complete: () => observer.complete(),
        },
      );
    };

    listen();
    return () => {
      isClosed = true;
      close();
    };
  }

  return {
    forward: (payload) => ({ subscribe: (observer) => ({ unsubscribe: open(payload, observer) }) }),
    close: () => {
      client?.dispose();
      client = null;
    },
  };
}
