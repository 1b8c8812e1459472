import type { CalendarDate } from '../../kernel/calendar-date.ts';
import {
  type CompletionInput,
  type JudgedCompletion,
  type JudgedProgress,
  judgeCompletion,
  judgePaper,
  judgeProgress,
  type PaperInput,
  type ProgressInput,
} from './report.rules.ts';

export type PaperAnswerInput = PaperInput & { readonly kind: 'progress' | 'completion' } & Pick<
    ProgressInput,
    'result' | 'obstacles' | 'percent' | 'fileCount'
  > &
  Pick<CompletionInput, 'statedOn'>;

export type JudgedPaperAnswer = PaperInput &
  (({ readonly kind: 'progress' } & JudgedProgress) | ({ readonly kind: 'completion' } & JudgedCompletion));

/**
 * Judges what the office records of an agency's answer on paper. The paper counts as sent on the day it bears, since
 * the agency has no hand in when the office records it, and its number is the product.
 *
 * @throws {InvalidInput} as the paper, the progress or the completion does
 */
export function judgePaperAnswer(
  input: PaperAnswerInput,
  today: CalendarDate,
  issuedOn: CalendarDate,
): JudgedPaperAnswer {
  const paper = judgePaper(input, today, issuedOn);
  if (input.kind === 'progress') return { ...paper, kind: 'progress', ...judgeProgress(input) };
  const completion = { ...input, productNumber: paper.paperNumber };
  return { ...paper, kind: 'completion', ...judgeCompletion(completion, { sentOn: paper.paperOn, issuedOn }) };
}
