import { and, count, eq, exists, isNull, type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../../../../db/src/client.ts';
import { directiveMonitors, directives } from '../../../../db/src/schema/directives.ts';
import { appointments, people } from '../../../../db/src/schema/people.ts';
import { issueDrafts, reportDrafts } from '../../../../db/src/schema/reports.ts';
import type { Context } from '../../context.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { isHeldOn } from './held-posts.queries.ts';
import type { Appointment } from './people.queries.ts';
import { peoplePolicy } from './people.policy.ts';
import { canSucceed } from './post.rules.ts';

/** Of a kind of open work, so many are named; the rest is counted. */
const NAMED = 50;

/** An open directive by its code and day alone: an administrator reads no directive by virtue of his post. */
export type HandedDirective = { readonly id: string; readonly code: string; readonly dueOn: string | null };

/** What stays open when a post ends. Restricted work is in no list and no count. */
export type Handover = {
  readonly appointment: Appointment;
  readonly monitored: readonly HandedDirective[];
  readonly monitoredCount: number;
  readonly issued: readonly HandedDirective[];
  readonly issuedCount: number;
  /** Unsent reports of the agency that the person wrote last. */
  readonly reportDraftCount: number;
  /** Issue forms begun in this post. */
  readonly issueDraftCount: number;
  /** Posts of today that may take over. */
  readonly successors: readonly Appointment[];
};

/** @returns null for whoever does not administer people, and where there is no such post */
export async function findHandover(
  { actor, db, today }: Pick<Context, 'actor' | 'db' | 'today'>,
  appointmentId: string,
): Promise<Handover | null> {
  if (!can(actor, peoplePolicy.administer, {})) return null;
  const { tenantId } = actor;
  return db.readInTenant(tenantId, async (reader) => {
    const [appointment] = await reader
      .select()
      .from(appointments)
      .where(and(eq(appointments.tenantId, tenantId), eq(appointments.id, appointmentId)));
    if (!appointment) return null;
    const isMonitored = exists(
      sql`(select 1 from ${directiveMonitors} where ${and(
        eq(directiveMonitors.tenantId, directives.tenantId),
        eq(directiveMonitors.directiveId, directives.id),
        eq(directiveMonitors.appointmentId, appointmentId),
      )})`,
    );
    const [monitored, issued, [reportDraftsOf], [issueDraftsOf], held] = await Promise.all([
      openDirectives(reader, tenantId, isMonitored),
      openDirectives(reader, tenantId, eq(directives.issuerId, appointmentId)),
      reader
        .select({ count: count() })
        .from(reportDrafts)
        .where(and(eq(reportDrafts.tenantId, tenantId), eq(reportDrafts.savedBy, appointment.personId))),
      reader
        .select({ count: count() })
        .from(issueDrafts)
        .where(and(eq(issueDrafts.tenantId, tenantId), eq(issueDrafts.appointmentId, appointmentId))),
      reader
        .select({ appointment: appointments })
        .from(appointments)
        .innerJoin(people, and(eq(people.tenantId, appointments.tenantId), eq(people.id, appointments.personId)))
        .where(
          and(
            eq(appointments.tenantId, tenantId),
            eq(appointments.agencyId, appointment.agencyId),
            isHeldOn(today),
            isNull(people.endedAt),
          ),
        )
        .orderBy(appointments.position, appointments.id),
    ]);
    return {
      appointment,
      monitored: monitored.named,
      monitoredCount: monitored.count,
      issued: issued.named,
      issuedCount: issued.count,
      reportDraftCount: reportDraftsOf?.count ?? 0,
      issueDraftCount: issueDraftsOf?.count ?? 0,
      successors: held.map((row) => row.appointment).filter((candidate) => canSucceed(appointment, candidate)),
    };
  });
}

async function openDirectives(reader: Reader, tenantId: string, which: SQL) {
  const where = and(
    eq(directives.tenantId, tenantId),
    isNull(directives.closedOn),
    eq(directives.visibility, 'ordinary'),
    which,
  );
  const [named, [all]] = await Promise.all([
    reader
      .select({ id: directives.id, code: directives.code, dueOn: directives.dueOn })
      .from(directives)
      .where(where)
      .orderBy(sql`${directives.dueOn} nulls last`, directives.id)
      .limit(NAMED),
    reader.select({ count: count() }).from(directives).where(where),
  ]);
  return { named, count: all?.count ?? 0 };
}
