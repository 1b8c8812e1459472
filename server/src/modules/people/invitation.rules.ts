import { cleanLine } from '../input/text.rules.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';

/** How long a link works. */
const INVITATION_MS = 7 * 24 * 60 * 60 * 1000;
/** Passwords that may be tried with one link, where the address has an account already. */
export const MAX_FAILED_TRIES = 5;

/** What the sign-in takes for an address. */
const EMAIL = /^(?!\.)(?!.*\.\.)[a-z0-9_'+.-]*[a-z0-9_+-]@(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,}$/;
const MAX_EMAIL_CHARS = 200;

/** What is on record of an invitation's fate. */
export type InvitationFate = {
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
  readonly endedAt: Date | null;
};

export type PersonState = 'active' | 'invited' | 'ended';

export function expiryFrom(now: Date): Date {
  return new Date(now.getTime() + INVITATION_MS);
}

/** Whoever was never invited came with the installation; whoever was has to have used a link. */
export function hasAccount(invitations: readonly InvitationFate[]): boolean {
  return invitations.length === 0 || invitations.some(({ usedAt }) => usedAt !== null);
}

export function stateOf(
  { endedAt }: { readonly endedAt: Date | null },
  invitations: readonly InvitationFate[],
): PersonState {
  if (endedAt !== null) return 'ended';
  return hasAccount(invitations) ? 'active' : 'invited';
}

/** Until when a link that was handed out still works; null where none does. */
export function openUntil(invitations: readonly InvitationFate[], now: Date): Date | null {
  const open = invitations.find(
    ({ expiresAt, usedAt, endedAt }) => usedAt === null && endedAt === null && expiresAt > now,
  );
  return open?.expiresAt ?? null;
}

/**
 * An address as sign-in knows it: lower case.
 *
 * @throws {InvalidInput} EMAIL_UNUSABLE
 */
export function requireEmail(raw: string, path: string): string {
  const email = cleanLine(raw).toLowerCase();
  if (email.length > MAX_EMAIL_CHARS || !EMAIL.test(email)) throw new InvalidInput('EMAIL_UNUSABLE', path);
  return email;
}
