import { and, eq } from 'drizzle-orm';
import { people } from '../../../../db/src/schema/people.ts';
import type { Context } from '../../context.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { administerPeople, enterPost, type PostInput, requirePerson, tellPeople } from './locked-people.command.ts';

export type AppointPersonInput = Keyed & PostInput & { readonly personId: string };

/**
 * Gives a person a further post; one who had ended is back with it.
 *
 * @throws {NotAllowed} the actor does not administer people
 * @throws {NotFound} there is no such person
 * @throws {InvalidInput} the post cannot be, or he holds it already
 */
export function appointPerson(
  context: Context,
  input: AppointPersonInput,
): Promise<{ personId: string; appointmentId: string }> {
  return perform(context, 'appointPerson', input, async (performance) => {
    const writing = await administerPeople(context, input, performance);
    const { tx, actor } = writing;
    const person = await requirePerson(writing, input.personId);
    const appointmentId = await enterPost(writing, input);
    if (person.endedAt !== null) {
      await tx
        .update(people)
        .set({ endedAt: null })
        .where(and(eq(people.tenantId, actor.tenantId), eq(people.id, person.id)));
      await tellPeople(writing, { type: 'person_resumed', subjectId: person.id, before: { endedAt: person.endedAt } });
    }
    return { personId: person.id, appointmentId };
  });
}
