import ts from 'typescript';
import { readSourceFiles } from './source-files.ts';

/** One `graphql(…)` of the web app. */
export type WebDocument = {
  readonly path: string;
  readonly line: number;
  readonly text: string;
  /** The constant that holds it. */
  readonly name: string;
  /** The constants of the fragments handed to it. */
  readonly uses: readonly string[];
};

/** Every operation and fragment that the web app writes, with the fragments it is handed. */
export function readWebDocuments(root: string): WebDocument[] {
  return readSourceFiles(root, 'web/src')
    .filter(({ path }) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .flatMap(({ path, text }) => documentsIn(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)));
}

function documentsIn(tree: ts.SourceFile): WebDocument[] {
  const original = originalNamesIn(tree);
  const documents: WebDocument[] = [];

  function visit(node: ts.Node): void {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'graphql') {
      const [text, fragments] = node.arguments;
      if (text && ts.isStringLiteralLike(text)) {
        const handed = fragments && ts.isArrayLiteralExpression(fragments) ? [...fragments.elements] : [];
        documents.push({
          path: tree.fileName,
          line: tree.getLineAndCharacterOfPosition(text.getStart()).line + 1,
          text: text.text,
          name: ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : '',
          uses: handed.map((element) => original.get(element.getText()) ?? element.getText()),
        });
      }
    }
    ts.forEachChild(node, visit);
  }
  visit(tree);
  return documents;
}

/** Of what is imported under another name, the name it has at home. */
function originalNamesIn(tree: ts.SourceFile): Map<string, string> {
  const names = new Map<string, string>();
  for (const statement of tree.statements) {
    const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
    if (!bindings || !ts.isNamedImports(bindings)) continue;
    for (const { name, propertyName } of bindings.elements) if (propertyName) names.set(name.text, propertyName.text);
  }
  return names;
}
