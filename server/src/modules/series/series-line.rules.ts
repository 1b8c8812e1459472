import { addDays, type CalendarDate } from '../../kernel/calendar-date.ts';
import type { Deadline, EnteredDeadline } from '../directives/deadline.rules.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { judgeRecurrence, nextOccurrence, type Recurrence } from './recurrence.rules.ts';

type Line = {
  readonly deadline: EnteredDeadline;
  readonly assignments: readonly { readonly deadline: Deadline | undefined }[];
};

type Bounds = { readonly today: CalendarDate; readonly parentDueOn: CalendarDate | null };

/**
 * The rule of a line of the issue form that is to recur; undefined for one that is not.
 *
 * @param path of the line
 * @throws {InvalidInput} the refusals of {@link judgeRecurrence}; SERIES_NOT_HERE: an agency with a deadline of its own;
 *   CHILD_LATER_THAN_PARENT: kỳ after the day of the assignment that it executes
 */
export function judgeSeriesLine(
  { deadline, assignments }: Line,
  { today, parentDueOn }: Bounds,
  path: string,
): Recurrence | undefined {
  if (deadline.kind !== 'recurring') return undefined;
  const rule = judgeRecurrence(deadline.rule, `${path}.deadline.recurring`);
  const own = assignments.findIndex((line) => line.deadline !== undefined);
  if (own >= 0) throw new InvalidInput('SERIES_NOT_HERE', `${path}.assignments.${own}.deadline`);
  if (parentDueOn !== null && (rule.until === null || rule.until > parentDueOn)) {
    throw new InvalidInput('CHILD_LATER_THAN_PARENT', `${path}.deadline`, { latestOn: parentDueOn });
  }
  if (nextOccurrence(rule, addDays(today, -1)) === null) {
    throw new InvalidInput('SERIES_NEVER_FIRES', `${path}.deadline.recurring`);
  }
  return rule;
}

/** The deadline of the first kỳ that is still to come. */
export function firstOf(rule: Recurrence | undefined, today: CalendarDate): Deadline {
  const on = rule && nextOccurrence(rule, addDays(today, -1));
  return on ? { kind: 'date', on, time: null } : { kind: 'none' };
}

/** @throws {InvalidInput} SERIES_OF_PROPOSAL: what binds nobody yet cannot recur */
export function assertInForce(rules: readonly (Recurrence | undefined)[], isProposal: boolean): void {
  const recurring = rules.findIndex((rule) => rule !== undefined);
  if (isProposal && recurring >= 0) {
    throw new InvalidInput('SERIES_OF_PROPOSAL', `directives.${recurring}.deadline.recurring`);
  }
}
