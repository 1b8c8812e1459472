import { randomUUID } from 'node:crypto';

/** Of every account of the demo world. */
export const PASSWORD = 'dondoc-demo';

type Cookie = { readonly name: string; readonly value: string };

/** Somebody who is signed in: his cookies, and the API as he may use it. */
export type Session = {
  readonly cookies: readonly Cookie[];
  /** @throws what GraphQL answers as errors */
  ask<Data>(query: string, variables?: object): Promise<Data>;
  /** Runs a mutation with a key of its own. @throws a refusal, in its own words */
  act<Data extends { __typename: string }>(mutation: string, input: object): Promise<Data>;
  signOut(): Promise<void>;
};

/** Signs in as the screen does, without the screen. */
export async function signIn(address: string, email: string, password = PASSWORD): Promise<Session> {
  const headers = { 'content-type': 'application/json', origin: address, 'x-graphql-yoga-csrf': '1' };
  const response = await fetch(`${address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email, password }),
  });
  if (!response.ok) throw new Error(`${email} could not sign in (${response.status})`);
  const cookies = response.headers.getSetCookie().map(cookieOf);
  const signedIn = { ...headers, cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') };

  async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const answer = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: signedIn,
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await answer.json()) as { data?: Data; errors?: readonly { message: string }[] };
    if (errors || data === undefined) throw new Error(`${email}: ${JSON.stringify(errors)}`);
    return data;
  }

  return {
    cookies,
    ask,
    async act<Data extends { __typename: string }>(mutation: string, input: object) {
      const data = await ask<Record<string, Data & { message?: string }>>(mutation, {
        input: { ...input, idempotencyKey: randomUUID() },
      });
      const [answer] = Object.values(data);
      if (answer === undefined || answer.message !== undefined) throw new Error(`${email}: ${JSON.stringify(data)}`);
      return answer;
    },
    async signOut() {
      await fetch(`${address}/api/auth/sign-out`, { method: 'POST', headers: signedIn, body: '{}' });
    },
  };
}

function cookieOf(header: string): Cookie {
  const [pair = ''] = header.split(';');
  const at = pair.indexOf('=');
  return { name: pair.slice(0, at), value: pair.slice(at + 1) };
}
