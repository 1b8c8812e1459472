import type { PostKey } from '../../small-world-cast.ts';
import type { ApiWorld } from '../api-world.ts';
import { GUEST, type Session, type TestServer } from '../test-server.ts';

type Played = { readonly tenant: 'home' | 'away'; readonly post: PostKey };

/**
 * Who asks, in the order of the tables' columns: `chair vice chief monitor other-monitor | head clerk officer
 * clerk-of-another-agency | chair-of-the-district | inspector admin | chair-of-the-other-tenant guest`.
 */
export const ACTORS = {
  chair: { tenant: 'home', post: 'chair' },
  viceChair: { tenant: 'home', post: 'viceChair' },
  chief: { tenant: 'home', post: 'chief' },
  monitor: { tenant: 'home', post: 'monitorA' },
  otherMonitor: { tenant: 'home', post: 'monitorB' },
  head: { tenant: 'home', post: 'head' },
  clerk: { tenant: 'home', post: 'clerk' },
  officer: { tenant: 'home', post: 'officer' },
  foreignClerk: { tenant: 'home', post: 'financeClerk' },
  districtChair: { tenant: 'home', post: 'districtChair' },
  inspector: { tenant: 'home', post: 'inspector' },
  admin: { tenant: 'home', post: 'admin' },
  otherChair: { tenant: 'away', post: 'chair' },
  guest: null,
} as const satisfies Record<string, Played | null>;

export type ActorKey = keyof typeof ACTORS;
export const actorKeys = Object.keys(ACTORS) as ActorKey[];
export type Sessions = Readonly<Record<ActorKey, Session>>;

/** A session of every actor. */
export async function signInAll(server: TestServer, world: ApiWorld): Promise<Sessions> {
  const sessions = await Promise.all(
    actorKeys.map(async (key) => {
      const played = playedBy(world, key);
      if (!played) return [key, GUEST] as const;
      const { personIds, tenantId } = played.world;
      return [key, await server.openSession(world.superuser, personIds[played.post], tenantId)] as const;
    }),
  );
  return Object.fromEntries(sessions) as Sessions;
}

/** The world and post of an actor; null for the guest. */
export function playedBy(world: ApiWorld, key: ActorKey) {
  const played: Played | null = ACTORS[key];
  return played && { world: world[played.tenant], post: played.post };
}

/**
 * A row of a table: one letter per actor in the order of {@link ACTORS}; spaces only group them.
 *
 * @throws {Error} a letter is missing or too many
 */
export function lettersOf(row: string): Record<ActorKey, string> {
  const letters = [...row.replaceAll(' ', '')];
  if (letters.length !== actorKeys.length)
    throw new Error(`"${row}" has ${letters.length} letters for ${actorKeys.length} actors`);
  return Object.fromEntries(actorKeys.map((key, index) => [key, letters[index]])) as Record<ActorKey, string>;
}

/** What was found, written as the tables write it. */
export function rowFrom(letters: Readonly<Record<ActorKey, string>>): string {
  const row = actorKeys.map((key) => letters[key]).join('');
  return [row.slice(0, 5), row.slice(5, 9), row.slice(9, 10), row.slice(10, 12), row.slice(12)].join(' ');
}

/** A row as {@link rowFrom} writes it. */
export function normalized(row: string): string {
  return rowFrom(lettersOf(row));
}
