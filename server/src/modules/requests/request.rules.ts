import { addDays, type CalendarDate } from '../../kernel/calendar-date.ts';
import { isValidOn, type Validity } from '../agencies/agency-validity.rules.ts';
import { type AssignmentState, isLawful } from '../assignments/lifecycle.rules.ts';
import {
  addWorkingDays,
  lastDayWithLeft,
  type WorkingCalendar,
  workingDaysBetween,
} from '../calendar/working-days.rules.ts';
import { requireDay } from '../input/day.rules.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { requireReason } from '../input/text.rules.ts';

export const REQUEST_KINDS = ['extension', 'wrong_agency', 'infeasible', 'suspension'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];
export type RequestState = 'open' | 'countered' | 'granted' | 'refused' | 'declined' | 'withdrawn' | 'lapsed';

/** The states in which a request waits for somebody: the issuing side, or the agency that was made an offer. */
export const PENDING_STATES = ['open', 'countered'] as const satisfies readonly RequestState[];

export function isPending({ state }: { readonly state: RequestState }): boolean {
  return PENDING_STATES.some((pending) => pending === state);
}

/** The tenant's limits on asking. */
export type RequestLimits = {
  /** Working days that must be left when more time is asked for. */
  readonly askExtensionWorkingDaysBefore: number;
  /** Asked for more often, an extension is for the leaders alone. */
  readonly extensionsAtMost: number;
  /** Working days after it was assigned in which an agency may say that the work is another's. */
  readonly objectWithinWorkingDays: number;
};

export type AskedShare = {
  readonly state: AssignmentState;
  readonly dueOn: CalendarDate | null;
  /** The tenant's day on which it was assigned. */
  readonly assignedOn: CalendarDate;
};

/**
 * The last day on which more time can be asked for.
 *
 * @param leastDays working days that must be left in (day, due]
 */
export function lastDayToAskExtension(calendar: WorkingCalendar, dueOn: CalendarDate, leastDays: number): CalendarDate {
  return lastDayWithLeft(calendar, dueOn, leastDays);
}

/** The last day on which an agency can say that the work is another's. */
export function lastDayToObject(
  calendar: WorkingCalendar,
  { assignedOn }: Pick<AskedShare, 'assignedOn'>,
  withinDays: number,
): CalendarDate {
  return addWorkingDays(calendar, assignedOn, withinDays);
}

/** What may still be asked for, today, of work that has no request pending. */
export function kindsAskable(
  share: AskedShare,
  today: CalendarDate,
  calendar: WorkingCalendar,
  limits: RequestLimits,
): RequestKind[] {
  if (!isLawful(share.state, 'ask')) return [];
  return REQUEST_KINDS.filter((kind) => tooLateFor(kind, share, today, calendar, limits) === null);
}

export type Asking = {
  readonly kind: RequestKind;
  readonly reason: string;
  readonly askedDueOn: CalendarDate | null | undefined;
};

/** `suggested` is null where the agency names none, and undefined where it names one that the tenant does not have. */
export type AskContext = {
  readonly share: AskedShare;
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
  readonly limits: RequestLimits;
  /** Requests of the kind that were made before and not taken back. */
  readonly askedBefore: number;
  readonly suggested: Receiver | null | undefined;
  /** Agencies that hold a share already. */
  readonly takenAgencyIds: ReadonlySet<string>;
};

export type JudgedRequest = {
  readonly reason: string;
  readonly askedDueOn: CalendarDate | null;
  readonly ordinal: number;
  readonly isBeyondLimit: boolean;
};

/**
 * Judges what an agency asks. That its state allows asking is judged before.
 *
 * @throws {InvalidInput} no reason, asked too late, a day that is not later than the due day, or another agency that
 *   cannot be given the work
 */
export function judgeAsking({ kind, reason, askedDueOn }: Asking, context: AskContext): JudgedRequest {
  const { share, today, calendar, limits, askedBefore, suggested, takenAgencyIds } = context;
  const late = tooLateFor(kind, share, today, calendar, limits);
  if (late) throw late;
  const ordinal = askedBefore + 1;
  const judged = {
    reason: requireReason(reason),
    askedDueOn: null,
    ordinal,
    isBeyondLimit: kind === 'extension' && ordinal > limits.extensionsAtMost,
  };
  if (kind === 'wrong_agency' && suggested !== null)
    judgeReceiver(suggested, today, takenAgencyIds, 'suggestedAgencyId');
  if (kind !== 'extension') return judged;
  if (!askedDueOn) throw new InvalidInput('ASKED_DAY_MISSING', 'askedDueOn');
  return { ...judged, askedDueOn: laterThan(requireDay(askedDueOn, 'askedDueOn'), share.dueOn, 'askedDueOn') };
}

