import { and, eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import type { TenantDatabase, Transaction } from '../../../../db/src/client.ts';
import { notices, outgoingMessages } from '../../../../db/src/schema/ladder.ts';
import type { Clock } from '../../kernel/clock.ts';
import { findPlanner, momentOf, type Planner } from '../ladder/ladder.queries.ts';
import { mayTell } from '../ladder/ladder.rules.ts';
import { lockPlanning } from '../ladder/planning-lock.command.ts';
import { preferencesFrom } from '../people/preferences.rules.ts';
import { findToldLines, type ToldLine } from './told-lines.queries.ts';

/** A mail names so many directives; the others are in the app. */
const MAX_LINES = 50;
/** So many people's digests are written in one transaction. */
const PEOPLE_PER_BATCH = 200;

/**
 * Writes a mail at once for each notice of a directive that is very urgent, to whoever wants such mail.
 *
 * @param noticeIds told in this transaction
 */
export async function writeUrgentMails(
  tx: Transaction,
  planner: Planner,
  noticeIds: readonly string[],
  now: Date,
): Promise<void> {
  if (noticeIds.length === 0) return;
  const lines = await findToldLines(tx, planner.tenantId, { noticeIds });
  const wanted = lines.filter(({ preferences }) => preferencesFrom(preferences).urgentByMail);
  await writeMails(
    tx,
    planner,
    wanted.map((line) => ({
      kind: 'urgent',
      lines: [line],
      dedupeKey: `urgent:${line.noticeId}:${now.toISOString()}`,
    })),
    now,
  );
  await markMailed(
    tx,
    planner.tenantId,
    wanted.map(({ noticeId }) => noticeId),
    now,
  );
}

/**
 * Writes the day's mail for everybody who was told something since the last, from the tenant's hour on: one for a person
 * and a day. Any number of processes may do it at once.
 *
 * @returns how many mails were written
 */
export async function writeDigests(
  { db, clock }: { readonly db: TenantDatabase; readonly clock: Clock },
  tenantId: string,
): Promise<number> {
  const planner = await findPlanner(db, tenantId);
  const { settings, calendar, timeZone } = planner;
  for (let written = 0; ;) {
    const now = clock.now();
    const { today, time } = momentOf(now, timeZone);
    const hour = Number(time.slice(0, 2));
    if (hour < settings.digestHour || !mayTell(calendar, settings, today, hour)) return written;
    const personIds = await findUnmailed(db, tenantId, today);
    if (personIds.length === 0) return written;
    written += await db.inTenantTransaction(tenantId, (tx) => writeBatch(tx, planner, { now, today, personIds }));
  }
}

type Batch = { readonly now: Date; readonly today: string; readonly personIds: readonly string[] };

async function writeBatch(tx: Transaction, planner: Planner, { now, today, personIds }: Batch): Promise<number> {
  const { tenantId } = planner;
  // Whoever comes second waits here, and finds these people's notices mailed.
  await lockPlanning(tx, tenantId);
  const lines = await findToldLines(tx, tenantId, { personIds });
  const wanted = lines.filter(({ isRead, preferences }) => !isRead && preferencesFrom(preferences).digestByMail);
  const written = await writeMails(
    tx,
    planner,
    [...Map.groupBy(wanted, ({ personId }) => personId)].map(([personId, own]) => ({
      kind: 'digest',
      lines: own,
      dedupeKey: digestKey(personId, today),
    })),
    now,
  );
  await tx.execute(sql`
    update ${notices} set mailed_at = ${now.toISOString()}::timestamptz
    where tenant_id = ${tenantId} and mailed_at is null and recipient_id in (
      select id from app.appointments where tenant_id = ${tenantId} and person_id in ${[...personIds]})`);
  return written;
}

/** People with something unmailed, and no digest of that day. */
async function findUnmailed(db: TenantDatabase, tenantId: string, today: string): Promise<string[]> {
  const { rows } = await db.readInTenant(tenantId, (reader) =>
    reader.execute<{ personId: string }>(sql`
      with unmailed as materialized (
        select distinct ap.person_id from ${notices} n
        join app.appointments ap on ap.tenant_id = n.tenant_id and ap.id = n.recipient_id
        where n.tenant_id = ${tenantId} and n.mailed_at is null
      )
      select person_id as "personId" from unmailed
      -- Once for each person and in its key: "not exists" would compare each notice with every mail.
      where (select m.id from ${outgoingMessages} m
        where m.tenant_id = ${tenantId} and m.dedupe_key = 'digest:' || unmailed.person_id || ':' || ${today}::text) is null
      order by 1 limit ${PEOPLE_PER_BATCH}`),
  );
  return rows.map(({ personId }) => personId);
}

function digestKey(personId: string, today: string): string {
  return `digest:${personId}:${today}`;
}

type Mail = { readonly kind: 'urgent' | 'digest'; readonly lines: readonly ToldLine[]; readonly dedupeKey: string };

async function writeMails(tx: Transaction, planner: Planner, mails: readonly Mail[], now: Date): Promise<number> {
  if (mails.length === 0) return 0;
  const { today } = momentOf(now, planner.timeZone);
  const written = await tx
    .insert(outgoingMessages)
    .values(
      mails.flatMap(({ kind, lines, dedupeKey }) => {
        const [first] = lines;
        if (!first) return [];
        return {
          tenantId: planner.tenantId,
          id: newId(),
          channel: 'mail',
          recipient: first.email,
          personId: first.personId,
          payload: {
            kind,
            language: first.language,
            name: first.fullName,
            today,
            total: lines.length,
            lines: lines.slice(0, MAX_LINES).map(({ code, content, agency, dueOn, reason }) => ({
              code,
              content,
              agency,
              dueOn,
              reason,
            })),
          },
          dedupeKey,
          writtenAt: now,
          notBefore: now,
          attempts: 0,
        };
      }),
    )
    .onConflictDoNothing({ target: [outgoingMessages.tenantId, outgoingMessages.dedupeKey] })
    .returning({ id: outgoingMessages.id });
  return written.length;
}

async function markMailed(tx: Transaction, tenantId: string, noticeIds: readonly string[], now: Date): Promise<void> {
  if (noticeIds.length === 0) return;
  await tx
    .update(notices)
    .set({ mailedAt: now })
    .where(and(eq(notices.tenantId, tenantId), sql`${notices.id} in ${[...noticeIds]}`));
}
