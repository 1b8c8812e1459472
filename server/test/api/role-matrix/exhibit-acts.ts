import { and, eq, isNotNull } from 'drizzle-orm';
import { assignments } from '../../../../db/src/schema/assignments.ts';
import type { Deadline } from '../../../src/modules/directives/deadline.rules.ts';
import { issueDirectives } from '../../../src/modules/directives/issue-directives.command.ts';
import { actsIn } from '../../small-world-acts.ts';
import type { SmallWorld } from '../../small-world.ts';

/** A directive in each form of deadline that has no written day, as its document words it. */
export async function issueInForms(world: SmallWorld): Promise<string[]> {
  const { directives: lines, ...input } = world.issueInput({ by: 'chief', at: '2024-06-05' });
  const forms: readonly Deadline[] = [
    { kind: 'term', n: 10, unit: 'working_day', from: '2024-06-05' },
    { kind: 'period_end', period: 'quarter', year: 2024, index: 3 },
    { kind: 'event', text: 'khi có hướng dẫn của Bộ Xây dựng' },
  ];
  const { directiveIds } = await issueDirectives(await world.contextAs('chief', { at: '2024-06-05' }), {
    ...input,
    directives: forms.flatMap((deadline) =>
      lines.map((line) => ({ ...line, deadline, deadlineText: 'như văn bản ghi' })),
    ),
  });
  return directiveIds;
}

/**
 * One demand for explanation that was answered, and one that waits, of shares that nothing else is about.
 *
 * @param fileId what hangs on the answer, sent by the agency's clerk
 */
export async function explainIn(world: SmallWorld, fileId: string) {
  const issued = async (content: string, number: string) => {
    const { lead, directiveId } = await world.issue({
      by: 'chief',
      lead: ['construction'],
      coordinating: ['hoaiAn', 'tax'],
      monitors: ['monitorA'],
      content,
      document: { number, abstract: content },
    });
    const explanation = await actsIn(world).demand(lead);
    return { directive: `Directive:${directiveId}`, share: `Assignment:${lead}`, explanation };
  };
  const [explained, unexplained] = [
    await issued('Việc đã giải trình', '156'),
    await issued('Việc chờ giải trình', '157'),
  ];
  await actsIn(world).explain(explained.explanation, { fileIds: [fileId] });
  return {
    explained: explained.directive,
    explanation: `Explanation:${explained.explanation}`,
    unexplainedShare: unexplained.share,
    openExplanation: `Explanation:${unexplained.explanation}`,
  };
}

/**
 * A chase letter that is a draft, and one that was issued.
 *
 * @param fileId the signed letter, sent by the chief
 */
export async function lettersIn(world: SmallWorld, fileId: string) {
  const content = 'Việc có công văn đôn đốc';
  const { lead, directiveId } = await world.issue({
    by: 'chief',
    lead: ['construction'],
    coordinating: ['hoaiAn', 'tax'],
    monitors: ['monitorA'],
    content,
    dueOn: '2024-06-28',
    document: { number: '158', abstract: content },
  });
  const acts = actsIn(world);
  const issuedId = await acts.draftLetter([lead]);
  await acts.submitLetter(issuedId);
  await acts.issueLetter(issuedId, { fileIds: [fileId] });
  return {
    letter: `ChaseLetter:${await acts.draftLetter([lead])}`,
    issuedLetter: `ChaseLetter:${issuedId}`,
    chasedDirective: `Directive:${directiveId}`,
  };
}

/** The agency that was suggested takes the work over. */
export async function transferTo(
  world: SmallWorld,
  requestId: string,
  directiveId: string,
): Promise<{ shareId: string }> {
  await actsIn(world).decide(requestId, { by: 'chair' });
  const { db, tenantId } = world;
  const [share] = await db.readInTenant(tenantId, (reader) =>
    reader
      .select({ id: assignments.id })
      .from(assignments)
      .where(
        and(
          eq(assignments.tenantId, tenantId),
          eq(assignments.directiveId, directiveId),
          isNotNull(assignments.transferredFrom),
        ),
      ),
  );
  return { shareId: share?.id ?? '' };
}
