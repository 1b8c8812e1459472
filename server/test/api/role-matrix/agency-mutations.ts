import type { SmallWorld } from '../../small-world.ts';
import type { MutationTry } from './mutation-table.ts';

/** The administrator's alone; nobody else is told whether a thing is there. */
const BY_ADMIN = 'AAAAA AAAA A AD Ax';

const input = (key: string, fields: string) => `input: { idempotencyKey: "${key}" ${fields} }`;
const values = ({ agencyIds }: SmallWorld, shortName: string) =>
  `{ name: "Sở Xây dựng" shortName: "${shortName}" aliases: [] usesSystem: true parentId: "Agency:${agencyIds.province}" position: 2 }`;

export const agencyMutations: readonly MutationTry[] = [
  {
    mutation: 'addAgency',
    on: 'nothing',
    row: BY_ADMIN,
    args: (_thing, { home, key }) =>
      input(
        key,
        `name: "UBND xã An Hòa" shortName: "An Hòa" level: "commune" aliases: [] usesSystem: true
      isOutside: false isCommittee: true parentId: "Agency:${home.agencyIds.hoaiAn}"`,
      ),
  },
  {
    mutation: 'changeAgency',
    on: 'nothing',
    row: BY_ADMIN,
    args: (_thing, { home, key }) =>
      input(
        key,
        `agencyId: "Agency:${home.agencyIds.construction}" values: ${values(home, 'SXD')} asRead: ${values(home, 'Sở XD')}`,
      ),
  },
  {
    mutation: 'changeAgency',
    when: 'over values that it never had',
    on: 'nothing',
    row: 'AAAAA AAAA A AC Ax',
    args: (_thing, { home, key }) =>
      input(
        key,
        `agencyId: "Agency:${home.agencyIds.construction}" values: ${values(home, 'SXD')} asRead: ${values(home, 'Cũ')}`,
      ),
  },
  {
    mutation: 'setAgencyCode',
    on: 'nothing',
    row: BY_ADMIN,
    args: (_thing, { home, key }) =>
      input(key, `agencyId: "Agency:${home.agencyIds.finance}" system: DECISION_20_2020 code: "H08.06"`),
  },
  {
    mutation: 'endAgency',
    on: 'nothing',
    row: BY_ADMIN,
    args: (_thing, { home, key }) => input(key, `agencyId: "Agency:${home.agencyIds.tax}" on: "2024-06-10"`),
  },
  {
    mutation: 'endAgency',
    when: 'in which posts are held',
    on: 'nothing',
    row: 'AAAAA AAAA A AI Ax',
    args: (_thing, { home, key }) => input(key, `agencyId: "Agency:${home.agencyIds.construction}" on: "2024-06-10"`),
  },
  {
    mutation: 'addAgencyToGroup',
    on: 'nothing',
    row: BY_ADMIN,
    args: (_thing, { home, key }) =>
      input(key, `agencyId: "Agency:${home.agencyIds.tax}" groupId: "AgencyGroup:${home.groupIds.districts}"`),
  },
  {
    mutation: 'removeAgencyFromGroup',
    on: 'nothing',
    row: BY_ADMIN,
    args: (_thing, { home, key }) =>
      input(key, `agencyId: "Agency:${home.agencyIds.tax}" groupId: "AgencyGroup:${home.groupIds.districts}"`),
  },
  {
    mutation: 'addAgencyGroup',
    on: 'nothing',
    row: BY_ADMIN,
    args: (_thing, { key }) => input(key, 'name: "Các ngành dọc" aliases: []'),
  },
];
