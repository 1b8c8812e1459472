import { builder } from '../../graphql/builder.ts';
import { DeadlinePeriodEnum, RecurrenceUnitEnum, TermUnitEnum } from '../../graphql/enums.ts';
import { explanationOf, warningOf } from '../../messages/deadline-words.ts';
import { storedDeadline } from './deadline-columns.rules.ts';
import { type DeadlinePreview, previewDeadline } from './deadline-preview.rules.ts';
import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import type { Recurrence } from '../series/recurrence.rules.ts';
import type { Deadline, EnteredDeadline, PeriodEndDeadline, TermDeadline } from './deadline.rules.ts';
import type { Directive } from './directives.queries.ts';

type Worded = { readonly text: string | null };
type DateDeadline = Extract<Deadline, { kind: 'date' }>;
type Shown = (Deadline & Worded) | { readonly kind: 'event'; readonly text: string };

const AS_WORDED = 'As the document words it.';

const DateDeadlineRef = builder.objectRef<DateDeadline & Worded>('DateDeadline').implement({
  description: 'A written day.',
  fields: (t) => ({
    on: t.expose('on', { type: 'LocalDate', description: 'The last day in time.' }),
    time: t.exposeString('time', {
      nullable: true,
      description: 'An hour of that day, HH:MM: shown, while standing goes by days.',
    }),
    text: t.exposeString('text', { nullable: true, description: AS_WORDED }),
  }),
});

const TermDeadlineRef = builder.objectRef<TermDeadline & Worded>('TermDeadline').implement({
  description: 'Counted from a day that does not count itself.',
  fields: (t) => ({
    n: t.exposeInt('n', { description: 'How many.' }),
    unit: t.expose('unit', { type: TermUnitEnum, description: 'Of what.' }),
    from: t.expose('from', {
      type: 'LocalDate',
      nullable: true,
      description: 'Where it counts from; null: from the day each agency received it.',
    }),
    text: t.exposeString('text', { nullable: true, description: AS_WORDED }),
  }),
});

const PeriodEndDeadlineRef = builder.objectRef<PeriodEndDeadline & Worded>('PeriodEndDeadline').implement({
  description: 'The last day of a month, quarter, half-year or year.',
  fields: (t) => ({
    period: t.expose('period', { type: DeadlinePeriodEnum, description: 'How long it is.' }),
    year: t.exposeInt('year', { description: 'Of which year.' }),
    index: t.exposeInt('index', { description: 'Which of the year, from 1.' }),
    text: t.exposeString('text', { nullable: true, description: AS_WORDED }),
  }),
});

const EventDeadlineRef = builder.objectRef<Worded>('EventDeadline').implement({
  description: 'Bound to something that has yet to happen: no day until an amendment enters one.',
  fields: (t) => ({ text: t.exposeString('text', { nullable: true, description: 'What it waits for.' }) }),
});

const NoDeadlineRef = builder.objectRef<Worded>('NoDeadline').implement({
  description: 'Không ấn định thời hạn.',
  fields: (t) => ({ text: t.exposeString('text', { nullable: true, description: AS_WORDED }) }),
});

const REFS = {
  date: DateDeadlineRef,
  term: TermDeadlineRef,
  period_end: PeriodEndDeadlineRef,
  event: EventDeadlineRef,
  none: NoDeadlineRef,
} as const;

export const DeadlineUnion = builder.unionType('Deadline', {
  description: 'The deadline as it was set.',
  types: Object.values(REFS),
  resolveType: (deadline) => REFS[(deadline as Shown).kind],
});

/** A directive's deadline in the shape of the union. */
export function deadlineOf(directive: Directive): Shown {
  return { text: directive.deadlineText, ...storedDeadline(directive) };
}

const DateDeadlineInput = builder.inputType('DateDeadlineInput', {
  description: 'A written day.',
  fields: (t) => ({
    on: t.field({ type: 'LocalDate', description: 'The last day in time.' }),
    time: t.string({ required: false, description: 'An hour of that day, HH:MM.' }),
  }),
});

const TermDeadlineInput = builder.inputType('TermDeadlineInput', {
  description: 'Counted from a day that does not count itself.',
  fields: (t) => ({
    n: t.int({ description: 'From 1 to 3,650.' }),
    unit: t.field({ type: TermUnitEnum, description: 'Of what.' }),
    from: t.field({
      type: 'LocalDate',
      required: false,
      description: 'Where it counts from; null: from the day each agency receives it.',
    }),
  }),
});

const PeriodEndDeadlineInput = builder.inputType('PeriodEndDeadlineInput', {
  description: 'The last day of a month, quarter, half-year or year.',
  fields: (t) => ({
    period: t.field({ type: DeadlinePeriodEnum, description: 'How long it is.' }),
    year: t.int({ description: 'Of which year.' }),
    index: t.int({ description: 'Which of the year, from 1.' }),
  }),
});

const EventDeadlineInput = builder.inputType('EventDeadlineInput', {
  description: 'Something that has yet to happen.',
  fields: (t) => ({ text: t.string({ description: 'What it waits for, up to 500 characters.' }) }),
});

