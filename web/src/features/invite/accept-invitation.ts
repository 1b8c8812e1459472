import { requestHeaders } from '../../lib/acting-as.ts';

export type Invited = { fullName: string; email: string; tenantName: string };

export type AcceptanceAnswer =
  | 'accepted'
  | 'link-ended'
  /** The address has an account, with another password. */
  | 'wrong-password'
  /** That account is somebody else of the tenant. */
  | 'account-taken'
  | 'too-short'
  | 'unreachable';

/** Whose the one-time link is; null where it does not work. @throws when the server cannot be reached */
export async function findInvited(token: string): Promise<Invited | null> {
  const response = await post('/api/invite/look', { token });
  if (response.status === 410) return null;
  if (!response.ok) throw new Error(`the invitation answered ${response.status}`);
  return (await response.json()) as Invited;
}

/** Uses the link with the password that the person signs in with from now on. */
export async function acceptInvitation(token: string, password: string): Promise<AcceptanceAnswer> {
  try {
    const { status } = await post('/api/invite', { token, password });
    return ANSWERS[status] ?? 'unreachable';
  } catch {
    return 'unreachable';
  }
}

const ANSWERS: Readonly<Record<number, AcceptanceAnswer>> = {
  201: 'accepted',
  403: 'wrong-password',
  409: 'account-taken',
  410: 'link-ended',
  422: 'too-short',
};

function post(path: string, body: object): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    headers: { ...requestHeaders(), 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
