import { z } from 'zod';
import { type Channel, Refused, Unreachable } from './channel.ts';

const TIMEOUT_MS = 15_000;
const MAX_TEXT_CHARS = 300;
const SmsPayload = z.object({ text: z.string().min(1) });

export type SmsGateway = {
  /** Where the gateway takes messages. */
  readonly url: string;
  readonly token: string;
};

/**
 * Sends short messages through a gateway that takes `{ id, to, text }` over HTTPS with a bearer token: the worked example
 * of docs/channels.md.
 */
export function smsGateway({ url, token }: SmsGateway): Channel {
  return {
    async send({ id, recipient, payload }) {
      const { text } = SmsPayload.parse(payload);
      const response = await fetch(url, {
        method: 'POST',
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        // The row's id is the gateway's key too: what it got before it does not send again.
        body: JSON.stringify({ id, to: recipient, text: text.slice(0, MAX_TEXT_CHARS) }),
      }).catch((error: unknown) => {
        throw new Unreachable('the gateway does not answer', { cause: error });
      });
      if (response.ok) return;
      if (response.status === 400 || response.status === 422) throw new Refused(`the gateway refused ${recipient}`);
      if (response.status === 401 || response.status === 429 || response.status >= 500) {
        throw new Unreachable(`the gateway answered ${response.status}`);
      }
      throw new Error(`the gateway answered ${response.status}`);
    },
  };
}
