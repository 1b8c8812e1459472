import { AlreadyActed, type LastAct } from './already-acted.rules.ts';

export const OPEN_STATES = ['awaiting', 'in_progress', 'reported', 'suspended'] as const;
export const CLOSED_STATES = [
  'accepted',
  'transferred',
  'withdrawn',
  'infeasible',
  'superseded',
  'ended',
  'closed_with_lead',
] as const;
/** The states in which the clock runs against the agency. */
export const RUNNING_STATES = ['awaiting', 'in_progress'] as const;

export type OpenState = (typeof OPEN_STATES)[number];
export type ClosedState = (typeof CLOSED_STATES)[number];
export type AssignmentState = OpenState | ClosedState;
export type AssignmentRole = 'lead' | 'coordinating';

/** What can be done to an assignment. A completion is accepted or returned by the reviewing side. */
export type AssignmentAct =
  | 'acknowledge'
  | 'reportProgress'
  | 'reportCompletion'
  | 'accept'
  | 'return'
  | 'withdraw'
  | 'end'
  | 'supersede'
  | 'closeWithLead'
  /** The agency asks the issuing side for something; nothing changes by asking. */
  | 'ask'
  | 'transfer'
  | 'giveUp'
  | 'suspend'
  | 'resume';

type AgencyShare = { readonly agencyId: string; readonly state: AssignmentState };

/** Agencies that hold a share: one that was withdrawn or passed on may be given anew, any other stays the only one. */
export function agenciesWithShare(shares: readonly AgencyShare[]): Set<string> {
  return new Set(
    shares.filter(({ state }) => state !== 'withdrawn' && state !== 'transferred').map(({ agencyId }) => agencyId),
  );
}

const ENDINGS = {
  withdraw: 'withdrawn',
  end: 'ended',
  supersede: 'superseded',
  closeWithLead: 'closed_with_lead',
} as const;

/** What a request leads to once it is granted, while the work is not reported. */
const GRANTS = { transfer: 'transferred', giveUp: 'infeasible', suspend: 'suspended' } as const;

/** Every lawful step. A first report acknowledges too; a closed state has no way out. */
const TRANSITIONS: Readonly<Record<OpenState, Partial<Readonly<Record<AssignmentAct, AssignmentState>>>>> = {
  awaiting: {
    acknowledge: 'in_progress',
    reportProgress: 'in_progress',
    reportCompletion: 'reported',
    ask: 'awaiting',
    ...GRANTS,
    ...ENDINGS,
  },
  in_progress: {
    reportProgress: 'in_progress',
    reportCompletion: 'reported',
    ask: 'in_progress',
    ...GRANTS,
    ...ENDINGS,
  },
  reported: { accept: 'accepted', return: 'in_progress', ...ENDINGS },
  suspended: { resume: 'in_progress', ...ENDINGS },
};

/** Suspended work goes on where it stood: what nobody had acknowledged still waits for that. */
export function stateAfterSuspension({ acknowledgedAt }: { readonly acknowledgedAt: Date | null }): OpenState {
  return acknowledgedAt === null ? 'awaiting' : 'in_progress';
}

export function isOpen(state: AssignmentState): state is OpenState {
  return OPEN_STATES.some((open) => open === state);
}

export function isClosed(state: AssignmentState): state is ClosedState {
  return !isOpen(state);
}

export function isRunning(state: AssignmentState): boolean {
  return RUNNING_STATES.some((running) => running === state);
}

/** The half of `viewerCan…` that is not about the viewer. */
export function isLawful(state: AssignmentState, act: AssignmentAct): boolean {
  return stateAfter(state, act) !== undefined;
}

/**
 * The state that `act` leads to.
 *
 * @param lastAct what the refusal tells: who acted first
 * @throws {AlreadyActed} the assignment is no longer in a state that allows the act
 */
export function judgeAct(state: AssignmentState, act: AssignmentAct, lastAct: LastAct): AssignmentState {
  const next = stateAfter(state, act);
  if (next === undefined) throw new AlreadyActed(lastAct);
  return next;
}

function stateAfter(state: AssignmentState, act: AssignmentAct): AssignmentState | undefined {
  return isOpen(state) ? TRANSITIONS[state][act] : undefined;
}
