import type { Channels } from './channel.ts';
import { emlChannel } from './eml-channel.ts';
import { type MailOptions, smtpChannel } from './mail-channel.ts';
import { webhookChannel } from './webhook-channel.ts';

export type ChannelOptions = MailOptions & {
  /** Of the mail server; without one mails become files. */
  readonly smtpUrl: string | undefined;
  /** Where they are written then. */
  readonly outboxDirectory: string;
  /** Whether webhooks may call this house. */
  readonly allowsPrivateWebhooks: boolean;
};

/** The ways out of the house that this installation has. */
export function openChannels(options: ChannelOptions): Channels {
  const { smtpUrl, outboxDirectory, secret, allowsPrivateWebhooks } = options;
  return {
    mail: smtpUrl ? smtpChannel(smtpUrl, options) : emlChannel(outboxDirectory, options),
    webhook: webhookChannel({ secret, allowsPrivate: allowsPrivateWebhooks }),
  };
}
