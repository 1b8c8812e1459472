import { v7 as newId } from 'uuid';
import { foldedNames } from '../../fold.ts';
import { type agencies, type agencyCodes, type agencyGroupMembers, type agencyGroups } from '../../schema/agencies.ts';
import type { appointments, people } from '../../schema/people.ts';
import type { calendarDays, tenants } from '../../schema/tenants.ts';
import type { PlannedWorld } from '../plan/planned-world.ts';
import { statutoryDays } from '../../calendar/statutory-days.ts';
import { IdsByKey } from './ids.ts';

/** Where the people and agencies of a world are found again. */
export type CastIds = {
  readonly tenantId: string;
  readonly agencies: IdsByKey;
  readonly people: IdsByKey;
  readonly posts: IdsByKey;
  /** The person who holds a post, by the post's key. */
  readonly holders: IdsByKey;
};

export type CastRows = {
  readonly tenant: typeof tenants.$inferInsert;
  readonly calendar: (typeof calendarDays.$inferInsert)[];
  readonly agencies: (typeof agencies.$inferInsert)[];
  readonly codes: (typeof agencyCodes.$inferInsert)[];
  readonly groups: (typeof agencyGroups.$inferInsert)[];
  readonly members: (typeof agencyGroupMembers.$inferInsert)[];
  readonly people: (typeof people.$inferInsert)[];
  readonly appointments: (typeof appointments.$inferInsert)[];
};

/** @param accountIdOf the sign-in account behind an address */
export function castRows(
  world: PlannedWorld,
  now: Date,
  accountIdOf: (email: string) => string,
): { ids: CastIds; rows: CastRows } {
  const tenantId = newId();
  const ids: CastIds = {
    tenantId,
    agencies: new IdsByKey(),
    people: new IdsByKey(),
    posts: new IdsByKey(),
    holders: new IdsByKey(),
  };
  for (const { key } of world.agencies) ids.agencies.set(key, newId());
  for (const { key, posts } of world.people) {
    const personId = ids.people.set(key, newId());
    for (const post of posts) {
      ids.posts.set(post.key, newId());
      ids.holders.set(post.key, personId);
    }
  }
  const { slug, name, codePrefix, timeZone } = world.tenant;
  return {
    ids,
    rows: {
      tenant: { tenantId, id: tenantId, slug, name, codePrefix, timeZone, settings: {}, createdAt: now },
      calendar: statutoryDays.map(({ date, kind, name: occasion, source }) => ({
        tenantId,
        id: newId(),
        date,
        kind,
        name: occasion,
        source,
      })),
      ...agencyRows(world, ids),
      ...peopleRows(world, ids, accountIdOf),
    },
  };
}

function agencyRows(
  { agencies: planned, groups: plannedGroups }: PlannedWorld,
  { tenantId, agencies: agencyIds }: CastIds,
) {
  const idOrNull = (key: string | null) => (key === null ? null : agencyIds.get(key));
  const groups = plannedGroups.map(({ name, aliases }, position) => ({
    tenantId,
    id: newId(),
    name,
    aliases: [...aliases],
    position,
  }));
  return {
    agencies: planned.map(({ key, parent, officeOf, aliases, codes: _codes, letters: _letters, ...rest }) => ({
      ...rest,
      tenantId,
      id: agencyIds.get(key),
      parentId: idOrNull(parent),
      officeOf: idOrNull(officeOf),
      aliases: [...aliases],
      folded: foldedNames({ ...rest, aliases }),
    })),
    codes: planned.flatMap(({ key, codes }) =>
      codes.map((code) => ({ ...code, tenantId, id: newId(), agencyId: agencyIds.get(key) })),
    ),
    groups,
    members: plannedGroups.flatMap(({ members }, index) =>
      members.map((member) => ({
        tenantId,
        id: newId(),
        groupId: groups[index]?.id ?? '',
        agencyId: agencyIds.get(member),
      })),
    ),
  };
}

function peopleRows(
  { people: planned, postsFrom }: PlannedWorld,
  ids: CastIds,
  accountIdOf: (email: string) => string,
) {
  const { tenantId } = ids;
  return {
    people: planned.map(({ key, fullName, email, posts }) => ({
      tenantId,
      id: ids.people.get(key),
      accountId: accountIdOf(email),
      fullName,
      email,
      language: 'vi' as const,
      defaultAppointmentId: ids.posts.get(posts[0].key),
    })),
    appointments: planned.flatMap(({ key, posts }) =>
      posts.map((post) => ({
        tenantId,
        id: ids.posts.get(post.key),
        personId: ids.people.get(key),
        agencyId: ids.agencies.get(post.agency),
        role: post.role,
        title: post.title,
        fromOn: postsFrom,
        position: post.position,
      })),
    ),
  };
}
