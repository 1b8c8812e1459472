import { and, desc, eq, sql } from 'drizzle-orm';
import { appendEvents } from '../../../../db/src/append-event.ts';
import type { Transaction } from '../../../../db/src/client.ts';
import { agencies } from '../../../../db/src/schema/agencies.ts';
import { events } from '../../../../db/src/schema/events.ts';
import { tenants } from '../../../../db/src/schema/tenants.ts';
import type { Context } from '../../context.ts';
import { signatureOf } from '../../kernel/actor.ts';
import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { NotAllowed, NotFound } from '../../kernel/errors.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import type { Keyed, Performance } from '../../perform.command.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import type { Agency } from './agencies.queries.ts';
import type { LastChange } from './agency-conflict.rules.ts';
import { agencyPolicy } from './agency.policy.ts';
import { isValidOn } from './agency-validity.rules.ts';

/**
 * Only one act at a time changes a tenant's agencies: what it judges, such as a tree without circles, is more than a row.
 *
 * @throws {NotAllowed} the actor does not manage agencies
 */
export async function lockTree(tx: Transaction, { actor }: Context): Promise<void> {
  if (!can(actor, agencyPolicy.manage, {})) throw new NotAllowed();
  await tx
    .select({ id: tenants.id })
    .from(tenants)
    .where(and(eq(tenants.tenantId, actor.tenantId), eq(tenants.id, actor.tenantId)))
    .for('no key update');
}

/**
 * An agency, locked within a locked tree.
 *
 * @throws {NotFound} there is none
 */
export async function lockAgency(tx: Transaction, { actor }: Context, agencyId: string): Promise<Agency> {
  const [agency] = await tx
    .select()
    .from(agencies)
    .where(and(eq(agencies.tenantId, actor.tenantId), eq(agencies.id, agencyId)))
    .for('update');
  if (!agency) throw new NotFound();
  return agency;
}

/**
 * What an agency is to belong to.
 *
 * @throws {InvalidInput} AGENCY_NOT_VALID: there is none that exists on the day
 */
export async function findParent(
  tx: Transaction,
  { actor }: Context,
  parentId: string | null,
  on: CalendarDate,
): Promise<Agency | null> {
  if (parentId === null) return null;
  const [parent] = await tx
    .select()
    .from(agencies)
    .where(and(eq(agencies.tenantId, actor.tenantId), eq(agencies.id, parentId)));
  if (!parent || !isValidOn(parent, on)) throw new InvalidInput('AGENCY_NOT_VALID', 'parentId');
  return parent;
}

/** What an agency is called, for history; null for none. */
export async function findName(tx: Transaction, { actor }: Context, agencyId: string | null): Promise<string | null> {
  if (agencyId === null) return null;
  const [agency] = await tx
    .select({ name: agencies.name })
    .from(agencies)
    .where(and(eq(agencies.tenantId, actor.tenantId), eq(agencies.id, agencyId)));
  return agency?.name ?? null;
}

/** The place after everything of the tenant's lists. */
export async function lastPosition(tx: Transaction, { actor }: Context): Promise<number> {
  const [last] = await tx
    .select({ position: sql<number>`coalesce(max(${agencies.position}), 0)::int` })
    .from(agencies)
    .where(eq(agencies.tenantId, actor.tenantId));
  return last?.position ?? 0;
}

/** Who changed an agency's values last. */
export async function findLastChange(
  tx: Transaction,
  { actor }: Context,
  agencyId: string,
): Promise<LastChange | null> {
  const [last] = await tx
    .select({ appointmentId: events.appointmentId, occurredAt: events.occurredAt })
    .from(events)
    .where(and(eq(events.tenantId, actor.tenantId), eq(events.subjectId, agencyId), eq(events.type, 'agency_changed')))
    .orderBy(desc(events.occurredAt), desc(events.id))
    .limit(1);
  return last ?? null;
}

type Told = {
  readonly type: string;
  readonly subjectId: string;
  readonly before: Record<string, unknown>;
  readonly after: Record<string, unknown>;
  /** The day it counts from; today when absent. */
  readonly effectiveOn?: CalendarDate | null;
};

/** Puts an act on an agency on record. */
export function tell(
  { tx, now: readClock }: Performance,
  { actor }: Context,
  { idempotencyKey }: Keyed,
  { effectiveOn, ...told }: Told,
): Promise<void> {
  const { now, today } = readClock();
  return appendEvents(tx, [
    {
      ...signatureOf(actor),
      ...told,
      version: 1,
      idempotencyKey,
      occurredAt: now,
      effectiveOn: effectiveOn ?? today,
    },
  ]);
}
