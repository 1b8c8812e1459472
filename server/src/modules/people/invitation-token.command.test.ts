import { describe, expect, it } from 'vitest';
import { newInvitationToken, readInvitationToken } from './invitation-token.command.ts';

describe("a link's token", () => {
  const tenantId = '01900000-0000-7000-8000-0123456789ab';
  it('names its tenant and is known by its hash alone', () => {
    const { token, tokenHash } = newInvitationToken(tenantId);
    expect(readInvitationToken(token)).toEqual({ tenantId, tokenHash });
    expect(newInvitationToken(tenantId).token).not.toBe(token);
  });

  it.each(['', 'a', 'a'.repeat(53), `${'a'.repeat(54)}=`, `${'*'.repeat(54)}`, 'ế'.repeat(54)])(
    '%j is none',
    (token) => {
      expect(readInvitationToken(token)).toBeNull();
    },
  );
});
