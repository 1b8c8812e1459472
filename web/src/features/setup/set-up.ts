import { requestHeaders } from '../../lib/acting-as.ts';

/** What the first tenant is made of; names of the fields as the server knows them. */
export type Setup = {
  tenantName: string;
  slug: string;
  codePrefix: string;
  committeeName: string;
  officeName: string;
  adminName: string;
  email: string;
  password: string;
};

export type SetupAnswer =
  | { kind: 'done' }
  | { kind: 'link-ended' }
  | { kind: 'refused'; fields: readonly string[] }
  | { kind: 'unreachable' };

/** Makes the first tenant of an empty installation with the one-time link's token. */
export async function setUp(token: string, setup: Setup): Promise<SetupAnswer> {
  try {
    const response = await fetch('/api/setup', {
      method: 'POST',
      headers: { ...requestHeaders(), 'content-type': 'application/json' },
      body: JSON.stringify({ token, ...setup, email: setup.email.trim() }),
    });
    if (response.status === 201) return { kind: 'done' };
    if (response.status === 410) return { kind: 'link-ended' };
    if (response.status !== 422) return { kind: 'unreachable' };
    const paths = pathsOf(await response.json());
    // The token is no field: a broken one is a link that does not work.
    return paths.includes('token') ? { kind: 'link-ended' } : { kind: 'refused', fields: paths };
  } catch {
    return { kind: 'unreachable' };
  }
}

function pathsOf(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null || !('paths' in answer)) return [];
  return Array.isArray(answer.paths) ? answer.paths.map(String) : [];
}
