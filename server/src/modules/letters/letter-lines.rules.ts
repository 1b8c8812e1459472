import { type CalendarDate, dayOf } from '../../kernel/calendar-date.ts';
import type { AssignmentState } from '../assignments/lifecycle.rules.ts';
import { daysOverdue } from '../assignments/standing.rules.ts';
import { referenceOf } from '../documents/document.rules.ts';
import { paperDay, stateOnPaper } from './letter-words.rules.ts';

/** What the records say of one assignment that a letter is about. */
export type OwedWork = {
  readonly state: AssignmentState;
  readonly dueOn: CalendarDate | null;
  readonly statedOn: CalendarDate | null;
  readonly percent: number;
  readonly lastReportedAt: Date | null;
  readonly returnedAt: Date | null;
  readonly content: string;
  readonly code: string;
  /** Of the directive, where no document carries it. */
  readonly issuedOn: CalendarDate;
  readonly document: { readonly number: string; readonly notation: string; readonly issuedOn: CalendarDate } | null;
};

/** What the appendix says of one assignment; kept so once the letter is issued. */
export type StatedWork = {
  /** "152/TB-UBND ngày 03/6/2024" */
  readonly document: string;
  readonly content: string;
  readonly dueOn: CalendarDate | null;
  /** Calendar days; 0 where it is not late. */
  readonly daysOverdue: number;
  /** How far it is, in words. */
  readonly state: string;
};

/** A line of the appendix as of a day. */
export function lineOn(work: OwedWork, today: CalendarDate, timeZone: string): StatedWork {
  const { document, code, issuedOn, content, dueOn } = work;
  return {
    document: document
      ? `${referenceOf(document)} ngày ${paperDay(document.issuedOn)}`
      : `${code} ngày ${paperDay(issuedOn)}`,
    content,
    dueOn,
    daysOverdue: daysOverdue(work, today) ?? 0,
    state: stateOnPaper({
      ...work,
      lastReportedOn: work.lastReportedAt && dayOf(work.lastReportedAt, timeZone),
      returnedOn: work.returnedAt && dayOf(work.returnedAt, timeZone),
    }),
  };
}
