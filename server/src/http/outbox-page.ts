import express, { type Router } from 'express';
import { listMails, readMail } from '../channels/eml-channel.ts';

/**
 * `/dev/outbox`: the mails that were written instead of sent, for developers; mails of all tenants, so production never
 * has it.
 */
export function outboxPage(directory: string): Router {
  const router = express.Router();
  router.get('/dev/outbox', async (_request, response) => {
    const names = await listMails(directory);
    const mails = await Promise.all(
      names.slice(0, 200).map(async (name) => [name, await readMail(directory, name)] as const),
    );
    const rows = mails.map(([name, mail]) => {
      const [to = '', date = ''] = ['To', 'Date'].map(
        (field) => new RegExp(`^${field}: (.*)$`, 'm').exec(mail ?? '')?.[1],
      );
      return `<li><a href="/dev/outbox/${name}">${escaped(date)}</a> ${escaped(to)}</li>`;
    });
    response
      .type('html')
      .send(`<!doctype html><meta charset="utf-8"><title>Outbox</title><h1>Outbox</h1><ul>${rows.join('\n')}</ul>`);
  });
  router.get('/dev/outbox/:name', async (request, response) => {
    const mail = await readMail(directory, request.params.name);
    response
      .status(mail ? 200 : 404)
      .type('text/plain')
      .send(mail ?? 'No such mail.');
  });
  return router;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
