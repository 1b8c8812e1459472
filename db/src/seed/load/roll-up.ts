import type { directives } from '../../schema/directives.ts';
import type { LocalDate } from '../plan/working-days.ts';
import type { State } from '../plan/assignment-history.ts';

/** A lead as it stands. */
export type Lead = {
  readonly state: State;
  readonly dueOn: LocalDate | null;
  readonly firstDueOn: LocalDate | null;
  readonly statedOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  readonly percent: number;
};

type Derived = Pick<
  typeof directives.$inferInsert,
  | 'status'
  | 'dueOn'
  | 'firstDueOn'
  | 'nextDueOn'
  | 'hasLateReported'
  | 'hasDeadline'
  | 'doneLate'
  | 'progress'
  | 'closedOn'
>;

const openStates: readonly State[] = ['awaiting', 'in_progress', 'reported', 'suspended'];

/**
 * What a directive's row keeps of its leads; the same as the product derives whenever one of them changes, which
 * demo-world.db.test.ts of the server compares.
 */
export function rolledUp(leads: readonly Lead[]): Derived {
  const open = leads.filter(({ state }) => openStates.includes(state));
  const running = leads.filter(({ state }) => state === 'awaiting' || state === 'in_progress');
  const reported = leads.filter(({ state }) => state === 'reported');
  const accepted = leads.filter(({ state }) => state === 'accepted');
  const isLate = ({ statedOn, dueOn }: Lead) => statedOn !== null && dueOn !== null && statedOn > dueOn;

  const status = statusOf(leads, open, accepted);
  const dated = open.length > 0 ? byDueDay(open).at(0) : byDueDay(accepted.length > 0 ? accepted : leads).at(-1);
  const spokenOf = status === 'done' ? accepted : [...running, ...reported];
  const counted = open.length + accepted.length > 0 ? [...open, ...accepted] : leads;
  return {
    status,
    dueOn: dated?.dueOn ?? null,
    firstDueOn: dated?.firstDueOn ?? null,
    nextDueOn: byDueDay(running).at(0)?.dueOn ?? null,
    hasLateReported: reported.some(isLate),
    hasDeadline: spokenOf.some(({ dueOn }) => dueOn !== null),
    doneLate: status === 'done' && accepted.some(isLate),
    progress: Math.round(counted.reduce((sum, { percent }) => sum + percent, 0) / counted.length),
    closedOn:
      open.length > 0
        ? null
        : (leads
            .flatMap(({ closedOn }) => closedOn ?? [])
            .toSorted()
            .at(-1) ?? null),
  };
}

function statusOf(leads: readonly Lead[], open: readonly Lead[], accepted: readonly Lead[]): Derived['status'] {
  if (open.length === 0) return accepted.length > 0 ? 'done' : 'closed_without_result';
  const active = open.filter(({ state }) => state !== 'suspended');
  if (active.length === 0) return 'suspended';
  return leads.length > 0 && accepted.length === 0 && active.every(({ state }) => state === 'awaiting')
    ? 'not_started'
    : 'in_progress';
}

/** Those with a due day, the earliest first. */
function byDueDay(leads: readonly Lead[]): Lead[] {
  return leads
    .filter(({ dueOn }) => dueOn !== null)
    .toSorted((one, other) => (one.dueOn ?? '').localeCompare(other.dueOn ?? ''));
}
