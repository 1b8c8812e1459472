import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Channel } from './channel.ts';
import { composeMail, type MailOptions } from './mail-channel.ts';

const SUFFIX = '.eml';

/** Writes mails into a folder instead of sending them, each named after its row. @param directory is made where missing */
export function emlChannel(directory: string, options: MailOptions): Channel {
  const writer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    async send(message) {
      const { message: written } = await writer.sendMail(composeMail(options, message));
      await mkdir(directory, { recursive: true });
      const path = join(directory, `${message.id}${SUFFIX}`);
      await writeFile(`${path}.part`, written as Buffer);
      await rename(`${path}.part`, path);
    },
  };
}

/** The names of the mails in the folder, newest first, without their suffix. */
export async function listMails(directory: string): Promise<string[]> {
  const names = await readdir(directory).catch(() => []);
  return names
    .filter((name) => name.endsWith(SUFFIX))
    .map((name) => name.slice(0, -SUFFIX.length))
    .toSorted()
    .reverse();
}

/** One mail as it was written; null where there is none. */
export async function readMail(directory: string, name: string): Promise<string | null> {
  if (!/^[0-9a-f-]{36}$/.test(name)) return null;
  return readFile(join(directory, `${name}${SUFFIX}`), 'utf8').catch(() => null);
}
