import { sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import type { Transaction } from './client.ts';
import { NOTICE_CHANNEL, type Notice } from './notices.ts';
import { events } from './schema/events.ts';

export type NewEvent = Omit<typeof events.$inferInsert, 'id'>;

/**
 * Appends to history what a command did, in the command's own transaction, and tells every server process which
 * directives changed; PostgreSQL delivers that only if the transaction commits.
 */
export async function appendEvents(tx: Transaction, appended: readonly NewEvent[]): Promise<void> {
  const [first] = appended;
  if (!first) return;
  await tx.insert(events).values(appended.map((event) => ({ ...event, id: newId() })));

  const directiveIds = [...new Set(appended.flatMap(({ directiveId }) => directiveId ?? []))];
  for (let start = 0; start < directiveIds.length; start += DIRECTIVES_PER_NOTICE) {
    const notice: Notice = {
      kind: 'directives-changed',
      tenantId: first.tenantId,
      directiveIds: directiveIds.slice(start, start + DIRECTIVES_PER_NOTICE),
    };
    await tx.execute(sql`select pg_notify(${NOTICE_CHANNEL}, ${JSON.stringify(notice)})`);
  }
}

/**
 * Tells every server process to look afresh at what an account may do, once the transaction commits: its open streams
 * end with the rights they rested on.
 */
export async function tellRightsChanged(tx: Transaction, accountId: string): Promise<void> {
  const notice: Notice = { kind: 'sessions-ended', accountId };
  await tx.execute(sql`select pg_notify(${NOTICE_CHANNEL}, ${JSON.stringify(notice)})`);
}

/** Tells every server process whom something was told, once the transaction commits. */
export async function tellNotices(tx: Transaction, tenantId: string, recipientIds: readonly string[]): Promise<void> {
  if (recipientIds.length === 0) return;
  const isNamed = recipientIds.length <= DIRECTIVES_PER_NOTICE;
  const notice: Notice = { kind: 'notices-written', tenantId, recipientIds: isNamed ? recipientIds : null };
  await tx.execute(sql`select pg_notify(${NOTICE_CHANNEL}, ${JSON.stringify(notice)})`);
}

/** A payload may have 8,000 bytes; an id takes 39. */
const DIRECTIVES_PER_NOTICE = 150;
