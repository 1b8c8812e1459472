import express, { type Request, type Response, Router } from 'express';
import { GraphQLError } from 'graphql';
import type { Context } from '../context.ts';
import type { Language } from '../messages/catalogue.ts';
import { sheetWords } from '../messages/sheet-words.ts';
import {
  type ExportAsked,
  exportAssignments,
  exportDirectives,
  MOST_EXPORTED,
} from '../modules/exports/exported-work.queries.ts';
import { assignmentSheet, directiveSheet } from './work-sheets.ts';
import { type Sheet, writeSheet } from './write-sheet.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type Viewer = Context & { readonly language: Language };

type Options = {
  /** Who asks; null where nobody is signed in, or the named appointment is not the session's. */
  readonly contextOf: (request: Request) => Promise<Viewer | null>;
  /** @throws {GraphQLError} the body asks for nothing that a list could hold */
  readonly askedOf: (typename: 'Directive' | 'Assignment', body: unknown) => ExportAsked;
};

/**
 * `POST /api/exports/directives` and `POST /api/exports/assignments`: a workbook of the rows with some `ids`, or of all
 * that `filter` finds in the order `orderBy`, both as the API of lists takes them; at most 10,000 rows.
 */
export function exportsEndpoint({ contextOf, askedOf }: Options): Router {
  const router = Router();
  const body = express.json({ limit: '200kb' });

  router.post('/api/exports/directives', body, (request, response) =>
    answer(request, response, 'Directive', 'chi-dao', async (viewer, asked) => {
      const exported = await exportDirectives(viewer, asked);
      return { ...exported, sheet: directiveSheet(exported, sheetWords[viewer.language], MOST_EXPORTED) };
    }),
  );
  router.post('/api/exports/assignments', body, (request, response) =>
    answer(request, response, 'Assignment', 'viec-da-giao', async (viewer, asked) => {
      const exported = await exportAssignments(viewer, asked);
      return { ...exported, sheet: assignmentSheet(exported, sheetWords[viewer.language], MOST_EXPORTED) };
    }),
  );

  async function answer(
    request: Request,
    response: Response,
    typename: 'Directive' | 'Assignment',
    name: string,
    make: (viewer: Viewer, asked: ExportAsked) => Promise<{ rows: unknown[]; isCut: boolean; sheet: Sheet }>,
  ): Promise<void> {
    response.set('cache-control', 'private, no-store');
    // Forms of other sites cannot send it without asking first.
    if (request.headers['x-graphql-yoga-csrf'] !== '1') {
      response
        .status(403)
        .json({ code: 'CSRF_HEADER_MISSING', message: 'The header x-graphql-yoga-csrf: 1 is required.' });
      return;
    }
    const viewer = await contextOf(request);
    if (!viewer) {
      response.status(401).json({ code: 'UNAUTHENTICATED', message: 'Sign in first.' });
      return;
    }
    const asked = readAsked(typename, request.body);
    if (!asked) {
      response.status(400).json({ code: 'BAD_USER_INPUT', message: 'Send ids, or filter and orderBy.' });
      return;
    }
    const { rows, isCut, sheet } = await make(viewer, asked);
    response.set({
      'content-type': XLSX,
      'content-disposition': `attachment; filename="${name}-${viewer.today}.xlsx"`,
      'x-content-type-options': 'nosniff',
      'x-export-rows': String(rows.length),
      'x-export-cut': isCut ? 'yes' : 'no',
    });
    response.send(await writeSheet(sheet));
  }

  function readAsked(typename: 'Directive' | 'Assignment', asked: unknown): ExportAsked | null {
    try {
      return askedOf(typename, asked);
    } catch (error) {
      if (error instanceof GraphQLError) return null;
      throw error;
    }
  }

  return router;
}
