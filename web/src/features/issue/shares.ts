import type { AgencyDirectory, ListedAgency } from '../../lib/agency-directory.ts';
import type { Assignee, DirectiveForm } from './issue-form.ts';

export type Part = 'lead' | 'coordinating';

/** One agency's share of a directive, as it will be issued. */
export type Share = { agency: ListedAgency; part: Part; groupId: string | null; dueOn: string };

type Parts = Pick<DirectiveForm, Part>;

export const assigneeOf = (kind: Assignee['kind'], id: string): Assignee => ({ kind, id, without: [], dueOn: '' });

/**
 * The shares a directive's choices come to. An agency by name goes before its groups and a leading group before a
 * coordinating one, so that nobody stands there twice.
 */
export function sharesOf(parts: Parts, directory: AgencyDirectory): Share[] {
  const shares = new Map<string, Share>();
  const put = (agencyId: string, part: Part, groupId: string | null, dueOn: string) => {
    const agency = directory.agencyOf.get(agencyId);
    if (agency && !shares.has(agencyId)) shares.set(agencyId, { agency, part, groupId, dueOn });
  };
  const inOrder = (['lead', 'coordinating'] as const).flatMap((part) =>
    parts[part].map((assignee) => ({ part, ...assignee })),
  );
  for (const { kind, id, part, dueOn } of inOrder) if (kind === 'agency') put(id, part, null, dueOn);
  for (const { kind, id, part, dueOn, without } of inOrder) {
    if (kind !== 'group') continue;
    for (const memberId of directory.groupOf.get(id)?.memberIds ?? []) {
      if (!without.includes(memberId)) put(memberId, part, id, dueOn);
    }
  }
  return [...shares.values()];
}

/** The members of a chosen group that get their share by it. */
export function membersOf(shares: readonly Share[], part: Part, groupId: string): ListedAgency[] {
  return shares.filter((share) => share.part === part && share.groupId === groupId).map(({ agency }) => agency);
}

/** Where an agency or group stands already, so that it is not chosen there again; null where it may be. */
export function takenBy(parts: Parts, shares: readonly Share[], part: Part, kind: Assignee['kind'], id: string) {
  const other = part === 'lead' ? 'coordinating' : 'lead';
  const isNamed = (named: Part) => parts[named].some((assignee) => assignee.kind === kind && assignee.id === id);
  if (isNamed(part)) return part;
  if (isNamed(other)) return other;
  if (kind === 'group') return null;
  const share = shares.find(({ agency }) => agency.id === id);
  // Out of a group of the same part it would only be named twice; out of the other part's it may be called by name.
  return share?.groupId && share.part === part ? ('group' as const) : null;
}

/** Takes one member out of a group; a group without members goes. */
export function withoutMember(
  chosen: readonly Assignee[],
  groupId: string,
  memberId: string,
  remaining: number,
): Assignee[] {
  if (remaining <= 1) return chosen.filter(({ kind, id }) => kind !== 'group' || id !== groupId);
  return chosen.map((assignee) =>
    assignee.kind === 'group' && assignee.id === groupId
      ? { ...assignee, without: [...assignee.without, memberId] }
      : assignee,
  );
}

/** How many agencies all directives together concern, each counted once. */
export function countAgencies(directives: readonly Parts[], directory: AgencyDirectory): number {
  return new Set(directives.flatMap((parts) => sharesOf(parts, directory).map(({ agency }) => agency.id))).size;
}
