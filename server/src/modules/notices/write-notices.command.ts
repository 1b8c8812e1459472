import { sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import type { Transaction } from '../../../../db/src/client.ts';
import { notices } from '../../../../db/src/schema/ladder.ts';
import { NOTICE_REASONS, type NoticeReason } from '../ladder/ladder.rules.ts';

/** What a post is to be told of a directive. */
export type Told = {
  readonly recipientId: string;
  readonly directiveId: string;
  readonly assignmentId: string;
  readonly reason: NoticeReason;
  readonly level: string;
  readonly dueOn: string | null;
};

/**
 * Tells each post once of each directive, by the weightiest of its reasons: unread again, unless it was muted. What a
 * head's own agency is late with, or chased about, is never muted.
 *
 * @returns the ids of the notices that are unread and unmailed now
 */
export async function writeNotices(
  tx: Transaction,
  tenantId: string,
  told: readonly Told[],
  now: Date,
): Promise<string[]> {
  const weightiest = new Map<string, Told>();
  for (const one of told) {
    const key = `${one.recipientId} ${one.directiveId}`;
    const known = weightiest.get(key);
    if (!known || NOTICE_REASONS.indexOf(one.reason) < NOTICE_REASONS.indexOf(known.reason)) weightiest.set(key, one);
  }
  const rows = [...weightiest.values()].map(({ recipientId, directiveId, assignmentId, reason, dueOn, level }) => ({
    id: newId(),
    recipientId,
    directiveId,
    assignmentId,
    reason,
    dueOn,
    loud: level === 'head' && (reason === 'overdue' || reason === 'chased'),
  }));
  const at = sql`${now.toISOString()}::timestamptz`;
  // What is muted is told as read and as mailed, unless it is loud.
  const isMuted = sql`n.muted_at is not null and (excluded.recipient_id, excluded.directive_id) not in (
    select "recipientId", "directiveId" from told where loud)`;
  const { rows: written } = await tx.execute<{ id: string; isSilent: boolean }>(sql`
    with told as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, "recipientId" uuid,
        "directiveId" uuid, "assignmentId" uuid, reason text, "dueOn" date, loud boolean)
    )
    insert into ${notices} as n (tenant_id, id, recipient_id, directive_id, assignment_id, reason, due_on, told_at)
    select ${tenantId}::uuid, id, "recipientId", "directiveId", "assignmentId", reason, "dueOn", ${at}
    from told order by "recipientId", "directiveId"
    on conflict (tenant_id, recipient_id, directive_id) do update set
      assignment_id = excluded.assignment_id, reason = excluded.reason, due_on = excluded.due_on,
      told_at = excluded.told_at,
      read_at = case when ${isMuted} then coalesce(n.read_at, excluded.told_at) end,
      mailed_at = case when ${isMuted} then excluded.told_at end
    returning id, mailed_at is not null as "isSilent"`);
  return written.filter(({ isSilent }) => !isSilent).map(({ id }) => id);
}
