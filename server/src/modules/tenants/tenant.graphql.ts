import { builder } from '../../graphql/builder.ts';
import { encodeId } from '../../graphql/ids.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { changeSettings } from './change-settings.command.ts';
import { findFirstSteps, type FirstSteps } from './first-steps.queries.ts';
import type { TenantSettings } from './settings.rules.ts';
import { tenantPolicy } from './tenant.policy.ts';
import type { Tenant } from './tenants.queries.ts';

const TenantSettingsRef = builder.objectRef<TenantSettings>('TenantSettings').implement({
  description: 'What a tenant may set for itself.',
  fields: (t) => ({
    id: t.id({
      description: 'Its id.',
      resolve: (_settings, _args, { actor }) => encodeId('TenantSettings', actor.tenantId),
    }),
    dueSoonWorkingDays: t.exposeInt('dueSoonWorkingDays', {
      description: 'At most so many working days left count as due soon.',
    }),
    acknowledgeWithinWorkingDays: t.exposeInt('acknowledgeWithinWorkingDays', {
      description: 'Working days that an agency has to acknowledge a new assignment.',
    }),
    minimumWorkingDaysAfterReturn: t.exposeInt('minimumWorkingDaysAfterReturn', {
      description: 'Working days that remain at least after a report was returned.',
    }),
    askExtensionWorkingDaysBefore: t.exposeInt('askExtensionWorkingDaysBefore', {
      description: 'Working days that must be left when an agency asks for more time.',
    }),
    extensionsAtMost: t.exposeInt('extensionsAtMost', {
      description: 'Extensions that may be asked for; a further one is for chair and vice-chair alone.',
    }),
    objectWithinWorkingDays: t.exposeInt('objectWithinWorkingDays', {
      description: "Working days in which an agency may say that the work is another's.",
    }),
    chiefDecidesExtensions: t.exposeBoolean('chiefDecidesExtensions', {
      description: 'Whether the chief decides requests for more time.',
    }),
    chiefDecidesTransfers: t.exposeBoolean('chiefDecidesTransfers', {
      description: 'Whether the chief decides requests for another agency.',
    }),
    chiefDecidesInfeasible: t.exposeBoolean('chiefDecidesInfeasible', {
      description: 'Whether the chief decides requests to be released.',
    }),
    chiefDecidesSuspensions: t.exposeBoolean('chiefDecidesSuspensions', {
      description: 'Whether the chief decides requests for a pause.',
    }),
    chiefConfirmsLateDays: t.exposeBoolean('chiefConfirmsLateDays', {
      description: 'Whether only chief or leaders confirm the day of a report sent late that states a day in time.',
    }),
    confirmProposals: t.exposeBoolean('confirmProposals', {
      description: 'Whether a directive without a document waits for confirmation.',
    }),
    seriesDaysAhead: t.exposeInt('seriesDaysAhead', {
      description: 'Calendar days before its due day that a kỳ of recurring work is made.',
    }),
    uploadLimitBytes: t.exposeInt('uploadLimitBytes', { description: 'The largest file.' }),
    beforeDayIsInTime: t.exposeBoolean('beforeDayIsInTime', {
      description: 'Whether "trước ngày 15/8" has the 15th in time.',
    }),
    unknownStartIsIssue: t.exposeBoolean('unknownStartIsIssue', {
      description: "Whether a term without a starting day counts from the document's day, not from receipt.",
    }),
    writtenDaysRoll: t.exposeBoolean('writtenDaysRoll', {
      description: "Whether a written day or a period's end that is a day off moves to the next working day.",
    }),
    gradeResults: t.exposeBoolean('gradeResults', { description: 'Whether accepted results are graded.' }),
    lettersForCommittee: t.exposeBoolean('lettersForCommittee', {
      description: "Whether chase letters go out for the committee; otherwise they are its Office's own.",
    }),
    remindBeforeDays: t.exposeString('remindBeforeDays', {
      description: 'Working days before the due day on which an agency is reminded, such as "7,3,1".',
    }),
    remindAfterDays: t.exposeString('remindAfterDays', {
      description: 'Working days after the due day on which it is reminded.',
    }),
    remindEveryDays: t.exposeInt('remindEveryDays', {
      description: 'After those, again each time so many days have passed; 0 for never.',
    }),
    remindsHead: t.exposeBoolean('remindsHead', {
      description: "Whether the agency's head is reminded beside its desk.",
    }),
    silenceDays: t.exposeInt('silenceDays', {
      description: 'Days without a report that count as silence; 0 for never.',
    }),
    escalateToHeadDays: t.exposeInt('escalateToHeadDays', {
      description: "Working days after the due day on which the agency's head is told; 0 for never.",
    }),
    escalateToChiefDays: t.exposeInt('escalateToChiefDays', {
      description: "Working days after which the Office's chief is told; 0 for never.",
    }),
    escalateToViceChairDays: t.exposeInt('escalateToViceChairDays', {
      description: 'Working days after which the vice-chair whose order it is is told; 0 for never.',
    }),
    escalateToChairDays: t.exposeInt('escalateToChairDays', {
      description: 'Working days after which the chair is told; 0 for never.',
    }),
    quietFromHour: t.exposeInt('quietFromHour', { description: 'The hour from which nobody is told anything.' }),
    quietUntilHour: t.exposeInt('quietUntilHour', { description: 'The hour at which telling begins.' }),
    quietOnDaysOff: t.exposeBoolean('quietOnDaysOff', { description: 'Whether days off are quiet.' }),
    digestHour: t.exposeInt('digestHour', { description: 'The hour of the daily mail.' }),
    webhookUrl: t.string({
      nullable: true,
      description: "Where the tenant's own program is told; empty for nowhere, null for others than administrators.",
      resolve: ({ webhookUrl }, _args, { actor }) => (can(actor, tenantPolicy.changeSettings, {}) ? webhookUrl : null),
    }),
  }),
});

