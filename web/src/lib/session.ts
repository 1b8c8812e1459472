import { requestHeaders } from './acting-as.ts';

/** Why a sign-in did not succeed; `wrong` never says which of the two was. */
export type SignInFailure = { reason: 'wrong' } | { reason: 'wait'; seconds: number } | { reason: 'unreachable' };

/** Starts a session; null when it succeeded. The cookie is set by the server. */
export async function signIn(email: string, password: string): Promise<SignInFailure | null> {
  try {
    const response = await post('/api/auth/sign-in/email', { email: email.trim(), password });
    if (response.ok) return null;
    if (response.status === 429) return { reason: 'wait', seconds: secondsToWait(response) };
    return response.status < 500 ? { reason: 'wrong' } : { reason: 'unreachable' };
  } catch {
    return { reason: 'unreachable' };
  }
}

/**
 * Ends the session on the server.
 * @throws when the server could not be reached: the session is then still open
 */
export async function signOut(): Promise<void> {
  const response = await post('/api/auth/sign-out', {});
  if (!response.ok && response.status !== 401) throw new Error(`sign-out answered ${response.status}`);
}

/** Why a password was not changed. */
export type PasswordFailure = 'wrong' | 'refused' | 'unreachable';

/** Changes the password and ends every other session; null when it succeeded. */
export async function changePassword(currentPassword: string, newPassword: string): Promise<PasswordFailure | null> {
  try {
    const response = await post('/api/auth/change-password', { currentPassword, newPassword });
    if (response.ok) return null;
    if (response.status >= 500 || response.status === 429) return 'unreachable';
    const answer: unknown = await response.json();
    const isWrong =
      typeof answer === 'object' && answer !== null && 'code' in answer && answer.code === 'INVALID_PASSWORD';
    return isWrong ? 'wrong' : 'refused';
  } catch {
    return 'unreachable';
  }
}

function post(path: string, body: object): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { ...requestHeaders(), 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

function secondsToWait(response: Response): number {
  const seconds = Number(response.headers.get('retry-after') ?? response.headers.get('x-retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : 60;
}
