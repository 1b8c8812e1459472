import { inWords, addWorkingDays, type LocalDate } from './working-days.ts';
import type { DirectiveLine, DocumentText, FieldTexts, LocalTexts } from '../texts/directive-text.ts';

/** A document's text with the field that it belongs to. */
export type SourceText = DocumentText & { readonly field: string };

/** Every document of the fields, those about several places written out. */
export function sourceTextsOf(fields: readonly FieldTexts[]): SourceText[] {
  return fields.flatMap(({ field, documents, local }) =>
    [...documents, ...local.flatMap(writtenOut)].map((document) => ({ ...document, field })),
  );
}

function writtenOut(texts: LocalTexts): DocumentText[] {
  const { notation, abstract, content, product, coordinating, together, places, ...rest } = texts;
  const lineOf = ([leads, place]: (typeof places)[number]): DirectiveLine => [
    content.replace('{place}', place),
    leads,
    coordinating,
    product,
  ];
  if (together) return [{ ...rest, notation, abstract, lines: places.map(lineOf) }];
  return places.map((at) => ({ ...rest, notation, abstract: abstract.replace('{place}', at[1]), lines: [lineOf(at)] }));
}

/** Writes days into a text: `{-3}` three working days before `issuedOn`, `{2024-06-21}` a day of the story's own time. */
export function withDays(text: string, issuedOn: LocalDate, moved: (day: LocalDate) => LocalDate): string {
  return text
    .replace(/\{-(\d+)\}/g, (_, count: string) => inWords(addWorkingDays(issuedOn, -Number(count))))
    .replace(/\{(\d{4}-\d{2}-\d{2})\}/g, (_, day: string) => inWords(moved(day)));
}
