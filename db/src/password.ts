import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

/** OWASP's floor for Argon2id is lower; these are the product's promise: 64 MiB, three passes. */
const MEMORY_KIB = 64 * 1024;
const PASSES = 3;
const LANES = 1;
const TAG_BYTES = 32;
const SALT_BYTES = 16;
const FORMAT = 'argon2id-64m-3';

/** @returns `format$salt$tag`, base64url */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  return [FORMAT, salt.toString('base64url'), (await tagOf(password, salt)).toString('base64url')].join('$');
}

export async function verifyPassword({ hash, password }: { hash: string; password: string }): Promise<boolean> {
  const [format, salt = '', tag = ''] = hash.split('$');
  if (format !== FORMAT) return false;
  const expected = Buffer.from(tag, 'base64url');
  const actual = await tagOf(password, Buffer.from(salt, 'base64url'));
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}

function tagOf(password: string, nonce: Buffer): Promise<Buffer> {
  return derive('argon2id', {
    message: password.normalize('NFC'),
    nonce,
    parallelism: LANES,
    tagLength: TAG_BYTES,
    memory: MEMORY_KIB,
    passes: PASSES,
  });
}
