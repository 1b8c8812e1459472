import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Tinos has the widths of Times New Roman, and all Vietnamese letters, which Liberation Serif lacks. */
const PACKAGE = '@fontsource/tinos/files';
const SUBSETS = {
  latin: 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122',
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+1EA0-1EF9,U+20AB',
} as const;
const WEIGHTS = ['400', '700'] as const;
const STYLES = ['normal', 'italic'] as const;

export type FontUrl = (file: string) => string;

const faces = Object.entries(SUBSETS).flatMap(([subset, range]) =>
  WEIGHTS.flatMap((weight) =>
    STYLES.map((style) => ({ file: `tinos-${subset}-${weight}-${style}.woff2`, weight, style, range })),
  ),
);

/** The files that papers are set in. */
export const PAPER_FONTS: ReadonlySet<string> = new Set(faces.map(({ file }) => file));

/** The rules that make them known to a page. */
export function fontFaces(urlOf: FontUrl): string {
  return faces
    .map(
      ({ file, weight, style, range }) =>
        `@font-face{font-family:Tinos;font-weight:${weight};font-style:${style};unicode-range:${range};src:url(${urlOf(file)}) format("woff2")}`,
    )
    .join('\n');
}

/** Where a font lies. @param file one of {@link PAPER_FONTS} */
export function fontPath(file: string): string {
  return createRequire(import.meta.url).resolve(`${PACKAGE}/${file}`);
}

/** A font as an address that holds its content, for pages that nothing is served to. */
export function fontInline(file: string): string {
  const known = inlined.get(file) ?? `data:font/woff2;base64,${readFileSync(fontPath(file)).toString('base64')}`;
  inlined.set(file, known);
  return known;
}

const inlined = new Map<string, string>();
