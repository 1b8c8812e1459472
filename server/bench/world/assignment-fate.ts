import { addDays, addWorkingDays, dayOf, officeMoment } from '../../../db/src/seed/plan/working-days.ts';
import type { Random } from '../../../db/src/seed/plan/random.ts';
import type { AssignmentState } from '../../src/modules/assignments/lifecycle.rules.ts';

/** What became of one assignment. */
export type Fate = {
  readonly state: AssignmentState;
  readonly statedOn: string | null;
  readonly percent: number;
  readonly acknowledgedAt: Date | null;
  readonly reportedAt: Date | null;
  readonly closedAt: Date | null;
};

type Asked = {
  readonly enteredAt: Date;
  readonly dueOn: string | null;
  readonly isOpen: boolean;
  readonly lead: Fate | null;
};

const LATE = 0.12;
const WITHOUT_RESULT = 0.03;
/** Of open work: taken up with a report, taken up without one, waiting for review; the rest is new. */
const REPORTED_ON = 0.5;
const SILENT = 0.25;
const IN_REVIEW = 0.12;

/** @param lead the first lead's fate when a coordinating share is asked about: what is over ends with it */
export function fateOf(random: Random, { enteredAt, dueOn, isOpen, lead }: Asked, now: Date): Fate {
  const acknowledgedAt = momentAfter(random, enteredAt, random.between(1, 2), now);
  if (isOpen) return openFate(random, acknowledgedAt, now);
  const done = doneOn(random, enteredAt, dueOn, now);
  const reportedAt = momentAfter(random, officeMoment(random, done), 0, now);
  const closedAt = lead?.closedAt ?? momentAfter(random, reportedAt, random.between(1, 4), now);
  if (lead === null && random.chance(WITHOUT_RESULT)) {
    return { state: 'ended', statedOn: null, percent: 40, acknowledgedAt, reportedAt: null, closedAt };
  }
  if (lead !== null && random.chance(0.5)) {
    return { state: 'closed_with_lead', statedOn: null, percent: 70, acknowledgedAt, reportedAt, closedAt };
  }
  return { state: 'accepted', statedOn: done, percent: 100, acknowledgedAt, reportedAt, closedAt };
}

function openFate(random: Random, acknowledgedAt: Date, now: Date): Fate {
  const part = random.next();
  const reportedAt = momentAfter(random, acknowledgedAt, random.between(2, 15), now);
  if (part < REPORTED_ON) {
    return {
      state: 'in_progress',
      statedOn: null,
      percent: random.between(1, 9) * 10,
      acknowledgedAt,
      reportedAt,
      closedAt: null,
    };
  }
  if (part < REPORTED_ON + SILENT) {
    return { state: 'in_progress', statedOn: null, percent: 0, acknowledgedAt, reportedAt: null, closedAt: null };
  }
  if (part < REPORTED_ON + SILENT + IN_REVIEW) {
    return { state: 'reported', statedOn: dayOf(reportedAt), percent: 100, acknowledgedAt, reportedAt, closedAt: null };
  }
  return { state: 'awaiting', statedOn: null, percent: 0, acknowledgedAt: null, reportedAt: null, closedAt: null };
}

function doneOn(random: Random, enteredAt: Date, dueOn: string | null, now: Date): string {
  const entered = dayOf(enteredAt);
  const due = dueOn ?? addDays(entered, 30);
  const done = addDays(due, random.chance(LATE) ? random.between(1, 25) : -random.between(0, 10));
  const yesterday = addDays(dayOf(now), -1);
  const earliest = done > entered ? done : entered;
  return earliest < yesterday ? earliest : yesterday;
}

function momentAfter(random: Random, from: Date, workingDays: number, now: Date): Date {
  const moment = officeMoment(random, addWorkingDays(dayOf(from), workingDays), from);
  return moment < now ? moment : new Date(Math.max(from.getTime(), now.getTime() - 3_600_000));
}
