import type { WorkingCalendar } from '../calendar/working-days.rules.ts';
import type { Recurrence } from './recurrence.rules.ts';

export type Reach = {
  readonly calendar: WorkingCalendar;
  /** Calendar days before its due day that a kỳ is made. */
  readonly daysAhead: number;
};

export type SeriesState = 'active' | 'paused' | 'ended';

/** What each kỳ says and whom it is given to. */
export type SeriesTemplate = {
  readonly content: string;
  readonly deadlineText: string | null;
  readonly field: string | null;
  readonly expectedProduct: string | null;
  readonly urgency: 'normal' | 'urgent' | 'very_urgent' | 'immediate';
  readonly visibility: 'ordinary' | 'restricted';
  readonly monitorIds: readonly string[];
  readonly readerIds: readonly string[];
  /** Agencies and groups by id; a group is given to whoever belongs to it when the kỳ is made. */
  readonly assignments: readonly SeriesLine[];
  readonly documentId: string | null;
  readonly parentAssignmentId: string | null;
};

export type SeriesLine = {
  readonly agencyId: string | null;
  readonly groupId: string | null;
  readonly role: 'lead' | 'coordinating';
};

export type Series = {
  readonly tenantId: string;
  readonly id: string;
  readonly committeeId: string;
  readonly issuerId: string;
  readonly madeBy: string;
  readonly template: SeriesTemplate;
  readonly rule: Recurrence;
  readonly state: SeriesState;
};

/** Acts on a series with the states they are for and lead to. What has ended stays so. */
const ACTS = {
  pause: { from: ['active'], to: 'paused' },
  resume: { from: ['paused'], to: 'active' },
  end: { from: ['active', 'paused'], to: 'ended' },
} as const satisfies Record<string, { from: readonly SeriesState[]; to: SeriesState }>;

export type SeriesAct = keyof typeof ACTS;

/** The state an act leads to; null where the series is beyond it. */
export function stateAfter(state: SeriesState, act: SeriesAct): SeriesState | null {
  const { from, to } = ACTS[act];
  return (from as readonly SeriesState[]).includes(state) ? to : null;
}
