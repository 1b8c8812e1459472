import { capitalise, type DeadlineFacts } from './dates.ts';
import { useDates } from './day-context.tsx';
import type { graphql } from './graphql.ts';

type AssignmentState = ReturnType<typeof graphql.scalar<'AssignmentState'>>;
type DirectiveStatus = ReturnType<typeof graphql.scalar<'DirectiveStatus'>>;
type Standing = ReturnType<typeof graphql.scalar<'Standing'>>;

const CLOSED = {
  REPORTED: 'reported',
  SUSPENDED: 'suspended',
  TRANSFERRED: 'transferred',
  WITHDRAWN: 'withdrawn',
  INFEASIBLE: 'infeasible',
  SUPERSEDED: 'superseded',
  ENDED: 'ended',
  CLOSED_WITH_LEAD: 'closed-with-lead',
} as const;

/** The one state an assignment is shown in. */
export function assignmentStatus({ state, standing }: { state: AssignmentState; standing: Standing | null }) {
  if (state === 'ACCEPTED') return standing === 'DONE_LATE' ? 'done-late' : 'done';
  if (state !== 'AWAITING' && state !== 'IN_PROGRESS') return CLOSED[state];
  if (standing === 'OVERDUE') return 'overdue';
  if (state === 'AWAITING') return 'awaiting';
  return standing === 'DUE_SOON' ? 'due-soon' : 'in-progress';
}

/** The one state a directive is shown in. */
export function directiveStatus({ status, standing }: { status: DirectiveStatus; standing: Standing | null }) {
  if (status === 'SUSPENDED') return 'suspended';
  if (status === 'CLOSED_WITHOUT_RESULT') return 'ended';
  if (status === 'DONE') return standing === 'DONE_LATE' ? 'done-late' : 'done';
  if (standing === 'OVERDUE') return 'overdue';
  if (standing === 'DUE_SOON') return 'due-soon';
  return status === 'NOT_STARTED' ? 'not-started' : 'in-progress';
}

/**
 * What a StatusChip shows of an assignment or directive; where time presses, the distance stands for the word.
 * @example const chip = useWorkStatus(); <StatusChip {...chip.assignment(assignment)} />
 */
export function useWorkStatus() {
  const dates = useDates();

  const withDistance = <Name extends string>(status: Name, facts: DeadlineFacts) => {
    const isTimed = status === 'overdue' || status === 'due-soon';
    return isTimed ? { status, children: capitalise(dates.deadline(facts)) } : { status };
  };

  return {
    assignment: (work: Parameters<typeof assignmentStatus>[0] & DeadlineFacts) =>
      withDistance(assignmentStatus(work), work),
    directive: (work: Parameters<typeof directiveStatus>[0] & DeadlineFacts) =>
      withDistance(directiveStatus(work), work),
  };
}
