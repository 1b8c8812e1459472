import { GraphQLError } from 'graphql';
import type { TenantDatabase } from '../../../db/src/client.ts';
import type { Session } from '../auth/accounts.ts';
import type { Context } from '../context.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Language } from '../messages/catalogue.ts';
import { dueSoonUntil } from '../modules/assignments/standing.rules.ts';
import { loadStandpoint } from '../modules/people/actor.queries.ts';
import type { RequestContext, Wakes } from './context.ts';
import { idOf } from './ids.ts';
import { makeLoaders } from './loaders.ts';

export type ContextSources = {
  readonly db: TenantDatabase;
  readonly clock: Clock;
  readonly wakes: Wakes;
  readonly sessionOf: (headers: Headers) => Promise<Session | null>;
};

/** A guest: nobody is signed in, or the account is no longer a person of the session's tenant. */
export type Guest = { readonly requestId: string; readonly language: Language };

/**
 * Who a request acts as, from its cookie and its header `x-acting-as`.
 *
 * @throws {GraphQLError} NOT_YOUR_APPOINTMENT: the header names a post that the person does not hold today
 */
export async function contextOf(
  sources: ContextSources,
  headers: Headers,
  requestId: string,
): Promise<RequestContext | Guest> {
  const session = await sources.sessionOf(headers);
  const guest = { requestId, language: languageOf(headers.get('accept-language')) };
  if (!session) return guest;
  const actingAs = headers.get('x-acting-as');
  const appointmentId = actingAs ? idOf('Appointment', actingAs) : null;
  const context = await contextAs(sources, session, appointmentId);
  if (!context && appointmentId) throw notYourAppointment(guest.language);
  if (!context) return guest;

  const complete = ({
    language,
    ...rest
  }: Context & Pick<RequestContext, 'language' | 'changeMark'>): RequestContext => ({
    ...rest,
    language,
    requestId,
    email: session.email,
    wakes: sources.wakes,
    loaders: makeLoaders(rest),
    async refresh() {
      const current = await sources.sessionOf(headers);
      const fresh = current && (await contextAs(sources, current, rest.actor.appointmentId));
      return fresh ? complete(fresh) : null;
    },
  });
  return complete(context);
}

async function contextAs(
  { db, clock, wakes }: ContextSources,
  { tenantId, accountId }: Session,
  appointmentId: string | null,
) {
  // Before anything is read: what is written meanwhile counts as a change.
  const changeMark = wakes.markOf(tenantId);
  const standpoint = await loadStandpoint(db, clock, { tenantId, accountId, appointmentId });
  if (!standpoint) return null;
  const { calendar, today, settings } = standpoint;
  return {
    ...standpoint,
    db,
    clock,
    changeMark,
    dueSoonUntil: dueSoonUntil(calendar, today, settings.dueSoonWorkingDays),
  };
}

function languageOf(header: string | null): Language {
  return header?.trim().toLowerCase().startsWith('en') ? 'en' : 'vi';
}

function notYourAppointment(language: Language): GraphQLError {
  const message =
    language === 'vi'
      ? 'Chức vụ được chọn không còn thuộc về đồng chí. Tải lại trang để chọn chức vụ khác.'
      : 'The chosen appointment is no longer yours. Reload the page to choose another.';
  return new GraphQLError(message, { extensions: { code: 'NOT_YOUR_APPOINTMENT', http: { status: 403 } } });
}
