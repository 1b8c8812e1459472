import { sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import type { Transaction } from '../../../../db/src/client.ts';
import { outgoingMessages } from '../../../../db/src/schema/ladder.ts';
import type { Candidate, Planner } from '../ladder/ladder.queries.ts';

/** So many steps are told in one request. */
const STEPS_PER_MESSAGE = 200;

/** Writes, where the tenant has a program to be told, which steps were taken; of restricted work nothing. */
export async function writeWebhook(
  tx: Transaction,
  { tenantId, settings }: Planner,
  steps: readonly (Candidate & { readonly id: string })[],
  now: Date,
): Promise<void> {
  if (settings.webhookUrl === '') return;
  const ids = JSON.stringify([...new Set(steps.map(({ directiveId }) => directiveId))]);
  const { rows } = await tx.execute<{ id: string; code: string }>(sql`
    select id, code from app.directives where tenant_id = ${tenantId} and visibility = 'ordinary'
      and id in (select value::uuid from jsonb_array_elements_text(${ids}::jsonb))`);
  const codes = new Map(rows.map(({ id, code }) => [id, code]));
  const told = steps.flatMap(({ id, directiveId, assignmentId, recipientId, step, level, dueOn }) => {
    const code = codes.get(directiveId);
    return code === undefined ? [] : [{ id, code, directiveId, assignmentId, recipientId, step, level, dueOn }];
  });
  for (let start = 0; start < told.length; start += STEPS_PER_MESSAGE) {
    const part = told.slice(start, start + STEPS_PER_MESSAGE);
    await tx.insert(outgoingMessages).values({
      tenantId,
      id: newId(),
      channel: 'webhook',
      recipient: settings.webhookUrl,
      payload: { type: 'ladder.steps_taken', at: now.toISOString(), steps: part },
      dedupeKey: `webhook:${part[0]?.id}`,
      writtenAt: now,
      notBefore: now,
      attempts: 0,
    });
  }
}
