import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import compression from 'compression';
import express, { type Express } from 'express';
import { GraphQLError } from 'graphql';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { openAuthDatabase } from '../../db/src/auth-client.ts';
import type { TenantDatabase } from '../../db/src/client.ts';
import { listenToNotices, type Notice } from '../../db/src/notices.ts';
import { openAccounts } from './auth/accounts.ts';
import { authEndpoint } from './auth/auth-endpoint.ts';
import { rememberSessions } from './auth/remembered-sessions.ts';
import { sessionsEndpoint } from './auth/sessions-endpoint.ts';
import type { FileStore } from './files/file-store.ts';
import { exportAskedOf } from './graphql/export-input.ts';
import { contextOf, type ContextSources } from './graphql/request-context.ts';
import { requestGuard } from './graphql/request-guard.ts';
import { makeWakes } from './graphql/wakes.ts';
import { makeYoga } from './graphql/yoga.ts';
import { clientErrorsEndpoint } from './http/client-errors-endpoint.ts';
import { clockEndpoint } from './http/clock-endpoint.ts';
import { exportsEndpoint } from './http/exports-endpoint.ts';
import { failureHandler } from './http/failure-handler.ts';
import { feedsEndpoint } from './http/feeds-endpoint.ts';
import { filesEndpoint } from './http/files-endpoint.ts';
import { healthEndpoints } from './http/health-endpoints.ts';
import { lettersEndpoint } from './http/letters-endpoint.ts';
import { outboxPage } from './http/outbox-page.ts';
import { currentRequestId, withRequestId } from './http/request-id.ts';
import { unsubscribeEndpoint } from './http/unsubscribe-endpoint.ts';
import { webApp } from './http/web-app.ts';
import type { Chasing } from './jobs/chasing.ts';
import { watchDays } from './jobs/day-watch.ts';
import { keepHouse } from './jobs/housekeeping.ts';
import type { Clock, MovableClock } from './kernel/clock.ts';
import { unsubscribeLinks } from './mail/unsubscribe-link.ts';
import type { PdfPrinter } from './papers/pdf-printer.ts';
import { unsubscribePerson } from './modules/people/unsubscribe-person.command.ts';
import { inviteEndpoint } from './setup/invite-endpoint.ts';
import { setupEndpoint } from './setup/setup-endpoint.ts';

export type AppOptions = {
  readonly db: TenantDatabase;
  /** Of the app's role: for accounts and for LISTEN, straight to PostgreSQL. */
  readonly databaseUrl: string;
  readonly clock: Clock;
  /** The same clock where it may be moved; null in production. */
  readonly movableClock: MovableClock | null;
  /** What a moved clock asks for at once; null where a test wants none of it. */
  readonly chasing: Pick<Chasing, 'runNow'> | null;
  readonly files: FileStore;
  readonly log: Logger;
  readonly authSecret: string;
  /** Where browsers may come from; the first is the service's own address. */
  readonly origins: readonly string[];
  /** Where mails are written instead of sent, for developers to look at; null shows none. */
  readonly mailDirectory: string | null;
  /** Makes PDFs of papers; null where there is no browser to do it. */
  readonly printPdf: PdfPrinter | null;
  /** The built web app; null serves the API alone. */
  readonly webDirectory: string | null;
};

export type App = {
  readonly handler: Express;
  /** From now on `/readyz` says no, so that a load balancer looks elsewhere. */
  drain(): void;
  /** Ends streams and connections; call it once the HTTP server takes no more requests. */
  close(): Promise<void>;
};

