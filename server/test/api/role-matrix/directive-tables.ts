import { node, SIGNED_IN, type TypeTable } from './table.ts';

/** The ordinary directive: its issuing side, its lead, the coordinating district, inspectors. */
const SEEN = 'VVVVV VVV- V V- -x';
const EMPTY = '00000 000- 0 0- -x';
const NO = 'FFFFF FFF- F F- -x';
/** Without a share of the district. */
const SEEN_BY_LEAD = 'VVVVV VVV- - V- -x';
/** The district's own directive: the level above does not see it. */
const SEEN_IN_DISTRICT = '----- ---- V V- -x';

export const directiveTables: readonly TypeTable[] = [
  {
    type: 'Directive',
    through: ({ directive }) => node('Directive', directive),
    fields: {
      id: SEEN,
      code: SEEN,
      content: SEEN,
      urgency: SEEN,
      visibility: SEEN,
      deadline: SEEN,
      dueOn: SEEN,
      firstDueOn: SEEN,
      status: SEEN,
      standing: SEEN,
      progress: SEEN,
      issuedOn: SEEN,
      updatedAt: SEEN,
      document: SEEN,
      committee: SEEN,
      issuer: SEEN,
      monitors: SEEN,
      assignments: SEEN,
      events: SEEN,
      workingDaysLeft: EMPTY,
      daysOverdue: EMPTY,
      parentAssignment: EMPTY,
      isProposal: NO,
      isReturned: NO,
      viewerCanConfirm: NO,
      viewerCanAmend: 'TTTTF FFF- F F- -x',
    },
  },
  {
    type: 'Directive',
    through: ({ full }) => node('Directive', full),
    fields: { field: SEEN_BY_LEAD, expectedProduct: SEEN_BY_LEAD, workingDaysLeft: SEEN_BY_LEAD },
  },
  {
    type: 'Directive',
    through: ({ child }) => node('Directive', child),
    fields: { parentAssignment: SEEN_IN_DISTRICT },
  },
  {
    type: 'Directive',
    through: ({ proposal }) => node('Directive', proposal),
    fields: {
      content: 'VVVVV ---- - -- -x',
      standing: '00000 ---- - -- -x',
      isProposal: 'TTTTT ---- - -- -x',
      viewerCanConfirm: 'TTTFF ---- - -- -x',
      viewerCanAmend: 'TTTTF ---- - -- -x',
    },
  },
  {
    type: 'Directive',
    through: ({ restricted }) => node('Directive', restricted),
    fields: { content: '--V-- V--- - -- -x', document: '--V-- V--- - -- -x', viewerCanAmend: '--T-- F--- - -- -x' },
  },
  {
    type: 'DateDeadline',
    through: ({ full }) => node('Directive', full, 'deadline { ... on DateDeadline { FIELDS } }'),
    fields: { on: SEEN_BY_LEAD, time: SEEN_BY_LEAD, text: SEEN_BY_LEAD },
  },
  {
    type: 'NoDeadline',
    through: ({ ended }) => node('Directive', ended, 'deadline { ... on NoDeadline { FIELDS } }'),
    fields: { text: '00000 000- - 0- -x' },
  },
  {
    type: 'CascadeSource',
    through: ({ child }) => node('Directive', child, 'parentAssignment { FIELDS }'),
    fields: {
      id: SEEN_IN_DISTRICT,
      content: SEEN_IN_DISTRICT,
      documentReference: SEEN_IN_DISTRICT,
      documentIssuedOn: SEEN_IN_DISTRICT,
      dueOn: SEEN_IN_DISTRICT,
      directive: SEEN_IN_DISTRICT,
    },
  },
  {
    type: 'CascadedDirective',
    through: ({ districtShare }) => node('Assignment', districtShare, 'children { FIELDS }'),
    fields: {
      id: SEEN,
      code: SEEN,
      committeeName: SEEN,
      status: SEEN,
      standing: SEEN,
      dueOn: SEEN,
      progress: SEEN,
      acceptedResult: SEEN,
      isLaterThanParent: NO,
    },
  },
  {
    type: 'DirectiveConnection',
    through: () => '{ directives { FIELDS } }',
    fields: { edges: 'VVVVV VVV0 V V0 0x', pageInfo: SIGNED_IN, totalCount: SIGNED_IN, totalCountUpTo: SIGNED_IN },
  },
  { type: 'DirectiveEdge', through: () => '{ directives { edges { FIELDS } } }', fields: { cursor: SEEN, node: SEEN } },
  {
    type: 'EventConnection',
    through: ({ directive }) => node('Directive', directive, 'events { FIELDS }'),
    fields: { edges: SEEN, pageInfo: SEEN },
  },
  {
    type: 'EventEdge',
    through: ({ directive }) => node('Directive', directive, 'events { edges { FIELDS } }'),
    fields: { cursor: SEEN, node: SEEN },
  },
  {
    type: 'Event',
    through: ({ directive }) => node('Directive', directive, 'events { edges { node { FIELDS } } }'),
    fields: {
      id: SEEN,
      type: SEEN,
      occurredAt: SEEN,
      effectiveOn: SEEN,
      actor: SEEN,
      onBehalfOf: EMPTY,
      assignment: SEEN,
      agency: SEEN,
      report: SEEN,
      reason: SEEN,
      text: SEEN,
      fromOn: SEEN,
      toOn: SEEN,
      ordinal: SEEN,
      childCode: SEEN,
    },
  },
  {
    type: 'SourceDocument',
    through: ({ document }) => node('SourceDocument', document),
    fields: {
      id: SEEN,
      number: SEEN,
      notation: SEEN,
      reference: SEEN,
      type: SEEN,
      issuedOn: SEEN,
      abstract: SEEN,
      origin: SEEN,
      committee: SEEN,
      directiveCount: SEEN,
      files: EMPTY,
      signer: EMPTY,
      outsideIssuer: EMPTY,
      outsideDueOn: EMPTY,
    },
  },
  {
    type: 'SourceDocument',
    through: ({ fullDocument }) => node('SourceDocument', fullDocument),
    fields: { files: SEEN_BY_LEAD, signer: SEEN_BY_LEAD, outsideIssuer: SEEN_BY_LEAD, outsideDueOn: SEEN_BY_LEAD },
  },
  {
    type: 'SourceDocument',
    through: ({ restrictedDocument }) => node('SourceDocument', restrictedDocument),
    fields: { abstract: '--V-- V--- - -- -x', directiveCount: '--V-- V--- - -- -x' },
  },
  {
    type: 'SourceDocumentConnection',
    through: () => '{ sourceDocuments { FIELDS } }',
    fields: { edges: 'VVVVV VVV0 V V0 0x', pageInfo: SIGNED_IN, totalCount: SIGNED_IN, totalCountUpTo: SIGNED_IN },
  },
  {
    type: 'SourceDocumentEdge',
    through: () => '{ sourceDocuments { edges { FIELDS } } }',
    fields: { cursor: SEEN, node: SEEN },
  },
];
