import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { type AssignmentRole, isClosed, isOpen, isRunning } from '../assignments/lifecycle.rules.ts';
import { type AssignmentClock, isAfterDue, runningStanding, type Standing } from '../assignments/standing.rules.ts';

export type DirectiveStatus = 'not_started' | 'in_progress' | 'suspended' | 'done' | 'closed_without_result';

/** What the roll-up reads of an assignment. */
export type Share = AssignmentClock & {
  readonly role: AssignmentRole;
  /** The last percent reported, 0 to 100. */
  readonly percent: number;
  readonly firstDueOn: CalendarDate | null;
  /** The day it ended, with or without result. */
  readonly closedOn: CalendarDate | null;
};

/** What a directive's row keeps of its leads, written whenever one of them changes; time alone changes none of it. */
export type RollUp = {
  readonly status: DirectiveStatus;
  /** The earliest open lead's day; once all are closed, the last day of those accepted (or, without any, of all). */
  readonly dueOn: CalendarDate | null;
  /** The first promise of the lead that gives the due day. */
  readonly firstDueOn: CalendarDate | null;
  /** The earliest day of the leads whose clock runs. */
  readonly nextDueOn: CalendarDate | null;
  /** A report waits that itself states a day after the due day. */
  readonly hasLateReported: boolean;
  /** Some lead that the standing speaks of has a due day. */
  readonly hasDeadline: boolean;
  /** The directive is done, and one of its results came late. */
  readonly doneLate: boolean;
  /** Percent: the mean of the leads' last percents, rounded; leads closed without result are left out. */
  readonly progress: number;
  /** The day the last lead was closed; null while one is open. */
  readonly closedOn: CalendarDate | null;
};

/**
 * Derives a directive from its leads. Coordinating shares never count.
 *
 * @throws {RangeError} a directive without a lead cannot exist
 */
export function rollUp(shares: readonly Share[]): RollUp {
  const leads = shares.filter(({ role }) => role === 'lead');
  if (leads.length === 0) throw new RangeError('a directive has at least one lead');
  const open = leads.filter(({ state }) => isOpen(state));
  const running = leads.filter(({ state }) => isRunning(state));
  const reported = leads.filter(({ state }) => state === 'reported');
  const accepted = leads.filter(({ state }) => state === 'accepted');

  const status = statusOf(leads);
  const spokenOf = status === 'done' ? accepted : [...running, ...reported];
  const ended = inOrderOfDueDay(accepted.length > 0 ? accepted : leads);
  const dated = open.length > 0 ? inOrderOfDueDay(open).at(0) : ended.at(-1);
  return {
    status,
    dueOn: dated?.dueOn ?? null,
    firstDueOn: dated?.firstDueOn ?? null,
    nextDueOn: inOrderOfDueDay(running).at(0)?.dueOn ?? null,
    hasLateReported: reported.some(({ statedOn, dueOn }) => isAfterDue(statedOn, dueOn)),
    hasDeadline: spokenOf.some(({ dueOn }) => dueOn !== null),
    doneLate: status === 'done' && accepted.some(({ statedOn, dueOn }) => isAfterDue(statedOn, dueOn)),
    progress: meanPercent(open.length + accepted.length > 0 ? [...open, ...accepted] : leads),
    closedOn:
      open.length > 0
        ? null
        : (leads
            .flatMap(({ closedOn }) => closedOn ?? [])
            .toSorted()
            .at(-1) ?? null),
  };
}

/**
 * A directive's standing: its worst open lead's, or how it was done.
 *
 * @param soonUntil the last day that counts as due soon, from `dueSoonUntil`
 * @returns null for a suspended directive and one closed without result
 */
export function directiveStanding(
  derived: Pick<RollUp, 'status' | 'nextDueOn' | 'hasLateReported' | 'hasDeadline' | 'doneLate'>,
  today: CalendarDate,
  soonUntil: CalendarDate,
): Standing | null {
  const { status, nextDueOn, hasLateReported, hasDeadline, doneLate } = derived;
  if (status === 'suspended' || status === 'closed_without_result') return null;
  if (status === 'done') return doneLate ? 'DONE_LATE' : 'DONE_ON_TIME';
  if (hasLateReported) return 'OVERDUE';
  if (nextDueOn !== null) return runningStanding(nextDueOn, today, soonUntil);
  return hasDeadline ? 'ON_TRACK' : 'NO_DEADLINE';
}

function statusOf(leads: readonly Share[]): DirectiveStatus {
  const isDone = leads.some(({ state }) => state === 'accepted');
  if (leads.every(({ state }) => isClosed(state))) return isDone ? 'done' : 'closed_without_result';
  const active = leads.filter(({ state }) => isOpen(state) && state !== 'suspended');
  if (active.length === 0) return 'suspended';
  return !isDone && active.every(({ state }) => state === 'awaiting') ? 'not_started' : 'in_progress';
}

/** Those that have a due day, earliest first; of two with one day, the older promise first. */
function inOrderOfDueDay(leads: readonly Share[]): Share[] {
  const key = ({ dueOn, firstDueOn }: Share) => `${dueOn} ${firstDueOn}`;
  return leads.filter(({ dueOn }) => dueOn !== null).toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}

function meanPercent(leads: readonly Share[]): number {
  const total = leads.reduce((sum, { state, percent }) => sum + (state === 'accepted' ? 100 : percent), 0);
  return Math.round(total / leads.length);
}
