import { extensionReasons, infeasibleReason, suspensionReason, wrongAgencyReason } from '../texts/request-words.ts';
import { historyOf, type State } from './assignment-history.ts';
import type { Act, AskedDeed, PlannedAssignment, PlannedDirective } from './planned-world.ts';
import type { Voice } from './voices.ts';
import { addWorkingDays, dayOf, instantAt, type LocalDate, workingDaysIn } from './working-days.ts';

type Wanted = {
  readonly state: State;
  /** Working days left, at least and at most. */
  readonly left: readonly [least: number, most: number];
  /** Working days since it was assigned, at most. */
  readonly age: number;
  readonly ask: (dueOn: LocalDate) => AskedDeed;
};

const OF_LATE = 3;
const ANY_AGE = 999;
/** After all else that was done that day. */
const TIME = '16:46';
const MS_BETWEEN = 70_000;

/** What waits for a decision in a demo; each is asked about the first work that suits it. */
const WANTED: readonly Wanted[] = [
  ...extensionReasons.map((reason, index): Wanted => ({
    state: 'in_progress',
    left: [3, 14],
    age: ANY_AGE,
    ask: (dueOn) => asked('extension', reason, addWorkingDays(dueOn, 10 + 5 * index)),
  })),
  { state: 'awaiting', left: [4, ANY_AGE], age: OF_LATE, ask: () => asked('wrong_agency', wrongAgencyReason) },
  { state: 'in_progress', left: [10, ANY_AGE], age: ANY_AGE, ask: () => asked('suspension', suspensionReason) },
  { state: 'in_progress', left: [10, ANY_AGE], age: ANY_AGE, ask: () => asked('infeasible', infeasibleReason) },
];

function asked(request: AskedDeed['request'], reason: string, askedDueOn: LocalDate | null = null): AskedDeed {
  return { kind: 'asked', request, reason, askedDueOn };
}

/**
 * Lets agencies ask the committee, on the last working day before `today`, for what then waits for its decision.
 *
 * @param isTaken work on which something else hangs
 */
export function withRequests(
  directives: readonly PlannedDirective[],
  {
    today,
    committee,
    voiceOf,
    isTaken,
  }: {
    today: LocalDate;
    committee: string;
    voiceOf: (agency: string) => Voice;
    isTaken: (directive: PlannedDirective) => boolean;
  },
): PlannedDirective[] {
  const on = addWorkingDays(today, -1);
  const from = instantAt(on, TIME);
  const wanted = [...WANTED];
  const used = new Set<string>();

  function askOn(directive: PlannedDirective, assignment: PlannedAssignment): PlannedAssignment {
    const voice = voiceOf(assignment.agency);
    const index = voice === null ? -1 : wanted.findIndex((one) => suits(one, directive, assignment));
    const [found] = index < 0 ? [] : wanted.splice(index, 1);
    if (!found || voice === null || assignment.dueOn === null) return assignment;
    const at = new Date(from.getTime() + used.size * MS_BETWEEN);
    used.add(assignment.agency);
    const act: Act = { ...found.ask(assignment.dueOn), by: voice.head, at };
    return { ...assignment, acts: [...assignment.acts, act] };
  }

  function suits({ state, left, age }: Wanted, directive: PlannedDirective, assignment: PlannedAssignment): boolean {
    const { dueOn, agency, role } = assignment;
    if (role !== 'lead' || dueOn === null || used.has(agency)) return false;
    const history = historyOf(assignment, directive.enteredAt);
    const days = workingDaysIn(on, dueOn);
    return (
      history.state === state &&
      history.dueOn === dueOn &&
      history.updatedAt < from &&
      days >= left[0] &&
      days <= left[1] &&
      workingDaysIn(dayOf(directive.enteredAt), on) <= age
    );
  }

  return directives.map((directive) =>
    directive.committee !== committee ||
    directive.isProposal ||
    directive.visibility !== 'ordinary' ||
    isTaken(directive)
      ? directive
      : { ...directive, assignments: directive.assignments.map((share) => askOn(directive, share)) },
  );
}
