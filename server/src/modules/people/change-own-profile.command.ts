import { and, eq } from 'drizzle-orm';
import { appendEvents } from '../../../../db/src/append-event.ts';
import { people } from '../../../../db/src/schema/people.ts';
import type { Context } from '../../context.ts';
import { signatureOf } from '../../kernel/actor.ts';
import { NotFound } from '../../kernel/errors.ts';
import { type Keyed, perform, type Performance } from '../../perform.command.ts';
import { requireLine } from '../input/text.rules.ts';
import { MAX_NAME_CHARS } from './person-name.rules.ts';
import { changePreferences, type PreferenceChanges, preferencesFrom } from './preferences.rules.ts';

export type SetPreferencesInput = Keyed & PreferenceChanges;
export type RenameSelfInput = Keyed & { readonly fullName: string };

/**
 * Sets how the actor's person wants the screens; what is left out stays.
 *
 * @throws {NotFound} the person is gone
 */
export function setPreferences(context: Context, input: SetPreferencesInput): Promise<{ personId: string }> {
  return perform(context, 'setPreferences', input, async ({ tx, now }) => {
    const before = await lockSelf(context, tx);
    const { idempotencyKey: _key, ...changes } = input;
    const preferences = changePreferences(preferencesFrom(before.preferences), changes);
    await updateSelf(context, tx, { preferences });
    await appendEvents(tx, [
      {
        ...eventOf(context, input, now()),
        type: 'preferences_set',
        before: before.preferences,
        after: preferences,
      },
    ]);
    return { personId: before.id };
  });
}

/**
 * Changes the name of the actor's own person, as it is written from now on everywhere in the tenant.
 *
 * @throws {InvalidInput} TEXT_EMPTY or TEXT_TOO_LONG
 * @throws {NotFound} the person is gone
 */
export function renameSelf(context: Context, input: RenameSelfInput): Promise<{ personId: string }> {
  return perform(context, 'renameSelf', input, async ({ tx, now }) => {
    const fullName = requireLine(input.fullName, 'fullName', MAX_NAME_CHARS);
    const before = await lockSelf(context, tx);
    await updateSelf(context, tx, { fullName });
    await appendEvents(tx, [
      {
        ...eventOf(context, input, now()),
        type: 'person_renamed',
        before: { fullName: before.fullName },
        after: { fullName },
      },
    ]);
    return { personId: before.id };
  });
}

const selfOf = ({ actor }: Context) => and(eq(people.tenantId, actor.tenantId), eq(people.id, actor.personId));

async function lockSelf(context: Context, tx: Performance['tx']) {
  const [self] = await tx.select().from(people).where(selfOf(context)).for('update');
  if (!self) throw new NotFound();
  return self;
}

function updateSelf(context: Context, tx: Performance['tx'], values: Partial<typeof people.$inferInsert>) {
  return tx.update(people).set(values).where(selfOf(context));
}

function eventOf({ actor }: Context, { idempotencyKey }: Keyed, { now, today }: ReturnType<Performance['now']>) {
  return {
    ...signatureOf(actor),
    version: 1,
    subjectId: actor.personId,
    idempotencyKey,
    occurredAt: now,
    effectiveOn: today,
  };
}
