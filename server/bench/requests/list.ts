/** The list page: 50 directives with document, issuer, all shares, their agencies and latest reports. */
export const LIST = `query List($first: Int!, $after: String, $filter: DirectiveFilter, $orderBy: DirectiveOrder) {
  directives(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    edges {
      node {
        id code content urgency dueOn firstDueOn status standing progress
        document { id reference issuedOn }
        issuer { id title person { id fullName } }
        assignments {
          id role state standing dueOn firstDueOn percent
          agency { id name shortName }
          latestReport { id kind sentAt percent result }
        }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The same page as PostGraphile names it. It derives no standing. */
export const POSTGRAPHILE_LIST = `query List($first: Int!, $committeeId: UUID!) {
  allDirectives(first: $first, condition: { committeeId: $committeeId, closedOn: null }, orderBy: [DUE_ON_ASC, ROW_ID_ASC]) {
    edges {
      node {
        rowId code content urgency dueOn firstDueOn status progress
        sourceDocumentByTenantIdAndDocumentId { rowId number notation issuedOn }
        appointmentByTenantIdAndIssuerId { rowId title personByTenantIdAndPersonId { rowId fullName } }
        assignmentsByTenantIdAndDirectiveId(orderBy: [ROLE_ASC, ROW_ID_ASC]) {
          nodes {
            rowId role state dueOn firstDueOn percent
            agencyByTenantIdAndAgencyId { rowId name shortName }
            latestReport { rowId kind sentAt percent result }
          }
        }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The chief's late list: unreported work past its due day, of everybody. */
export const LATE = `query Late($first: Int!) {
  assignments(first: $first, filter: { isLate: true }, orderBy: DUE_ON) {
    edges {
      node {
        id role state standing dueOn daysOverdue percent reminderCount lastRemindedAt viewerCanRemind
        agency { id shortName }
        directive { id code content document { id reference } issuer { id title } }
        latestReport { id sentAt result }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** What waits for the viewer, with the first items of each group. */
export const INBOX = `query Inbox($first: Int!) {
  viewer {
    id today
    inbox {
      totalCount
      groups {
        reason totalCount
        items(first: $first) {
          id reason
          directive { id code content urgency document { id reference } }
          assignment { id state standing dueOn workingDaysLeft percent agency { id shortName } viewerCanAcknowledge viewerCanReport }
        }
      }
    }
  }
}`;

/** An agency's work, newest first. */
export const AGENCY_LIST = `query AgencyList($first: Int!, $after: String, $filter: DirectiveFilter, $orderBy: DirectiveOrder) {
  assignments(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    edges { node { id role state standing dueOn percent directive { id code content } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** How many directives each tab above the list holds; counting stops where the tabs stop telling. */
export const TABS = `query Tabs(
  $open: DirectiveFilter!, $overdue: DirectiveFilter!, $soon: DirectiveFilter!, $review: DirectiveFilter!
  $proposals: DirectiveFilter!, $urgent: DirectiveFilter!, $done: DirectiveFilter!
) {
  open: directives(first: 1, filter: $open) { count: totalCountUpTo(max: 1001) }
  overdue: directives(first: 1, filter: $overdue) { count: totalCountUpTo(max: 1001) }
  soon: directives(first: 1, filter: $soon) { count: totalCountUpTo(max: 1001) }
  review: directives(first: 1, filter: $review) { count: totalCountUpTo(max: 1001) }
  proposals: directives(first: 1, filter: $proposals) { count: totalCountUpTo(max: 1001) }
  urgent: directives(first: 1, filter: $urgent) { count: totalCountUpTo(max: 1001) }
  done: directives(first: 1, filter: $done) { count: totalCountUpTo(max: 1001) }
}`;

const IN_FORCE = { isOpen: true, isProposal: false };

export const TAB_FILTERS = {
  open: IN_FORCE,
  overdue: { standing: ['OVERDUE'] },
  soon: { standing: ['DUE_SOON'] },
  review: { state: ['REPORTED'], isProposal: false },
  proposals: { isProposal: true },
  urgent: { ...IN_FORCE, urgency: ['URGENT', 'VERY_URGENT', 'IMMEDIATE'] },
  done: { status: 'DONE' },
};
