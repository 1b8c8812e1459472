import type { Finding } from './outcome.ts';
import { isGenerated, isTest, type SourceFile } from './source-files.ts';

const MAX_LINES = 300;
const MAX_TEST_LINES = 400;
const MEASURED = /\.(tsx?|mjs|css|graphql|sql)$/;
const VAGUE_NAMES = /(^|\/)(utils?|helpers?|shared|commons?|misc)(\/|\.[a-z.]+$)/i;
const MODULE_FILE = /^server\/src\/modules\//;
const MODULE_KINDS = /\.(rules|policy|queries|command|graphql)(\.db)?(\.test)?\.ts$/;

type Breach = Pick<Finding, 'line' | 'message'>;
type TextRule = { readonly rule: string; readonly breaches: (file: SourceFile) => Breach[] };

const atTop = (isBroken: boolean, message: string): Breach[] => (isBroken ? [{ line: 1, message }] : []);

/** Rules that need no syntax tree: about names, length and spelling. */
export const textRules: readonly TextRule[] = [
  {
    rule: 'file-length',
    breaches({ path, text }) {
      const lines = text.trimEnd().split('\n').length;
      const limit = isTest(path) ? MAX_TEST_LINES : MAX_LINES;
      return atTop(MEASURED.test(path) && !isGenerated(path) && lines > limit, `${lines} lines, at most ${limit}`);
    },
  },
  {
    rule: 'vague-name',
    breaches: ({ path }) => atTop(VAGUE_NAMES.test(path), 'name the noun that it is about'),
  },
  {
    rule: 'barrel',
    breaches: ({ path }) => atTop(/(^|\/)index\.(tsx?|mjs)$/.test(path), 'import from the file itself'),
  },
  {
    rule: 'file-kind',
    breaches: ({ path }) =>
      atTop(
        MODULE_FILE.test(path) && !MODULE_KINDS.test(path),
        'a module holds .rules, .policy, .queries, .command and .graphql',
      ),
  },
  {
    rule: 'unfinished',
    breaches: (file) =>
      file.path.endsWith('.md') || isGenerated(file.path)
        ? []
        : linesWith(file.text, /\b(TO-?DO|FIX-?ME)\b/, 'finish it, or file an issue'),
  },
  {
    rule: 'suppression',
    breaches: ({ path, text }) =>
      /\.(tsx?|mjs)$/.test(path) && !isGenerated(path)
        ? linesWith(text, /@ts-(ignore|expect-error|nocheck)|(oxlint|eslint)-disable/, 'solve it')
        : [],
  },
  {
    rule: 'normal-form',
    breaches: ({ text }) =>
      text === text.normalize('NFC')
        ? []
        : linesWhere(text, (line) => line !== line.normalize('NFC'), 'Vietnamese in NFC'),
  },
];

function linesWith(text: string, pattern: RegExp, message: string): Breach[] {
  return linesWhere(text, (line) => pattern.test(line), message);
}

function linesWhere(text: string, isBroken: (line: string) => boolean, message: string): Breach[] {
  return text.split('\n').flatMap((line, index) => (isBroken(line) ? [{ line: index + 1, message }] : []));
}
