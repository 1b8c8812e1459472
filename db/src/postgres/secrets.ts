import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What this installation made up for itself at its first start; lives in `secrets.json`, readable by its owner only. */
export type Secrets = {
  superuserPassword: string;
  ownerPassword: string;
  appPassword: string;
  /** Signs sessions. */
  authSecret: string;
};

const NAMES = ['superuserPassword', 'ownerPassword', 'appPassword', 'authSecret'] as const;

/** Reads the secrets in `directory`; makes those that are missing. */
export function secretsIn(directory: string): Secrets {
  const file = join(directory, 'secrets.json');
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>) : {};
  const made = Object.fromEntries(NAMES.map((name) => [name, known[name] ?? randomBytes(32).toString('base64url')]));
  const secrets = { ...known, ...made } as Secrets;

  if (NAMES.some((name) => known[name] === undefined)) {
    mkdirSync(directory, { recursive: true });
    // Whole or not at all: a half-written file would lock us out of the database.
    writeFileSync(`${file}.making`, JSON.stringify(secrets, null, 2), { mode: 0o600 });
    renameSync(`${file}.making`, file);
  }
  return secrets;
}
