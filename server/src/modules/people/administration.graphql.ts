import { afterCommand } from '../../graphql/after-command.ts';
import { builder } from '../../graphql/builder.ts';
import { connectionOf, pageArgs, pageAsked } from '../../graphql/connections.ts';
import type { RequestContext } from '../../graphql/context.ts';
import { LanguageEnum, PersonStateEnum, RoleEnum } from '../../graphql/enums.ts';
import { encodeId, idOf, optionalIdOf } from '../../graphql/ids.ts';
import { required } from '../../graphql/required.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { AlreadyActed } from '../assignments/already-acted.rules.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { listPeople } from './administration.queries.ts';
import { appointPerson } from './appoint-person.command.ts';
import { correctPerson } from './correct-person.command.ts';
import { endAppointment, endPerson } from './end-appointment.command.ts';
import { openUntil, stateOf } from './invitation.rules.ts';
import { type Invited, invitePerson, renewInvitation } from './invite-person.command.ts';
import { PersonRef, AppointmentRef } from './people.graphql.ts';
import { peoplePolicy } from './people.policy.ts';

const FOR_ADMINISTRATORS = 'For administrators; null for everybody else.';
const administers = ({ actor }: RequestContext) => can(actor, peoplePolicy.administer, {});

builder.objectFields(PersonRef, (t) => ({
  email: t.string({
    nullable: true,
    description: `The tenant's address of the person. ${FOR_ADMINISTRATORS}`,
    resolve: ({ email }, _args, context) => (administers(context) ? email : null),
  }),
  state: t.field({
    type: PersonStateEnum,
    nullable: true,
    description: `How the person stands to the system. ${FOR_ADMINISTRATORS}`,
    resolve: async (person, _args, context) =>
      administers(context) ? stateOf(person, await context.loaders.invitationsOf.load(person.id)) : null,
  }),
  invitationEndsAt: t.field({
    type: 'DateTime',
    nullable: true,
    description: `Until when a link that was handed out works; null where none does. ${FOR_ADMINISTRATORS}`,
    resolve: async ({ id }, _args, context) =>
      administers(context) ? openUntil(await context.loaders.invitationsOf.load(id), context.clock.now()) : null,
  }),
  appointments: t.field({
    type: [AppointmentRef],
    nullable: true,
    description: `All posts, those that are over included, the newest first. ${FOR_ADMINISTRATORS}`,
    resolve: ({ id }, _args, context) => (administers(context) ? context.loaders.appointmentsOf.load(id) : null),
  }),
}));

const PersonConnection = connectionOf('Person', PersonRef, "the tenant's people");

builder.queryField('people', (t) =>
  t.field({
    type: PersonConnection,
    nullable: true,
    description: `The tenant's people by their given names. ${FOR_ADMINISTRATORS}`,
    args: {
      text: t.arg.string({ required: false, description: 'Words of name or address; accents may be left out.' }),
      agency: t.arg.id({ required: false, description: 'Only those with a post in this agency.' }),
      role: t.arg({ type: RoleEnum, required: false, description: 'Only those with a post of this kind.' }),
      includesEnded: t.arg.boolean({
        required: false,
        description: 'Also people who have ended, and posts that are over; false by default.',
      }),
      ...pageArgs,
    },
    resolve: (_root, { text, agency, role, includesEnded, ...page }, context) =>
      listPeople(context, {
        text: text ?? null,
        agencyId: optionalIdOf('Agency', agency),
        role: role ?? null,
        includesEnded: includesEnded ?? false,
        ...pageAsked(page),
      }),
  }),
);

const InvitationRef = builder.objectRef<Invited>('Invitation').implement({
  description: 'A one-time link with which a person sets his password, as told to whoever made it.',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ invitationId }) => encodeId('Invitation', invitationId) }),
    person: t.field({
      type: PersonRef,
      description: 'Whose it is.',
      resolve: ({ personId }, _args, { loaders }) => required(loaders.person.load(personId)),
    }),
    token: t.exposeString('token', {
      nullable: true,
      description: 'What stands behind `/invite#`; told once, so null in the answer to a retry.',
    }),
    expiresAt: t.field({
      type: 'DateTime',
      description: 'Until when it works.',
      resolve: ({ expiresAt }) => new Date(expiresAt),
    }),
  }),
});

const KEY = 'Chosen by the client: a retry with the same key and input gets the first answer.';

const InvitePersonInput = builder.inputType('InvitePersonInput', {
  description: 'A person to invite, with a first post.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    fullName: t.string({ description: 'Family name first; up to 200 characters.' }),
    email: t.string({ description: 'With which the person will sign in.' }),
    language: t.field({ type: LanguageEnum, description: "Of the person's screens." }),
    agencyId: t.id({ description: 'Where the post is.' }),
    role: t.field({ type: RoleEnum, description: 'What the post is for.' }),
    title: t.string({ description: 'As on the door; up to 200 characters.' }),
    fromOn: t.field({ type: 'LocalDate', description: 'Its first day.' }),
  }),
});

