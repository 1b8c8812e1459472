import { and, desc, eq } from 'drizzle-orm';
import { directives } from '../../../../db/src/schema/directives.ts';
import { series } from '../../../../db/src/schema/series.ts';
import { tellEvents, type Writing } from '../directives/locked-directive.command.ts';

/** Pauses a series of which no kỳ can be made, and says so on its last one's timeline. */
export async function pauseUnmakeable(writing: Writing, seriesId: string): Promise<void> {
  const { tx, actor, now } = writing;
  const { tenantId } = actor;
  const paused = await tx
    .update(series)
    .set({ state: 'paused', updatedAt: now })
    .where(and(eq(series.tenantId, tenantId), eq(series.id, seriesId), eq(series.state, 'active')))
    .returning({ id: series.id });
  if (paused.length === 0) return;
  const [last] = await tx
    .select({ id: directives.id })
    .from(directives)
    .where(and(eq(directives.tenantId, tenantId), eq(directives.seriesId, seriesId)))
    .orderBy(desc(directives.seriesOn))
    .limit(1);
  if (!last) return;
  await tellEvents(writing, last.id, [
    {
      type: 'series_paused',
      subjectId: seriesId,
      before: { state: 'active' },
      after: { state: 'paused', cause: 'unmakeable' },
    },
  ]);
}
