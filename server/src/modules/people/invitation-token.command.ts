import { createHash, randomBytes } from 'node:crypto';

const SECRET_BYTES = 24;
const TENANT_BYTES = 16;

/** What a link names: the tenant, whose wall it leads behind, and a secret of which only the hash is kept. */
export type InvitationToken = { readonly token: string; readonly tokenHash: string };

export function newInvitationToken(tenantId: string): InvitationToken {
  const tenant = Buffer.from(tenantId.replaceAll('-', ''), 'hex');
  const token = Buffer.concat([tenant, randomBytes(SECRET_BYTES)]).toString('base64url');
  return { token, tokenHash: hashOf(token) };
}

/** The tenant and the hash of a token; null for what is none. */
export function readInvitationToken(token: string): { tenantId: string; tokenHash: string } | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== TENANT_BYTES + SECRET_BYTES || bytes.toString('base64url') !== token) return null;
  const hex = bytes.subarray(0, TENANT_BYTES).toString('hex');
  const tenantId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { tenantId, tokenHash: hashOf(token) };
}

/** Who reads the database cannot use the link. */
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
