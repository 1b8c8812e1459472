import { type Deadline, deadlineInputOf, deadlineTold } from '../../lib/deadline.ts';
import type { AmendedDirective, AmendInput } from './amend.ts';

/** The form: days as read from what was typed, texts as typed. */
export type AmendForm = {
  content: string;
  deadline: Deadline;
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
  return {
    content: directive.content,
    deadline: deadlineTold(directive.deadline),
    deadlineText: directive.deadline.text ?? '',
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
  if (!isSameDeadline(form.deadline, before.deadline)) changes.deadline = deadlineOf(directive, form.deadline);
  if (!isSameSet(form.monitorIds, before.monitorIds)) changes.monitorIds = [...form.monitorIds];
  const added = [
    ...form.leadIds.map((agencyId) => ({ agencyId, role: 'LEAD' as const })),
    ...form.coordinatingIds.map((agencyId) => ({ agencyId, role: 'COORDINATING' as const })),
  ];
  if (added.length > 0) changes.addAssignments = added;
  return Object.keys(changes).length > 0 ? changes : null;
}

/** An hour that was set stays with the new day. */
function deadlineOf({ deadline: told }: AmendedDirective, deadline: Deadline): NonNullable<AmendInput['deadline']> {
  return deadlineInputOf(deadline, told.__typename === 'DateDeadline' ? told.time : null);
}

function isSameDeadline(one: Deadline, other: Deadline): boolean {
  return JSON.stringify(deadlineInputOf(one)) === JSON.stringify(deadlineInputOf(other));
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}
