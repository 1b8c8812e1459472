import type { AmendedDirective, AmendInput } from './amend.ts';

/** The form: days as read from what was typed, texts as typed. */
export type AmendForm = {
  content: string;
  /** Null without a deadline. */
  dueOn: string | null;
  deadlineText: string;
  expectedProduct: string;
  urgency: AmendedDirective['urgency'];
  field: string;
  monitorIds: readonly string[];
  leadIds: readonly string[];
  coordinatingIds: readonly string[];
};

/** The form of a directive that nothing was changed of. */
export function formOf(directive: AmendedDirective): AmendForm {
  const { deadline } = directive;
  return {
    content: directive.content,
    dueOn: deadline.__typename === 'DateDeadline' ? deadline.on : null,
    deadlineText: deadline.text ?? '',
    expectedProduct: directive.expectedProduct ?? '',
    urgency: directive.urgency,
    field: directive.field ?? '',
    monitorIds: directive.monitors.map(({ id }) => id),
    leadIds: [],
    coordinatingIds: [],
  };
}

export type Changes = Omit<AmendInput, 'directiveId' | 'reason' | 'idempotencyKey'>;

/** What the form changes and nothing else, so that what others changed meanwhile stays. Null: nothing at all. */
export function changesOf(directive: AmendedDirective, form: AmendForm): Changes | null {
  const before = formOf(directive);
  const changes: Changes = {};
  if (form.content !== before.content) changes.content = form.content;
  if (form.deadlineText !== before.deadlineText) changes.deadlineText = form.deadlineText;
  if (form.expectedProduct !== before.expectedProduct) changes.expectedProduct = form.expectedProduct;
  if (form.urgency !== before.urgency) changes.urgency = form.urgency;
  if (form.field !== before.field) changes.field = form.field;
  if (form.dueOn !== before.dueOn) changes.deadline = deadlineOf(directive, form.dueOn);
  if (!isSameSet(form.monitorIds, before.monitorIds)) changes.monitorIds = [...form.monitorIds];
  const added = [
    ...form.leadIds.map((agencyId) => ({ agencyId, role: 'LEAD' as const })),
    ...form.coordinatingIds.map((agencyId) => ({ agencyId, role: 'COORDINATING' as const })),
  ];
  if (added.length > 0) changes.addAssignments = added;
  return Object.keys(changes).length > 0 ? changes : null;
}

/** An hour that was set stays with the new day. */
function deadlineOf({ deadline }: AmendedDirective, dueOn: string | null): NonNullable<AmendInput['deadline']> {
  if (dueOn === null) return { none: true };
  const time = deadline.__typename === 'DateDeadline' ? deadline.time : null;
  return { date: { on: dueOn, ...(time === null ? {} : { time }) } };
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}
