import { noteAnswer, noteLoss } from './connection.ts';
import { canWaitForSession, waitForSession } from './re-sign-in.ts';

const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 400;

/**
 * `fetch` for the API: a query is tried again with growing pauses while the network or the server is away (a
 * mutation never is: the form says so and keeps what was typed); an ended session is renewed in place first.
 */
export async function sessionFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const mayRepeat = !isMutation(init?.body);
  for (let attempt = 1; ; attempt += 1) {
    const isLast = !mayRepeat || attempt === ATTEMPTS;
    try {
      const response = await fetch(input, init);
      if (isAway(response.status)) noteLoss();
      else noteAnswer(response);
      if (await isUnauthenticated(response)) {
        if (!canWaitForSession()) return response;
        await waitForSession();
        attempt = 0;
        continue;
      }
      if (isLast || !isAway(response.status)) return response;
    } catch (error) {
      if (init?.signal?.aborted) throw error;
      noteLoss();
      if (isLast) throw error;
    }
    await pause(FIRST_PAUSE_MS * 2 ** (attempt - 1) * (0.75 + Math.random() / 2));
  }
}

function isMutation(body: BodyInit | null | undefined): boolean {
  return typeof body === 'string' && /"query":"\s*mutation\b/.test(body);
}

function isAway(status: number): boolean {
  return status === 502 || status === 503 || status === 504;
}

async function isUnauthenticated(response: Response): Promise<boolean> {
  if (response.status === 401) return true;
  if (!(response.headers.get('content-type') ?? '').includes('json')) return false;
  // A whole page of data never holds this code before its end, so the cheap test comes first.
  const text = await response.clone().text();
  return text.includes('UNAUTHENTICATED') && hasUnauthenticatedError(text);
}

function hasUnauthenticatedError(text: string): boolean {
  try {
    const body: unknown = JSON.parse(text);
    return hasCode(body, 'UNAUTHENTICATED');
  } catch {
    return false;
  }
}

/** Whether a GraphQL answer carries an error of that `extensions.code`. */
export function hasCode(answer: unknown, code: string): boolean {
  if (typeof answer !== 'object' || answer === null || !('errors' in answer)) return false;
  const { errors } = answer;
  return (
    Array.isArray(errors) &&
    errors.some((error: { extensions?: { code?: unknown } } | null) => error?.extensions?.code === code)
  );
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
