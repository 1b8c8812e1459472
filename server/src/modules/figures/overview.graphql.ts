import { builder } from '../../graphql/builder.ts';
import { FigurePeriodEnum } from '../../graphql/enums.ts';
import { encodeId, optionalIdOf } from '../../graphql/ids.ts';
import { required } from '../../graphql/required.ts';
import { AgencyRef } from '../agencies/agency.graphql.ts';
import { type AgencyFigures, findOverview, type Overview, type WorkFigures } from './figures.queries.ts';
import { countTrend, type MonthFigures } from './trend.queries.ts';

type Identified<Figures> = Figures & { readonly id: string };

const WorkFiguresRef = builder.objectRef<Identified<WorkFigures>>('WorkFigures').implement({
  description: 'Counts of lead assignments that the viewer may see.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    open: t.exposeInt('open', { description: 'All open work, late included.' }),
    overdue: t.exposeInt('overdue', { description: 'Open work past its due day.' }),
    dueSoon: t.exposeInt('dueSoon', { description: 'Open work that is due within the working days of the setting.' }),
    doneOnTime: t.exposeInt('doneOnTime', {
      description: 'Finished within the period and in time, of what had a day.',
    }),
    doneWithDeadline: t.exposeInt('doneWithDeadline', {
      description: 'Finished within the period, of what had a due day.',
    }),
  }),
});

const MonthFiguresRef = builder.objectRef<Identified<MonthFigures>>('MonthFigures').implement({
  description: 'Lead assignments in one month.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    from: t.expose('from', { type: 'LocalDate', description: 'Its first day.' }),
    to: t.expose('to', { type: 'LocalDate', description: 'Its last day; today in the running month.' }),
    overdue: t.exposeInt('overdue', { description: 'On record as overdue when the last day ended.' }),
    assigned: t.exposeInt('assigned', { description: 'Assigned within it.' }),
    doneOnTime: t.exposeInt('doneOnTime', { description: 'Finished within it and in time, of what had a day.' }),
    doneWithDeadline: t.exposeInt('doneWithDeadline', { description: 'Finished within it, of what had a due day.' }),
  }),
});

const AgencyFiguresRef = builder.objectRef<Identified<{ figures: AgencyFigures }>>('AgencyFigures').implement({
  description: "One agency's figures.",
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    agency: t.field({
      type: AgencyRef,
      description: 'Whose work it is.',
      resolve: ({ figures }, _args, { loaders }) => required(loaders.agency.load(figures.agencyId)),
    }),
    figures: t.field({
      type: WorkFiguresRef,
      description: 'The counts.',
      resolve: ({ id, figures }) => ({ ...figures, id: `WorkFigures:${id}` }),
    }),
  }),
});

const OverviewRef = builder.objectRef<Overview>('Overview').implement({
  description: "How the work of the viewer's committee stands.",
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: (overview, _args, { actor }) => idOf(overview, actor.appointmentId) }),
    committee: t.field({
      type: AgencyRef,
      description: 'Whose directives are counted.',
      resolve: ({ scope: { committeeId } }, _args, { loaders }) => required(loaders.agency.load(committeeId)),
    }),
    from: t.field({
      type: 'LocalDate',
      description: 'The first day of the period.',
      resolve: ({ current }) => current.from,
    }),
    formerTo: t.field({
      type: 'LocalDate',
      description: 'The last day of the period before.',
      resolve: ({ former }) => former.to,
    }),
    figures: t.field({
      type: WorkFiguresRef,
      description: 'Today, and within the period.',
      resolve: (overview, _args, { actor }) => ({
        ...overview.figures,
        id: `WorkFigures:${idOf(overview, actor.appointmentId)}`,
      }),
    }),
    formerFigures: t.field({
      type: WorkFiguresRef,
      description: 'As at the last day of the period before, and within it.',
      resolve: (overview, _args, { actor }) => ({
        ...overview.formerFigures,
        id: `WorkFigures:${idOf(overview, actor.appointmentId)}:former`,
      }),
    }),
    months: t.field({
      type: [MonthFiguresRef],
      description: 'The last twelve months, oldest first; the running one up to today.',
      resolve: async (overview, _args, context) => {
        const months = await countTrend(context, overview.scope);
        return months.map((month) => ({
          ...month,
          id: `MonthFigures:${idOf(overview, context.actor.appointmentId)}:${month.from}`,
        }));
      },
    }),
    agencies: t.field({
      type: [AgencyFiguresRef],
      description: 'By agency, in no order that means anything.',
      resolve: (overview, _args, { actor }) =>
        overview.agencies.map((figures) => ({
          id: `AgencyFigures:${idOf(overview, actor.appointmentId)}:${figures.agencyId}`,
          figures,
        })),
    }),
  }),
});

function idOf({ period, scope: { field, groupId, isOwn } }: Overview, appointmentId: string): string {
  return encodeId('Overview', `${appointmentId}:${period}:${isOwn ? 'own' : ''}:${groupId ?? ''}:${field ?? ''}`);
}

builder.queryField('overview', (t) =>
  t.field({
    type: OverviewRef,
    nullable: true,
    description: "The figures of the viewer's committee, an inspector's among them; null for whoever is of neither.",
    args: {
      period: t.arg({ type: FigurePeriodEnum, description: 'Which period finished work is counted in.' }),
      field: t.arg.string({ required: false, description: 'Lĩnh vực, exactly: the work of this field alone.' }),
      groupId: t.arg.id({ required: false, description: 'Khối: only what agencies of this group lead today.' }),
      isOwn: t.arg.boolean({ required: false, description: "Only what the viewer's own appointment has ordered." }),
    },
    resolve: (_root, { period, field, groupId, isOwn }, context) =>
      findOverview(context, period, {
        field: field ?? null,
        groupId: optionalIdOf('AgencyGroup', groupId),
        isOwn: isOwn ?? false,
      }),
  }),
);
