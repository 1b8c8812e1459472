import { betterAuth } from 'better-auth';
import { createAuthMiddleware } from 'better-auth/api';
import { v7 as newId } from 'uuid';
import type { AuthDatabase } from '../../../db/src/auth-client.ts';
import { hashPassword, verifyPassword } from '../../../db/src/password.ts';

type Options = {
  readonly database: AuthDatabase;
  readonly secret: string;
  /** Where browsers may come from; the first is the service's own address. */
  readonly origins: readonly string[];
  /** The tenants in which an account is an active person. */
  readonly tenantsOf: (accountId: string) => Promise<string[]>;
  /** Some of an account's sessions were ended by this very process; the others hear of it by notice, a moment later. */
  readonly onSessionsEnded: (accountId: string) => void;
};

const DAY_SECONDS = 24 * 60 * 60;

/** Who a session belongs to, and the one tenant it holds. */
export type Session = { readonly accountId: string; readonly email: string; readonly tenantId: string };

/** One place where an account is signed in. */
export type OpenSession = {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** As the browser named itself when it signed in; empty when it did not. */
  readonly userAgent: string;
  readonly isThisOne: boolean;
};

/** Sign-in accounts, global to the service. What a person may do is each tenant's to say. */
export function openAccounts(options: Options) {
  const auth = makeAuth(options);
  return {
    /** Answers /api/auth/*. */
    handler: auth.handler,
    /** The session of a request's cookies; null for guests, and for accounts that are nobody's person. */
    async sessionOf(headers: Headers): Promise<Session | null> {
      const found = await auth.api.getSession({ headers, query: { disableRefresh: true } });
      if (!found?.session.tenantId) return null;
      return { accountId: found.user.id, email: found.user.email, tenantId: found.session.tenantId };
    },
    /** Where the account of a request's cookies is signed in to the same tenant, newest first; null for guests. */
    async sessionsOf(headers: Headers): Promise<OpenSession[] | null> {
      const own = await ownSessions(auth, headers);
      return own && own.map(({ token: _token, ...session }) => session);
    },
    /** Ends some of these sessions by id, never the asking one; what is none of them is passed over. */
    async endSessions(headers: Headers, ids: readonly string[]): Promise<void> {
      const own = await ownSessions(auth, headers);
      for (const { id, token, isThisOne } of own ?? []) {
        if (!isThisOne && ids.includes(id)) await auth.api.revokeSession({ headers, body: { token } });
      }
    },
  };
}

/** The library's list holds every session's token, with which whoever reads it is signed in: it stays in here. */
async function ownSessions(auth: ReturnType<typeof makeAuth>, headers: Headers) {
  const asking = await auth.api.getSession({ headers, query: { disableRefresh: true } });
  if (!asking?.session.tenantId) return null;
  const all = await auth.api.listSessions({ headers });
  return all
    .filter(({ tenantId }) => tenantId === asking.session.tenantId)
    .map(({ id, token, createdAt, userAgent }) => ({
      id,
      token,
      startedAt: createdAt.toISOString(),
      userAgent: userAgent ?? '',
      isThisOne: id === asking.session.id,
    }))
    .toSorted((one, other) => other.startedAt.localeCompare(one.startedAt));
}

export type Accounts = ReturnType<typeof openAccounts>;

function makeAuth({ database, secret, origins, tenantsOf, onSessionsEnded }: Options) {
  const [address = 'http://localhost:4000'] = origins;
  return betterAuth({
    database: database.pool,
    secret,
    baseURL: address,
    basePath: '/api/auth',
    trustedOrigins: [...origins],
    telemetry: { enabled: false },
    emailAndPassword: {
      enabled: true,
      // Accounts are made by invitation or set-up, never by whoever finds the address.
      disableSignUp: true,
      minPasswordLength: 10,
      maxPasswordLength: 200,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    session: {
      expiresIn: 7 * DAY_SECONDS,
      disableSessionRefresh: true,
      additionalFields: { tenantId: { type: 'string', required: false, input: false } },
    },
    databaseHooks: {
      session: {
        create: {
          async before(session) {
            const [tenantId] = await tenantsOf(session.userId);
            return tenantId ? { data: { ...session, tenantId } } : false;
          },
        },
        delete: {
          async after(session) {
            onSessionsEnded(session.userId);
            await database.tellSessionsEnded(session.userId);
          },
        },
      },
    },
    advanced: {
      cookiePrefix: 'dondoc',
      // Plain http happens on loopback only; there is no Secure cookie without https.
      useSecureCookies: address.startsWith('https://'),
      database: { generateId: () => newId() },
      ipAddress: { disableIpTracking: true },
      // Said outright, since the library would leave both checks out where it takes the process for a test.
      disableOriginCheck: false,
      disableCSRFCheck: false,
    },
    hooks: { before: otherSessionsEndWithThePassword },
    logger: { disabled: true },
    // What is no answer of its own goes to the server's failure handler, and from there into the log.
    onAPIError: { throw: true },
  });
}

/** Whoever changes his password means to shut others out, whether his client says so or not. */
const otherSessionsEndWithThePassword = createAuthMiddleware((ctx) =>
  Promise.resolve(
    ctx.path === '/change-password'
      ? { context: { ...ctx, body: { ...ctx.body, revokeOtherSessions: true } } }
      : undefined,
  ),
);
