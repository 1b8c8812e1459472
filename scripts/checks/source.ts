import ts from 'typescript';
import { type Finding, type Outcome, outcomeOf } from './outcome.ts';
import { isGenerated, readSourceFiles, type SourceFile } from './source-files.ts';
import { syntaxRules } from './syntax-rules.ts';
import { textRules } from './text-rules.ts';

/** The rules that no tool has: where time, settings and SQL may come from, names, lengths, spelling. */
export function checkSource(root: string): Outcome {
  return outcomeOf(readSourceFiles(root).flatMap((file) => [...textFindings(file), ...syntaxFindings(file)]));
}

function textFindings(file: SourceFile): Finding[] {
  return textRules.flatMap(({ rule, breaches }) =>
    breaches(file).map((breach) => ({ path: file.path, rule, ...breach })),
  );
}

function syntaxFindings({ path, text }: SourceFile): Finding[] {
  if (!/\.(tsx?|mjs)$/.test(path) || isGenerated(path)) return [];
  const rules = syntaxRules.filter(({ within, except }) => (within?.test(path) ?? true) && !except?.test(path));
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const findings: Finding[] = [];

  function visit(node: ts.Node): void {
    for (const { rule, message, isBroken } of rules) {
      if (!isBroken(node)) continue;
      findings.push({ path, line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1, rule, message });
    }
    ts.forEachChild(node, visit);
  }
  visit(tree);
  return findings;
}
