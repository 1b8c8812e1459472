import type { PgTable } from 'drizzle-orm/pg-core';
import type { TenantDatabase, Transaction } from '../../client.ts';
import { agencies, agencyCodes, agencyGroupMembers, agencyGroups } from '../../schema/agencies.ts';
import { assignmentPeriods, assignments } from '../../schema/assignments.ts';
import { chasedAssignments, chases } from '../../schema/chases.ts';
import {
  codeCounters,
  directiveMonitors,
  directiveReaders,
  directives,
  directiveSearch,
} from '../../schema/directives.ts';
import { sourceDocuments } from '../../schema/documents.ts';
import { events } from '../../schema/events.ts';
import { chaseLetterLines, chaseLetters } from '../../schema/letters.ts';
import { appointments, people } from '../../schema/people.ts';
import { reports, reviews } from '../../schema/reports.ts';
import { requests } from '../../schema/requests.ts';
import { calendarDays, tenants } from '../../schema/tenants.ts';
import type { CastRows } from './cast-rows.ts';
import type { WorkRows } from './directive-rows.ts';
import type { LetterRows } from './letter-rows.ts';

/** A statement takes 65,535 parameters; the widest row here has some 30. */
const ROWS_PER_STATEMENT = 1_000;

async function insertAll<Table extends PgTable>(
  tx: Transaction,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    await tx.insert(table).values(rows.slice(start, start + ROWS_PER_STATEMENT));
  }
}

/** Writes a whole tenant in one transaction: all of it or nothing. */
export function insertWorld(
  db: TenantDatabase,
  cast: CastRows,
  work: WorkRows,
  { letters, lines }: LetterRows,
): Promise<void> {
  return db.inTenantTransaction(cast.tenant.tenantId, async (tx) => {
    await insertAll(tx, tenants, [cast.tenant]);
    await insertAll(tx, calendarDays, cast.calendar);
    await insertAll(tx, agencies, cast.agencies);
    await insertAll(tx, agencyCodes, cast.codes);
    await insertAll(tx, agencyGroups, cast.groups);
    await insertAll(tx, agencyGroupMembers, cast.members);
    await insertAll(tx, people, cast.people);
    await insertAll(tx, appointments, cast.appointments);
    await insertAll(tx, sourceDocuments, work.documents);
    await insertAll(tx, directives, work.directives);
    await insertAll(tx, directiveMonitors, work.monitors);
    await insertAll(tx, directiveReaders, work.readers);
    await insertAll(tx, codeCounters, work.counters);
    await insertAll(tx, directiveSearch, work.search);
    await insertAll(tx, assignments, work.assignments);
    await insertAll(tx, assignmentPeriods, work.periods);
    await insertAll(tx, reports, work.reports);
    await insertAll(tx, reviews, work.reviews);
    await insertAll(tx, chases, work.chases);
    await insertAll(tx, chasedAssignments, work.chased);
    await insertAll(tx, requests, work.requests);
    await insertAll(tx, chaseLetters, letters);
    await insertAll(tx, chaseLetterLines, lines);
    await insertAll(tx, events, work.events);
  });
}
