import { plainDayOf } from '../../lib/deadline.ts';
import { parseDay, parseTime } from '../../lib/typed-day.ts';
import { parseDeadline } from '../../lib/typed-deadline.ts';
import type { DeadlineReading } from '../../lib/use-deadline-reading.ts';
import type { DirectiveForm, IssueForm } from './issue-form.ts';

export type FaultCode =
  | 'NUMBER_MISSING'
  | 'NOTATION_MISSING'
  | 'DAY_INVALID'
  | 'DAY_IN_FUTURE'
  | 'ABSTRACT_MISSING'
  | 'DOCUMENT_NOT_CHOSEN'
  | 'ISSUER_MISSING'
  | 'UPLOAD_FAILED'
  | 'CONTENT_MISSING'
  | 'LEAD_MISSING'
  | 'DUE_MISSING'
  | 'DUE_INVALID'
  | 'DUE_BEFORE_ISSUE'
  | 'DUE_AFTER_PARENT'
  | 'TIME_INVALID'
  | 'READERS_MISSING';

/** A place to be corrected: the path of the field in the form, which is also its control's id. */
export type Fault = { path: string; code: FaultCode };

type Days = DeadlineReading & { /** The due day above, in a cascade. */ parentDueOn: string | null };

/** The day the directives count from: the document's, or today. */
export function issuedOnOf(form: IssueForm, today: string): string {
  if (form.source === 'EXISTING') return form.existing?.issuedOn ?? today;
  return form.source === 'NEW' ? (parseDay(form.document.issuedOn, today) ?? today) : today;
}

/** What keeps the document from being entered, in the order of the fields. */
export function faultsOfDocument(form: IssueForm, { today }: Pick<Days, 'today'>, hasFailedUpload: boolean): Fault[] {
  const faults: Fault[] = [];
  const { document } = form;
  const demand = (isMissing: boolean, path: string, code: FaultCode) => isMissing && faults.push({ path, code });

  if (form.source === 'EXISTING') demand(form.existing === null, 'existing', 'DOCUMENT_NOT_CHOSEN');
  if (form.source === 'NEW') {
    // A paper without a number carries directives once it is attached.
    const isNumbered = document.number.trim() !== '' || form.files.length > 0;
    demand(!isNumbered, 'document.number', 'NUMBER_MISSING');
    demand(document.notation.trim() === '', 'document.notation', 'NOTATION_MISSING');
    const day = parseDay(document.issuedOn, today);
    demand(day === null, 'document.issuedOn', 'DAY_INVALID');
    demand(day !== null && day > today, 'document.issuedOn', 'DAY_IN_FUTURE');
    demand(document.abstract.trim() === '', 'document.abstract', 'ABSTRACT_MISSING');
    const outside = document.outsideDueOn.trim();
    const isOutsideWrong = document.origin !== 'OWN' && outside !== '' && parseDay(outside, today) === null;
    demand(isOutsideWrong, 'document.outsideDueOn', 'DAY_INVALID');
    demand(hasFailedUpload, 'files', 'UPLOAD_FAILED');
  }
  demand(form.issuerId === '', 'issuerId', 'ISSUER_MISSING');
  return faults;
}

/** What keeps the directives from being issued, card by card. */
export function faultsOfDirectives(form: IssueForm, days: Days): Fault[] {
  const issuedOn = issuedOnOf(form, days.today);
  return form.directives.flatMap((directive, index) => faultsOf(directive, `directives.${index}`, issuedOn, days));
}

function faultsOf(directive: DirectiveForm, path: string, issuedOn: string, days: Days): Fault[] {
  const faults: Fault[] = [];
  const demand = (isMissing: boolean, field: string, code: FaultCode) =>
    isMissing && faults.push({ path: `${path}.${field}`, code });

  demand(directive.content.trim() === '', 'content', 'CONTENT_MISSING');
  demand(directive.lead.length === 0, 'lead', 'LEAD_MISSING');
  if (!directive.hasNoDeadline) {
    const isTyped = directive.dueOn.trim() !== '';
    demand(!isTyped, 'dueOn', 'DUE_MISSING');
    if (isTyped) demandDay(directive.dueOn, 'dueOn');
    const isHourWrong = directive.dueTime.trim() !== '' && parseTime(directive.dueTime) === null;
    demand(isHourWrong, 'dueTime', 'TIME_INVALID');
  }
  for (const part of ['lead', 'coordinating'] as const) {
    directive[part].forEach(({ dueOn }, index) => dueOn.trim() !== '' && demandDay(dueOn, `${part}.${index}.dueOn`));
  }
  demand(directive.isRestricted && directive.readerIds.length === 0, 'readerIds', 'READERS_MISSING');
  return faults;

  function demandDay(typed: string, field: string) {
    const { parentDueOn } = days;
    const deadline = parseDeadline(typed, { ...days, issuedOn });
    demand(deadline === null, field, 'DUE_INVALID');
    // The day of a counted term is the server's to judge: it knows the calendar.
    const day = deadline && plainDayOf(deadline);
    // Overdue work that is handed down keeps the day from above.
    demand(day !== null && day < issuedOn && day !== parentDueOn, field, 'DUE_BEFORE_ISSUE');
    demand(day !== null && parentDueOn !== null && day > parentDueOn, field, 'DUE_AFTER_PARENT');
  }
}
