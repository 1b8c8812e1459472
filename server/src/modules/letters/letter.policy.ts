import { all, column, roleIs } from '../../kernel/policy/conditions.ts';

const isIssuingSide = column('committeeId').isActors('committeeIds');

/** A letter is the issuing side's own until it leaves the house; agencies learn of it by the history of their work. */
export const letterPolicy = {
  see: all(isIssuingSide, roleIs('chair', 'vice_chair', 'office_chief', 'office_monitor')),
  /** Drafts, changes, submits and throws away; which work, is asked of each share beside it. */
  draft: all(isIssuingSide, roleIs('chair', 'vice_chair', 'office_chief', 'office_monitor')),
  /** Issues a submitted letter, or gives it back to its drafter. */
  issue: all(isIssuingSide, roleIs('chair', 'vice_chair', 'office_chief')),
};
