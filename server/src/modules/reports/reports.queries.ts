import { and, desc, eq } from 'drizzle-orm';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import { directives } from '../../../../db/src/schema/directives.ts';
import { appointments } from '../../../../db/src/schema/people.ts';
import { reports, reviews } from '../../../../db/src/schema/reports.ts';
import type { Context } from '../../context.ts';
import { visibleDirectives } from '../directives/directive.visibility.queries.ts';
import { isAmong } from '../input/among.queries.ts';

export type Report = typeof reports.$inferSelect;
export type Review = typeof reviews.$inferSelect;
type Scope = Pick<Context, 'actor' | 'db'>;

/** The reports with these ids that exist for the actor: both sides of a directive see all its reports. */
export async function selectReports({ actor, db }: Scope, ids: readonly string[]): Promise<Report[]> {
  const rows = await db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select({ report: reports })
      .from(reports)
      .innerJoin(assignments, and(eq(assignments.tenantId, reports.tenantId), eq(assignments.id, reports.assignmentId)))
      .innerJoin(
        directives,
        and(eq(directives.tenantId, assignments.tenantId), eq(directives.id, assignments.directiveId)),
      )
      .where(and(eq(reports.tenantId, actor.tenantId), visibleDirectives(actor), isAmong(reports.id, ids))),
  );
  return rows.map(({ report }) => report);
}

/** Reports by id, of assignments that the caller has seen. */
export function selectReportsOfSeen({ actor, db }: Scope, ids: readonly string[]): Promise<Report[]> {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(reports)
      .where(and(eq(reports.tenantId, actor.tenantId), isAmong(reports.id, ids))),
  );
}

/** All reports of assignments that the caller has seen, newest first. */
export function selectReportsOf({ actor, db }: Scope, assignmentIds: readonly string[]): Promise<Report[]> {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(reports)
      .where(and(eq(reports.tenantId, actor.tenantId), isAmong(reports.assignmentId, assignmentIds)))
      .orderBy(desc(reports.id)),
  );
}

/** The reviews of reports that the caller has seen. */
export function selectReviewsOf({ actor, db }: Scope, reportIds: readonly string[]): Promise<Review[]> {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(reviews)
      .where(and(eq(reviews.tenantId, actor.tenantId), isAmong(reviews.reportId, reportIds))),
  );
}

/** Who sent each report, from which agency: what the review policy asks about. */
export function selectSenders({ actor, db }: Scope, reportIds: readonly string[]) {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select({
        reportId: reports.id,
        paperNumber: reports.paperNumber,
        senderAgencyId: appointments.agencyId,
        senderPersonId: appointments.personId,
      })
      .from(reports)
      .innerJoin(appointments, and(eq(appointments.tenantId, reports.tenantId), eq(appointments.id, reports.sentBy)))
      .where(and(eq(reports.tenantId, actor.tenantId), isAmong(reports.id, reportIds))),
  );
}
