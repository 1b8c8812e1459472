import type { PostKey } from '../../small-world-cast.ts';
import type { SmallWorld } from '../../small-world.ts';
import type { MutationTry } from './mutation-table.ts';

const post = (home: SmallWorld, key: PostKey) => `Appointment:${home.postIds[key]}`;
const input = (key: string, fields: string) => `input: { idempotencyKey: "${key}" ${fields} }`;

/** A tenant's settings and people are its administrator's. */
const BY_THE_ADMINISTRATOR = 'AAAAA AAAA A AD Ax';

/** What is tried on people and their posts. */
export const peopleMutations: readonly MutationTry[] = [
  {
    mutation: 'invitePerson',
    on: 'nothing',
    row: BY_THE_ADMINISTRATOR,
    args: (_thing, { home, key }) =>
      input(
        key,
        `fullName: "Lê Hà" email: "${key}@so.example" language: VI agencyId: "Agency:${home.agencyIds.finance}"
      role: OFFICER title: "Chuyên viên" fromOn: "2024-06-10"`,
      ),
  },
  {
    mutation: 'renewInvitation',
    when: 'of somebody with an account',
    on: 'nothing',
    row: 'AAAAA AAAA A AI Ax',
    args: (_thing, { home, key }) => input(key, `personId: "Person:${home.personIds.clerk}"`),
  },
  {
    mutation: 'appointPerson',
    on: 'nothing',
    row: BY_THE_ADMINISTRATOR,
    args: (_thing, { home, key }) =>
      input(
        key,
        `personId: "Person:${home.personIds.cultureHead}" agencyId: "Agency:${home.agencyIds.finance}"
      role: OFFICER title: "Chuyên viên" fromOn: "2024-06-10"`,
      ),
  },
  {
    mutation: 'endAppointment',
    on: 'nothing',
    row: BY_THE_ADMINISTRATOR,
    args: (_thing, { home, key }) => input(key, `appointmentId: "${post(home, 'districtMonitor')}" on: "2024-06-10"`),
  },
  {
    mutation: 'endPerson',
    when: 'that is the last administrator',
    on: 'nothing',
    row: 'AAAAA AAAA A AI Ax',
    args: (_thing, { home, key }) => input(key, `personId: "Person:${home.personIds.admin}"`),
  },
  {
    mutation: 'correctPerson',
    on: 'nothing',
    row: BY_THE_ADMINISTRATOR,
    args: (_thing, { home, key }) =>
      input(key, `personId: "Person:${home.personIds.cultureHead}" fullName: "Lê Hà" email: "le.ha@so.example"`),
  },
];
