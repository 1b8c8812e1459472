import { createHmac, timingSafeEqual } from 'node:crypto';

/** Whose daily mail a link ends. */
export type Unsubscribed = { readonly tenantId: string; readonly personId: string };

const SIGNATURE_CHARS = 43;

/** Signs and reads the links that end somebody's daily mail without signing in. @param secret of the installation */
export function unsubscribeLinks(secret: string) {
  const sign = (subject: string) =>
    createHmac('sha256', secret).update(`unsubscribe ${subject}`).digest('base64url').slice(0, SIGNATURE_CHARS);
  return {
    tokenOf({ tenantId, personId }: Unsubscribed): string {
      const subject = `${tenantId}.${personId}`;
      return `${subject}.${sign(subject)}`;
    },
    /** @returns null for what was not signed here */
    read(token: string): Unsubscribed | null {
      const [tenantId = '', personId = '', signature = ''] = token.split('.');
      const expected = Buffer.from(sign(`${tenantId}.${personId}`));
      const given = Buffer.from(signature);
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
      return { tenantId, personId };
    },
  };
}
