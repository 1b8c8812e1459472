import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const TOKENS = read('./tokens.css');
const OVERVIEW = ['trend', 'ranking'].map((name) => read(`../features/overview/${name}.module.css`)).join('\n');
const DOCUMENTED = read('../../../docs/screens.md');

const colours = (css: string) =>
  Object.fromEntries([...css.matchAll(/(--[a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));
const rule = (selector: string) => new RegExp(`${selector} \\{([^}]*)\\}`).exec(TOKENS)?.[1] ?? '';
const light = colours(rule(':root'));
const THEMES: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = {
  light,
  dark: { ...light, ...colours(rule("\\[data-mantine-color-scheme='dark'\\]")) },
};

/** WCAG 2.2: (lighter + 0.05) / (darker + 0.05) of relative luminances. */
function contrast(one: string | undefined, other: string | undefined): number {
  const luminance = (hex = '#000000') =>
    [1, 3, 5]
      .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Rules of the charts that draw text, and those that draw a mark, with the token that colours them. */
const rules = [...OVERVIEW.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
  selector: selector.trim(),
  isText: body.includes('font-size'),
  tokens: [...body.matchAll(/(?:fill|stroke|color|background): [^;]*?var\((--[a-z0-9-]+)\)/g)].map(
    ([, name]) => name ?? '',
  ),
}));
const texts = rules.filter(({ isText, tokens }) => isText && tokens.length > 0);
const marks = rules.filter(({ tokens }) => tokens.some((name) => name.startsWith('--c-')));

describe.each(Object.entries(THEMES))('on the %s ground the charts', (_theme, tokens) => {
  it('write every number and name at 4.5 to 1 or more', () => {
    expect(texts.length).toBeGreaterThan(2);
    for (const { selector, tokens: used } of texts) {
      const ink = used.find((name) => name.startsWith('--ink')) ?? '';
      const ground = used.find((name) => name.startsWith('--surface')) ?? '--surface';
      expect(contrast(tokens[ink], tokens[ground]), selector).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('draw every bar, line and part at 3 to 1 or more', () => {
    expect(marks.length).toBeGreaterThan(5);
    for (const { selector, tokens: used } of marks) {
      const [mark = ''] = used.filter((name) => name.startsWith('--c-'));
      expect(contrast(tokens[mark], tokens['--surface']), selector).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(['overdue', 'soon', 'progress', 'await', 'review', 'return', 'done', 'late', 'paused'])(
    'and chips say “%s” at 4.5 to 1 or more',
    (status) => {
      expect(contrast(tokens[`--${status}-ink`], tokens[`--${status}-bg`])).toBeGreaterThanOrEqual(4.5);
    },
  );
});

describe('the documented ratios of the charts', () => {
  it('are those of the tokens', () => {
    const line = /^\| charts on white \|.*$/m.exec(DOCUMENTED)?.[0] ?? '';
    const values = [...line.matchAll(/#[0-9A-F]{6}/g)].map(([hex]) => hex);
    const ratios = [...line.matchAll(/\d\.\d\d/g)].map(([ratio]) => ratio);
    expect(values.map((hex) => contrast(hex, '#ffffff').toFixed(2))).toEqual(ratios);
    expect(values.map((hex) => hex.toLowerCase())).toEqual(
      ['overdue', 'soon', 'progress', 'done', 'late'].map((name) => light[`--c-${name}`]),
    );
  });
});