const FirstStepsRef = builder.objectRef<FirstSteps>('FirstSteps').implement({
  description: 'How far a new tenant has been made ready for its first directive.',
  fields: (t) => ({
    id: t.id({
      description: 'One per tenant.',
      resolve: (_steps, _args, { actor }) => encodeId('FirstSteps', actor.tenantId),
    }),
    agencyCount: t.exposeInt('agencyCount', { description: 'Agencies besides committees and their Offices.' }),
    agenciesWithoutPeopleCount: t.exposeInt('agenciesWithoutPeopleCount', {
      description: 'Those that answer in the system and have nobody to do so.',
    }),
    hasLeader: t.exposeBoolean('hasLeader', { description: 'Whether a chair or vice-chair is there to issue.' }),
    hasChief: t.exposeBoolean('hasChief', { description: 'Whether the Office has its chief.' }),
    hasMonitor: t.exposeBoolean('hasMonitor', { description: 'Whether the Office has a monitor.' }),
    hasCalendar: t.exposeBoolean('hasCalendar', { description: "Whether this year's days off are known." }),
    hasDirective: t.exposeBoolean('hasDirective', { description: 'Whether anything was issued yet.' }),
  }),
});

export const TenantRef = builder.objectRef<Tenant>('Tenant').implement({
  description: 'One customer: a province and everything below it.',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ id }) => encodeId('Tenant', id) }),
    name: t.exposeString('name', { description: 'Such as "Tỉnh Bình Định".' }),
    timeZone: t.exposeString('timeZone', { description: 'The IANA zone of its days.' }),
    settings: t.field({
      type: TenantSettingsRef,
      description: 'Its settings.',
      resolve: (_tenant, _args, { settings }) => settings,
    }),
    firstSteps: t.field({
      type: FirstStepsRef,
      nullable: true,
      description: 'What is still to be done before work can begin; null for others than administrators.',
      resolve: (_tenant, _args, context) => findFirstSteps(context),
    }),
  }),
});

