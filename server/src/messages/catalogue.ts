import type { NotAllowed, NotFound, Refusal } from '../kernel/errors.ts';
import type { AgencyConflict } from '../modules/agencies/agency-conflict.rules.ts';
import type { AlreadyActed } from '../modules/assignments/already-acted.rules.ts';
import type { DraftConflict } from '../modules/drafts/draft.rules.ts';
import type { FileEmpty, FileNotWhatItClaims, FileTooLarge, FileTypeRefused } from '../modules/files/file.rules.ts';
import type { InvalidInput, InvalidInputCode } from '../modules/input/invalid-input.rules.ts';
import type { LetterConflict } from '../modules/letters/letter-conflict.rules.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

type Known =
  | NotFound
  | NotAllowed
  | AgencyConflict
  | AlreadyActed
  | DraftConflict
  | LetterConflict
  | FileEmpty
  | FileTooLarge
  | FileTypeRefused
  | FileNotWhatItClaims;

/** One sentence per refusal: a language that lacks one does not compile. */
export type Catalogue = { readonly [R in Known as R['code']]: (refusal: R) => string } & {
  readonly [Code in InvalidInputCode]: (refusal: InvalidInput) => string;
};
export type Language = keyof typeof catalogues;

const catalogues = { vi, en };

/** The refusal as one sentence. */
export function render(refusal: Refusal, language: Language): string {
  const sentence = catalogues[language][refusal.code as keyof Catalogue] as (refusal: Refusal) => string;
  return sentence(refusal);
}
