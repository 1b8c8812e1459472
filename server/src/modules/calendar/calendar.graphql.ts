import { GraphQLError } from 'graphql';
import { builder } from '../../graphql/builder.ts';
import { CalendarDayKindEnum } from '../../graphql/enums.ts';
import { encodeId } from '../../graphql/ids.ts';
import { required } from '../../graphql/required.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { render } from '../../messages/catalogue.ts';
import { AgencyRef } from '../agencies/agency.graphql.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import {
  type CalendarPreview,
  type CalendarRow,
  type CalendarYear,
  findCalendarYear,
  type PreviewedMove,
  previewCalendar,
} from './calendar.queries.ts';
import { calendarPolicy } from './calendar.policy.ts';
import { type CalendarChanged, changeCalendar } from './change-calendar.command.ts';
import { type Notice, type NoticeDay, type NoticeFault, readNotice } from './notice.rules.ts';

const FOR_ADMINISTRATORS = 'For administrators; null for everybody else.';

const CalendarDayRef = builder.objectRef<CalendarRow>('CalendarDay').implement({
  description: 'A day on which the working calendar departs from Monday to Friday.',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ id }) => encodeId('CalendarDay', id) }),
    date: t.expose('date', { type: 'LocalDate', description: 'The day.' }),
    kind: t.expose('kind', { type: CalendarDayKindEnum, description: 'How it departs.' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    source: t.exposeString('source', { description: 'The law or the notice that says so.' }),
  }),
});

const CalendarYearRef = builder.objectRef<CalendarYear>('CalendarYear').implement({
  description: "A year of the tenant's working calendar.",
  fields: (t) => ({
    id: t.id({
      description: 'One per tenant and year.',
      resolve: ({ year }, _args, { actor }) => encodeId('CalendarYear', `${actor.tenantId}-${year}`),
    }),
    year: t.exposeInt('year', { description: 'Which.' }),
    isKnown: t.boolean({
      description: 'Whether its days off are entered: otherwise only Monday to Friday is known.',
      resolve: ({ days }) => days.some(({ kind }) => kind === 'holiday'),
    }),
    days: t.field({ type: [CalendarDayRef], description: 'In order.', resolve: ({ days }) => [...days] }),
    viewerCanChange: t.boolean({
      description: 'Whether the viewer may change it.',
      resolve: (_year, _args, { actor }) => can(actor, calendarPolicy.change, {}),
    }),
  }),
});