const ChangeSettingsInput = builder.inputType('ChangeSettingsInput', {
  description: 'What is to change; what is left out stays.',
  fields: (t) => ({
    idempotencyKey: t.id({
      description: 'Chosen by the client: a retry with the same key and input gets the first answer.',
    }),
    dueSoonWorkingDays: t.int({ required: false, description: 'From 1 to 22.' }),
    acknowledgeWithinWorkingDays: t.int({ required: false, description: 'From 1 to 22.' }),
    minimumWorkingDaysAfterReturn: t.int({ required: false, description: 'From 0 to 22.' }),
    askExtensionWorkingDaysBefore: t.int({ required: false, description: 'From 0 to 22.' }),
    extensionsAtMost: t.int({ required: false, description: 'From 0 to 22.' }),
    objectWithinWorkingDays: t.int({ required: false, description: 'From 1 to 22.' }),
    chiefDecidesExtensions: t.boolean({ required: false, description: 'Whether the chief decides these.' }),
    chiefDecidesTransfers: t.boolean({ required: false, description: 'Whether the chief decides these.' }),
    chiefDecidesInfeasible: t.boolean({ required: false, description: 'Whether the chief decides these.' }),
    chiefDecidesSuspensions: t.boolean({ required: false, description: 'Whether the chief decides these.' }),
    chiefConfirmsLateDays: t.boolean({ required: false, description: 'Whether only chief or leaders confirm them.' }),
    confirmProposals: t.boolean({ required: false, description: 'Whether proposals wait for confirmation.' }),
    beforeDayIsInTime: t.boolean({
      required: false,
      description: 'Whether "trước ngày 15/8" has the 15th in time.',
    }),
    unknownStartIsIssue: t.boolean({ required: false, description: "Whether it counts from the document's day." }),
    writtenDaysRoll: t.boolean({ required: false, description: 'Whether it moves to the next working day.' }),
    gradeResults: t.boolean({ required: false, description: 'Whether accepted results are graded.' }),
    lettersForCommittee: t.boolean({ required: false, description: 'Whether chase letters are of the committee.' }),
    seriesDaysAhead: t.int({ required: false, description: 'From 1 to 365.' }),
    uploadLimitBytes: t.int({ required: false, description: 'From 1 to 200 MiB.' }),
    remindBeforeDays: t.string({
      required: false,
      description: 'Up to ten numbers from 1 to 60, separated by commas; empty for none.',
    }),
    remindAfterDays: t.string({
      required: false,
      description: 'Up to ten numbers from 1 to 60, separated by commas; empty for none.',
    }),
    remindEveryDays: t.int({ required: false, description: 'From 0 to 90.' }),
    remindsHead: t.boolean({ required: false, description: "Whether the agency's head is reminded too." }),
    silenceDays: t.int({ required: false, description: 'From 0 to 365.' }),
    escalateToHeadDays: t.int({ required: false, description: 'From 0 to 250.' }),
    escalateToChiefDays: t.int({ required: false, description: 'From 0 to 250.' }),
    escalateToViceChairDays: t.int({ required: false, description: 'From 0 to 250.' }),
    escalateToChairDays: t.int({ required: false, description: 'From 0 to 250.' }),
    quietFromHour: t.int({ required: false, description: 'From 0 to 23.' }),
    quietUntilHour: t.int({ required: false, description: 'From 0 to 23.' }),
    quietOnDaysOff: t.boolean({ required: false, description: 'Whether days off are quiet.' }),
    digestHour: t.int({ required: false, description: 'From 0 to 23.' }),
    webhookUrl: t.string({ required: false, description: 'A whole address, or empty.' }),
  }),
});

builder.mutationFields((t) => ({
  changeSettings: t.field({
    type: TenantSettingsRef,
    errors: { types: [InvalidInput] },
    description: 'Sets what the tenant decides for itself; an administrator does.',
    args: { input: t.arg({ type: ChangeSettingsInput, description: 'What changes.' }) },
    resolve: (_root, { input }, context) => changeSettings(context, input),
  }),
}));
