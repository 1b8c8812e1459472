import { and, eq } from 'drizzle-orm';
import { series } from '../../../../db/src/schema/series.ts';
import type { Context } from '../../context.ts';
import { NotAllowed, NotFound } from '../../kernel/errors.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { type Keyed, perform, type Performance } from '../../perform.command.ts';
import { AlreadyActed } from '../assignments/already-acted.rules.ts';
import { directivePolicy } from '../directives/directive.policy.ts';
import type { DirectiveEventType } from '../directives/event-types.rules.ts';
import { lastActOn, lockDirective, tellEvents, type Writing } from '../directives/locked-directive.command.ts';
import { lockSeries, makeOccurrences } from './make-occurrences.command.ts';
import { judgeRecurrence, type Recurrence } from './recurrence.rules.ts';
import { type Series, type SeriesAct, stateAfter } from './series.rules.ts';

export type SetSeriesStateInput = Keyed & { readonly directiveId: string; readonly act: SeriesAct };
export type ChangeSeriesRuleInput = Keyed & { readonly directiveId: string; readonly rule: Recurrence };

const EVENTS = { pause: 'series_paused', resume: 'series_resumed', end: 'series_ended' } as const;

/**
 * Pauses, resumes or ends the series of a kỳ. The kỳ that were made stay as they are; those that fell due while it was
 * paused are not made up for.
 *
 * @throws {NotFound} the actor can see no such directive, or it recurs not
 * @throws {NotAllowed} it is not the actor's to change
 * @throws {AlreadyActed} somebody was first, or it has ended
 */
export function setSeriesState(context: Context, input: SetSeriesStateInput): Promise<{ directiveId: string }> {
  return perform(context, 'setSeriesState', input, async (performance) => {
    const { writing, made, overtaken } = await lockOwnSeries(context, performance, input);
    const state = stateAfter(made.state, input.act);
    if (state === null) throw await overtaken();
    await write(writing, { ...made, state }, input.directiveId, EVENTS[input.act], {
      before: { state: made.state },
      after: { state },
    });
    await makeOccurrences(writing, { ...made, state }, reachOf(context));
    return { directiveId: input.directiveId };
  });
}

/**
 * Changes when a series falls due, from now on: what was made stays, and the next kỳ follows the last one made.
 *
 * @throws the refusals of {@link setSeriesState} and {@link judgeRecurrence}
 */
export function changeSeriesRule(context: Context, input: ChangeSeriesRuleInput): Promise<{ directiveId: string }> {
  return perform(context, 'changeSeriesRule', input, async (performance) => {
    const { writing, made, overtaken } = await lockOwnSeries(context, performance, input);
    if (made.state === 'ended') throw await overtaken();
    const rule = judgeRecurrence(input.rule, 'rule');
    await write(writing, { ...made, rule }, input.directiveId, 'series_rule_changed', {
      before: { rule: made.rule },
      after: { rule },
    });
    await makeOccurrences(writing, { ...made, rule }, reachOf(context));
    return { directiveId: input.directiveId };
  });
}

async function lockOwnSeries(
  { actor }: Context,
  { tx, now: readClock }: Performance,
  { directiveId, idempotencyKey }: Keyed & { readonly directiveId: string },
) {
  const { directive, monitors } = await lockDirective(tx, actor, directiveId);
  if (directive.seriesId === null) throw new NotFound();
  if (!can(actor, directivePolicy.amend, { ...directive, monitors })) throw new NotAllowed();
  const made = await lockSeries(tx, actor.tenantId, directive.seriesId);
  if (!made) throw new NotFound();
  const { now, today } = readClock();
  const writing: Writing = { tx, actor, idempotencyKey, now, today };
  return {
    writing,
    made,
    overtaken: async () => new AlreadyActed(await lastActOn(tx, made)),
  };
}

async function write(
  writing: Writing,
  { id, rule, state }: Series,
  directiveId: string,
  type: DirectiveEventType,
  told: { before: Record<string, unknown>; after: Record<string, unknown> },
): Promise<void> {
  const { tx, actor, now } = writing;
  await tx
    .update(series)
    .set({ rule, state, updatedAt: now })
    .where(and(eq(series.tenantId, actor.tenantId), eq(series.id, id)));
  await tellEvents(writing, directiveId, [{ type, subjectId: id, ...told }]);
}

function reachOf({ calendar, settings }: Context) {
  return { calendar, daysAhead: settings.seriesDaysAhead };
}
