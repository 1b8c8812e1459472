import { builder } from '../../graphql/builder.ts';
import type { Directive } from './directives.queries.ts';

type DateDeadline = {
  readonly kind: 'date';
  readonly on: string;
  readonly time: string | null;
  readonly text: string | null;
};
type NoDeadline = { readonly kind: 'none'; readonly text: string | null };

const DateDeadlineRef = builder.objectRef<DateDeadline>('DateDeadline').implement({
  description: 'A written day.',
  fields: (t) => ({
    on: t.expose('on', { type: 'LocalDate', description: 'The last day in time.' }),
    time: t.exposeString('time', {
      nullable: true,
      description: 'An hour of that day, HH:MM: shown, while standing goes by days.',
    }),
    text: t.exposeString('text', { nullable: true, description: 'As the document words it.' }),
  }),
});

const NoDeadlineRef = builder.objectRef<NoDeadline>('NoDeadline').implement({
  description: 'Không ấn định thời hạn.',
  fields: (t) => ({ text: t.exposeString('text', { nullable: true, description: 'As the document words it.' }) }),
});

export const DeadlineUnion = builder.unionType('Deadline', {
  description:
    'The deadline as it was set. More forms will join: counted terms, ends of periods, recurring and event-bound ones.',
  types: [DateDeadlineRef, NoDeadlineRef],
  resolveType: ({ kind }) => (kind === 'date' ? DateDeadlineRef : NoDeadlineRef),
});

/** A directive's deadline in the shape of the union. */
export function deadlineOf({ deadlineOn, deadlineTime, deadlineText }: Directive): DateDeadline | NoDeadline {
  if (deadlineOn === null) return { kind: 'none', text: deadlineText };
  return { kind: 'date', on: deadlineOn, time: deadlineTime?.slice(0, 5) ?? null, text: deadlineText };
}

const DateDeadlineInput = builder.inputType('DateDeadlineInput', {
  description: 'A written day.',
  fields: (t) => ({
    on: t.field({ type: 'LocalDate', description: 'The last day in time.' }),
    time: t.string({ required: false, description: 'An hour of that day, HH:MM.' }),
  }),
});

export const DeadlineInputRef = builder.inputType('DeadlineInput', {
  description: 'One way to set a deadline.',
  isOneOf: true,
  fields: (t) => ({
    date: t.field({ type: DateDeadlineInput, required: false, description: 'A day.' }),
    none: t.boolean({ required: false, description: 'True: no deadline is set.' }),
  }),
});
