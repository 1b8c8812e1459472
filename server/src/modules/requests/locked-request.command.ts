import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '../../../../db/src/client.ts';
import { agencies } from '../../../../db/src/schema/agencies.ts';
import { appointments } from '../../../../db/src/schema/people.ts';
import { requests } from '../../../../db/src/schema/requests.ts';
import type { Actor } from '../../kernel/actor.ts';
import { NotFound } from '../../kernel/errors.ts';
import { AlreadyActed } from '../assignments/already-acted.rules.ts';
import type { DirectiveEventType } from '../directives/event-types.rules.ts';
import { lockAssignment, type LockedAssignment } from '../directives/locked-directive.command.ts';
import { PENDING_STATES, type Receiver, type RequestState } from './request.rules.ts';
import type { Request } from './requests.queries.ts';

export type LockedRequest = LockedAssignment & {
  readonly request: Request;
  /** Who holds the post that asked. */
  readonly holderPersonId: string;
};

/**
 * Locks the directive of a request, which is the lock for the request too.
 *
 * @throws {NotFound} the actor can see no such request
 */
export async function lockRequest(tx: Transaction, actor: Actor, requestId: string): Promise<LockedRequest> {
  const isIt = and(eq(requests.tenantId, actor.tenantId), eq(requests.id, requestId));
  const [found] = await tx
    .select({ assignmentId: requests.assignmentId, holderPersonId: appointments.personId })
    .from(requests)
    .innerJoin(appointments, and(eq(appointments.tenantId, requests.tenantId), eq(appointments.id, requests.askedBy)))
    .where(isIt);
  if (!found) throw new NotFound();
  const locked = await lockAssignment(tx, actor, found.assignmentId);
  // Read under the lock: another may have decided it while this one waited.
  const [request] = await tx.select().from(requests).where(isIt);
  if (!request) throw new NotFound();
  return { ...locked, request, holderPersonId: found.holderPersonId };
}

/** @throws {AlreadyActed} somebody decided or took it back first, with who, what and when */
export function assertState(request: Request, state: 'open' | 'countered'): void {
  if (request.state === state) return;
  throw new AlreadyActed({
    actorAppointmentId: request.closedBy ?? request.decidedBy,
    act: ACT_OF[request.state],
    occurredAt: request.closedAt ?? request.decidedAt,
  });
}

const ACT_OF: Readonly<Record<RequestState, DirectiveEventType>> = {
  open: 'request_asked',
  countered: 'request_countered',
  granted: 'request_granted',
  refused: 'request_refused',
  declined: 'offer_declined',
  withdrawn: 'request_taken_back',
  lapsed: 'request_lapsed',
};

/** The request that waits for the assignment, if any. */
export async function pendingRequestOf(
  tx: Transaction,
  { tenantId, id }: { readonly tenantId: string; readonly id: string },
): Promise<Request | null> {
  const [pending] = await tx
    .select()
    .from(requests)
    .where(
      and(eq(requests.tenantId, tenantId), eq(requests.assignmentId, id), inArray(requests.state, [...PENDING_STATES])),
    );
  return pending ?? null;
}

/** How often the assignment has asked for this before; what was taken back does not count. */
export async function countAsked(
  tx: Transaction,
  { tenantId, id }: { readonly tenantId: string; readonly id: string },
  kind: Request['kind'],
): Promise<number> {
  const [counted] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(requests)
    .where(
      and(
        eq(requests.tenantId, tenantId),
        eq(requests.assignmentId, id),
        eq(requests.kind, kind),
        sql`${requests.state} <> 'withdrawn'`,
      ),
    );
  return counted?.count ?? 0;
}

/** The agency that is to take over; null where none is named, undefined where the tenant has none such. */
export async function receiverOf(
  tx: Transaction,
  { tenantId }: Actor,
  agencyId: string | null,
): Promise<Receiver | null | undefined> {
  if (agencyId === null) return null;
  const [agency] = await tx
    .select({ id: agencies.id, validFrom: agencies.validFrom, validTo: agencies.validTo })
    .from(agencies)
    .where(and(eq(agencies.tenantId, tenantId), eq(agencies.id, agencyId)));
  return agency;
}