/** Puts the product together over a migrated database. Tests start this; main.ts only reads the environment. */
export async function createApp(options: AppOptions): Promise<App> {
  const { db, clock, movableClock, files, log, origins } = options;
  const auth = openAuthDatabase(options.databaseUrl);
  const accounts = openAccounts({
    database: auth,
    secret: options.authSecret,
    origins,
    tenantsOf: (id) => db.tenantsOfAccount(id),
    onSessionsEnded: (accountId) => sessions.forgetAccount(accountId),
  });
  const sessions = rememberSessions(accounts);
  const wakes = makeWakes();
  const notices = await listenToNotices(options.databaseUrl, {
    onNotice: (notice) => onNotice(notice, sessions, wakes),
    onReconnect() {
      sessions.forgetAll();
      wakes.wakeAll({ kind: 'day-changed' });
    },
  });
  const days = watchDays(db, clock, (tenantId) => wakes.wake(tenantId, { kind: 'day-changed' }));
  await days.lookNow();
  const house = keepHouse({ db, clock, files, log });
  const onClockMoved = async () => {
    await days.lookNow();
    await options.chasing?.runNow();
  };

  let draining = false;
  const sources = { db, clock, wakes, sessionOf: sessions.sessionOf };
  const yoga = makeYoga(sources, log);
  const isTrustedOrigin = (origin: string) => origins.includes(origin);
  const handler = express();
  handler.disable('x-powered-by');
  handler.use(helmet(securityHeaders(origins)));
  handler.use(healthEndpoints(db, () => draining));
  handler.use(
    pinoHttp({
      logger: log,
      genReqId: requestId,
      customLogLevel: levelOf,
      serializers: { req: briefly, res: statusAlone },
    }),
  );
  handler.use((request, response, next) => {
    const id = typeof request.id === 'string' ? request.id : '';
    response.setHeader('x-request-id', id);
    withRequestId(id, next);
  });
  handler.use(
    compression({ filter: (request, response) => !isStream(request) && compression.filter(request, response) }),
  );
  handler.use('/api/auth', authEndpoint(accounts));
  handler.use(sessionsEndpoint({ accounts, isTrustedOrigin }));
  handler.use(
    filesEndpoint({
      files,
      log,
      contextOf: (request) => viewerOf(sources, request),
    }),
  );
  handler.use(clientErrorsEndpoint({ log, isTrustedOrigin }));
  handler.use(exportsEndpoint({ askedOf: exportAskedOf, contextOf: (request) => viewerOf(sources, request) }));
  handler.use(lettersEndpoint({ log, printPdf: options.printPdf, contextOf: (request) => viewerOf(sources, request) }));
  if (movableClock) handler.use(clockEndpoint(movableClock, onClockMoved));
  if (options.mailDirectory) handler.use(outboxPage(options.mailDirectory));
  handler.use(
    unsubscribeEndpoint({
      read: unsubscribeLinks(options.authSecret).read,
      unsubscribe: (who) => unsubscribePerson({ db, clock }, who),
    }),
  );
  handler.use(
    feedsEndpoint({
      db,
      clock,
      secret: options.authSecret,
      baseUrl: origins[0] ?? '',
      contextOf: (request) => viewerOf(sources, request),
    }),
  );
  handler.use(setupEndpoint({ db, auth, clock }));
  handler.use(inviteEndpoint({ db, auth, clock }));
  handler.use('/graphql', requestGuard(isTrustedOrigin));
  handler.use('/graphql', (request, response) => yoga(request, response));
  if (options.webDirectory) handler.use(webApp(options.webDirectory));
  handler.use(failureHandler(log));

  return {
    handler,
    drain() {
      draining = true;
    },
    async close() {
      await days.stop();
      await house.stop();
      await notices.close();
      await auth.close();
    },
  };
}

/** Who sends or asks for a file; null for guests and for a post that is not the session's. */
async function viewerOf(sources: ContextSources, request: IncomingMessage) {
  try {
    const context = await contextOf(sources, headersOf(request), currentRequestId());
    return 'actor' in context ? context : null;
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

type Sessions = ReturnType<typeof rememberSessions>;
type ProcessWakes = ReturnType<typeof makeWakes>;

function onNotice(notice: Notice, sessions: Sessions, wakes: ProcessWakes): void {
  switch (notice.kind) {
    case 'directives-changed':
      wakes.wake(notice.tenantId, { kind: 'directives-changed', directiveIds: notice.directiveIds });
      return;
    case 'notices-written':
      wakes.wake(notice.tenantId, { kind: 'notices-written', recipientIds: notice.recipientIds });
      return;
    case 'sessions-ended':
      sessions.forgetAccount(notice.accountId);
      wakes.wakeAll({ kind: 'rights-changed' });
  }
}

function securityHeaders(origins: readonly string[]): Parameters<typeof helmet>[0] {
  const isHttps = origins[0]?.startsWith('https://') ?? false;
  return {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        // Mantine writes its variables into style attributes and elements.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
        upgradeInsecureRequests: isHttps ? [] : null,
      },
    },
    strictTransportSecurity: isHttps,
    referrerPolicy: { policy: 'same-origin' },
  };
}

function requestId(): string {
  return randomUUID().slice(0, 13);
}

function levelOf(_request: IncomingMessage, response: { statusCode: number }, error?: Error) {
  if (error || response.statusCode >= 500) return 'error';
  return response.statusCode >= 400 ? 'warn' : 'debug';
}

/** A log line names no cookies, names and texts. */
function briefly(request: { id: unknown; method: string; url: string }) {
  return { id: request.id, method: request.method, url: request.url.split('?')[0] };
}

function statusAlone(response: { statusCode: number }) {
  return { statusCode: response.statusCode };
}

function isStream(request: IncomingMessage): boolean {
  return request.headers.accept?.includes('text/event-stream') ?? false;
}

function headersOf(request: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) if (typeof value === 'string') headers.set(name, value);
  // A plain link sends no header of ours, so a file's address names the appointment itself.
  const actingAs = new URL(request.url ?? '/', 'http://localhost').searchParams.get('as');
  if (actingAs && !headers.has('x-acting-as')) headers.set('x-acting-as', actingAs);
  return headers;
}