const PreviewedMoveRef = builder.objectRef<PreviewedMove>('CalendarMove').implement({
  description: 'Assignments of one agency that would move from one day to another.',
  fields: (t) => ({
    id: t.id({
      description: 'One per agency and pair of days.',
      resolve: ({ agencyId, fromOn, toOn }) => encodeId('CalendarMove', `${agencyId}-${fromOn}-${toOn}`),
    }),
    agency: t.field({
      type: AgencyRef,
      description: 'Whose.',
      resolve: ({ agencyId }, _args, { loaders }) => required(loaders.agency.load(agencyId)),
    }),
    fromOn: t.expose('fromOn', { type: 'LocalDate', description: 'The due day as it is.' }),
    toOn: t.expose('toOn', { type: 'LocalDate', description: 'The due day as it would be.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

const CalendarPreviewRef = builder.objectRef<CalendarPreview>('CalendarPreview').implement({
  description: 'What a change of the calendar would move: open counted terms of ordinary work in force.',
  fields: (t) => ({
    id: t.id({
      description: 'One per tenant.',
      resolve: (_preview, _args, { actor }) => encodeId('CalendarPreview', actor.tenantId),
    }),
    directiveCount: t.exposeInt('directiveCount', { description: 'Of so many directives.' }),
    assignmentCount: t.exposeInt('assignmentCount', { description: 'So many assignments would move.' }),
    moves: t.field({
      type: [PreviewedMoveRef],
      description: 'The largest thirty groups.',
      resolve: ({ moves }) => [...moves],
    }),
  }),
});

const NoticeDayRef = builder.objectRef<NoticeDay>('CalendarNoticeDay').implement({
  description: 'A line of a notice that was read.',
  fields: (t) => ({
    id: t.id({ description: 'By its line.', resolve: ({ line }) => encodeId('CalendarNoticeDay', line) }),
    line: t.exposeInt('line', { description: 'In the file; the header is line 1.' }),
    date: t.expose('date', { type: 'LocalDate', description: 'The day.' }),
    kind: t.expose('kind', { type: CalendarDayKindEnum, description: 'How it departs from Monday to Friday.' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    source: t.exposeString('source', { description: 'The law or the notice that says so.' }),
  }),
});

const NoticeFaultRef = builder.objectRef<NoticeFault>('CalendarNoticeFault').implement({
  description: 'A line of a notice that cannot be accepted.',
  fields: (t) => ({
    id: t.id({ description: 'By its line.', resolve: ({ line }) => encodeId('CalendarNoticeFault', line) }),
    line: t.exposeInt('line', { description: 'In the file; the header is line 1.' }),
    message: t.string({
      description: "Why, in the viewer's language.",
      resolve: ({ code, line, details }, _args, { language }) =>
        render(new InvalidInput(code, `lines.${line}`, details), language),
    }),
  }),
});

const CalendarNoticeRef = builder.objectRef<Notice>('CalendarNotice').implement({
  description: "A year's notice as it was read from a file; nothing of it is kept.",
  fields: (t) => ({
    id: t.id({
      description: 'One per tenant.',
      resolve: (_notice, _args, { actor }) => encodeId('CalendarNotice', actor.tenantId),
    }),
    days: t.field({ type: [NoticeDayRef], description: 'The good lines.', resolve: ({ days }) => [...days] }),
    faults: t.field({ type: [NoticeFaultRef], description: 'The bad ones.', resolve: ({ faults }) => [...faults] }),
  }),
});

const CalendarChangedRef = builder.objectRef<CalendarChanged>('CalendarChanged').implement({
  description: 'What a change of the calendar came to.',
  fields: (t) => ({
    id: t.id({
      description: 'By the first year that it touched.',
      resolve: ({ year }, _args, { actor }) => encodeId('CalendarChanged', `${actor.tenantId}-${year}`),
    }),
    movedAssignmentCount: t.exposeInt('movedAssignmentCount', {
      description: 'Assignments of ordinary work in force whose due day moved.',
    }),
    year: t.field({
      type: CalendarYearRef,
      description: 'The first year that it touched, as it is now.',
      resolve: ({ year }, _args, context) => findCalendarYear(context, year),
    }),
  }),
});

const CalendarDayInput = builder.inputType('CalendarDayInput', {
  description: 'A day to add or to replace.',
  fields: (t) => ({
    date: t.field({ type: 'LocalDate', description: 'The day.' }),
    kind: t.field({ type: CalendarDayKindEnum, description: 'How it departs from Monday to Friday.' }),
    name: t.string({ description: 'What it is called; up to 200 characters.' }),
    source: t.string({ description: 'The law or the notice that says so; up to 300 characters.' }),
  }),
});

const ChangeCalendarInput = builder.inputType('ChangeCalendarInput', {
  description: 'Days to add, to replace and to remove, all at once; up to 400.',
  fields: (t) => ({
    idempotencyKey: t.id({
      description: 'Chosen by the client: a retry with the same key and input gets the first answer.',
    }),
    days: t.field({ type: [CalendarDayInput], description: 'Added, or in place of what is there.' }),
    removed: t.field({ type: ['LocalDate'], description: 'Go back to Monday to Friday.' }),
  }),
});

builder.queryFields((t) => ({
  calendarYear: t.field({
    type: CalendarYearRef,
    description: "A year of the tenant's working calendar.",
    args: { year: t.arg.int({ description: 'From 1900 to 2199.' }) },
    resolve: (_root, { year }, context) => findCalendarYear(context, yearAsked(year)),
  }),
  calendarPreview: t.field({
    type: CalendarPreviewRef,
    nullable: true,
    description: `What a change would move, and null for one that would be refused. ${FOR_ADMINISTRATORS}`,
    args: {
      days: t.arg({ type: [CalendarDayInput], description: 'Added, or in place of what is there.' }),
      removed: t.arg({ type: ['LocalDate'], description: 'Go back to Monday to Friday.' }),
    },
    resolve: (_root, change, context) => previewCalendar(context, change),
  }),
  calendarNotice: t.field({
    type: CalendarNoticeRef,
    nullable: true,
    description: `Reads a year's notice from CSV text. ${FOR_ADMINISTRATORS}`,
    args: { csv: t.arg.string({ description: 'With the header Ngày, Loại, Tên, Nguồn.' }) },
    resolve: (_root, { csv }, { actor }) => (can(actor, calendarPolicy.change, {}) ? readNotice(csv) : null),
  }),
}));

builder.mutationFields((t) => ({
  changeCalendar: t.field({
    type: CalendarChangedRef,
    errors: { types: [InvalidInput] },
    description: 'Changes the working calendar, and counts every open term again by it; an administrator does.',
    args: { input: t.arg({ type: ChangeCalendarInput, description: 'What changes.' }) },
    resolve: (_root, { input }, context) => changeCalendar(context, input),
  }),
}));

/** @throws {GraphQLError} BAD_USER_INPUT: a year that no day can have */
function yearAsked(year: number): number {
  if (year >= 1900 && year <= 2199) return year;
  throw new GraphQLError('`year` must be from 1900 to 2199.', {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}
