/** Everything that may stand on a directive's timeline. */
export type DirectiveEventType =
  | 'directive_issued'
  | 'directive_proposed'
  | 'directive_confirmed'
  | 'directive_amended'
  | 'monitoring_handed_over'
  | 'assignment_added'
  | 'assignment_acknowledged'
  | 'progress_reported'
  | 'completion_reported'
  | 'completion_accepted'
  | 'completion_returned'
  | 'assignment_withdrawn'
  | 'tracking_ended'
  | 'assignment_cascaded'
  | 'agency_reminded'
  | 'due_day_moved'
  | 'closed_with_lead'
  | 'request_asked'
  | 'request_taken_back'
  | 'request_granted'
  | 'request_refused'
  | 'request_countered'
  | 'offer_accepted'
  | 'offer_declined'
  | 'request_lapsed'
  | 'chase_letter_issued'
  | 'explanation_demanded'
  | 'explanation_answered'
  | 'explanation_lapsed'
  | 'assignment_transferred'
  | 'assignment_infeasible'
  | 'assignment_suspended'
  | 'assignment_resumed'
  | 'series_paused'
  | 'series_resumed'
  | 'series_ended'
  | 'series_rule_changed';

/** They leave an assignment's state as it was, so nobody came first by them. */
export const ASIDES: readonly DirectiveEventType[] = [
  'assignment_cascaded',
  'agency_reminded',
  'due_day_moved',
  'request_asked',
  'request_taken_back',
  'request_granted',
  'request_refused',
  'request_countered',
  'offer_accepted',
  'offer_declined',
  'request_lapsed',
  'chase_letter_issued',
  'explanation_demanded',
  'explanation_answered',
  'explanation_lapsed',
];

/** By one of these a directive came into force. */
export const BEGINNINGS: readonly DirectiveEventType[] = ['directive_issued', 'directive_confirmed'];

/** By one of these its last lead was closed. */
export const ENDINGS: readonly DirectiveEventType[] = [
  'completion_accepted',
  'assignment_withdrawn',
  'assignment_infeasible',
  'tracking_ended',
];
