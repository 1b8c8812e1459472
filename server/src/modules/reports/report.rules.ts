import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { requireDay } from '../input/day.rules.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { optionalLine, optionalText, requireLine, requireText } from '../input/text.rules.ts';

export const MAX_RESULT_CHARS = 10_000;
export const MAX_OBSTACLES_CHARS = 4_000;
export const MAX_FILES = 20;
const MAX_NUMBER_CHARS = 200;

type Account = { readonly result: string; readonly obstacles: string | null | undefined; readonly fileCount: number };
type Told = { readonly result: string; readonly obstacles: string | null };

export type ProgressInput = Account & { readonly percent: number | null | undefined };
export type JudgedProgress = Told & { readonly percent: number };

export type CompletionInput = Account & {
  readonly statedOn: CalendarDate | null | undefined;
  readonly productNumber: string | null | undefined;
};
export type JudgedCompletion = Told & {
  readonly percent: 100;
  readonly statedOn: CalendarDate;
  readonly productNumber: string | null;
};

export type PaperInput = { readonly paperNumber: string; readonly paperOn: CalendarDate };

/** The days a report is measured by. `sentOn` is the day it is sent; for a paper answer, the day the paper bears. */
export type ReportDays = { readonly sentOn: CalendarDate; readonly issuedOn: CalendarDate };

/** @throws {InvalidInput} no whole percent from 0 to 100, no result, a text too long, too many files */
export function judgeProgress(input: ProgressInput): JudgedProgress {
  const { percent } = input;
  if (percent === null || percent === undefined || !Number.isInteger(percent) || percent < 0 || percent > 100) {
    throw new InvalidInput('PERCENT_OUT_OF_RANGE', 'percent', { least: 0, most: 100 });
  }
  return { ...judgeAccount(input), percent };
}

/**
 * Judges a report that claims the work is done.
 *
 * @throws {InvalidInput} no result, no product, or a stated day that is missing, before issue or after sending
 */
export function judgeCompletion(input: CompletionInput, days: ReportDays): JudgedCompletion {
  const told = judgeAccount(input);
  if (!input.statedOn) throw new InvalidInput('STATED_MISSING', 'statedOn');
  const statedOn = judgeStatedOn(input.statedOn, days);
  const productNumber = optionalLine(input.productNumber, 'productNumber', MAX_NUMBER_CHARS);
  if (input.fileCount === 0 && productNumber === null) throw new InvalidInput('PRODUCT_MISSING', 'productNumber');
  return { ...told, percent: 100, statedOn, productNumber };
}

/**
 * Judges the paper on which an agency answered: it bears a number and a day that has come.
 *
 * @throws {InvalidInput} no number, or a day in the future or before the directive was issued
 */
export function judgePaper(paper: PaperInput, today: CalendarDate, issuedOn: CalendarDate): PaperInput {
  const paperNumber = requireLine(paper.paperNumber, 'paperNumber', MAX_NUMBER_CHARS, 'PAPER_NUMBER_MISSING');
  const paperOn = requireDay(paper.paperOn, 'paperOn');
  if (paperOn > today) throw new InvalidInput('PAPER_IN_FUTURE', 'paperOn', { latestOn: today });
  if (paperOn < issuedOn) throw new InvalidInput('PAPER_BEFORE_ISSUED', 'paperOn', { earliestOn: issuedOn });
  return { paperNumber, paperOn };
}

/** @throws {InvalidInput} the work cannot have been done before it was asked for, nor after the report was sent */
export function judgeStatedOn(raw: CalendarDate, { sentOn, issuedOn }: ReportDays): CalendarDate {
  const statedOn = requireDay(raw, 'statedOn');
  if (statedOn > sentOn) throw new InvalidInput('STATED_AFTER_SENT', 'statedOn', { latestOn: sentOn });
  if (statedOn < issuedOn) throw new InvalidInput('STATED_BEFORE_ISSUED', 'statedOn', { earliestOn: issuedOn });
  return statedOn;
}

function judgeAccount({ result, obstacles, fileCount }: Account): Told {
  if (fileCount > MAX_FILES) throw new InvalidInput('TOO_MANY', 'fileIds', { limit: MAX_FILES, length: fileCount });
  return {
    result: requireText(result, 'result', MAX_RESULT_CHARS),
    obstacles: optionalText(obstacles, 'obstacles', MAX_OBSTACLES_CHARS),
  };
}
