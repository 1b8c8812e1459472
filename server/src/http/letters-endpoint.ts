import { type Request, type Response, Router } from 'express';
import type { Logger } from 'pino';
import type { Context } from '../context.ts';
import { NotFound } from '../kernel/errors.ts';
import { type Language, render } from '../messages/catalogue.ts';
import { letterPaper } from '../modules/letters/letter-paper.rules.ts';
import { findLetterFacts } from '../modules/letters/letters.queries.ts';
import { letterPage } from '../papers/letter-page.ts';
import { fontInline, fontPath, PAPER_FONTS } from '../papers/paper-fonts.ts';
import type { PdfPrinter } from '../papers/pdf-printer.ts';

const FONTS = '/api/papers/fonts';
const LETTER = /^\/api\/letters\/([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\.(html|docx|pdf)$/;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** A page of ours alone: no script, nothing from elsewhere; the app's own screen may show it. */
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; frame-ancestors 'self'";

type Viewer = Context & { readonly language: Language };

type Options = {
  /** Who asks; null where nobody is signed in, or the named appointment is not the session's. */
  readonly contextOf: (request: Request) => Promise<Viewer | null>;
  /** Null where no browser was found: then there is no PDF, and the answer says so. */
  readonly printPdf: PdfPrinter | null;
  readonly log: Pick<Logger, 'error'>;
};

/**
 * `GET /api/letters/<uuid>.html`, `.docx` and `.pdf`: one letter, as it is now or as it was issued, for those who may see
 * it. `GET /api/papers/fonts/<file>`: what its page is set in.
 */
export function lettersEndpoint({ contextOf, printPdf, log }: Options): Router {
  const router = Router();

  router.get(/^\/api\/papers\/fonts\/./, (request, response, next) => {
    const file = request.path.slice(FONTS.length + 1);
    if (!PAPER_FONTS.has(file)) return next();
    response.sendFile(fontPath(file), { maxAge: '365d', immutable: true, dotfiles: 'allow' });
  });

  router.get(/^\/api\/letters\/./, async (request, response) => {
    response.set({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' });
    const viewer = await contextOf(request);
    if (!viewer) return answer(response, 401, 'UNAUTHENTICATED', 'Sign in first.');
    const [, id, kind] = LETTER.exec(request.path) ?? [];
    const found = id === undefined ? null : await findLetterFacts(viewer, id);
    if (!found) {
      const absent = new NotFound();
      return answer(response, 404, absent.code, render(absent, viewer.language));
    }
    const paper = letterPaper(found.facts);
    const name = fileName(found.letter);
    if (kind === 'html') {
      response.set({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PAGE_POLICY });
      return response.send(letterPage(paper, (file) => `${FONTS}/${file}`));
    }
    if (kind === 'docx') {
      // Loaded with the first letter that is asked for: nobody waits for it when the server starts.
      const { letterDocument } = await import('../papers/letter-document.ts');
      return send(response, DOCX, `${name}.docx`, await letterDocument(paper));
    }
    if (!printPdf) return answer(response, 503, 'NO_BROWSER', NO_BROWSER[viewer.language]);
    try {
      return send(response, 'application/pdf', `${name}.pdf`, await printPdf(letterPage(paper, fontInline)));
    } catch (error) {
      log.error({ err: error, letterId: id }, 'a letter could not be printed');
      return answer(response, 503, 'PRINT_FAILED', PRINT_FAILED[viewer.language]);
    }
  });

  return router;
}

const NO_BROWSER = {
  vi: 'Máy chủ chưa cài trình duyệt để tạo PDF. Tải bản Word, hoặc in từ bản xem trước.',
  en: 'The server has no browser to make a PDF with. Take the Word file, or print the preview.',
} as const satisfies Record<Language, string>;
const PRINT_FAILED = {
  vi: 'Chưa tạo được PDF. Thử lại, tải bản Word, hoặc in từ bản xem trước.',
  en: 'The PDF could not be made. Try again, take the Word file, or print the preview.',
} as const satisfies Record<Language, string>;

/** "cong-van-215-UBND-TH"; of a draft without its number. */
function fileName({ number, notation }: { readonly number: string | null; readonly notation: string }): string {
  const plain = `${number ?? 'du-thao'}-${notation}`.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd');
  return `cong-van-${plain.replace(/[^0-9A-Za-z]+/g, '-').replace(/^-+|-+$/g, '')}`;
}

function send(response: Response, mediaType: string, name: string, content: Buffer): void {
  response.set({ 'content-type': mediaType, 'content-disposition': `attachment; filename="${name}"` });
  response.send(content);
}

function answer(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ code, message });
}
