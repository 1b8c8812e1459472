import type { CalendarDate } from '../../kernel/calendar-date.ts';
import { optionalDay, requireDay } from '../input/day.rules.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { cleanLine, optionalLine, requireLine, requireText } from '../input/text.rules.ts';

const MAX_NUMBER_CHARS = 50;
const MAX_NOTATION_CHARS = 100;
const MAX_ABSTRACT_CHARS = 2_000;
const MAX_NAME_CHARS = 300;

export type DocumentInput = {
  readonly number: string;
  readonly notation: string;
  readonly issuedOn: CalendarDate;
  readonly abstract: string;
  readonly signer: string | null | undefined;
  readonly outsideIssuer: string | null | undefined;
  /** The day set by an issuer outside, kept beside the internal one. */
  readonly outsideDueOn: CalendarDate | null | undefined;
  readonly fileCount: number;
};

export type JudgedDocument = {
  readonly number: string;
  readonly notation: string;
  readonly issuedOn: CalendarDate;
  readonly abstract: string;
  readonly signer: string | null;
  readonly outsideIssuer: string | null;
  readonly outsideDueOn: CalendarDate | null;
};

/**
 * Judges the paper that carries directives: numbered, or attached as a file.
 *
 * @throws {InvalidInput} neither number nor file, a missing text, or a day that has not come
 */
export function judgeDocument(input: DocumentInput, today: CalendarDate, path = 'document'): JudgedDocument {
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  const issuedOn = requireDay(input.issuedOn, at('issuedOn'));
  if (issuedOn > today) throw new InvalidInput('ISSUED_IN_FUTURE', at('issuedOn'), { latestOn: today });
  const isAttached = input.fileCount > 0 && cleanLine(input.number) === '';
  return {
    number: isAttached ? '' : requireLine(input.number, at('number'), MAX_NUMBER_CHARS),
    notation: requireLine(input.notation, at('notation'), MAX_NOTATION_CHARS),
    issuedOn,
    abstract: requireText(input.abstract, at('abstract'), MAX_ABSTRACT_CHARS),
    signer: optionalLine(input.signer, at('signer'), MAX_NAME_CHARS),
    outsideIssuer: optionalLine(input.outsideIssuer, at('outsideIssuer'), MAX_NAME_CHARS),
    outsideDueOn: optionalDay(input.outsideDueOn, at('outsideDueOn')),
  };
}

/** What a paper is cited by. */
type Cited = Pick<JudgedDocument, 'number' | 'notation' | 'issuedOn'>;

/**
 * Judges the correction of a document that was entered. Number, notation and day stay once an agency has reported on
 * what it carries: its papers cite them.
 *
 * @param reported how many of its directives were reported on, as far as who corrects it may know
 * @throws {InvalidInput} DOCUMENT_CITED, and whatever {@link judgeDocument} refuses
 */
export function judgeCorrection(
  input: DocumentInput,
  { before, reported, today }: { readonly before: Cited; readonly reported: number; readonly today: CalendarDate },
): JudgedDocument {
  const judged = judgeDocument(input, today, '');
  const moved = (['number', 'notation', 'issuedOn'] as const).find((name) => judged[name] !== before[name]);
  if (moved !== undefined && reported > 0) throw new InvalidInput('DOCUMENT_CITED', moved);
  return judged;
}

/** As papers cite it: 152/TB-UBND; a paper without a number by its notation alone. */
export function referenceOf({ number, notation }: { readonly number: string; readonly notation: string }): string {
  return number ? `${number}/${notation}` : notation;
}
