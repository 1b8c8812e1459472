import { node, SIGNED_IN, type TypeTable } from './table.ts';

/** Shares of the ordinary directive: both sides see each other's. */
const SEEN = 'VVVVV VVV- V V- -x';
const EMPTY = '00000 000- 0 0- -x';
const NO = 'FFFFF FFF- F F- -x';
const SEEN_BY_LEAD = 'VVVVV VVV- - V- -x';
const SEEN_IN_DISTRICT = '----- ---- V V- -x';
/** Restricted: its readers only. */
const SEEN_BY_READERS = '--V-- V--- - -- -x';
/** Drafts are the agency's own. */
const DRAFTED = '----- VVV- - -- -x';

export const assignmentTables: readonly TypeTable[] = [
  {
    type: 'Assignment',
    through: ({ share }) => node('Assignment', share),
    fields: {
      id: SEEN,
      role: SEEN,
      state: SEEN,
      standing: SEEN,
      dueOn: SEEN,
      firstDueOn: SEEN,
      percent: SEEN,
      acknowledgedAt: SEEN,
      reminderCount: SEEN,
      lastRemindedAt: SEEN,
      directive: SEEN,
      agency: SEEN,
      latestReport: SEEN,
      reports: SEEN,
      dueMoves: SEEN,
      workingDaysLeft: EMPTY,
      silentDays: EMPTY,
      reviewWorkingDays: SEEN,
      daysOverdue: EMPTY,
      acknowledgeBy: EMPTY,
      completedOn: EMPTY,
      closedAt: EMPTY,
      closeReason: EMPTY,
      children: EMPTY,
      isReturned: NO,
      viewerCanAcknowledge: NO,
      viewerCanReport: NO,
      viewerCanReportOnBehalf: NO,
      viewerCanRemind: NO,
      viewerCanCascade: NO,
      viewerCanReview: 'TTTTF FFF- F F- -x',
      viewerCanWithdraw: 'TTTFF FFF- F F- -x',
      viewerCanEndTracking: 'TFTFF FFF- F F- -x',
    },
  },
  {
    type: 'Assignment',
    through: ({ districtShare }) => node('Assignment', districtShare),
    fields: {
      daysOverdue: SEEN,
      silentDays: SEEN,
      acknowledgeBy: SEEN,
      children: SEEN,
      draft: EMPTY,
      viewerCanReview: NO,
      viewerCanAcknowledge: 'FFFFF FFF- T F- -x',
      viewerCanReport: 'FFFFF FFF- T F- -x',
      viewerCanCascade: 'FFFFF FFF- T F- -x',
      viewerCanReportOnBehalf: 'FFTTT FFF- F F- -x',
      viewerCanRemind: 'TTTTF FFF- F F- -x',
    },
  },
  {
    type: 'Assignment',
    through: ({ draftedShare }) => node('Assignment', draftedShare),
    fields: { draft: '00000 VVV- 0 0- -x' },
  },
  {
    type: 'Assignment',
    through: ({ endedShare }) => node('Assignment', endedShare),
    fields: { closedAt: SEEN_BY_LEAD, closeReason: SEEN_BY_LEAD },
  },
  {
    type: 'Assignment',
    through: ({ childShare }) => node('Assignment', childShare),
    fields: { completedOn: SEEN_IN_DISTRICT },
  },
  {
    type: 'Assignment',
    through: ({ restrictedShare }) => node('Assignment', restrictedShare),
    fields: { state: SEEN_BY_READERS, workingDaysLeft: SEEN_BY_READERS },
  },
  {
    type: 'Assignment',
    through: ({ proposedShare }) => node('Assignment', proposedShare),
    fields: {
      state: 'VVVVV ---- - -- -x',
      viewerCanReport: 'FFFFF ---- - -- -x',
      viewerCanWithdraw: 'FFFFF ---- - -- -x',
    },
  },
  { type: 'Viewer', through: () => '{ viewer { FIELDS } }', fields: { chase: 'VVVVV VVVV V VV V-' } },
  {
    type: 'AssignmentConnection',
    through: () => '{ assignments { FIELDS } }',
    fields: { edges: 'VVVVV VVV0 V V0 0x', pageInfo: SIGNED_IN, totalCount: SIGNED_IN, totalCountUpTo: SIGNED_IN },
  },
  {
    type: 'AssignmentEdge',
    through: () => '{ assignments { edges { FIELDS } } }',
    fields: { cursor: SEEN, node: SEEN },
  },
  {
    type: 'Report',
    through: ({ report }) => node('Report', report),
    fields: {
      id: SEEN,
      kind: SEEN,
      sentAt: SEEN,
      percent: SEEN,
      result: SEEN,
      obstacles: SEEN,
      statedOn: SEEN,
      productNumber: SEEN,
      files: SEEN,
      sender: SEEN,
      isLateSent: NO,
      paperNumber: EMPTY,
      paperOn: EMPTY,
      review: EMPTY,
    },
  },
  { type: 'Report', through: ({ returned }) => node('Report', returned), fields: { review: SEEN } },
  {
    type: 'Report',
    through: ({ paperReport }) => node('Report', paperReport),
    fields: { paperNumber: SEEN, paperOn: SEEN },
  },
  {
    type: 'Report',
    through: ({ restrictedReport }) => node('Report', restrictedReport),
    fields: { result: SEEN_BY_READERS },
  },
  {
    type: 'Review',
    through: ({ returned }) => node('Report', returned, 'review { FIELDS }'),
    fields: {
      id: SEEN,
      decision: SEEN,
      reason: SEEN,
      reviewedAt: SEEN,
      reviewer: SEEN,
      statedOn: EMPTY,
      dayReason: EMPTY,
      grade: EMPTY,
    },
  },
  {
    type: 'Review',
    through: ({ childReport }) => node('Report', childReport, 'review { FIELDS }'),
    fields: { statedOn: SEEN_IN_DISTRICT, dayReason: SEEN_IN_DISTRICT, grade: SEEN_IN_DISTRICT },
  },
  {
    type: 'File',
    through: ({ report }) => node('Report', report, 'files { FIELDS }'),
    fields: { id: SEEN, name: SEEN, mediaType: SEEN, size: SEEN, url: SEEN, uploadedAt: SEEN },
  },
  {
    type: 'ReportDraft',
    through: ({ draftedShare }) => node('Assignment', draftedShare, 'draft { FIELDS }'),
    fields: {
      id: DRAFTED,
      kind: DRAFTED,
      percent: DRAFTED,
      result: DRAFTED,
      obstacles: DRAFTED,
      statedOn: DRAFTED,
      productNumber: DRAFTED,
      savedAt: DRAFTED,
      savedBy: DRAFTED,
      version: DRAFTED,
      files: DRAFTED,
    },
  },
];