const RenewInvitationInput = builder.inputType('RenewInvitationInput', {
  description: 'Whom to make another link for.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    personId: t.id({ description: 'Who has not set a password yet.' }),
  }),
});

const AppointPersonInput = builder.inputType('AppointPersonInput', {
  description: 'A further post.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    personId: t.id({ description: 'Whose.' }),
    agencyId: t.id({ description: 'Where.' }),
    role: t.field({ type: RoleEnum, description: 'What it is for.' }),
    title: t.string({ description: 'As on the door; up to 200 characters.' }),
    fromOn: t.field({ type: 'LocalDate', description: 'Its first day.' }),
    toOn: t.field({ type: 'LocalDate', required: false, description: 'Its last day, where that is known.' }),
  }),
});

const EndAppointmentInput = builder.inputType('EndAppointmentInput', {
  description: 'A post that ends.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    appointmentId: t.id({ description: 'Which.' }),
    on: t.field({ type: 'LocalDate', description: 'Its last day. Today ends it at once; no earlier day can be.' }),
    successorId: t.id({
      required: false,
      description: 'The post of the same agency that takes over the monitoring of open directives.',
    }),
  }),
});

const EndPersonInput = builder.inputType('EndPersonInput', {
  description: 'A person who ends.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    personId: t.id({ description: 'Who.' }),
  }),
});

const CorrectPersonInput = builder.inputType('CorrectPersonInput', {
  description: "A person's name and address.",
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    personId: t.id({ description: 'Whose.' }),
    fullName: t.string({ description: 'Family name first; up to 200 characters.' }),
    email: t.string({ description: "The tenant's address of the person." }),
  }),
});

type Answered = { readonly personId: string };

/** The person as he is after the command. */
const personAfter = (context: RequestContext, command: Promise<Answered>) =>
  afterCommand(context, command, (loaders, { personId }) => loaders.person.load(personId));

builder.mutationFields((t) => ({
  invitePerson: t.field({
    type: InvitationRef,
    errors: { types: [InvalidInput] },
    description: 'Enters a person with a first post, and makes the link to pass on.',
    args: { input: t.arg({ type: InvitePersonInput, description: 'Whom, and as what.' }) },
    resolve: (_root, { input }, context) =>
      invitePerson(context, { ...input, agencyId: idOf('Agency', input.agencyId), toOn: null }),
  }),
  renewInvitation: t.field({
    type: InvitationRef,
    errors: { types: [InvalidInput] },
    description: 'Makes another link; the one before leads nowhere any more.',
    args: { input: t.arg({ type: RenewInvitationInput, description: 'For whom.' }) },
    resolve: (_root, { input }, context) =>
      renewInvitation(context, { ...input, personId: idOf('Person', input.personId) }),
  }),
  appointPerson: t.field({
    type: PersonRef,
    errors: { types: [InvalidInput] },
    description: 'Gives a person a further post; one who had ended is back with it.',
    args: { input: t.arg({ type: AppointPersonInput, description: 'The post.' }) },
    resolve: (_root, { input }, context) =>
      personAfter(
        context,
        appointPerson(context, {
          ...input,
          personId: idOf('Person', input.personId),
          agencyId: idOf('Agency', input.agencyId),
          toOn: input.toOn ?? null,
        }),
      ),
  }),
  endAppointment: t.field({
    type: PersonRef,
    errors: { types: [InvalidInput, AlreadyActed] },
    description: 'Ends a post; a successor takes over the monitoring of what is open.',
    args: { input: t.arg({ type: EndAppointmentInput, description: 'Which, when, and who takes over.' }) },
    resolve: (_root, { input }, context) =>
      personAfter(
        context,
        endAppointment(context, {
          ...input,
          appointmentId: idOf('Appointment', input.appointmentId),
          successorId: optionalIdOf('Appointment', input.successorId),
        }),
      ),
  }),
  endPerson: t.field({
    type: PersonRef,
    errors: { types: [InvalidInput, AlreadyActed] },
    description: 'Ends a person in the tenant at once, with all posts. The account lives on.',
    args: { input: t.arg({ type: EndPersonInput, description: 'Whom.' }) },
    resolve: (_root, { input }, context) =>
      personAfter(context, endPerson(context, { ...input, personId: idOf('Person', input.personId) })),
  }),
  correctPerson: t.field({
    type: PersonRef,
    errors: { types: [InvalidInput] },
    description: "Corrects a person's name and the tenant's address of him.",
    args: { input: t.arg({ type: CorrectPersonInput, description: 'As they should be.' }) },
    resolve: (_root, { input }, context) =>
      personAfter(context, correctPerson(context, { ...input, personId: idOf('Person', input.personId) })),
  }),
}));
