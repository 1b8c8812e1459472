import { afterCommand } from '../../graphql/after-command.ts';
import { builder } from '../../graphql/builder.ts';
import { idOf, optionalIdOf } from '../../graphql/ids.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { addAgency } from './add-agency.command.ts';
import { AgencyConflict } from './agency-conflict.rules.ts';
import { AgencyCodeSystemEnum, AgencyGroupRef, AgencyRef } from './agency.graphql.ts';
import { changeAgency } from './change-agency.command.ts';
import { endAgency } from './end-agency.command.ts';
import { addAgencyGroup, addAgencyToGroup, removeAgencyFromGroup } from './group-agency.command.ts';
import { setAgencyCode } from './set-agency-code.command.ts';

const KEY = 'Chosen by the client: a retry with the same key and input gets the first answer.';

const NAMES = {
  name: 'The full name: one line of 1 to 200 characters.',
  shortName: 'As lists write it: one line of 1 to 200 characters.',
  aliases: 'Other names that papers use, at most 20.',
  usesSystem: 'False where it answers on paper.',
  parentId: 'The body it belongs to, if any.',
  position: 'Its place in official lists: lower goes first.',
};

const AgencyValuesInput = builder.inputType('AgencyValuesInput', {
  description: 'What can be changed of an agency.',
  fields: (t) => ({
    name: t.string({ description: NAMES.name }),
    shortName: t.string({ description: NAMES.shortName }),
    aliases: t.stringList({ description: NAMES.aliases }),
    usesSystem: t.boolean({ description: NAMES.usesSystem }),
    parentId: t.id({ required: false, description: NAMES.parentId }),
    position: t.int({ description: NAMES.position }),
  }),
});

const AddAgencyInput = builder.inputType('AddAgencyInput', {
  description: 'A new agency.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    parentId: t.id({ required: false, description: NAMES.parentId }),
    name: t.string({ description: NAMES.name }),
    shortName: t.string({ description: NAMES.shortName }),
    level: t.string({ description: '`province`, `district` or `commune`.' }),
    aliases: t.stringList({ description: NAMES.aliases }),
    usesSystem: t.boolean({ description: NAMES.usesSystem }),
    isOutside: t.boolean({ description: 'A body outside the administration, such as a company.' }),
    isCommittee: t.boolean({ description: "A People's Committee: it may issue directives." }),
    validFrom: t.field({ type: 'LocalDate', required: false, description: 'Its first day.' }),
    code: t.string({ required: false, description: 'Its identifier by Decision 20/2020, such as "H08.05".' }),
  }),
});

const ChangeAgencyInput = builder.inputType('ChangeAgencyInput', {
  description: "An agency's values, and those over which they were typed.",
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    agencyId: t.id({ description: 'Which.' }),
    values: t.field({ type: AgencyValuesInput, description: 'As it is to be.' }),
    asRead: t.field({ type: AgencyValuesInput, description: 'As it was when it was read.' }),
  }),
});

const SetAgencyCodeInput = builder.inputType('SetAgencyCodeInput', {
  description: 'An identifier and its days. The same code from the same day on gets another last day.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    agencyId: t.id({ description: 'Whose.' }),
    system: t.field({ type: AgencyCodeSystemEnum, description: 'By which rule it was given.' }),
    code: t.string({ description: 'Digits, capital letters and dots, at most 35.' }),
    validFrom: t.field({ type: 'LocalDate', required: false, description: 'The first day it holds.' }),
    validTo: t.field({ type: 'LocalDate', required: false, description: 'The last day it holds.' }),
  }),
});

const EndAgencyInput = builder.inputType('EndAgencyInput', {
  description: "An agency's end.",
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    agencyId: t.id({ description: 'Which.' }),
    on: t.field({ type: 'LocalDate', description: 'Its last day.' }),
    decisionNumber: t.string({ required: false, description: 'Of the decision that ends it.' }),
  }),
});

const GroupAgencyInput = builder.inputType('GroupAgencyInput', {
  description: 'An agency and a group.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    agencyId: t.id({ description: 'Which agency.' }),
    groupId: t.id({ description: 'Which group.' }),
  }),
});

const AddAgencyGroupInput = builder.inputType('AddAgencyGroupInput', {
  description: 'A new group.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    name: t.string({ description: 'One line of 1 to 200 characters, of no other group.' }),
    aliases: t.stringList({ description: NAMES.aliases }),
  }),
});