const RecurrenceDayInput = builder.inputType('RecurrenceDayInput', {
  description: 'A day of the period.',
  isOneOf: true,
  fields: (t) => ({
    day: t.int({ required: false, description: 'Of the month, 1 to 31; a day that it lacks is its last.' }),
    last: t.boolean({ required: false, description: 'True: the last day of the month.' }),
    weekday: t.int({ required: false, description: 'Of the week: 1, Monday, to 7.' }),
  }),
});

export const RecurrenceInputRef = builder.inputType('RecurrenceInput', {
  description: 'When work comes back.',
  fields: (t) => ({
    every: t.int({ description: '1 for each period, 2 for every second one, up to 120.' }),
    unit: t.field({ type: RecurrenceUnitEnum, description: 'The period.' }),
    on: t.field({ type: RecurrenceDayInput, description: 'The day it falls due.' }),
    month: t.int({ required: false, description: 'Which month of a quarter, half-year or year; its last by default.' }),
    from: t.field({ type: 'LocalDate', required: false, description: 'Not before this day; today by default.' }),
    until: t.field({ type: 'LocalDate', required: false, description: 'Not after this day.' }),
  }),
});

export const DeadlineInputRef = builder.inputType('DeadlineInput', {
  description: 'One way to set a deadline.',
  isOneOf: true,
  fields: (t) => ({
    date: t.field({ type: DateDeadlineInput, required: false, description: 'A day.' }),
    term: t.field({ type: TermDeadlineInput, required: false, description: 'A counted term.' }),
    periodEnd: t.field({ type: PeriodEndDeadlineInput, required: false, description: 'The end of a period.' }),
    event: t.field({ type: EventDeadlineInput, required: false, description: 'An event.' }),
    recurring: t.field({
      type: RecurrenceInputRef,
      required: false,
      description: 'Again and again, each kỳ as a directive of its own; only while issuing.',
    }),
    none: t.boolean({ required: false, description: 'True: no deadline is set.' }),
  }),
});

/** A rule as commands take it. */
export function recurrenceFrom(
  { every, unit, on, month, from, until }: typeof RecurrenceInputRef.$inferInput,
  today: CalendarDate,
): Recurrence {
  const day = on.weekday ?? on.day ?? 'last';
  return { every, unit, on: day, month: month ?? null, from: from ?? today, until: until ?? null };
}

type DeadlineInput = typeof DeadlineInputRef.$inferInput;

/** A deadline as the issue command takes it. */
export function deadlineFrom(input: DeadlineInput, today: CalendarDate): EnteredDeadline {
  const { date, term, periodEnd, event, recurring } = input;
  if (recurring) return { kind: 'recurring', rule: recurrenceFrom(recurring, today) };
  if (date) return { kind: 'date', on: date.on, time: date.time ?? null };
  if (term) return { kind: 'term', n: term.n, unit: term.unit, from: term.from ?? null };
  if (periodEnd) return { kind: 'period_end', ...periodEnd };
  return event ? { kind: 'event', text: event.text } : { kind: 'none' };
}

/**
 * A deadline of one piece of work.
 *
 * @throws {InvalidInput} SERIES_NOT_HERE
 */
export function deadlineOnceFrom(input: DeadlineInput, path: string): Deadline {
  const deadline = deadlineFrom(input, '');
  if (deadline.kind === 'recurring') throw new InvalidInput('SERIES_NOT_HERE', `${path}.recurring`);
  return deadline;
}

const DeadlinePreviewRef = builder.objectRef<DeadlinePreview>('DeadlinePreview').implement({
  description: 'What a deadline would come to for an agency that receives it today.',
  fields: (t) => ({
    dueOn: t.expose('dueOn', { type: 'LocalDate', nullable: true, description: 'Its day; null while it has none.' }),
    workingDaysLeft: t.exposeInt('workingDaysLeft', {
      nullable: true,
      description: 'Working days up to that day; null once it is past.',
    }),
    explanation: t.string({
      nullable: true,
      description: "How the day is found, in the viewer's language.",
      resolve: (preview, _args, { language }) => explanationOf(preview, language),
    }),
    warning: t.string({
      nullable: true,
      description: 'What keeps it from being set, or makes its day uncertain.',
      resolve: (preview, _args, { language }) => warningOf(preview, language),
    }),
  }),
});

builder.queryField('previewDeadline', (t) =>
  t.field({
    type: DeadlinePreviewRef,
    description: 'What a deadline would come to; nothing is written.',
    args: {
      deadline: t.arg({ type: DeadlineInputRef, description: 'The deadline.' }),
      issuedOn: t.arg({
        type: 'LocalDate',
        required: false,
        description: 'The day of the document; today by default.',
      }),
    },
    resolve: (_root, { deadline, issuedOn }, { calendar, today, settings: reading }) =>
      previewDeadline(deadlineFrom(deadline, today), { calendar, today, reading, issuedOn: issuedOn ?? today }),
  }),
);
