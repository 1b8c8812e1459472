import { optionalText, requireReason, requireText } from '../input/text.rules.ts';
import { type AssignmentRole, type AssignmentState, type ClosedState, isClosed, isOpen } from './lifecycle.rules.ts';

const MAX_REFERENCE_CHARS = 500;

export type EndTrackingInput = {
  readonly outcome: 'ended' | 'superseded';
  readonly reason: string;
  /** The paper that takes the directive's place, as written. */
  readonly supersededBy: string | null;
};

/** @throws {InvalidInput} no reason, or no paper named for work that another paper supersedes */
export function judgeEndTracking({ outcome, reason, supersededBy }: EndTrackingInput): EndTrackingInput {
  return {
    outcome,
    reason: requireReason(reason),
    supersededBy:
      outcome === 'superseded'
        ? requireText(supersededBy, 'supersededBy', MAX_REFERENCE_CHARS)
        : optionalText(supersededBy, 'supersededBy', MAX_REFERENCE_CHARS),
  };
}

type Share = { readonly id: string; readonly role: AssignmentRole; readonly state: AssignmentState };

/** A coordinating share that ends because its leads did. */
export type Closing = { readonly assignmentId: string; readonly state: ClosedState };

/**
 * Which coordinating shares end with the directive's last open lead. When a lead's result was accepted they are
 * closed with the lead; when none was, there is nothing left to coordinate and they share the last lead's fate.
 *
 * @param shares all of the directive's, with the states after the act
 * @param leadClosedAs how the last lead was closed
 */
export function closedWithTheLeads(shares: readonly Share[], leadClosedAs: ClosedState): Closing[] {
  const leads = shares.filter(({ role }) => role === 'lead');
  if (!leads.every(({ state }) => isClosed(state))) return [];
  const isDone = leads.some(({ state }) => state === 'accepted');
  const state = isDone ? 'closed_with_lead' : fateWithoutResult(leadClosedAs);
  // The leads are all closed, so whatever is open coordinates.
  return shares.filter((share) => isOpen(share.state)).map(({ id }) => ({ assignmentId: id, state }));
}

function fateWithoutResult(leadClosedAs: ClosedState): ClosedState {
  return leadClosedAs === 'withdrawn' || leadClosedAs === 'superseded' ? leadClosedAs : 'ended';
}