type Grouped = { readonly idempotencyKey: string; readonly agencyId: string; readonly groupId: string };
const groupedOf = (input: Grouped) => ({
  ...input,
  agencyId: idOf('Agency', input.agencyId),
  groupId: idOf('AgencyGroup', input.groupId),
});

builder.mutationFields((t) => ({
  addAgency: t.field({
    type: AgencyRef,
    errors: { types: [InvalidInput] },
    description: 'Adds an agency.',
    args: { input: t.arg({ type: AddAgencyInput, description: 'Which.' }) },
    resolve: (_root, { input }, context) =>
      afterCommand(
        context,
        addAgency(context, {
          ...input,
          parentId: optionalIdOf('Agency', input.parentId),
          validFrom: input.validFrom ?? null,
          code: input.code ?? null,
        }),
        (loaders, { agencyId }) => loaders.agency.load(agencyId),
      ),
  }),
  changeAgency: t.field({
    type: AgencyRef,
    errors: { types: [AgencyConflict, InvalidInput] },
    description: 'Changes names, place and way to answer of an agency; what it was called stays in its history.',
    args: { input: t.arg({ type: ChangeAgencyInput, description: 'What it is to be.' }) },
    resolve: (_root, { input: { idempotencyKey, agencyId: id, values, asRead } }, context) =>
      afterCommand(
        context,
        changeAgency(context, {
          idempotencyKey,
          agencyId: idOf('Agency', id),
          ...values,
          parentId: optionalIdOf('Agency', values.parentId),
          asRead: { ...asRead, parentId: optionalIdOf('Agency', asRead.parentId) },
        }),
        (loaders, { agencyId }) => loaders.agency.load(agencyId),
      ),
  }),
  setAgencyCode: t.field({
    type: AgencyRef,
    errors: { types: [InvalidInput] },
    description: 'Gives an agency an identifier for some days.',
    args: { input: t.arg({ type: SetAgencyCodeInput, description: 'Which.' }) },
    resolve: (_root, { input }, context) =>
      afterCommand(
        context,
        setAgencyCode(context, {
          ...input,
          agencyId: idOf('Agency', input.agencyId),
          validFrom: input.validFrom ?? null,
          validTo: input.validTo ?? null,
        }),
        (loaders, { agencyId }) => loaders.agency.load(agencyId),
      ),
  }),
  endAgency: t.field({
    type: AgencyRef,
    errors: { types: [InvalidInput] },
    description: "Sets an agency's last day; what it was assigned stays open.",
    args: { input: t.arg({ type: EndAgencyInput, description: 'Which and when.' }) },
    resolve: (_root, { input }, context) =>
      afterCommand(
        context,
        endAgency(context, {
          ...input,
          agencyId: idOf('Agency', input.agencyId),
          decisionNumber: input.decisionNumber ?? null,
        }),
        (loaders, { agencyId }) => loaders.agency.load(agencyId),
      ),
  }),
  addAgencyToGroup: t.field({
    type: AgencyRef,
    errors: { types: [] },
    description: 'Lets an agency stand in a group.',
    args: { input: t.arg({ type: GroupAgencyInput, description: 'Which in which.' }) },
    resolve: (_root, { input }, context) =>
      afterCommand(context, addAgencyToGroup(context, groupedOf(input)), (loaders, { agencyId }) =>
        loaders.agency.load(agencyId),
      ),
  }),
  removeAgencyFromGroup: t.field({
    type: AgencyRef,
    errors: { types: [] },
    description: 'Takes an agency out of a group.',
    args: { input: t.arg({ type: GroupAgencyInput, description: 'Which out of which.' }) },
    resolve: (_root, { input }, context) =>
      afterCommand(context, removeAgencyFromGroup(context, groupedOf(input)), (loaders, { agencyId }) =>
        loaders.agency.load(agencyId),
      ),
  }),
  addAgencyGroup: t.field({
    type: AgencyGroupRef,
    errors: { types: [InvalidInput] },
    description: 'Adds a group of agencies, without members.',
    args: { input: t.arg({ type: AddAgencyGroupInput, description: 'Which.' }) },
    resolve: (_root, { input }, context) =>
      afterCommand(context, addAgencyGroup(context, input), (loaders, { groupId }) =>
        loaders.agencyGroup.load(groupId),
      ),
  }),
}));
