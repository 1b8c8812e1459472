import type { Role } from '../../kernel/actor.ts';
import { type CalendarDate, laterOf } from '../../kernel/calendar-date.ts';
import { isValidOn, type Validity } from '../agencies/agency-validity.rules.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';

/** What decides which posts an agency can have. */
export type PostPlace = Validity & { readonly isCommittee: boolean; readonly officeOf: string | null };

export type NewPost = {
  readonly role: Role;
  /** Undefined where there is no such agency. */
  readonly agency: PostPlace | undefined;
  readonly fromOn: CalendarDate;
  /** The last day; null while it runs. */
  readonly toOn: CalendarDate | null;
};

/** A post as far as its days and its place go. */
export type DatedPost = {
  readonly id: string;
  readonly agencyId: string;
  readonly role: Role;
  readonly fromOn: CalendarDate;
  readonly toOn: CalendarDate | null;
  readonly endedAt: Date | null;
};

/** Whether nothing of the post is left: its last day has passed, or it was ended on it. */
export function isOver({ toOn, endedAt }: Pick<DatedPost, 'toOn' | 'endedAt'>, today: CalendarDate): boolean {
  return endedAt !== null || (toOn !== null && toOn < today);
}

/**
 * @param held the person's posts so far
 * @throws {InvalidInput} AGENCY_NOT_VALID, ROLE_NOT_OF_AGENCY, ENDS_BEFORE_START or APPOINTED_ALREADY
 */
export function judgeNewPost(
  { role, agency, fromOn, toOn }: NewPost,
  agencyId: string,
  held: readonly DatedPost[],
  today: CalendarDate,
): void {
  if (!agency || !isValidOn(agency, laterOf(fromOn, today))) throw new InvalidInput('AGENCY_NOT_VALID', 'agencyId');
  if (!hasRole(agency, role)) throw new InvalidInput('ROLE_NOT_OF_AGENCY', 'role');
  if (toOn !== null && toOn < fromOn) throw new InvalidInput('ENDS_BEFORE_START', 'toOn', { earliestOn: fromOn });
  const isHeldThen = held.some(
    (post) =>
      post.agencyId === agencyId &&
      post.role === role &&
      post.endedAt === null &&
      (post.toOn === null || fromOn <= post.toOn) &&
      (toOn === null || post.fromOn <= toOn),
  );
  if (isHeldThen) throw new InvalidInput('APPOINTED_ALREADY', 'role');
}

/** Leaders stand at the head of a committee, chief and monitors in its Office; the rest may work anywhere. */
export function hasRole({ isCommittee, officeOf }: Pick<PostPlace, 'isCommittee' | 'officeOf'>, role: Role): boolean {
  switch (role) {
    case 'chair':
    case 'vice_chair':
      return isCommittee;
    case 'office_chief':
    case 'office_monitor':
      return officeOf !== null;
    case 'agency_head':
    case 'agency_clerk':
    case 'officer':
    case 'inspector':
    case 'tenant_admin':
      return true;
  }
}

/**
 * The last day of a post that ends.
 *
 * @throws {InvalidInput} ENDS_IN_PAST or ENDS_BEFORE_START
 */
export function judgeEnd({ fromOn }: Pick<DatedPost, 'fromOn'>, on: CalendarDate, today: CalendarDate): void {
  if (on < today) throw new InvalidInput('ENDS_IN_PAST', 'on', { earliestOn: today });
  if (on < fromOn) throw new InvalidInput('ENDS_BEFORE_START', 'on', { earliestOn: fromOn });
}

type Successor = Pick<DatedPost, 'id' | 'agencyId' | 'role'>;

/** Whether a post of today may take over what another leaves: of the same agency, and in an Office of those who monitor. */
export function canSucceed(ended: Successor, candidate: Successor): boolean {
  return (
    candidate.id !== ended.id &&
    candidate.agencyId === ended.agencyId &&
    (!isOfOffice(ended.role) || isOfOffice(candidate.role))
  );
}

function isOfOffice(role: Role): boolean {
  return role === 'office_chief' || role === 'office_monitor';
}
