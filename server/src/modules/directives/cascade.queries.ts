import { and, eq, isNotNull } from 'drizzle-orm';
import { agencies } from '../../../../db/src/schema/agencies.ts';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import { directives } from '../../../../db/src/schema/directives.ts';
import { sourceDocuments } from '../../../../db/src/schema/documents.ts';
import { reports } from '../../../../db/src/schema/reports.ts';
import type { Context } from '../../context.ts';
import { isAmong } from '../input/among.queries.ts';

type Scope = Pick<Context, 'actor' | 'db'>;

/** What the level above may see of a directive issued in execution of its own: no text but the accepted result. */
export type CascadedDirective = Awaited<ReturnType<typeof selectChildren>>[number];

/** What the level below may see of the directive it executes: its document and its sentence. */
export type CascadeSource = Awaited<ReturnType<typeof selectCascadeSources>>[number];

/** Directives in force that execute these assignments, which the caller has seen. Restricted ones are left out. */
export async function selectChildren({ actor, db }: Scope, assignmentIds: readonly string[]) {
  const { tenantId } = actor;
  const columns = {
    id: directives.id,
    code: directives.code,
    parentAssignmentId: directives.parentAssignmentId,
    status: directives.status,
    dueOn: directives.dueOn,
    nextDueOn: directives.nextDueOn,
    hasLateReported: directives.hasLateReported,
    hasDeadline: directives.hasDeadline,
    doneLate: directives.doneLate,
    progress: directives.progress,
    inForceAt: directives.inForceAt,
    committeeName: agencies.name,
    parentDueOn: assignments.dueOn,
  };
  return db.readInTenant(tenantId, (reader) =>
    reader
      .select(columns)
      .from(directives)
      .innerJoin(agencies, and(eq(agencies.tenantId, directives.tenantId), eq(agencies.id, directives.committeeId)))
      .innerJoin(
        assignments,
        and(eq(assignments.tenantId, directives.tenantId), eq(assignments.id, directives.parentAssignmentId)),
      )
      .where(
        and(
          eq(directives.tenantId, tenantId),
          isAmong(directives.parentAssignmentId, assignmentIds),
          isNotNull(directives.inForceAt),
          eq(directives.visibility, 'ordinary'),
        ),
      )
      .orderBy(directives.id),
  );
}

/** The results that were accepted from the leads of these directives. */
export function selectAcceptedResults({ actor, db }: Scope, directiveIds: readonly string[]) {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select({ directiveId: assignments.directiveId, result: reports.result })
      .from(assignments)
      .innerJoin(reports, and(eq(reports.tenantId, assignments.tenantId), eq(reports.id, assignments.latestReportId)))
      .where(
        and(
          eq(assignments.tenantId, actor.tenantId),
          isAmong(assignments.directiveId, directiveIds),
          eq(assignments.role, 'lead'),
          eq(assignments.state, 'accepted'),
        ),
      )
      .orderBy(assignments.id),
  );
}

/** The assignments that the actor's directives execute, by id; the caller has seen a directive that does. */
export function selectCascadeSources({ actor, db }: Scope, assignmentIds: readonly string[]) {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select({
        id: assignments.id,
        dueOn: assignments.dueOn,
        directiveId: directives.id,
        content: directives.content,
        visibility: directives.visibility,
        documentNumber: sourceDocuments.number,
        documentNotation: sourceDocuments.notation,
        documentIssuedOn: sourceDocuments.issuedOn,
      })
      .from(assignments)
      .innerJoin(
        directives,
        and(eq(directives.tenantId, assignments.tenantId), eq(directives.id, assignments.directiveId)),
      )
      .leftJoin(
        sourceDocuments,
        and(eq(sourceDocuments.tenantId, directives.tenantId), eq(sourceDocuments.id, directives.documentId)),
      )
      .where(and(eq(assignments.tenantId, actor.tenantId), isAmong(assignments.id, assignmentIds))),
  );
}
