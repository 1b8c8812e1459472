import { and, eq } from 'drizzle-orm';
import { people } from '../../../../db/src/schema/people.ts';
import type { Context } from '../../context.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { requireLine } from '../input/text.rules.ts';
import { requireEmail } from './invitation.rules.ts';
import {
  administerPeople,
  assertEmailFree,
  endOpenInvitations,
  requirePerson,
  tellPeople,
} from './locked-people.command.ts';
import { MAX_NAME_CHARS } from './person-name.rules.ts';

export type CorrectPersonInput = Keyed & {
  readonly personId: string;
  readonly fullName: string;
  readonly email: string;
};

/**
 * Corrects a person's name and the tenant's address of him. The account he signs in with is his own and stays as it
 * is; a link that was made for another address leads nowhere any more.
 *
 * @throws {NotAllowed} the actor does not administer people
 * @throws {NotFound} there is no such person
 * @throws {InvalidInput} the name or the address cannot be, or another person has the address
 */
export function correctPerson(context: Context, input: CorrectPersonInput): Promise<{ personId: string }> {
  return perform(context, 'correctPerson', input, async (performance) => {
    const writing = await administerPeople(context, input, performance);
    const { tx, actor } = writing;
    const before = await requirePerson(writing, input.personId);
    const fullName = requireLine(input.fullName, 'fullName', MAX_NAME_CHARS);
    const email = requireEmail(input.email, 'email');
    if (email !== before.email) {
      await assertEmailFree(writing, email, before.id);
      await endOpenInvitations(writing, before.id);
    }
    await tx
      .update(people)
      .set({ fullName, email })
      .where(and(eq(people.tenantId, actor.tenantId), eq(people.id, before.id)));
    await tellPeople(writing, {
      type: 'person_corrected',
      subjectId: before.id,
      before: { fullName: before.fullName, email: before.email },
      after: { fullName, email },
    });
    return { personId: before.id };
  });
}
