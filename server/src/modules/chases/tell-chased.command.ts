import { tellNotices } from '../../../../db/src/append-event.ts';
import type { Writing } from '../directives/locked-directive.command.ts';
import { type Told, writeNotices } from '../notices/write-notices.command.ts';
import { answersFor, selectAnsweringPosts } from '../people/answering-posts.queries.ts';
import type { EnteredChase } from './chase-agencies.command.ts';

/** Tells the posts that answer for the chased agencies, whatever it was: a reminder, a demand or a letter. */
export async function tellChased(
  { tx, actor: { tenantId }, now }: Pick<Writing, 'tx' | 'actor' | 'now'>,
  chases: readonly EnteredChase[],
): Promise<void> {
  const posts = await selectAnsweringPosts(
    tx,
    tenantId,
    chases.map(({ agencyId }) => agencyId),
  );
  const told = chases.flatMap(({ agencyId, shares }) =>
    posts
      .filter((post) => answersFor(post, agencyId))
      .flatMap(({ id: recipientId, role }) =>
        shares.map((share): Told => ({
          recipientId,
          directiveId: share.directiveId,
          assignmentId: share.id,
          reason: 'chased',
          level: role === 'agency_clerk' || role === 'office_monitor' ? 'clerk' : 'head',
          dueOn: share.dueOn,
        })),
      ),
  );
  await writeNotices(tx, tenantId, told, now);
  await tellNotices(tx, tenantId, [...new Set(told.map(({ recipientId }) => recipientId))]);
}
