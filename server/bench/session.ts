import { DEMO_PASSWORD } from '../../db/src/seed/load/accounts.ts';
import type { Target } from './measure/target.ts';

/** A browser of the product: signed in as one account, speaking GraphQL. */
export type Session = {
  /** A request that can be measured. */
  readonly target: (query: string, variables: () => unknown, verify?: (data: Data) => void) => Target;
  /** Fetches a file. @param path of the service */
  readonly get: (path: string) => Promise<Response>;
  /** Asks once and returns the data. */
  readonly ask: <T>(query: string, variables: unknown) => Promise<T>;
};

type Data = Readonly<Record<string, unknown>>;

/** Signs in at a running product with the cookie that browsers get. */
export async function signIn(address: string, email: string): Promise<Session> {
  const response = await fetch(`${address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify({ email, password: DEMO_PASSWORD }),
  });
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  if (!response.ok || !cookie) throw new Error(`${email} cannot sign in: ${response.status} ${await response.text()}`);
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    origin: address,
    'x-graphql-yoga-csrf': '1',
    cookie,
  };
  const url = `${address}/graphql`;

  return {
    target: (query, variables, verify) => ({
      url,
      method: 'POST',
      headers,
      body: () => JSON.stringify({ query, variables: variables() }),
      verify(text) {
        const { data, errors } = JSON.parse(text) as { data?: Data; errors?: unknown };
        if (errors || !data) throw new Error(`the product answered ${text.slice(0, 500)}`);
        verify?.(data);
      },
    }),
    get: (path) => fetch(`${address}${path}`, { headers: { cookie } }),
    async ask<T>(query: string, variables: unknown) {
      const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
      const { data, errors } = (await answer.json()) as { data?: T; errors?: unknown };
      if (errors || !data) throw new Error(JSON.stringify(errors));
      return data;
    },
  };
}
