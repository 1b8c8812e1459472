import { pipeline } from 'node:stream/promises';
import { type Request, type Response, Router } from 'express';
import type { Logger } from 'pino';
import { v7 as newId } from 'uuid';
import type { Context } from '../context.ts';
import { type FileStore, keyOf } from '../files/file-store.ts';
import { NotFound, Refusal } from '../kernel/errors.ts';
import { type Language, render } from '../messages/catalogue.ts';
import type { StoredFile } from '../modules/documents/documents.queries.ts';
import { FileTooLarge, judgeFile } from '../modules/files/file.rules.ts';
import { findFile } from '../modules/files/files.queries.ts';
import { storeFile } from '../modules/files/store-file.command.ts';
import { receiveFile, UploadAborted, UploadMalformed } from './receive-file.ts';

const FILES = '/api/files';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

type Viewer = Context & { readonly language: Language };

type Options = {
  /** Who asks; null where nobody is signed in, or the named appointment is not the session's. */
  readonly contextOf: (request: Request) => Promise<Viewer | null>;
  readonly files: FileStore;
  readonly log: Pick<Logger, 'error'>;
};

/**
 * `POST /api/files` takes in one file of a multipart form, field `file`; `GET /api/files/<uuid>` hands it out to those
 * who may see what it hangs on. To be mounted at the root, before anything that reads bodies.
 */
export function filesEndpoint({ contextOf, files, log }: Options): Router {
  const router = Router();

  router.post(FILES, async (request, response) => {
    // Forms of other sites cannot send it without asking first.
    if (request.headers['x-graphql-yoga-csrf'] !== '1') {
      return answer(response, 403, 'CSRF_HEADER_MISSING', 'The header x-graphql-yoga-csrf: 1 is required.');
    }
    const viewer = await contextOf(request);
    if (!viewer) return answerGuest(response);
    try {
      const { id, name, mediaType, sizeBytes } = await takeIn(viewer, request);
      response.status(201).json({ id: `File:${id}`, name, mediaType, size: sizeBytes, url: `${FILES}/${id}` });
    } catch (error) {
      if (error instanceof UploadAborted) return;
      if (error instanceof UploadMalformed) {
        return answer(
          response,
          400,
          'UPLOAD_MALFORMED',
          'Send one multipart form with exactly one file, in the field "file".',
        );
      }
      if (!(error instanceof Refusal)) throw error;
      answer(response, error instanceof FileTooLarge ? 413 : 422, error.code, render(error, viewer.language));
    }
  });

  // No named parameter: what cannot be decoded is as absent as the rest.
  router.get(/^\/api\/files\/./, async (request, response) => {
    const viewer = await contextOf(request);
    if (!viewer) return answerGuest(response);
    const id = request.path.slice(FILES.length + 1);
    const file = UUID.test(id) ? await findFile(viewer, id) : null;
    const content = file && (await files.read(keyOf(file.tenantId, file.id)));
    if (file && !content) log.error({ fileId: file.id }, 'the content of a file is missing');
    if (!file || !content) {
      const absent = new NotFound();
      return answer(response, 404, absent.code, render(absent, viewer.language));
    }
    response.set(headersOf(file));
    try {
      await pipeline(content, response);
    } catch (error) {
      if (!isHangUp(error)) log.error({ err: error, fileId: file.id }, 'a file could not be sent to its end');
    }
  });

  async function takeIn(viewer: Viewer, request: Request): Promise<StoredFile> {
    const id = newId();
    const key = keyOf(viewer.actor.tenantId, id);
    try {
      const received = await receiveFile(request, viewer.settings.uploadLimitBytes, (content) =>
        files.write(key, content),
      );
      const { sizeBytes, sha256, sniffed } = received.stored;
      const judged = judgeFile({ name: received.name, sizeBytes, sniffed });
      return await storeFile(viewer, { id, ...judged, sizeBytes, sha256 });
    } catch (error) {
      await files
        .remove(key)
        .catch((failure: unknown) => log.error({ err: failure, key }, 'a refused content stayed behind'));
      throw error;
    }
  }

  return router;
}

/** Never shown by the browser itself, whatever it holds: only kept (RFC 6266, RFC 8187). */
function headersOf({ name, mediaType, sizeBytes }: StoredFile): Record<string, string> {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return {
    'content-type': mediaType,
    'content-length': String(sizeBytes),
    'content-disposition': `attachment; filename*=UTF-8''${encoded}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-store',
  };
}

function answerGuest(response: Response): void {
  answer(response, 401, 'UNAUTHENTICATED', 'Sign in first.');
}

function answer(response: Response, status: number, code: string, message: string): void {
  response.status(status).set('cache-control', 'no-store').json({ code, message });
}

function isHangUp(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
