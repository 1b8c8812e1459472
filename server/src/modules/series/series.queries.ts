import { and, asc, eq } from 'drizzle-orm';
import type { TenantDatabase } from '../../../../db/src/client.ts';
import { directives } from '../../../../db/src/schema/directives.ts';
import { series } from '../../../../db/src/schema/series.ts';
import type { Context } from '../../context.ts';
import { directiveColumns, visibleDirectives } from '../directives/directive.visibility.queries.ts';
import type { Directive } from '../directives/directives.queries.ts';
import { isAmong } from '../input/among.queries.ts';
import type { Series } from './series.rules.ts';

/** The series of a tenant that make kỳ, with who set them up. */
export function selectActiveSeries(db: TenantDatabase, tenantId: string): Promise<Pick<Series, 'id' | 'madeBy'>[]> {
  return db.readInTenant(tenantId, (reader) =>
    reader
      .select({ id: series.id, madeBy: series.madeBy })
      .from(series)
      .where(and(eq(series.tenantId, tenantId), eq(series.state, 'active'))),
  );
}

/** Series with these ids. The caller has seen a kỳ of each. */
export async function selectSeries({ actor, db }: Context, ids: readonly string[]): Promise<Series[]> {
  const rows = await db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select()
      .from(series)
      .where(and(eq(series.tenantId, actor.tenantId), isAmong(series.id, ids))),
  );
  return rows as unknown as Series[];
}

/** The kỳ of these series that exist for the actor, in order of their days. */
export function selectOccurrences({ actor, db }: Context, seriesIds: readonly string[]): Promise<Directive[]> {
  return db.readInTenant(actor.tenantId, (reader) =>
    reader
      .select(directiveColumns)
      .from(directives)
      .where(and(visibleDirectives(actor), isAmong(directives.seriesId, seriesIds)))
      .orderBy(asc(directives.seriesOn)),
  );
}
