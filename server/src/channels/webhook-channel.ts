import { createHmac } from 'node:crypto';
import { lookup as resolve } from 'node:dns';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { type Channel, Refused, Unreachable } from './channel.ts';

const TIMEOUT_MS = 10_000;

export type WebhookOptions = {
  /** The key of a tenant's signatures is derived from it. */
  readonly secret: string;
  /** Whether addresses of this house may be called. */
  readonly allowsPrivate: boolean;
  /** How long an answer is waited for; ten seconds by default. */
  readonly timeoutMs?: number;
};

/** The key with which a tenant checks the signatures; its administrator sees it in the settings. */
export function webhookKeyOf(secret: string, tenantId: string): string {
  return createHmac('sha256', secret).update(`webhook ${tenantId}`).digest('hex');
}

/**
 * Posts JSON to a tenant's own program. `x-dondoc-signature` is the HMAC-SHA-256 of the body, `x-dondoc-delivery` the
 * same for each try. No redirect is followed, and an answer that comes too late is none: a tenant has one webhook, so
 * nothing more is told it in this minute, and what else leaves the house does not wait for it.
 */
export function webhookChannel({ secret, allowsPrivate, timeoutMs = TIMEOUT_MS }: WebhookOptions): Channel {
  return {
    async send({ id, tenantId, recipient, payload }) {
      const body = Buffer.from(JSON.stringify({ id, ...payload }));
      const signature = createHmac('sha256', webhookKeyOf(secret, tenantId)).update(body).digest('hex');
      const headers = {
        'content-type': 'application/json',
        'content-length': String(body.length),
        'x-dondoc-delivery': id,
        'x-dondoc-signature': `sha256=${signature}`,
      };
      const status = await post(recipient, body, { headers, allowsPrivate, timeoutMs }).catch((error: unknown) => {
        if (error instanceof Refused) throw error;
        throw new Unreachable('the webhook does not answer', { cause: error });
      });
      if (status >= 300 && status < 400) throw new Refused(`the webhook answered with a redirect (${status})`);
      if (status === 410) throw new Refused('the webhook is gone (410)');
      if (status < 200 || status >= 300) throw new Error(`the webhook answered ${status}`);
    },
  };
}

type Posting = Required<Pick<WebhookOptions, 'allowsPrivate' | 'timeoutMs'>> & {
  readonly headers: Readonly<Record<string, string>>;
};

async function post(url: string, body: Buffer, { headers, allowsPrivate, timeoutMs }: Posting): Promise<number> {
  const target = new URL(url);
  const host = target.hostname.replace(/^\[|\]$/g, '');
  if (!allowsPrivate && isIP(host) !== 0 && isPrivate(host)) throw new Refused(`${host} is an address of this house`);
  const request = target.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((answer, fail) => {
    const call = request(target, {
      method: 'POST',
      headers,
      agent: false,
      signal: AbortSignal.timeout(timeoutMs),
      // Judged where the connection is made: a name may lead elsewhere than it did a moment ago.
      ...(allowsPrivate ? {} : { lookup: publicLookup }),
    });
    call.once('response', (response) => {
      response.destroy();
      answer(response.statusCode ?? 0);
    });
    call.once('error', fail);
    call.end(body);
  });
}

const publicLookup: LookupFunction = (hostname, options, found) => {
  resolve(hostname, { all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error || !first) return found(error ?? new Error(`${hostname} has no address`), []);
    if (addresses.some(({ address }) => isPrivate(address))) {
      return found(new Refused(`${hostname} leads to an address of this house`), []);
    }
    return options.all ? found(null, addresses) : found(null, first.address, first.family);
  });
};

const house = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  house.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  house.addSubnet(network, prefix, 'ipv6');
}

/** Whether an address is of this machine, this house or of no host at all; an IPv4 in IPv6 is judged as what it is. */
function isPrivate(address: string): boolean {
  return house.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
