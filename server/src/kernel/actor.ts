/** Who is acting, as which appointment. Built afresh for each request from a verified session, never from input. */
export type Actor = {
  readonly tenantId: string;
  /** The tenant's IANA zone: decides which day "today" is. */
  readonly timeZone: string;
  readonly personId: string;
  readonly appointmentId: string;
  /** The absent holder, when this person exercises the appointment under a delegation. */
  readonly onBehalfOf: string | null;
  readonly role: Role;
  readonly agencyId: string;
  /** Committees whose issuing side the appointment belongs to. */
  readonly committeeIds: readonly string[];
  /** Agencies for which it answers: its own, and for leaders and Office the committee itself. */
  readonly receiverIds: readonly string[];
  /** Restricted directives that name this person as a reader. */
  readonly readerOf: readonly string[];
};

export type Role =
  | 'chair'
  | 'vice_chair'
  | 'office_chief'
  | 'office_monitor'
  | 'agency_head'
  | 'agency_clerk'
  | 'officer'
  | 'inspector'
  | 'tenant_admin';

/** All that a policy may ask about an actor. */
export type Fact =
  | 'personId'
  | 'appointmentId'
  | 'onBehalfOf'
  | 'role'
  | 'agencyId'
  | 'committeeIds'
  | 'receiverIds'
  | 'readerOf';

/** A fact as a list, so that "is" and "is among" are one question. */
export function valuesOf(actor: Actor, fact: Fact): string[] {
  return [actor[fact] ?? []].flat();
}

/** The columns that say who signed a change. */
export function signatureOf({ tenantId, personId, appointmentId, onBehalfOf }: Actor) {
  return { tenantId, personId, appointmentId, onBehalfOf };
}
