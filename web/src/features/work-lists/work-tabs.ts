import { bothOf, type DirectiveFilter, filterOf, type ListReader, type WorkSearch } from './conditions.ts';

const URGENT = ['URGENT', 'VERY_URGENT', 'IMMEDIATE'] as const;

/** Tabs of the list of directives, in their order. */
export const DIRECTIVE_TABS = [
  'open',
  'overdue',
  'soon',
  'review',
  'proposals',
  'mine',
  'urgent',
  'done',
  'all',
] as const;
export type DirectiveTab = (typeof DIRECTIVE_TABS)[number];

/** Tabs of an agency's own work, in their order. */
export const ASSIGNMENT_TABS = ['open', 'new', 'working', 'returned', 'overdue', 'review', 'done', 'all'] as const;
export type AssignmentTab = (typeof ASSIGNMENT_TABS)[number];

/** @param appointmentId of the viewer, for what he follows */
export function directiveTabFilter(tab: DirectiveTab, appointmentId: string): DirectiveFilter {
  switch (tab) {
    case 'open':
      return { isOpen: true, isProposal: false };
    case 'overdue':
      return { standing: ['OVERDUE'] };
    case 'soon':
      return { standing: ['DUE_SOON'] };
    case 'review':
      return { state: ['REPORTED'], isProposal: false };
    case 'proposals':
      return { isProposal: true };
    case 'mine':
      return { isOpen: true, isProposal: false, monitorId: [appointmentId] };
    case 'urgent':
      return { isOpen: true, isProposal: false, urgency: [...URGENT] };
    case 'done':
      return { status: ['DONE'] };
    case 'all':
      return {};
  }
}

export function assignmentTabFilter(tab: AssignmentTab): DirectiveFilter {
  switch (tab) {
    case 'open':
      return { isOpen: true };
    case 'new':
      return { state: ['AWAITING'] };
    case 'working':
      return { state: ['IN_PROGRESS'], isReturned: false };
    case 'returned':
      return { isReturned: true, state: ['IN_PROGRESS'] };
    case 'overdue':
      return { isLate: true };
    case 'review':
      return { state: ['REPORTED'] };
    case 'done':
      return { state: ['ACCEPTED'] };
    case 'all':
      return {};
  }
}

/**
 * The tab that the address means. Without one, a link or a search that brings its own conditions looks through
 * everything; otherwise the list opens on what is open.
 */
export function tabOf<Tab extends string>(search: WorkSearch, tabs: readonly Tab[]): Tab | 'open' | 'all' {
  const named = tabs.find((tab) => tab === search.tab);
  if (named !== undefined) return named;
  const { q, standing, status, state, open, returned, document } = search;
  return [q, standing, status, state, open, returned, document].some((value) => value !== undefined) ? 'all' : 'open';
}

/** The tab's conditions together with those of the address. */
export function filterIn(tabFilter: DirectiveFilter, search: WorkSearch, reader: ListReader): DirectiveFilter {
  return bothOf(tabFilter, filterOf(search, reader));
}
