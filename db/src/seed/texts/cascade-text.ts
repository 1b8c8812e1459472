import type { Fate } from '../plan/fates.ts';

/** A directive that a lower committee issues in execution of an assignment. Agencies are named by their keys. */
export type ChildText = {
  readonly content: string;
  readonly leads: readonly string[];
  readonly coordinating: readonly string[];
  readonly product: string;
  readonly fate: Fate;
};

export type CascadeText = {
  /** A part of the parent directive's text. */
  readonly parent: string;
  /** The committee that was assigned, by key. */
  readonly committee: string;
  readonly notation: string;
  readonly number: string;
  readonly abstract: string;
  readonly children: readonly ChildText[];
};
