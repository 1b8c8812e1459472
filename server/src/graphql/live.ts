import { Repeater } from 'graphql-yoga';
import type { RequestContext, Wake } from './context.ts';

/**
 * Turns what changes in the tenant into values of a subscription. Before each one the viewer is judged afresh, and the
 * stream's context becomes that of now: whoever was ended or lost his post gets no more, and the stream ends.
 *
 * @param since the viewer's mark when he read; where there was a change after it, the stream begins with a value
 * @param valuesOf what to send for a wake, read through the fresh context
 */
export function streamOf<Value>(
  context: RequestContext,
  since: string | null | undefined,
  valuesOf: (wake: Wake, context: RequestContext) => Promise<Value[]>,
): AsyncIterable<Value> {
  return new Repeater<Value>(async (push, stop) => {
    let turn = Promise.resolve();
    async function answer(wake: Wake): Promise<void> {
      const fresh = await context.refresh();
      if (!fresh) return stop();
      Object.assign(context, fresh);
      // One after the other: a change can touch more than a queue holds, and each is resolved in the context of its wake.
      for (const value of await valuesOf(wake, context)) await push(value);
    }
    const handleWake = (wake: Wake) => {
      turn = turn.then(() => answer(wake)).catch(stop);
    };
    const { tenantId } = context.actor;
    const unsubscribe = context.wakes.subscribe(tenantId, handleWake);
    if (since && since !== context.wakes.markOf(tenantId)) handleWake({ kind: 'missed' });
    await stop;
    unsubscribe();
  });
}
