import type { IncomingMessage } from 'node:http';
import { finished } from 'node:stream/promises';
import busboy from 'busboy';
import { FileTooLarge } from '../modules/files/file.rules.ts';

/** What a form may weigh besides its file. */
const FORM_OVERHEAD_BYTES = 64 * 1024;

/** Not a multipart form of exactly one file in the field `file`. */
export class UploadMalformed extends Error {}

/** The sender hung up: there is nobody left to answer. */
export class UploadAborted extends Error {}

/**
 * Streams the one file of a multipart form to `store`. The content ends only after the whole form has arrived and is
 * right, and fails otherwise, so what is stored was sent on purpose and in full.
 *
 * @param store must read the content to its end or let go of it
 * @throws {UploadMalformed}
 * @throws {UploadAborted}
 * @throws {FileTooLarge}
 */
export async function receiveFile<Stored>(
  request: IncomingMessage,
  limitBytes: number,
  store: (content: AsyncIterable<Uint8Array>) => Promise<Stored>,
): Promise<{ name: string; stored: Stored }> {
  if (request.destroyed && !request.complete) throw new UploadAborted();
  const form = openForm(request, limitBytes);
  const formEnded = finished(form);
  let failure: Error | undefined;
  let received: { name: string; storing: Promise<Stored> } | undefined;

  const fail = (reason: Error) => {
    failure ??= reason;
    // Not at once: the parser may be in the middle of the chunk that told of it.
    process.nextTick(() => form.destroy());
  };
  const failAsMalformed = () => fail(new UploadMalformed());

  form.on('file', (field, content, { filename }) => {
    // A form that is given up destroys its file too, and nobody may be reading it yet.
    content.on('error', () => undefined);
    content.once('limit', () => fail(new FileTooLarge(limitBytes)));
    if (field !== 'file') return failAsMalformed();
    const storing = store(untilFormEnds(content, formEnded));
    received = { name: filename ?? '', storing };
    storing.catch((reason: Error) => fail(form.errored ? new UploadMalformed() : reason));
  });
  for (const event of ['field', 'fieldsLimit', 'filesLimit', 'error'] as const) form.on(event, failAsMalformed);
  request.once('close', () => {
    if (!request.complete) fail(new UploadAborted());
  });
  request.pipe(form);

  await Promise.allSettled([formEnded]);
  await Promise.allSettled([received?.storing]);
  if (failure === undefined && received) return { name: received.name, stored: await received.storing };

  // Reads on, to nowhere: an answer that overtakes the body may be lost with the connection.
  request.unpipe(form);
  request.resume();
  throw failure ?? new UploadMalformed();
}

function openForm(request: IncomingMessage, limitBytes: number): busboy.Busboy {
  if (Number(request.headers['content-length']) > limitBytes + FORM_OVERHEAD_BYTES) throw new FileTooLarge(limitBytes);
  if (!/^multipart\/form-data\b/i.test(request.headers['content-type'] ?? '')) throw new UploadMalformed();
  // One byte over the limit shows that there are more than it allows.
  const limits = { files: 1, fields: 0, fileSize: limitBytes + 1 };
  try {
    return busboy({ headers: request.headers, limits, defParamCharset: 'utf8' });
  } catch {
    throw new UploadMalformed();
  }
}

async function* untilFormEnds(
  content: AsyncIterable<Uint8Array>,
  formEnded: Promise<void>,
): AsyncGenerator<Uint8Array> {
  yield* content;
  await formEnded;
}
