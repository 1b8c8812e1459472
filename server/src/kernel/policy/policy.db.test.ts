import { inArray, sql } from 'drizzle-orm';
import { PgDialect, pgTable, text } from 'drizzle-orm/pg-core';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, expect, inject, it } from 'vitest';
import type { Actor } from '../actor.ts';
import type { Condition } from './conditions.ts';
import { can } from './evaluate.ts';
import { visibleTo } from './to-sql.ts';

type Name = 'a' | 'b';
const things = pgTable('things', { a: text('a'), b: text('b') });
const related = pgTable('related', { value: text('value') });
const database = new pg.Pool({ connectionString: inject('databaseUrl') });
afterAll(() => database.end());

const value = fc.constantFrom('x', 'y', 'z');
const name = fc.constantFrom<Name>('a', 'b');
const fact = fc.constantFrom('agencyId' as const, 'onBehalfOf' as const, 'committeeIds' as const, 'readerOf' as const);
const thingRows = fc.record({ a: fc.option(value), b: fc.option(value), assigned: fc.array(value, { maxLength: 2 }) });
const actors: fc.Arbitrary<Actor> = fc.record({
  tenantId: value,
  timeZone: fc.constant('Asia/Ho_Chi_Minh'),
  personId: value,
  appointmentId: value,
  onBehalfOf: fc.option(value),
  role: fc.constantFrom('chair' as const, 'officer' as const),
  agencyId: value,
  committeeIds: fc.array(value, { maxLength: 2 }),
  receiverIds: fc.array(value, { maxLength: 2 }),
  readerOf: fc.array(value),
});

const { condition } = fc.letrec<{ condition: Condition<Name, 'assigned'> }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    fc.record({ column: name, is: value }),
    fc.record({ column: name, isEmpty: fc.constant(true as const) }),
    fc.record({ column: name, isActors: fact }),
    fc.record({ some: fc.constant('assigned' as const), isActors: fact }),
    fc.record({ actor: fact, isOneOf: fc.array(value) }),
    fc.record({ not: tie('condition') }),
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
  ),
}));

it('answers any condition alike in memory and in SQL, empty columns and relations included', async () => {
  await fc.assert(
    fc.asyncProperty(actors, condition, thingRows, async (actor, policy, thing) => {
      const assigned = (values: string[]) => sql`exists (
        select from unnest(${sql.param(thing.assigned)}::text[]) as related(value) where ${inArray(related.value, values)})`;
      const query = new PgDialect().sqlToQuery(sql`
        select from (values (${thing.a}::text, ${thing.b}::text)) as things(a, b)
        where ${visibleTo(actor, policy, things, { assigned })}`);
      const { rowCount } = await database.query(query.sql, query.params);
      expect(rowCount === 1).toBe(can(actor, policy, thing));
    }),
    { numRuns: Number(process.env['DEEP'] ?? 0) > 0 ? 20_000 : 1000, seed: 20260712 },
  );
}, 120_000);
