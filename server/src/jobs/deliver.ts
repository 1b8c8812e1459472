import type { Logger } from 'pino';
import type { TenantDatabase } from '../../../db/src/client.ts';
import { type Channel, type Channels, Refused, Unreachable } from '../channels/channel.ts';
import type { Clock } from '../kernel/clock.ts';
import { type ClaimedMessage, claimMessages, LEASE_MINUTES } from '../modules/outbox/claim-messages.command.ts';
import { type Outcome, settleMessage } from '../modules/outbox/settle-message.command.ts';

/** So many are claimed at a time: what a killed process held waits for its lease to end. */
const CLAIMED_AT_ONCE = 20;
/** In real time, as leases: sending begins in the first half of one, so that even a slow server answers within it. */
const BEGUN_WITHIN_MS = (LEASE_MINUTES * 60_000) / 2;

export type DeliverySources = {
  readonly db: TenantDatabase;
  readonly clock: Clock;
  readonly channels: Channels;
  readonly log: Pick<Logger, 'warn'>;
};

/**
 * Sends what is due of a tenant. A channel that cannot be reached is left alone until the next time; nothing of it is
 * lost. Any number of processes may do this at once.
 *
 * @returns how many messages left the house
 */
export async function deliver(sources: DeliverySources, tenantId: string): Promise<number> {
  const unreachable = new Map<string, string>();
  for (let sent = 0; ;) {
    const claimedAt = performance.now();
    const claimed = await claimMessages(sources, tenantId, CLAIMED_AT_ONCE);
    for (const message of claimed) {
      // What is left is claimed by nobody once its lease is over: sent now, it could be sent twice.
      if (performance.now() - claimedAt > BEGUN_WITHIN_MS) return sent;
      const outcome = await send(sources, tenantId, message, unreachable);
      await settleMessage(sources, tenantId, message, outcome);
      if (outcome.isSent) sent += 1;
    }
    if (claimed.length < CLAIMED_AT_ONCE) return sent;
  }
}

async function send(
  { channels, log }: DeliverySources,
  tenantId: string,
  message: ClaimedMessage,
  unreachable: Map<string, string>,
): Promise<Outcome> {
  const { channel: name } = message;
  const silent = unreachable.get(name);
  if (silent !== undefined) return { isSent: false, isFinal: false, error: silent };
  const channel: Channel | undefined = Object.hasOwn(channels, name) ? channels[name] : undefined;
  if (!channel) return { isSent: false, isFinal: false, error: `no channel is called ${name} here` };
  try {
    await channel.send({ ...message, tenantId });
    return { isSent: true };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (error instanceof Unreachable) unreachable.set(name, reason);
    log.warn({ messageId: message.id, channel: name, reason }, 'a message did not leave');
    return { isSent: false, isFinal: error instanceof Refused, error: reason };
  }
}
