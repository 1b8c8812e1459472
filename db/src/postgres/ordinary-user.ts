import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, readFileSync, statSync } from 'node:fs';

/** How to start a program as somebody whom PostgreSQL agrees to run for. */
export type OrdinaryUser = {
  /** Comes before the program on its command line. */
  prefix: readonly string[];
  ids: { uid: number; gid: number } | undefined;
};

const AS_WE_ARE: OrdinaryUser = { prefix: [], ids: undefined };

/**
 * PostgreSQL refuses to run as root, which is who runs things in containers and CI. Root first tries a user namespace
 * (files stay root's own) and else gives `home` to an unprivileged system user.
 *
 * @param home directory of the server's data; exists
 * @param program that must be reachable for that user
 * @throws when neither way is open
 */
export function ordinaryUser(home: string, program: string): OrdinaryUser {
  if (process.getuid?.() !== 0) return AS_WE_ARE;

  const owner = statSync(home);
  if (owner.uid !== 0) return reaching(program, home, { uid: owner.uid, gid: owner.gid });

  const someone = anyUnprivilegedUser();
  const prefix = ['unshare', '--user', `--map-user=${someone.uid}`, `--map-group=${someone.gid}`, '--'] as const;
  const isAllowed = spawnSync(prefix[0], [...prefix.slice(1), 'true']).status === 0;
  if (isAllowed) return { prefix, ids: undefined };

  const user = reaching(program, home, someone);
  chownSync(home, someone.uid, someone.gid);
  return user;
}

function reaching(program: string, home: string, ids: { uid: number; gid: number }): OrdinaryUser {
  if (spawnSync(program, ['--version'], { ...ids, cwd: home }).status === 0) return { prefix: [], ids };
  throw new Error(
    `PostgreSQL refuses to run as root, this system allows root no user namespace (unshare), and its user ${ids.uid} ` +
      `cannot reach ${program} or ${home}. Run this as an ordinary user, or set DATABASE_URL and MIGRATE_DATABASE_URL.`,
  );
}

// initdb looks its user up by number, so an invented number is refused.
function anyUnprivilegedUser(): { uid: number; gid: number } {
  const lines = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8').split('\n') : [];
  const users = lines
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter((user) => user.uid > 0 && user.gid > 0);
  const chosen = users.find((user) => user.name === 'nobody') ?? users[0];
  if (chosen === undefined) {
    throw new Error('PostgreSQL refuses to run as root, and this system has no other user in /etc/passwd.');
  }
  return { uid: chosen.uid, gid: chosen.gid };
}
