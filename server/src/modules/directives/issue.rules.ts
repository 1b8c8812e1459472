import type { CalendarDate } from '../../kernel/calendar-date.ts';
import type { WorkingCalendar } from '../calendar/working-days.rules.ts';
import { type DocumentInput, type JudgedDocument, judgeDocument } from '../documents/document.rules.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { optionalLine, optionalText, requireText } from '../input/text.rules.ts';
import { assertLed, type Assignee, type AssigneeEntry, judgeAssignees } from './assignees.rules.ts';
import type { Deadline, DeadlineReading } from './deadline.rules.ts';
import { judgeDeadline, type JudgedDeadline, MAX_DEADLINE_TEXT_CHARS } from './judge-deadline.rules.ts';

export const MAX_DIRECTIVES = 100;
export const MAX_CONTENT_CHARS = 10_000;
const MAX_FIELD_CHARS = 200;
const MAX_PRODUCT_CHARS = 1_000;

/** A post as the issuing side sees it; null where the tenant has none such that is held today. */
export type Post = { readonly role: string; readonly committeeId: string | null } | null;

/** What a directive says, as it was entered. */
export type DirectiveText = {
  readonly content: string;
  /** The deadline as the document words it, kept beside the day. */
  readonly deadlineText: string | null | undefined;
  readonly field: string | null | undefined;
  readonly expectedProduct: string | null | undefined;
};

export type JudgedText = {
  readonly content: string;
  readonly deadlineText: string | null;
  readonly field: string | null;
  readonly expectedProduct: string | null;
};

export type DirectiveInput = DirectiveText & {
  readonly deadline: Deadline;
  readonly monitors: readonly Post[];
  readonly assignments: readonly AssigneeEntry[];
};

export type IssueInput = {
  /** A new document to enter with its directives. */
  readonly document: DocumentInput | null;
  /** A document that was entered before. */
  readonly existingDocument: { readonly issuedOn: CalendarDate } | null;
  readonly directives: readonly DirectiveInput[];
};

export type IssueContext = {
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
  readonly committeeId: string;
  /** The role of whoever enters it. */
  readonly actorRole: string;
  readonly issuer: Post;
  /** The day of the assignment that is cascaded; null without a cascade. */
  readonly parentDueOn: CalendarDate | null;
  /** The tenant's setting, by default true. */
  readonly proposalsNeedConfirmation: boolean;
  readonly reading: DeadlineReading;
};

export type JudgedDirective = JudgedText & JudgedDeadline & { readonly assignments: readonly Assignee[] };

export type JudgedIssue = {
  readonly isProposal: boolean;
  /** The document's day, or today. */
  readonly issuedOn: CalendarDate;
  readonly document: JudgedDocument | null;
  readonly directives: readonly JudgedDirective[];
};

const ISSUERS = ['chair', 'vice_chair'];
const MONITORS = ['office_monitor', 'office_chief'];
const CONFIRMERS = [...ISSUERS, 'office_chief'];

/**
 * Judges a whole issue: one document, its directives and their shares. The first fault refuses all of it.
 *
 * @throws {InvalidInput} with the path of the field at fault
 */
export function judgeIssue(input: IssueInput, context: IssueContext): JudgedIssue {
  const { today, issuer, committeeId } = context;
  const count = input.directives.length;
  if (count === 0) throw new InvalidInput('NOTHING_CHOSEN', 'directives');
  if (count > MAX_DIRECTIVES)
    throw new InvalidInput('TOO_MANY', 'directives', { limit: MAX_DIRECTIVES, length: count });
  if (!holds(issuer, ISSUERS, committeeId)) throw new InvalidInput('NOT_AN_ISSUER', 'issuerId');

  const document = input.document && judgeDocument(input.document, today);
  const issuedOn = (document ?? input.existingDocument)?.issuedOn ?? today;
  const hasDocument = document !== null || input.existingDocument !== null;
  return {
    isProposal: isProposal(hasDocument, context),
    issuedOn,
    document,
    directives: input.directives.map((directive, i) => judgeDirective(directive, issuedOn, context, `directives.${i}`)),
  };
}

/** Without a document a directive is a proposal, unless whoever enters it could confirm it. */
export function isProposal(
  hasDocument: boolean,
  context: Pick<IssueContext, 'actorRole' | 'proposalsNeedConfirmation'>,
): boolean {
  return context.proposalsNeedConfirmation && !hasDocument && !CONFIRMERS.includes(context.actorRole);
}

/**
 * Judges the texts of a directive.
 *
 * @param path of the directive in the input; empty when the input is the directive
 * @throws {InvalidInput} no content, a text too long
 */
export function judgeText(text: DirectiveText, path: string): JudgedText {
  return {
    content: requireText(text.content, at(path, 'content'), MAX_CONTENT_CHARS),
    deadlineText: optionalText(text.deadlineText, at(path, 'deadlineText'), MAX_DEADLINE_TEXT_CHARS),
    field: optionalLine(text.field, at(path, 'field'), MAX_FIELD_CHARS),
    expectedProduct: optionalText(text.expectedProduct, at(path, 'expectedProduct'), MAX_PRODUCT_CHARS),
  };
}

/** @throws {InvalidInput} NOT_A_MONITOR: someone who does not work in the committee's Office */
export function assertMonitors(monitors: readonly Post[], committeeId: string, path: string): void {
  const stranger = monitors.findIndex((monitor) => !holds(monitor, MONITORS, committeeId));
  if (stranger >= 0) throw new InvalidInput('NOT_A_MONITOR', `${at(path, 'monitorIds')}.${stranger}`);
}

function judgeDirective(
  directive: DirectiveInput,
  issuedOn: CalendarDate,
  context: IssueContext,
  path: string,
): JudgedDirective {
  const { today, calendar, committeeId, parentDueOn, reading } = context;
  const text = judgeText(directive, path);
  const bounds = { today, calendar, issuedOn, parentDueOn, reading };
  const judged = judgeDeadline(directive.deadline, bounds, `${path}.deadline`);
  assertMonitors(directive.monitors, committeeId, path);
  const share = { ...bounds, dueOn: judged.dueOn, takenAgencyIds: new Set<string>() };
  const assignments = judgeAssignees(directive.assignments, share, `${path}.assignments`);
  assertLed(assignments, `${path}.assignments`);
  return { ...text, ...judged, assignments };
}

function holds(post: Post, roles: readonly string[], committeeId: string): boolean {
  return post !== null && post.committeeId === committeeId && roles.includes(post.role);
}

function at(path: string, field: string): string {
  return path ? `${path}.${field}` : field;
}
