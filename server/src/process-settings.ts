import type { Channels } from './channels/channel.ts';
import { openChannels } from './channels/open-channels.ts';

/** A variable that the process cannot do without. @throws when it is unset or empty */
export function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set; see the README, "Run it for real".`);
  return value;
}

/** The ways out of the house that the environment names. @param baseUrl of the service, for links in mails */
export function channelsOf(env: NodeJS.ProcessEnv, baseUrl: string): Channels {
  return openChannels({
    smtpUrl: env['SMTP_URL'] || undefined,
    outboxDirectory: required(env, 'OUTBOX_DIR'),
    from: env['MAIL_FROM'] || `Đôn Đốc <dondoc@${new URL(baseUrl).hostname}>`,
    baseUrl,
    secret: required(env, 'AUTH_SECRET'),
    allowsPrivateWebhooks: env['ALLOW_PRIVATE_WEBHOOKS'] === '1',
  });
}
