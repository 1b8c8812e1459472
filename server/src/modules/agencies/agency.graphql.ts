import { builder } from '../../graphql/builder.ts';
import { connectionOf, pageArgs, pageAsked } from '../../graphql/connections.ts';
import { optionalDayOf } from '../../graphql/days.ts';
import { encodeId, optionalIdOf } from '../../graphql/ids.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { agencyPolicy } from './agency.policy.ts';
import { type Agency, type AgencyCode, type AgencyGroup, listAgencies, listAgencyGroups } from './agencies.queries.ts';

export const AgencyCodeSystemEnum = builder.enumType('AgencyCodeSystem', {
  description: 'By which rule an identifier was given.',
  values: {
    BEFORE_DECISION_20_2020: { value: 'before_decision_20_2020', description: 'As `000.00.00.H08`.' },
    DECISION_20_2020: { value: 'decision_20_2020', description: 'As `H08.05`.' },
  } as const,
});

const AgencyCodeRef = builder.objectRef<AgencyCode>('AgencyCode').implement({
  description: 'An identifier on the national document axis, with its days of validity (mã định danh).',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ id }) => encodeId('AgencyCode', id) }),
    system: t.expose('system', { type: AgencyCodeSystemEnum, description: 'By which rule it was given.' }),
    code: t.exposeString('code', { description: 'As papers write it: "H08.05".' }),
    validFrom: t.expose('validFrom', { type: 'LocalDate', nullable: true, description: 'The first day it holds.' }),
    validTo: t.expose('validTo', { type: 'LocalDate', nullable: true, description: 'The last day it holds.' }),
  }),
});

export const AgencyRef = builder.objectRef<Agency>('Agency');

builder.node(AgencyRef, {
  description: 'Any body that can be assigned work (cơ quan, đơn vị).',
  id: { resolve: ({ id }) => id },
  loadOne: (id, { loaders }) => loaders.agency.load(id),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The full name.' }),
    shortName: t.exposeString('shortName', { description: 'As lists write it, such as "Sở TN&MT".' }),
    level: t.exposeString('level', {
      description: '`province`, `district` or `commune`: data, since levels come and go.',
    }),
    aliases: t.exposeStringList('aliases', { description: 'Other names that papers use.' }),
    usesSystem: t.exposeBoolean('usesSystem', { description: 'False where it answers on paper.' }),
    isOutside: t.exposeBoolean('isOutside', { description: 'A body outside the administration, such as a company.' }),
    isCommittee: t.exposeBoolean('isCommittee', { description: "A People's Committee: it may issue directives." }),
    validFrom: t.expose('validFrom', {
      type: 'LocalDate',
      nullable: true,
      description: 'The first day of its existence.',
    }),
    validTo: t.expose('validTo', { type: 'LocalDate', nullable: true, description: 'The last day of its existence.' }),
    position: t.exposeInt('position', { description: 'Its place in official lists: lower goes first.' }),
    hasChildren: t.boolean({
      description: 'Whether anything belongs to it on a day.',
      args: { on: t.arg({ type: 'LocalDate', required: false, description: 'As at which day; today by default.' }) },
      resolve: ({ id }, { on }, { loaders, today }) =>
        loaders.hasChildren.load({ agencyId: id, day: optionalDayOf(on) ?? today }),
    }),
    viewerCanChange: t.boolean({
      description: 'Whether the viewer may change it.',
      resolve: (_agency, _args, { actor }) => can(actor, agencyPolicy.manage, {}),
    }),
    codes: t.field({
      type: [AgencyCodeRef],
      description: 'Its identifiers, the newest first.',
      resolve: ({ id }, _args, { loaders }) => loaders.codesOf.load(id),
    }),
    parent: t.field({
      type: AgencyRef,
      nullable: true,
      description: 'The body it belongs to.',
      resolve: ({ parentId }, _args, { loaders }) => (parentId ? loaders.agency.load(parentId) : null),
    }),
  }),
});

export const AgencyGroupRef = builder.objectRef<AgencyGroup>('AgencyGroup');

builder.node(AgencyGroupRef, {
  description: 'A named set of agencies for assigning and for figures (khối).',
  id: { resolve: ({ id }) => id },
  loadOne: (id, { loaders }) => loaders.agencyGroup.load(id),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Such as "các sở, ban, ngành".' }),
    aliases: t.exposeStringList('aliases', { description: 'Other names that papers use.' }),
    members: t.field({
      type: [AgencyRef],
      description: 'Its agencies, as official lists order them.',
      resolve: async ({ id }, _args, { loaders }) => {
        const members = await loaders.groupMembers.load(id);
        const agencies = await Promise.all(members.map(({ agencyId }) => loaders.agency.load(agencyId)));
        return agencies.filter((agency) => agency !== null);
      },
    }),
  }),
});

builder.objectField(AgencyRef, 'ancestors', (t) =>
  t.field({
    type: [AgencyRef],
    description: 'All that it belongs to, the nearest first.',
    resolve: async ({ id }, _args, { loaders }) => {
      const above = await loaders.ancestorsOf.load(id);
      const found = await Promise.all(above.map(({ ancestorId }) => loaders.agency.load(ancestorId)));
      return found.filter((agency) => agency !== null);
    },
  }),
);

builder.objectField(AgencyRef, 'groups', (t) =>
  t.field({
    type: [AgencyGroupRef],
    description: 'The groups that it stands in.',
    resolve: async ({ id }, _args, { loaders }) => {
      const memberships = await loaders.groupsOf.load(id);
      const groups = await Promise.all(memberships.map(({ groupId }) => loaders.agencyGroup.load(groupId)));
      return groups.filter((group) => group !== null);
    },
  }),
);

const AgencyConnection = connectionOf('Agency', AgencyRef, "the tenant's agencies");

builder.queryFields((t) => ({
  agencies: t.field({
    type: AgencyConnection,
    description: 'Agencies that exist on a day, as official lists order them.',
    args: {
      text: t.arg.string({
        required: false,
        description: 'Words of the name, short name or aliases; accents may be left out.',
      }),
      level: t.arg.string({ required: false, description: 'Only those of this level.' }),
      under: t.arg.id({ required: false, description: 'Only this agency and what belongs to it.' }),
      parent: t.arg.id({ required: false, description: 'Only what belongs to this agency directly.' }),
      isTop: t.arg.boolean({ required: false, description: 'Only what belongs to nothing that exists on the day.' }),
      on: t.arg({ type: 'LocalDate', required: false, description: 'As at which day; today by default.' }),
      ...pageArgs,
    },
    resolve: (_root, { text, level, under, parent, isTop, on, ...page }, context) =>
      listAgencies(context, {
        text: text ?? null,
        level: level ?? null,
        under: optionalIdOf('Agency', under),
        parent: optionalIdOf('Agency', parent),
        isTop: isTop ?? false,
        on: optionalDayOf(on),
        ...pageAsked(page),
      }),
  }),
  agencyGroups: t.field({
    type: [AgencyGroupRef],
    description: "The tenant's groups of agencies.",
    resolve: (_root, _args, context) => listAgencyGroups(context),
  }),
}));
