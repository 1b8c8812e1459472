import { v7 as newId } from 'uuid';
import { invitations, people } from '../../../../db/src/schema/people.ts';
import type { Context } from '../../context.ts';
import { type Keyed, perform } from '../../perform.command.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { requireLine } from '../input/text.rules.ts';
import { expiryFrom, hasAccount, requireEmail } from './invitation.rules.ts';
import { newInvitationToken } from './invitation-token.command.ts';
import {
  administerPeople,
  assertEmailFree,
  endOpenInvitations,
  enterPost,
  invitationsOf,
  type PeopleWriting,
  type PostInput,
  requirePerson,
  tellPeople,
} from './locked-people.command.ts';
import { MAX_NAME_CHARS } from './person-name.rules.ts';

export type InvitePersonInput = Keyed &
  PostInput & { readonly fullName: string; readonly email: string; readonly language: 'vi' | 'en' };
export type RenewInvitationInput = Keyed & { readonly personId: string };

/** What an invitation's maker is given. */
export type Invited = {
  readonly invitationId: string;
  readonly personId: string;
  /** ISO 8601. */
  readonly expiresAt: string;
  /** For the link; null for a retry, since nothing keeps it. */
  readonly token: string | null;
};

type Kept = Omit<Invited, 'token'>;

/**
 * Enters a person with his first post and makes the one-time link with which he sets his password. Whether the address
 * has an account elsewhere is not looked at: that shows to whoever holds the link, and to nobody else.
 *
 * @throws {NotAllowed} the actor does not administer people
 * @throws {InvalidInput} the name, the address or the post cannot be, or another person has the address
 */
export function invitePerson(context: Context, input: InvitePersonInput): Promise<Invited> {
  return withToken(context, (tokenHash) =>
    perform(context, 'invitePerson', input, async (performance) => {
      const writing = await administerPeople(context, input, performance);
      const fullName = requireLine(input.fullName, 'fullName', MAX_NAME_CHARS);
      const email = requireEmail(input.email, 'email');
      const { tenantId } = writing.actor;
      const personId = newId();
      await assertEmailFree(writing, email, personId);
      // The account comes with the password; until then this is the id of none, and nobody can sign in by it.
      await writing.tx
        .insert(people)
        .values({ tenantId, id: personId, accountId: newId(), fullName, email, language: input.language });
      await tellPeople(writing, { type: 'person_invited', subjectId: personId, after: { fullName, email } });
      await enterPost(writing, { ...input, personId });
      return enterInvitation(writing, personId, tokenHash());
    }),
  );
}

/**
 * Makes another link for a person who has not set a password yet; the one before leads nowhere any more.
 *
 * @throws {NotAllowed} the actor does not administer people
 * @throws {NotFound} there is no such person
 * @throws {InvalidInput} PERSON_HAS_ENDED, PERSON_HAS_ACCOUNT
 */
export function renewInvitation(context: Context, input: RenewInvitationInput): Promise<Invited> {
  return withToken(context, (tokenHash) =>
    perform(context, 'renewInvitation', input, async (performance) => {
      const writing = await administerPeople(context, input, performance);
      const person = await requirePerson(writing, input.personId);
      if (person.endedAt !== null) throw new InvalidInput('PERSON_HAS_ENDED', 'personId');
      if (hasAccount(await invitationsOf(writing, person.id))) throw new InvalidInput('PERSON_HAS_ACCOUNT', 'personId');
      await endOpenInvitations(writing, person.id);
      const invited = await enterInvitation(writing, person.id, tokenHash());
      await tellPeople(writing, {
        type: 'invitation_renewed',
        subjectId: person.id,
        after: { invitationId: invited.invitationId },
      });
      return invited;
    }),
  );
}

/** The token never enters the receipt: it is handed on only by the very call that used it. */
async function withToken({ actor }: Context, make: (tokenHash: () => string) => Promise<Kept>): Promise<Invited> {
  const { token, tokenHash } = newInvitationToken(actor.tenantId);
  let isUsed = false;
  const kept = await make(() => {
    isUsed = true;
    return tokenHash;
  });
  return { ...kept, token: isUsed ? token : null };
}

async function enterInvitation({ tx, actor, now }: PeopleWriting, personId: string, tokenHash: string): Promise<Kept> {
  const id = newId();
  const expiresAt = expiryFrom(now);
  await tx
    .insert(invitations)
    .values({ tenantId: actor.tenantId, id, personId, tokenHash, createdAt: now, expiresAt, failedTries: 0 });
  return { invitationId: id, personId, expiresAt: expiresAt.toISOString() };
}
