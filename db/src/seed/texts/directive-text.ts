import type { documentOrigin } from '../../schema/documents.ts';

/** What sets a directive apart from ordinary, dated, everyday work. */
export type Mark = 'no_deadline' | 'restricted' | 'urgent' | 'very_urgent' | 'immediate';

/**
 * One instruction as a document has it. Agencies stand as their short names, districts as their bare names,
 * groups as their names; several are parted by semicolons. The first tuple member may hold `{-3}`: the day
 * three working days before the document's.
 */
export type DirectiveLine = readonly [content: string, leads: string, coordinating: string, product: string, mark?: Mark];

/** Notation of a document without its number. */
export type Notation =
  | 'TB-UBND' | 'UBND-KT' | 'UBND-VX' | 'UBND-KTTH' | 'UBND-NVXH' | 'UBND-NC' | 'UBND-TH' | 'UBND-TD' | 'CT-UBND' | 'KH-UBND' | 'CĐ-UBND';

export type OutsideOrigin = {
  readonly kind: Exclude<(typeof documentOrigin.enumValues)[number], 'own'>;
  /** Who above asked for it. */
  readonly issuer: string;
};

/** A document of the provincial committee with the directives it carries. */
export type DocumentText = {
  readonly notation: Notation;
  /** Trích yếu. May hold `{issuer}` (title and name of who concludes) and `{-3}`. */
  readonly abstract: string;
  readonly origin?: OutsideOrigin;
  /** The chair's own order; otherwise that of the vice-chair in charge of the field. */
  readonly byChair?: true;
  readonly lines: readonly DirectiveLine[];
};

/** The same kind of work at several places, each with an object and a leading agency of its own. */
export type LocalTexts = {
  readonly notation: Notation;
  /** May hold `{place}`. */
  readonly abstract: string;
  readonly byChair?: true;
  readonly origin?: OutsideOrigin;
  /** Holds `{place}`: what is spoken of there. */
  readonly content: string;
  readonly product: string;
  readonly coordinating: string;
  /** One directive each; all in one document when `together`. */
  readonly together?: true;
  readonly places: readonly (readonly [leads: string, place: string])[];
};

/** A field of work (lĩnh vực) with its documents. */
export type FieldTexts = {
  readonly field: string;
  readonly documents: readonly DocumentText[];
  readonly local: readonly LocalTexts[];
};
