import { node, SIGNED_IN, type TypeTable } from './table.ts';

/** Both sides see what is asked and answered. */
const SEEN = 'VVVVV VVV- V V- -x';
const EMPTY = '00000 000- 0 0- -x';
const NO = 'FFFFF FFF- F F- -x';
/** Chair and vice-chair, and the chief what is delegated to him. */
const TO_DECIDE = 'VVV-- ---- - -- -x';

export const requestTables: readonly TypeTable[] = [
  {
    type: 'Request',
    through: ({ request }) => node('Request', request),
    fields: {
      id: SEEN,
      kind: SEEN,
      state: SEEN,
      reason: SEEN,
      ordinal: SEEN,
      isBeyondLimit: NO,
      askedDueOn: SEEN,
      dueOnWhenAsked: SEEN,
      offeredDueOn: EMPTY,
      suggestedAgency: EMPTY,
      askedAt: SEEN,
      askedBy: SEEN,
      decidedAt: EMPTY,
      decidedBy: EMPTY,
      decisionReason: EMPTY,
      assignment: SEEN,
      viewerCanDecide: 'TTTFF FFF- F F- -x',
      viewerCanTakeBack: 'FFFFF TTF- F F- -x',
      viewerCanAnswerOffer: NO,
    },
  },
  {
    type: 'Request',
    through: ({ offer }) => node('Request', offer),
    fields: {
      offeredDueOn: SEEN,
      decidedAt: SEEN,
      decidedBy: SEEN,
      decisionReason: SEEN,
      viewerCanDecide: NO,
      viewerCanTakeBack: NO,
      viewerCanAnswerOffer: 'FFFFF FFF- T F- -x',
    },
  },
  { type: 'Request', through: ({ transfer }) => node('Request', transfer), fields: { suggestedAgency: SEEN } },
  {
    type: 'Assignment',
    through: ({ draftedShare }) => node('Assignment', draftedShare),
    fields: {
      requests: SEEN,
      pendingRequest: SEEN,
      askExtensionBy: SEEN,
      viewerCanAsk: EMPTY,
      viewerCanResume: NO,
      suspendedOn: EMPTY,
      transferredFrom: EMPTY,
      transferredTo: EMPTY,
      dueOnIfReturned: EMPTY,
      viewerCanConfirmDay: 'TTTTT TTT- T T- -x',
    },
  },
  {
    type: 'Assignment',
    through: ({ share }) => node('Assignment', share),
    fields: { dueOnIfReturned: SEEN, askExtensionBy: EMPTY },
  },
  {
    type: 'Assignment',
    through: ({ formerShare }) => node('Assignment', formerShare),
    fields: { transferredTo: SEEN, transferredFrom: EMPTY },
  },
  {
    type: 'Assignment',
    through: ({ latterShare }) => node('Assignment', latterShare),
    fields: { transferredFrom: SEEN, transferredTo: EMPTY },
  },
  {
    type: 'Assignment',
    through: ({ suspendedShare }) => node('Assignment', suspendedShare),
    fields: { suspendedOn: SEEN, viewerCanResume: 'TTTFF FFF- F F- -x' },
  },
  {
    type: 'Assignment',
    through: ({ districtShare }) => node('Assignment', districtShare),
    fields: { viewerCanAsk: '00000 000- V 0- -x' },
  },
  {
    type: 'Event',
    through: ({ transferred }) => node('Directive', transferred, 'events { edges { node { FIELDS } } }'),
    fields: { request: SEEN, toAgency: SEEN },
  },
  {
    type: 'RequestConnection',
    through: () => '{ requestsForDecision { FIELDS } }',
    fields: { edges: 'VVV00 0000 0 00 0x', pageInfo: SIGNED_IN, totalCount: SIGNED_IN, totalCountUpTo: SIGNED_IN },
  },
  {
    type: 'RequestEdge',
    through: () => '{ requestsForDecision { edges { FIELDS } } }',
    fields: { cursor: TO_DECIDE, node: TO_DECIDE },
  },
];
