import { ladderSettings } from './ladder-tables.ts';
import { AT_HOME, node, SIGNED_IN, type TypeTable } from './table.ts';

const EMPTY_AT_HOME = '00000 0000 0 00 -x';
const NO = 'FFFFF FFFF F FF -x';
/** The viewer of a guest is null. */
const SELF = 'VVVVV VVVV V VV V-';
/** Those for whom something waits. */
const WAITED_FOR = 'VVVV- VV-- V -- --';
/** The chief's view of the directives, shared with the monitors of his Office; none of other lists was kept. */
const SHARED = '--VVV ---- - -- --';
/** Only an administrator makes a tenant ready. */
const ADMIN = '----- ---- - -V --';
/** What of a person the administrator alone is shown. */
const KEPT = '00000 0000 0 0V -x';
/** What the administrator alone is shown at all. */
const LISTED = '----- ---- - -V -x';
/** An issue form is its author's post's alone. */
const AUTHOR = '---V- ---- - -- -x';

export const tenantTables: readonly TypeTable[] = [
  {
    type: 'Agency',
    through: ({ agency }) => node('Agency', agency),
    fields: {
      id: AT_HOME,
      name: AT_HOME,
      shortName: AT_HOME,
      level: AT_HOME,
      parent: AT_HOME,
      ancestors: AT_HOME,
      position: AT_HOME,
      hasChildren: NO,
      viewerCanChange: 'FFFFF FFFF F FT -x',
      aliases: EMPTY_AT_HOME,
      codes: AT_HOME,
      groups: AT_HOME,
      appointments: AT_HOME,
      validFrom: EMPTY_AT_HOME,
      validTo: EMPTY_AT_HOME,
      isOutside: NO,
      isCommittee: NO,
      usesSystem: 'TTTTT TTTT T TT -x',
    },
  },
  {
    type: 'AgencyCode',
    through: ({ agency }) => node('Agency', agency, 'codes { FIELDS }'),
    fields: { id: AT_HOME, system: AT_HOME, code: AT_HOME, validFrom: AT_HOME, validTo: EMPTY_AT_HOME },
  },
  { type: 'Agency', through: ({ dissolved }) => node('Agency', dissolved), fields: { validTo: AT_HOME } },
  {
    type: 'AgencyConnection',
    through: () => '{ agencies { FIELDS } }',
    fields: { edges: SIGNED_IN, pageInfo: SIGNED_IN, totalCount: SIGNED_IN, totalCountUpTo: SIGNED_IN },
  },
  {
    type: 'AgencyEdge',
    through: () => '{ agencies { edges { FIELDS } } }',
    fields: { cursor: SIGNED_IN, node: SIGNED_IN },
  },
  {
    type: 'PageInfo',
    through: () => '{ agencies(first: 2) { pageInfo { FIELDS } } }',
    fields: {
      startCursor: SIGNED_IN,
      endCursor: SIGNED_IN,
      hasNextPage: 'TTTTT TTTT T TT Tx',
      hasPreviousPage: 'FFFFF FFFF F FF Fx',
    },
  },
  {
    type: 'AgencyGroup',
    through: ({ group }) => node('AgencyGroup', group),
    fields: { id: AT_HOME, name: AT_HOME, members: AT_HOME, aliases: EMPTY_AT_HOME },
  },
  {
    type: 'Appointment',
    through: ({ appointment }) => node('Appointment', appointment),
    fields: {
      id: AT_HOME,
      role: AT_HOME,
      title: AT_HOME,
      person: AT_HOME,
      agency: AT_HOME,
      fromOn: AT_HOME,
      toOn: EMPTY_AT_HOME,
      isOver: NO,
    },
  },
  {
    type: 'Person',
    through: ({ person }) => node('Person', person),
    fields: {
      id: AT_HOME,
      fullName: AT_HOME,
      initials: AT_HOME,
      email: KEPT,
      state: KEPT,
      appointments: KEPT,
      invitationEndsAt: EMPTY_AT_HOME,
    },
  },
  {
    type: 'PersonConnection',
    through: () => '{ people { FIELDS } }',
    fields: { edges: LISTED, pageInfo: LISTED, totalCount: LISTED, totalCountUpTo: LISTED },
  },
  {
    type: 'PersonEdge',
    through: () => '{ people { edges { FIELDS } } }',
    fields: { cursor: LISTED, node: LISTED },
  },
  {
    type: 'Handover',
    through: ({ world }) => `{ handoverOf(appointmentId: "Appointment:${world.postIds.monitorA}") { FIELDS } }`,
    fields: {
      id: LISTED,
      appointment: LISTED,
      monitored: LISTED,
      monitoredCount: LISTED,
      issued: '----- ---- - -0 -x',
      issuedCount: LISTED,
      reportDraftCount: LISTED,
      issueDraftCount: LISTED,
      successors: LISTED,
    },
  },
  {
    type: 'HandedDirective',
    through: ({ world }) =>
      `{ handoverOf(appointmentId: "Appointment:${world.postIds.monitorA}") { monitored { FIELDS } } }`,
    fields: { id: LISTED, code: LISTED, dueOn: LISTED },
  },
  {
    type: 'Viewer',
    through: () => '{ viewer { FIELDS } }',
    fields: {
      id: SELF,
      today: SELF,
      now: SELF,
      changeMark: SELF,
      language: SELF,
      preferences: SELF,
      email: SELF,
      tenant: SELF,
      person: SELF,
      appointment: SELF,
      appointments: SELF,
      inbox: SELF,
      late: SELF,
      canIssue: 'TTTTT FFFF T FF T-',
      canChase: 'TTTTT FFFF T FF T-',
      canAnswer: 'TTTTT TTTT T FF T-',
      canDecideRequests: 'TTTFF FFFF T FF T-',
      savedViews: '00000 0000 0 00 0-',
      notices: '00000 VV00 V 00 0-',
      canManageAgencies: 'FFFFF FFFF F FT F-',
      canShareViews: 'TTTTT TFFF T FF T-',
    },
  },
  {
    type: 'Preferences',
    through: () => '{ viewer { preferences { FIELDS } } }',
    fields: {
      id: SELF,
      textSize: SELF,
      density: SELF,
      theme: SELF,
      singleKeys: 'TTTTT TTTT T TT T-',
      hidesFirstSteps: 'FFFFF FFFF F FF F-',
      digestByMail: 'TTTTT TTTT T TT T-',
      urgentByMail: 'TTTTT TTTT T TT T-',
      browserNotices: 'FFFFF FFFF F FF F-',
    },
  },
  {
    type: 'Tenant',
    through: () => '{ viewer { tenant { FIELDS } } }',
    fields: { id: SELF, name: SELF, timeZone: SELF, settings: SELF, firstSteps: '00000 0000 0 0V 0-' },
  },
  {
    type: 'FirstSteps',
    through: () => '{ viewer { tenant { firstSteps { FIELDS } } } }',
    fields: {
      id: ADMIN,
      agencyCount: ADMIN,
      agenciesWithoutPeopleCount: ADMIN,
      hasLeader: '----- ---- - -T --',
      hasChief: '----- ---- - -T --',
      hasMonitor: '----- ---- - -T --',
      hasCalendar: '----- ---- - -T --',
      hasDirective: '----- ---- - -T --',
    },
  },
  {
    type: 'TenantSettings',
    through: () => '{ viewer { tenant { settings { FIELDS } } } }',
    fields: {
      id: SELF,
      dueSoonWorkingDays: SELF,
      acknowledgeWithinWorkingDays: SELF,
      minimumWorkingDaysAfterReturn: SELF,
      confirmProposals: 'TTTTT TTTT T TT T-',
      seriesDaysAhead: SELF,
      unknownStartIsIssue: 'FFFFF FFFF F FF F-',
      writtenDaysRoll: 'FFFFF FFFF F FF F-',
      remindsHead: 'FFFFF FFFF F FF F-',
      beforeDayIsInTime: 'TTTTT TTTT T TT T-',
      gradeResults: 'FFFFF FFFF F FF F-',
      lettersForCommittee: 'TTTTT TTTT T TT T-',
      askExtensionWorkingDaysBefore: SELF,
      extensionsAtMost: SELF,
      objectWithinWorkingDays: SELF,
      chiefDecidesExtensions: 'TTTTT TTTT T TT T-',
      chiefDecidesTransfers: 'FFFFF FFFF F FF F-',
      chiefDecidesInfeasible: 'FFFFF FFFF F FF F-',
      chiefDecidesSuspensions: 'FFFFF FFFF F FF F-',
      chiefConfirmsLateDays: 'FFFFF FFFF F FF F-',
      uploadLimitBytes: SELF,
      ...ladderSettings,
    },
  },
  {
    type: 'Inbox',
    through: () => '{ viewer { inbox { FIELDS } } }',
    fields: { id: SELF, totalCount: SELF, groups: 'VVVV0 VV00 V 00 0-' },
  },
  {
    type: 'InboxGroup',
    through: () => '{ viewer { inbox { groups { FIELDS } } } }',
    fields: { id: WAITED_FOR, reason: WAITED_FOR, totalCount: WAITED_FOR, items: WAITED_FOR },
  },
  {
    type: 'InboxItem',
    through: () => '{ viewer { inbox { groups { items { FIELDS } } } } }',
    fields: { id: WAITED_FOR, reason: WAITED_FOR, directive: WAITED_FOR, assignment: WAITED_FOR },
  },
  {
    type: 'SavedView',
    through: () => '{ viewer { savedViews(list: DIRECTIVES) { FIELDS } } }',
    fields: {
      id: SHARED,
      list: SHARED,
      name: SHARED,
      search: SHARED,
      sharedWith: SHARED,
      isOwn: '--TFF ---- - -- --',
      owner: SHARED,
    },
  },
  {
    type: 'IssueDraft',
    through: () => '{ issueDraft { FIELDS } }',
    fields: { id: AUTHOR, body: AUTHOR, savedAt: AUTHOR, version: AUTHOR },
  },
];