/**
 * The day that a granted or accepted extension comes to. It is judged again, since the due day may have moved.
 *
 * @param latestOn a cascaded directive's work may not pass the parent's day; null where there is none
 * @throws {InvalidInput} ASKED_NOT_LATER or CHILD_LATER_THAN_PARENT
 */
export function judgeExtension(
  day: CalendarDate,
  dueOn: CalendarDate | null,
  latestOn: CalendarDate | null,
  path: string,
): CalendarDate {
  if (latestOn !== null && day > latestOn) throw new InvalidInput('CHILD_LATER_THAN_PARENT', path, { latestOn });
  return laterThan(day, dueOn, path);
}

/**
 * An earlier day than asked for, later than the due day, that has not passed.
 *
 * @throws {InvalidInput} OFFER_MISSING, OFFER_OUT_OF_RANGE, NOT_A_DAY or CHILD_LATER_THAN_PARENT
 */
export function judgeOffer(
  raw: CalendarDate | null | undefined,
  {
    askedDueOn,
    dueOn,
    today,
    latestOn,
  }: {
    readonly askedDueOn: CalendarDate;
    readonly dueOn: CalendarDate | null;
    readonly today: CalendarDate;
    readonly latestOn: CalendarDate | null;
  },
): CalendarDate {
  if (!raw) throw new InvalidInput('OFFER_MISSING', 'offeredDueOn');
  const day = requireDay(raw, 'offeredDueOn');
  const earliestOn = dueOn !== null && dueOn >= today ? addDays(dueOn, 1) : today;
  if (day < earliestOn || day >= askedDueOn)
    throw new InvalidInput('OFFER_OUT_OF_RANGE', 'offeredDueOn', { earliestOn, latestOn: addDays(askedDueOn, -1) });
  return judgeExtension(day, dueOn, latestOn, 'offeredDueOn');
}

/** An agency that may take over a share. */
export type Receiver = Validity & { readonly id: string };

/**
 * Who takes over, and by when.
 *
 * @param dueOn the new share's day: another one, or the former share's
 * @throws {InvalidInput} no agency, one that does not exist today or holds a share already, or a day that has passed
 */
export function judgeTransfer(
  receiver: Receiver | null | undefined,
  dueOn: CalendarDate | null,
  { today, takenAgencyIds }: { readonly today: CalendarDate; readonly takenAgencyIds: ReadonlySet<string> },
): { readonly agencyId: string; readonly dueOn: CalendarDate | null } {
  if (receiver === null) throw new InvalidInput('RECEIVER_MISSING', 'agencyId');
  const { id } = judgeReceiver(receiver, today, takenAgencyIds, 'agencyId');
  if (dueOn !== null && dueOn < today) throw new InvalidInput('DUE_IN_PAST', 'dueOn', { earliestOn: today });
  return { agencyId: id, dueOn };
}

/**
 * The due day after a suspension: moved by the working days in (suspended, resumed].
 *
 * @returns the same day where no working day passed
 */
export function dueOnAfterSuspension(
  calendar: WorkingCalendar,
  dueOn: CalendarDate | null,
  suspendedOn: CalendarDate,
  resumedOn: CalendarDate,
): CalendarDate | null {
  const days = workingDaysBetween(calendar, suspendedOn, resumedOn);
  return dueOn === null || days === 0 ? dueOn : addWorkingDays(calendar, dueOn, days);
}

function judgeReceiver(
  receiver: Receiver | undefined,
  today: CalendarDate,
  takenAgencyIds: ReadonlySet<string>,
  path: string,
): Receiver {
  if (receiver === undefined || !isValidOn(receiver, today)) throw new InvalidInput('AGENCY_NOT_VALID', path);
  if (takenAgencyIds.has(receiver.id)) throw new InvalidInput('AGENCY_HAS_SHARE', path);
  return receiver;
}

function laterThan(day: CalendarDate, dueOn: CalendarDate | null, path: string): CalendarDate {
  if (dueOn !== null && day <= dueOn) throw new InvalidInput('ASKED_NOT_LATER', path, { dueOn });
  return day;
}

function tooLateFor(
  kind: RequestKind,
  share: AskedShare,
  today: CalendarDate,
  calendar: WorkingCalendar,
  { askExtensionWorkingDaysBefore, objectWithinWorkingDays }: RequestLimits,
): InvalidInput | null {
  if (kind === 'extension') {
    if (share.dueOn === null) return new InvalidInput('NOTHING_TO_EXTEND', 'kind');
    const latestOn = lastDayToAskExtension(calendar, share.dueOn, askExtensionWorkingDaysBefore);
    return today > latestOn ? new InvalidInput('ASKED_TOO_LATE', 'kind', { latestOn }) : null;
  }
  if (kind !== 'wrong_agency') return null;
  const latestOn = lastDayToObject(calendar, share, objectWithinWorkingDays);
  return today > latestOn ? new InvalidInput('OBJECTED_TOO_LATE', 'kind', { latestOn }) : null;
}
