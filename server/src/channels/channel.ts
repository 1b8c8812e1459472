import type { ClaimedMessage } from '../modules/outbox/claim-messages.command.ts';

/** A message with the tenant that it comes from. */
export type Outgoing = ClaimedMessage & { readonly tenantId: string };

/**
 * One way out of the house. A further one, such as SMS or Zalo, is such a thing under a name of its own in
 * {@link Channels}; see docs/channels.md.
 */
export type Channel = {
  /**
   * Hands the message over, and returns once whoever takes it has answered for it.
   *
   * @throws {Refused} this message will never be taken
   * @throws {Unreachable} nothing can be handed over at present; the channel is left alone for a while
   * @throws anything else: this message failed, and is tried again
   */
  send(message: Outgoing): Promise<void>;
};

/** By the name that `outgoing_messages.channel` holds. */
export type Channels = Readonly<Record<string, Channel>>;

export class Refused extends Error {
  override name = 'Refused';
}

export class Unreachable extends Error {
  override name = 'Unreachable';
}
