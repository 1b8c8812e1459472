import { v7 as newId } from 'uuid';
import { groupedBy } from '../../lib/row-groups.ts';
import type { BulkStep, StepOutcome } from './bulk-run.ts';

/** One share to chase its agency about. */
export type Chased = {
  id: string;
  /** What the work is called: the paper's number, or the code. */
  reference: string;
  agency: { id: string; shortName: string };
};

/** What every command of a chase takes. */
export type ChaseInput = { idempotencyKey: string; assignmentIds: string[] };

/** Shares that one command takes. */
const MOST_AT_ONCE = 200;

/** The commands that chase agencies: one an agency, and one a share where some of its work is refused. */
export function chaseSteps(
  shares: readonly Chased[],
  send: (input: ChaseInput) => Promise<StepOutcome>,
): readonly BulkStep[] {
  const stepFor = (own: readonly Chased[]): BulkStep => {
    const input = { idempotencyKey: newId(), assignmentIds: own.map(({ id }) => id) };
    return {
      keys: input.assignmentIds,
      send: () => send(input),
      apart: () => own.map((share) => stepFor([share])),
    };
  };
  return groupedBy(shares, ({ agency }) => agency.id)
    .flatMap((own) => chunks(own, MOST_AT_ONCE))
    .map(stepFor);
}

/** What each share is called in the list of those that were refused. */
export function namesOf(shares: readonly Chased[]): ReadonlyMap<string, string> {
  return new Map(shares.map(({ id, reference, agency }) => [id, `${reference} · ${agency.shortName}`]));
}

/** What was done, and how many agencies it reached; `only` where it is one. */
export function reachedBy(shares: readonly Chased[], keys: readonly string[]) {
  const done = shares.filter(({ id }) => keys.includes(id));
  const agencies = new Set(done.map(({ agency }) => agency.id)).size;
  return { works: done.length, agencies, only: agencies === 1 ? done[0]?.agency : undefined };
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
