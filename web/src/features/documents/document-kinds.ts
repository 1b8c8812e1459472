import type { DocumentType, Origin } from '../../lib/words.ts';

/** Kinds of documents in the order in which they are offered. */
export const TYPE_ORDER: readonly DocumentType[] = [
  'CONCLUSION',
  'LETTER',
  'DIRECTIVE',
  'DECISION',
  'PLAN',
  'OFFICIAL_TELEGRAM',
  'MINUTES',
  'OTHER',
];

/** Origins in the order in which they are offered. */
export const ORIGIN_ORDER: readonly Origin[] = [
  'OWN',
  'GOVERNMENT',
  'MINISTRY',
  'PARTY',
  'COUNCIL',
  'VOTERS',
  'INSPECTION',
  'WORK_PROGRAMME',
];

/** What the list is narrowed to, as the address has it. */
export type DocumentConditions = {
  q?: string | undefined;
  type?: DocumentType | undefined;
  origin?: Origin | undefined;
  /** Of the day of issue, `2026`. */
  year?: string | undefined;
};

type Typed = { [Name in keyof DocumentConditions]: string | undefined };

/** The conditions that an address holds; links are shortened and changed by people, so what makes no sense is left out. */
export function conditionsIn({ q, type, origin, year }: Typed): DocumentConditions {
  return {
    q,
    type: TYPE_ORDER.find((each) => each === type),
    origin: ORIGIN_ORDER.find((each) => each === origin),
    year: year !== undefined && /^(?:19|20|21)\d\d$/.test(year) ? year : undefined,
  };
}
