import { v7 as newId } from 'uuid';
import { expect } from 'vitest';
import { IdempotencyKeyReused } from '../../db/src/once.ts';
import type { Context } from '../src/context.ts';
import { Refusal } from '../src/kernel/errors.ts';
import { rollUp } from '../src/modules/directives/roll-up.rules.ts';
import { recordsOf } from './records.ts';
import type { SmallWorld } from './small-world.ts';
import { type PostKey, postKeys } from './small-world-cast.ts';
import { snapshotOf } from './tenant-snapshot.ts';

/** The act is refused with that code and those fields, and no row of any table is other than before. */
export async function expectRefusal(
  { tenantId }: SmallWorld,
  act: () => Promise<unknown>,
  refusal: { readonly code: string } & Record<string, unknown>,
): Promise<void> {
  const before = await snapshotOf(tenantId);
  const outcome = await outcomeOf(act);
  expect(outcome, `not refused: ${String(outcome)}`).toBeInstanceOf(Refusal);
  expect(Object.fromEntries(Object.entries(outcome as Refusal))).toMatchObject(refusal);
  expect(await snapshotOf(tenantId)).toEqual(before);
}

function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}

type Verdicts = { readonly [verdict: string]: readonly PostKey[] };

/**
 * Who may: the act tried as every post of the world, each on what `prepare` made. A refusal must leave no trace.
 *
 * @returns posts by what came of it: `done`, `NOT_ALLOWED`, `NOT_FOUND`
 */
export async function verdicts<Thing>(
  world: SmallWorld,
  prepare: () => Promise<Thing>,
  act: (context: Context, thing: Thing) => Promise<unknown>,
): Promise<Verdicts> {
  const found: Record<string, PostKey[]> = {};
  let thing = await prepare();
  let before = await snapshotOf(world.tenantId);
  for (const post of postKeys) {
    const context = await world.contextAs(post);
    const refused = await act(context, thing).then(() => null, asRefusal);
    (found[refused?.code ?? 'done'] ??= []).push(post);
    if (refused) {
      expect(await snapshotOf(world.tenantId)).toEqual(before);
    } else {
      thing = await prepare();
      before = await snapshotOf(world.tenantId);
    }
  }
  return found;
}

/**
 * Thirty sends of one key at once do it once and get one answer, so does a late retry; another request under the same
 * key is a bug.
 *
 * @returns the key, under which its events stand
 */
export async function expectOnce<Answer>(
  { tenantId }: SmallWorld,
  send: (key: string) => Promise<Answer>,
  sendOther: (key: string) => Promise<unknown>,
): Promise<string> {
  const key = newId();
  const answers = await Promise.all(Array.from({ length: 30 }, () => send(key)));
  const after = await snapshotOf(tenantId);
  for (const answer of [...answers, await send(key)]) expect(answer).toEqual(answers[0]);
  expect(await outcomeOf(() => sendOther(key))).toBeInstanceOf(IdempotencyKeyReused);
  expect(await snapshotOf(tenantId)).toEqual(after);
  return key;
}

/** What is derived is what the rule derives, and the periods on record follow each other up to what the rows say now. */
export async function expectRollUpHolds({ db, tenantId }: Pick<SmallWorld, 'db' | 'tenantId'>): Promise<void> {
  const { directives, assignments, periods } = await recordsOf(db, tenantId);
  for (const directive of directives) {
    const shares = assignments.filter(({ directiveId }) => directiveId === directive.id);
    expect(directive, directive.code).toMatchObject(rollUp(shares));
    for (const share of shares) {
      const own = periods
        .filter(({ assignmentId }) => assignmentId === share.id)
        .toSorted(
          (one, other) => one.recordedFrom.getTime() - other.recordedFrom.getTime() || (one.id < other.id ? -1 : 1),
        );
      const ends = own.map(({ recordedTo }) => recordedTo?.getTime() ?? null);
      const starts = own.map(({ recordedFrom }) => recordedFrom.getTime());
      // A proposal binds nobody, so nothing of it is on record yet.
      if (directive.inForceAt === null) expect(own).toEqual([]);
      else expect(ends).toEqual([...starts.slice(1), null]);
      const { agencyId, role, state, dueOn, firstDueOn, statedOn } = share;
      if (directive.inForceAt !== null)
        expect(own.at(-1)).toMatchObject({ agencyId, role, state, dueOn, firstDueOn, statedOn });
    }
  }
}

/** What an act answers or throws. */
export function outcomeOf(act: () => Promise<unknown>): Promise<unknown> {
  return act().catch((error: unknown) => error);
}
