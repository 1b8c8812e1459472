import type { assignmentState } from '../../schema/assignments.ts';
import type { Act, PlannedAssignment } from './planned-world.ts';
import { addWorkingDays, dayOf, type LocalDate, workingDaysIn } from './working-days.ts';

export type State = (typeof assignmentState.enumValues)[number];

/** Working days that remain at least after a report was returned; the product's default. */
const MINIMUM_AFTER_RETURN = 2;

/** What stood on record from one moment on. */
export type Period = {
  readonly state: State;
  readonly dueOn: LocalDate | null;
  readonly statedOn: LocalDate | null;
  readonly from: Date;
};
/** What an act found, and what it left. */
export type Moment = Pick<History, 'state' | 'dueOn' | 'percent' | 'statedOn'>;
export type Step = { readonly act: Act; readonly before: Moment; readonly after: Moment };

/** Where an assignment stands after everything that was done to it. */
export type History = {
  readonly state: State;
  readonly dueOn: LocalDate | null;
  readonly acknowledgedAt: Date | null;
  readonly percent: number;
  readonly lastReport: Act | null;
  readonly statedOn: LocalDate | null;
  readonly returnedAt: Date | null;
  readonly closedAt: Date | null;
  readonly closeReason: string | null;
  readonly reminders: readonly Act[];
  /** The last percent of a progress report: what counts again when a completion is returned. */
  readonly progressed: number;
  readonly updatedAt: Date;
  readonly periods: readonly Period[];
  readonly steps: readonly Step[];
};

type Draft = { -readonly [Key in keyof History]: History[Key] extends readonly (infer Item)[] ? Item[] : History[Key] };

/**
 * Replays the acts on an assignment.
 *
 * @throws {Error} an act that its state does not allow, or that precedes the one before it
 */
export function historyOf(assignment: Pick<PlannedAssignment, 'key' | 'dueOn' | 'acts'>, assignedAt: Date): History {
  const { key, dueOn, acts } = assignment;
  const draft: Draft = {
    state: 'awaiting',
    dueOn,
    acknowledgedAt: null,
    percent: 0,
    lastReport: null,
    statedOn: null,
    returnedAt: null,
    closedAt: null,
    closeReason: null,
    reminders: [],
    progressed: 0,
    updatedAt: assignedAt,
    steps: [],
    periods: [{ state: 'awaiting', dueOn, statedOn: null, from: assignedAt }],
  };
  for (const act of acts) {
    if (act.at <= draft.updatedAt) throw new Error(`${key}: "${act.kind}" does not follow what was before it`);
    if (!allowed[act.kind].includes(draft.state)) throw new Error(`${key}: "${act.kind}" while ${draft.state}`);
    const before = momentOf(draft);
    apply(draft, act);
    draft.steps.push({ act, before, after: momentOf(draft) });
    draft.updatedAt = act.at;
    const last = draft.periods.at(-1);
    const now = { state: draft.state, dueOn: draft.dueOn, statedOn: draft.statedOn, from: act.at };
    if (last?.state !== now.state || last.dueOn !== now.dueOn || last.statedOn !== now.statedOn)
      draft.periods.push(now);
  }
  return draft;
}

function momentOf({ state, dueOn, percent, statedOn }: Moment): Moment {
  return { state, dueOn, percent, statedOn };
}

const running: readonly State[] = ['awaiting', 'in_progress'];
const open: readonly State[] = ['awaiting', 'in_progress', 'reported', 'suspended'];
const allowed: Readonly<Record<Act['kind'], readonly State[]>> = {
  acknowledged: ['awaiting'],
  progress: running,
  completion: running,
  accepted: ['reported'],
  returned: ['reported'],
  reminded: running,
  asked: running,
  suspended: ['awaiting', 'in_progress'],
  withdrawn: open,
  ended: open,
  superseded: open,
  closed_with_lead: open,
};

function apply(draft: Draft, act: Act): void {
  switch (act.kind) {
    case 'acknowledged':
      draft.state = 'in_progress';
      draft.acknowledgedAt = act.at;
      return;
    case 'progress':
      draft.state = 'in_progress';
      draft.progressed = act.percent;
      reported(draft, act, act.percent);
      return;
    case 'completion':
      draft.state = 'reported';
      draft.statedOn = act.statedOn;
      draft.returnedAt = null;
      reported(draft, act, 100);
      return;
    case 'accepted':
      draft.statedOn = act.setOn ?? draft.statedOn;
      draft.percent = 100;
      close(draft, 'accepted', act.at, null);
      return;
    case 'returned':
      returned(draft, act);
      return;
    case 'suspended':
      draft.state = 'suspended';
      return;
    case 'reminded':
      draft.reminders.push(act);
      return;
    case 'asked':
      return;
    case 'closed_with_lead':
      draft.statedOn = null;
      close(draft, act.as, act.at, null);
      return;
    case 'superseded':
      draft.statedOn = null;
      close(draft, act.kind, act.at, `${act.reason} (${act.supersededBy})`);
      return;
    case 'withdrawn':
    case 'ended':
      draft.statedOn = null;
      close(draft, act.kind, act.at, act.reason);
  }
}

function reported(draft: Draft, act: Act, percent: number): void {
  // A first report acknowledges too.
  draft.acknowledgedAt ??= act.at;
  draft.percent = percent;
  draft.lastReport = act;
}

function close(draft: Draft, state: State, at: Date, reason: string | null): void {
  draft.state = state;
  draft.closedAt = at;
  draft.closeReason = reason;
}

function returned(draft: Draft, act: Act): void {
  const { dueOn, lastReport } = draft;
  draft.state = 'in_progress';
  draft.statedOn = null;
  draft.returnedAt = act.at;
  draft.percent = draft.progressed;
  if (dueOn === null || lastReport === null) return;
  const [sentOn, returnedOn] = [sentOnOf(lastReport), dayOf(act.at)];
  if (sentOn > dueOn) return;
  const moved = addWorkingDays(dueOn, workingDaysIn(sentOn, returnedOn));
  const atLeast = addWorkingDays(returnedOn, MINIMUM_AFTER_RETURN);
  const toOn = moved > atLeast ? moved : atLeast;
  draft.dueOn = toOn;
}

/** The day a report counts as sent: a paper answer's own day. */
export function sentOnOf(report: Act): LocalDate {
  return 'paper' in report && report.paper !== null ? report.paper.on : dayOf(report.at);
}
