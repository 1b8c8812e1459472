import { z } from 'zod';
import { mailWords } from './mail-words.ts';

const Line = z.object({
  code: z.string(),
  content: z.string().nullable(),
  agency: z.string(),
  dueOn: z.string().nullable(),
  reason: z.string(),
});
const MailPayload = z.object({
  kind: z.enum(['urgent', 'digest']),
  language: z.enum(['vi', 'en']),
  name: z.string(),
  today: z.string(),
  total: z.number(),
  lines: z.array(Line).min(1),
});

export type RenderedMail = {
  readonly kind: 'urgent' | 'digest';
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

/**
 * Puts what a mail says into the recipient's language, as plain text and as simple HTML.
 *
 * @param unsubscribeUrl ends the daily mail without signing in; null where there is nothing to end
 * @throws when the payload is none of a mail
 */
export function renderMail(payload: unknown, baseUrl: string, unsubscribeUrl: string | null): RenderedMail {
  const mail = MailPayload.parse(payload);
  const words = mailWords[mail.language];
  const [first] = mail.lines;
  const subject =
    mail.kind === 'urgent' && first
      ? words.subjectOfUrgent(first.code)
      : words.subjectOfDigest(mail.total, dayText(mail.today));
  const intro = mail.kind === 'urgent' ? words.introOfUrgent : words.intro(mail.total);
  const lines = mail.lines.map((line) => ({
    url: `${baseUrl}/directives/${line.code}`,
    code: line.code,
    content: line.content ?? words.restricted,
    facts: [
      words.reasons[line.reason] ?? line.reason,
      line.dueOn ? words.due(dayText(line.dueOn)) : words.noDue,
      line.agency,
    ].join(' · '),
  }));
  const more = mail.total > lines.length ? words.more(mail.total - lines.length) : null;
  const inbox = `${baseUrl}/inbox`;
  const text = [
    words.greeting(mail.name),
    intro,
    ...lines.map(({ code, content, facts, url }) => `${code}: ${content}\n${facts}\n${url}`),
    ...(more ? [more] : []),
    `${words.open}: ${inbox}`,
    ...(unsubscribeUrl ? [`${words.unsubscribe}: ${unsubscribeUrl}`] : []),
    words.footer,
  ].join('\n\n');
  const html = `<!doctype html><html lang="${mail.language}"><meta charset="utf-8"><title>${escaped(subject)}</title>
<body style="font-family: sans-serif; line-height: 1.5; max-width: 640px">
<p>${escaped(words.greeting(mail.name))}</p><p>${escaped(intro)}</p>
<ul>${lines
    .map(
      ({ url, code, content, facts }) =>
        `<li><p><a href="${escaped(url)}">${escaped(code)}</a>: ${escaped(content)}<br>${escaped(facts)}</p></li>`,
    )
    .join('\n')}</ul>
${more ? `<p>${escaped(more)}</p>` : ''}<p><a href="${escaped(inbox)}">${escaped(words.open)}</a></p>
<p><small>${escaped(words.footer)}${
    unsubscribeUrl ? ` <a href="${escaped(unsubscribeUrl)}">${escaped(words.unsubscribe)}</a>` : ''
  }</small></p></body></html>`;
  return { kind: mail.kind, subject, text, html };
}

function dayText(day: string): string {
  return day.split('-').reverse().join('/');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
