import type { TenantDatabase } from '../../db/src/client.ts';
import { agencies, agencyCodes } from '../../db/src/schema/agencies.ts';
import { assignmentPeriods, assignments } from '../../db/src/schema/assignments.ts';
import { chasedAssignments, chases } from '../../db/src/schema/chases.ts';
import { directiveMonitors, directiveReaders, directives } from '../../db/src/schema/directives.ts';
import { files, sourceDocuments } from '../../db/src/schema/documents.ts';
import { chaseLetterLines, chaseLetters, explanations } from '../../db/src/schema/letters.ts';
import { commandReceipts, events } from '../../db/src/schema/events.ts';
import { appointments, invitations, people } from '../../db/src/schema/people.ts';
import { calendarDays } from '../../db/src/schema/tenants.ts';
import { requests } from '../../db/src/schema/requests.ts';
import { issueDrafts, reportDrafts, reports, reviews } from '../../db/src/schema/reports.ts';

/** All that commands wrote in a tenant, in order of ids, so in the order in which it was written. */
export function recordsOf(db: TenantDatabase, tenantId: string) {
  return db.readInTenant(tenantId, async (reader) => ({
    appointments: await reader.select().from(appointments).orderBy(appointments.id),
    agencies: await reader.select().from(agencies).orderBy(agencies.id),
    agencyCodes: await reader.select().from(agencyCodes).orderBy(agencyCodes.id),
    assignments: await reader.select().from(assignments).orderBy(assignments.id),
    calendarDays: await reader.select().from(calendarDays).orderBy(calendarDays.date),
    chases: await reader.select().from(chases).orderBy(chases.id),
    chasedAssignments: await reader.select().from(chasedAssignments).orderBy(chasedAssignments.id),
    directives: await reader.select().from(directives).orderBy(directives.id),
    documents: await reader.select().from(sourceDocuments).orderBy(sourceDocuments.id),
    events: await reader.select().from(events).orderBy(events.id),
    explanations: await reader.select().from(explanations).orderBy(explanations.id),
    files: await reader.select().from(files).orderBy(files.id),
    invitations: await reader.select().from(invitations).orderBy(invitations.id),
    issueDrafts: await reader.select().from(issueDrafts).orderBy(issueDrafts.id),
    letterLines: await reader.select().from(chaseLetterLines).orderBy(chaseLetterLines.position),
    letters: await reader.select().from(chaseLetters).orderBy(chaseLetters.id),
    monitors: await reader.select().from(directiveMonitors).orderBy(directiveMonitors.id),
    people: await reader.select().from(people).orderBy(people.id),
    periods: await reader.select().from(assignmentPeriods).orderBy(assignmentPeriods.id),
    readers: await reader.select().from(directiveReaders).orderBy(directiveReaders.id),
    receipts: await reader.select().from(commandReceipts).orderBy(commandReceipts.id),
    reportDrafts: await reader.select().from(reportDrafts).orderBy(reportDrafts.id),
    reports: await reader.select().from(reports).orderBy(reports.id),
    requests: await reader.select().from(requests).orderBy(requests.id),
    reviews: await reader.select().from(reviews).orderBy(reviews.id),
  }));
}

/** The row with that id. */
export function rowOf<Row extends { readonly id: string }>(rows: readonly Row[], id: string): Row {
  const row = rows.find((each) => each.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}
