import { createTransport, type SendMailOptions } from 'nodemailer';
import { renderMail } from '../mail/render-mail.ts';
import { unsubscribeLinks } from '../mail/unsubscribe-link.ts';
import { type Channel, type Outgoing, Refused, Unreachable } from './channel.ts';

const TIMEOUT_MS = 30_000;

export type MailOptions = {
  /** Whom mails come from. */
  readonly from: string;
  /** Of the service, without a slash at its end. */
  readonly baseUrl: string;
  /** Signs the links that end the daily mail. */
  readonly secret: string;
};

/** A mail as nodemailer writes it, in the recipient's language. */
export function composeMail({ from, baseUrl, secret }: MailOptions, message: Outgoing): SendMailOptions {
  const { tenantId, personId, payload } = message;
  const isDigest = payload['kind'] === 'digest' && personId !== null;
  const unsubscribeUrl = isDigest
    ? `${baseUrl}/api/unsubscribe/${unsubscribeLinks(secret).tokenOf({ tenantId, personId })}`
    : null;
  const { subject, text, html } = renderMail(payload, baseUrl, unsubscribeUrl);
  return {
    from,
    to: message.recipient,
    subject,
    text,
    html,
    date: message.writtenAt,
    // The same each time it is tried: who gets it twice after a crash can tell.
    messageId: `<${message.id}@${new URL(baseUrl).hostname}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(unsubscribeUrl
        ? { 'List-Unsubscribe': `<${unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
        : {}),
    },
  };
}

/** Hands mails to an SMTP server. @param url such as `smtps://name:password@mail.example:465` */
export function smtpChannel(url: string, options: MailOptions): Channel & { close(): void } {
  const transport = createTransport({
    url,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  });
  return {
    async send(message) {
      const mail = composeMail(options, message);
      try {
        await transport.sendMail(mail);
      } catch (error) {
        throw judged(error);
      }
    },
    close: () => transport.close(),
  };
}

/** What a failed sending means for the message, and for those after it. */
function judged(error: unknown): Error {
  const { message, responseCode, code, command } = error as Error & {
    responseCode?: number;
    code?: string;
    command?: string;
  };
  const isOfMessage = code === 'EENVELOPE' || code === 'EMESSAGE';
  if (isOfMessage && responseCode !== undefined && responseCode >= 500) return new Refused(message, { cause: error });
  // A server that takes no sender, or shuts the door with 421, takes no other mail either.
  if (isOfMessage && command !== 'MAIL FROM' && responseCode !== 421) return new Error(message, { cause: error });
  return new Unreachable(message, { cause: error });
}
