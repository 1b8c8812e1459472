import { AgencyConflict } from '../modules/agencies/agency-conflict.rules.ts';
import { AgencyRef } from '../modules/agencies/agency.graphql.ts';
import { AlreadyActed } from '../modules/assignments/already-acted.rules.ts';
import type { DirectiveEventType } from '../modules/directives/event-types.rules.ts';
import { DraftConflict } from '../modules/drafts/draft.rules.ts';
import { InvalidInput } from '../modules/input/invalid-input.rules.ts';
import { AppointmentRef, PersonRef } from '../modules/people/people.graphql.ts';
import { builder, RefusalInterface } from './builder.ts';
import { EventTypeEnum } from './enums.ts';
import { required } from './required.ts';
import { ChaseLetterRef } from '../modules/letters/letter.graphql.ts';
import { LetterConflict } from '../modules/letters/letter-conflict.rules.ts';

builder.objectType(InvalidInput, {
  name: 'InvalidInput',
  description: 'An input field holds something that cannot be accepted.',
  interfaces: [RefusalInterface],
  fields: (t) => ({
    path: t.exposeString('path', { description: 'The input field, such as `directives.0.assignments.1.agencyId`.' }),
  }),
});

builder.objectType(AgencyConflict, {
  name: 'AgencyConflict',
  description: 'The agency was changed after it was read. Send its present values as `asRead` to keep your own.',
  interfaces: [RefusalInterface],
  fields: (t) => ({
    agency: t.field({
      type: AgencyRef,
      description: 'As it is now.',
      resolve: ({ agencyId }, _args, { loaders }) => required(loaders.agency.load(agencyId)),
    }),
    changedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was changed.',
      resolve: ({ lastChange }) => lastChange?.occurredAt ?? null,
    }),
    changedBy: t.field({
      type: AppointmentRef,
      nullable: true,
      description: 'By whom.',
      resolve: ({ lastChange }, _args, { loaders }) =>
        lastChange ? loaders.appointment.load(lastChange.appointmentId) : null,
    }),
  }),
});

builder.objectType(LetterConflict, {
  name: 'LetterConflict',
  description: 'The letter was changed, or taken a step further, after it was read.',
  interfaces: [RefusalInterface],
  fields: (t) => ({
    letter: t.field({
      type: ChaseLetterRef,
      description: 'As it is now.',
      resolve: ({ letterId }, _args, { loaders }) => required(loaders.letter.load(letterId)),
    }),
  }),
});

builder.objectType(AlreadyActed, {
  name: 'AlreadyActed',
  description: 'Somebody acted first: who, what and when.',
  interfaces: [RefusalInterface],
  fields: (t) => ({
    act: t.field({
      type: EventTypeEnum,
      nullable: true,
      description: 'What was done.',
      resolve: ({ act }) => act as DirectiveEventType | null,
    }),
    occurredAt: t.expose('occurredAt', { type: 'DateTime', nullable: true, description: 'When.' }),
    actor: t.field({
      type: AppointmentRef,
      nullable: true,
      description: 'Who.',
      resolve: ({ actorAppointmentId }, _args, { loaders }) =>
        actorAppointmentId ? loaders.appointment.load(actorAppointmentId) : null,
    }),
  }),
});

builder.objectType(DraftConflict, {
  name: 'DraftConflict',
  description: 'Another version of the draft was saved meanwhile. Save again with its version to keep your own.',
  interfaces: [RefusalInterface],
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Of the saved draft.' }),
    savedAt: t.expose('savedAt', { type: 'DateTime', description: 'When.' }),
    savedBy: t.field({
      type: PersonRef,
      description: 'By whom.',
      resolve: ({ savedBy }, _args, { loaders }) => required(loaders.person.load(savedBy)),
    }),
  }),
});
