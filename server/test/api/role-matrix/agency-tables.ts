import { AT_HOME, SIGNED_IN, type TypeTable } from './table.ts';

/** What an end would leave open, and whose change came first, is for the administrator alone. */
const BY_ADMIN = '----- ---- - -V -x';

export const agencyTables: readonly TypeTable[] = [
  {
    type: 'AgencyEventConnection',
    through: ({ changed }) => `{ agencyHistory(agencyId: "${changed}") { FIELDS } }`,
    fields: { edges: 'VVVVV VVVV V VV 0x', pageInfo: SIGNED_IN },
  },
  {
    type: 'AgencyEventEdge',
    through: ({ changed }) => `{ agencyHistory(agencyId: "${changed}") { edges { FIELDS } } }`,
    fields: { cursor: AT_HOME, node: AT_HOME },
  },
  {
    type: 'AgencyEvent',
    through: ({ changed }) => `{ agencyHistory(agencyId: "${changed}") { edges { node { FIELDS } } } }`,
    fields: {
      id: AT_HOME,
      type: AT_HOME,
      occurredAt: AT_HOME,
      effectiveOn: AT_HOME,
      actor: AT_HOME,
      changes: AT_HOME,
    },
  },
  {
    type: 'AgencyChange',
    through: ({ changed }) => `{ agencyHistory(agencyId: "${changed}") { edges { node { changes { FIELDS } } } } }`,
    fields: { id: AT_HOME, fact: AT_HOME, before: AT_HOME, after: AT_HOME },
  },
  {
    type: 'AgencyOpenWork',
    through: ({ committee }) => `{ openWorkOf(agencyId: "${committee}") { FIELDS } }`,
    fields: { id: BY_ADMIN, children: BY_ADMIN, posts: BY_ADMIN, assignments: BY_ADMIN },
  },
  {
    type: 'AgencyConflict',
    through: ({ changed }) => {
      const values = '{ name: "Cũ" shortName: "Cũ" aliases: [] usesSystem: true position: 1 }';
      return `mutation { changeAgency(input: {
        idempotencyKey: "stale", agencyId: "${changed}", values: ${values}, asRead: ${values} }) { ... on AgencyConflict { FIELDS } } }`;
    },
    fields: {
      code: BY_ADMIN,
      message: BY_ADMIN,
      agency: BY_ADMIN,
      changedAt: BY_ADMIN,
      changedBy: BY_ADMIN,
    },
  },
];
