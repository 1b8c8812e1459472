import type { Comparison } from './compare.ts';
import type { Picture } from './screens.ts';

export type Result = {
  readonly picture: Picture;
  readonly comparison: Comparison;
  /** Addresses beside the page. */
  readonly drawn: string;
  readonly accepted: string;
  readonly difference: string;
};

const WORDS = { same: 'unchanged', new: 'not accepted yet', changed: 'CHANGED' } as const;

/** The page to leaf through the pictures with, what changed first. */
export function leafThrough(results: readonly Result[]): string {
  const order = ['changed', 'new', 'same'];
  const sorted = results.toSorted((a, b) => order.indexOf(a.comparison.kind) - order.indexOf(b.comparison.kind));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Pictures of Đôn Đốc</title>
<style>
  body { font: 14px/1.45 system-ui, sans-serif; margin: 24px; }
  section { margin: 0 0 32px; }
  .row { display: flex; flex-wrap: wrap; gap: 12px; }
  figure { margin: 0; flex: 0 1 560px; }
  img { max-width: 100%; border: 1px solid #888; }
</style>
<h1>${results.length} pictures</h1>
${sorted.map(sectionOf).join('\n')}
</html>
`;
}

function sectionOf({ picture, comparison, drawn, accepted, difference }: Result): string {
  const figures = [figure('now', drawn)];
  if (comparison.kind === 'changed') figures.push(figure('accepted', accepted));
  if (comparison.kind === 'changed' && comparison.pixels >= 0) figures.push(figure('difference', difference));
  return `<section>
<h2>${picture.name}: ${WORDS[comparison.kind]}</h2>
<div class="row">${figures.join('')}</div>
</section>`;
}

function figure(caption: string, source: string): string {
  return `<figure><figcaption>${caption}</figcaption><img loading="lazy" alt="${caption}" src="${source}"></figure>`;
}
