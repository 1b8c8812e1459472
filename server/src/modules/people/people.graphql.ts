import { builder } from '../../graphql/builder.ts';
import { RoleEnum } from '../../graphql/enums.ts';
import { required } from '../../graphql/required.ts';
import { AgencyRef } from '../agencies/agency.graphql.ts';
import { isOver } from './post.rules.ts';
import { type Appointment, listIssuers, listMonitors, type Person } from './people.queries.ts';

export const PersonRef = builder.objectRef<Person>('Person');

builder.node(PersonRef, {
  description: 'A human in the tenant.',
  id: { resolve: ({ id }) => id },
  loadOne: (id, { loaders }) => loaders.person.load(id),
  fields: (t) => ({
    fullName: t.exposeString('fullName', { description: 'Family name first.' }),
    initials: t.string({
      description: 'Two letters for a picture: of the last two names.',
      resolve: ({ fullName }) =>
        fullName
          .split(/\s+/)
          .slice(-2)
          .map((name) => name.charAt(0))
          .join('')
          .toUpperCase(),
    }),
  }),
});

export const AppointmentRef = builder.objectRef<Appointment>('Appointment');

builder.node(AppointmentRef, {
  description: "A person's post in one agency (chức vụ). Every act is signed by one.",
  id: { resolve: ({ id }) => id },
  loadOne: (id, { loaders }) => loaders.appointment.load(id),
  fields: (t) => ({
    role: t.expose('role', { type: RoleEnum, description: 'What the post is for.' }),
    title: t.exposeString('title', { description: 'As on the door: "Phó Chủ tịch UBND tỉnh".' }),
    fromOn: t.expose('fromOn', { type: 'LocalDate', description: 'Its first day.' }),
    toOn: t.expose('toOn', { type: 'LocalDate', nullable: true, description: 'Its last day; null while it runs.' }),
    isOver: t.boolean({
      description: 'Whether nothing of it is left.',
      resolve: (appointment, _args, { today }) => isOver(appointment, today),
    }),
    person: t.field({
      type: PersonRef,
      description: 'Who holds it.',
      resolve: ({ personId }, _args, { loaders }) => required(loaders.person.load(personId)),
    }),
    agency: t.field({
      type: AgencyRef,
      description: 'Where.',
      resolve: ({ agencyId }, _args, { loaders }) => required(loaders.agency.load(agencyId)),
    }),
  }),
});

builder.objectField(AgencyRef, 'appointments', (t) =>
  t.field({
    type: [AppointmentRef],
    description: 'Its posts and who holds them today.',
    resolve: ({ id }, _args, { loaders }) => loaders.appointmentsIn.load(id),
  }),
);

builder.queryFields((t) => ({
  issuers: t.field({
    type: [AppointmentRef],
    description: "Chairs and vice-chairs of the viewer's committee: who may issue.",
    resolve: (_root, _args, context) => listIssuers(context),
  }),
  monitors: t.field({
    type: [AppointmentRef],
    description: "People of the viewer's Office: who may monitor.",
    resolve: (_root, _args, context) => listMonitors(context),
  }),
}));
