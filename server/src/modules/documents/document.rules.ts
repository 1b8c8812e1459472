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
  const issuedOn = requireDay(input.issuedOn, `${path}.issuedOn`);
  if (issuedOn > today) throw new InvalidInput('ISSUED_IN_FUTURE', `${path}.issuedOn`, { latestOn: today });
  const isAttached = input.fileCount > 0 && cleanLine(input.number) === '';
  return {
    number: isAttached ? '' : requireLine(input.number, `${path}.number`, MAX_NUMBER_CHARS),
    notation: requireLine(input.notation, `${path}.notation`, MAX_NOTATION_CHARS),
    issuedOn,
    abstract: requireText(input.abstract, `${path}.abstract`, MAX_ABSTRACT_CHARS),
    signer: optionalLine(input.signer, `${path}.signer`, MAX_NAME_CHARS),
    outsideIssuer: optionalLine(input.outsideIssuer, `${path}.outsideIssuer`, MAX_NAME_CHARS),
    outsideDueOn: optionalDay(input.outsideDueOn, `${path}.outsideDueOn`),
  };
}

/** As papers cite it: 152/TB-UBND; a paper without a number by its notation alone. */
export function referenceOf({ number, notation }: { readonly number: string; readonly notation: string }): string {
  return number ? `${number}/${notation}` : notation;
}
