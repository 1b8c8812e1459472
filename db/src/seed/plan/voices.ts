import type { PlannedAgency } from '../agencies/planned-agency.ts';
import type { PlannedPerson, PlannedPost, Role } from '../people/planned-person.ts';

/** Who acts for the issuing side of a directive. */
export type Desk = {
  readonly monitor: string;
  readonly chief: string;
  /** Reviews what the Office itself did. */
  readonly leader: string;
  /** The Office's key: nobody in it reviews its own work. */
  readonly office: string;
};

/** Who answers for an agency; null where it answers on paper. */
export type Voice = { readonly clerk: string; readonly head: string } | null;

/** Finds the posts that may answer for an agency: its own, or those of a committee's Office and leaders. */
export function voicesOf(
  agencies: readonly PlannedAgency[],
  people: readonly PlannedPerson[],
): (agency: string) => Voice {
  const officeByCommittee = new Map(
    agencies.flatMap(({ key, officeOf }) => (officeOf === null ? [] : [[officeOf, key] as const])),
  );
  const byKey = new Map(agencies.map((agency) => [agency.key, agency]));
  const postsByAgency = new Map<string, PlannedPost[]>();
  // Whoever holds it beside another post speaks last: he may be the one who reviews.
  const firstPosts = people.map(({ posts }) => posts[0]);
  const otherPosts = people.flatMap(({ posts }) => posts.slice(1));
  for (const post of [...firstPosts, ...otherPosts])
    postsByAgency.set(post.agency, [...(postsByAgency.get(post.agency) ?? []), post]);

  return (agency) => {
    if (byKey.get(agency)?.usesSystem !== true) return null;
    const posts = [
      ...(postsByAgency.get(agency) ?? []),
      ...(postsByAgency.get(officeByCommittee.get(agency) ?? '') ?? []),
    ];
    const first = (...roles: Role[]) => roles.flatMap((role) => posts.find((post) => post.role === role)?.key ?? [])[0];
    const clerk = first('agency_clerk', 'office_monitor', 'office_chief', 'chair');
    const head = first('agency_head', 'office_chief', 'chair', 'agency_clerk');
    return clerk === undefined || head === undefined ? null : { clerk, head };
  };
}
