import { builder } from '../../graphql/builder.ts';
import { encodeId, idOf } from '../../graphql/ids.ts';
import { findHandover, type HandedDirective, type Handover } from './handover.queries.ts';
import { AppointmentRef } from './people.graphql.ts';

const HandedDirectiveRef = builder.objectRef<HandedDirective>('HandedDirective').implement({
  description: 'An open directive as a handover names it: no more of it is an administrator shown.',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ id }) => encodeId('HandedDirective', id) }),
    code: t.exposeString('code', { description: 'Its short name.' }),
    dueOn: t.expose('dueOn', { type: 'LocalDate', nullable: true, description: 'Its due day.' }),
  }),
});

const HandoverRef = builder.objectRef<Handover>('Handover').implement({
  description: 'What stays open when a post ends. Restricted work is in no list and no count.',
  fields: (t) => ({
    id: t.id({ description: 'One per post.', resolve: ({ appointment }) => encodeId('Handover', appointment.id) }),
    appointment: t.expose('appointment', { type: AppointmentRef, description: 'The post.' }),
    monitored: t.field({
      type: [HandedDirectiveRef],
      description: 'Open directives that it monitors, the first due first; at most 50.',
      resolve: ({ monitored }) => [...monitored],
    }),
    monitoredCount: t.exposeInt('monitoredCount', { description: 'How many it monitors.' }),
    issued: t.field({
      type: [HandedDirectiveRef],
      description: 'Open directives that are its orders, the first due first; at most 50. They stay so on record.',
      resolve: ({ issued }) => [...issued],
    }),
    issuedCount: t.exposeInt('issuedCount', { description: 'How many are its orders.' }),
    reportDraftCount: t.exposeInt('reportDraftCount', {
      description: 'Unsent reports that the person wrote last; they stay with the agency.',
    }),
    issueDraftCount: t.exposeInt('issueDraftCount', { description: 'Begun issue forms; nobody else can open them.' }),
    successors: t.field({
      type: [AppointmentRef],
      description: 'Posts of today that may take over the monitoring.',
      resolve: ({ successors }) => [...successors],
    }),
  }),
});

builder.queryField('handoverOf', (t) =>
  t.field({
    type: HandoverRef,
    nullable: true,
    description: 'What stays open when a post ends. For administrators; null for everybody else.',
    args: { appointmentId: t.arg.id({ description: 'The post.' }) },
    resolve: (_root, { appointmentId }, context) => findHandover(context, idOf('Appointment', appointmentId)),
  }),
);
