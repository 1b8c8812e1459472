import { afterCommand } from '../../graphql/after-command.ts';
import { builder } from '../../graphql/builder.ts';
import type { RequestContext } from '../../graphql/context.ts';
import { RecurrenceUnitEnum, SeriesActEnum, SeriesStateEnum } from '../../graphql/enums.ts';
import { encodeId, idOf } from '../../graphql/ids.ts';
import { addDays } from '../../kernel/calendar-date.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { AlreadyActed } from '../assignments/already-acted.rules.ts';
import { recurrenceFrom, RecurrenceInputRef } from '../directives/deadline.graphql.ts';
import { DirectiveRef } from '../directives/directive.graphql.ts';
import { directivePolicy } from '../directives/directive.policy.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { changeSeriesRule, setSeriesState } from './change-series.command.ts';
import { nextOccurrence, type Recurrence } from './recurrence.rules.ts';
import type { Series } from './series.rules.ts';

const KEY = 'Chosen by the client: a retry with the same key and input gets the first answer.';

const RecurrenceRef = builder.objectRef<Recurrence>('Recurrence').implement({
  description: 'When work comes back.',
  fields: (t) => ({
    every: t.exposeInt('every', { description: '1 for each period, 2 for every second one.' }),
    unit: t.expose('unit', { type: RecurrenceUnitEnum, description: 'The period.' }),
    day: t.int({
      nullable: true,
      description: 'Of the month, or of the week from 1, Monday; null is the last day of the month.',
      resolve: ({ on }) => (on === 'last' ? null : on),
    }),
    month: t.exposeInt('month', { nullable: true, description: 'Of the period; null is its last.' }),
    from: t.expose('from', { type: 'LocalDate', description: 'Not before this day.' }),
    until: t.expose('until', { type: 'LocalDate', nullable: true, description: 'Not after this day.' }),
  }),
});

const SeriesRef = builder.objectRef<Series>('Series').implement({
  description: 'Work that comes back (nhiệm vụ định kỳ): each kỳ is a directive of its own.',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ id }) => encodeId('Series', id) }),
    state: t.expose('state', { type: SeriesStateEnum, description: 'Whether it makes further kỳ.' }),
    rule: t.expose('rule', { type: RecurrenceRef, description: 'When it falls due.' }),
    occurrences: t.field({
      type: [DirectiveRef],
      description: 'The kỳ that exist for the viewer, in order of their days.',
      resolve: ({ id }, _args, { loaders }) => loaders.occurrencesOf.load(id),
    }),
    nextOn: t.field({
      type: 'LocalDate',
      nullable: true,
      description: 'The day of the next kỳ that is to be made; null where none is.',
      resolve: async ({ id, rule, state }, _args, { loaders, today }) => {
        if (state !== 'active') return null;
        const made = (await loaders.occurrencesOf.load(id)).at(-1)?.seriesOn ?? '';
        return nextOccurrence(rule, made >= today ? made : addDays(today, -1));
      },
    }),
  }),
});

builder.objectFields(DirectiveRef, (t) => ({
  series: t.field({
    type: SeriesRef,
    nullable: true,
    description: 'What it is a kỳ of.',
    resolve: ({ seriesId }, _args, { loaders }) => (seriesId === null ? null : loaders.series.load(seriesId)),
  }),
  occurrenceOn: t.expose('seriesOn', {
    type: 'LocalDate',
    nullable: true,
    description: "The kỳ's own day, whatever became of its due day.",
  }),
  viewerCanChangeSeries: t.boolean({
    description: 'Whether the viewer may pause, resume, end or change its series.',
    resolve: async (directive, _args, { actor, loaders }) =>
      directive.seriesId !== null &&
      can(actor, directivePolicy.amend, {
        ...directive,
        monitors: (await loaders.monitors.load(directive.id)).map(({ appointmentId }) => appointmentId),
      }),
  }),
}));

const SetSeriesStateInput = builder.inputType('SetSeriesStateInput', {
  description: 'Pauses, resumes or ends a series.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    directiveId: t.id({ description: 'A kỳ of it.' }),
    act: t.field({ type: SeriesActEnum, description: 'What to do.' }),
  }),
});

const ChangeSeriesRuleInput = builder.inputType('ChangeSeriesRuleInput', {
  description: 'Changes when a series falls due.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    directiveId: t.id({ description: 'A kỳ of it.' }),
    rule: t.field({ type: RecurrenceInputRef, description: 'The rule from now on.' }),
  }),
});

function directiveAfter(context: RequestContext, command: Promise<{ directiveId: string }>) {
  return afterCommand(context, command, (loaders, { directiveId }) => loaders.directive.load(directiveId));
}

builder.mutationFields((t) => ({
  setSeriesState: t.field({
    type: DirectiveRef,
    errors: { types: [AlreadyActed] },
    description: 'Pauses, resumes or ends the series of a kỳ; what was made stays.',
    args: { input: t.arg({ type: SetSeriesStateInput, description: 'Which, and what to do.' }) },
    resolve: (_root, { input }, context) =>
      directiveAfter(context, setSeriesState(context, { ...input, directiveId: idOf('Directive', input.directiveId) })),
  }),
  changeSeriesRule: t.field({
    type: DirectiveRef,
    errors: { types: [AlreadyActed, InvalidInput] },
    description: 'Changes when the series of a kỳ falls due, from now on; what was made stays.',
    args: { input: t.arg({ type: ChangeSeriesRuleInput, description: 'Which, and the rule.' }) },
    resolve: (_root, { input }, context) =>
      directiveAfter(
        context,
        changeSeriesRule(context, {
          idempotencyKey: input.idempotencyKey,
          directiveId: idOf('Directive', input.directiveId),
          rule: recurrenceFrom(input.rule, context.today),
        }),
      ),
  }),
}));
