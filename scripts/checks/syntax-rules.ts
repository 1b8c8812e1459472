import ts from 'typescript';

type SyntaxRule = {
  readonly rule: string;
  readonly message: string;
  /** Where the rule holds; everywhere when absent. */
  readonly within?: RegExp;
  /** The places that are named to be exempt, each for its own reason. */
  readonly except?: RegExp;
  readonly isBroken: (node: ts.Node) => boolean;
};

const isNamed = (node: ts.Node, ...names: string[]) => ts.isIdentifier(node) && names.includes(node.text);

const isMember = (node: ts.Node, object: string, ...members: string[]): node is ts.PropertyAccessExpression =>
  ts.isPropertyAccessExpression(node) && isNamed(node.expression, object) && members.includes(node.name.text);

const isWordy = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteral(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node);

/** Rules about what code says; comments do not count. */
export const syntaxRules: readonly SyntaxRule[] = [
  {
    rule: 'wall-clock',
    message: "today and now come from the product's clock",
    // Sessions, rate limits, drains, the ages of files on disk and build steps live in real time.
    except:
      /^(server\/src\/(kernel\/clock|main)\.ts|server\/src\/(auth|http)\/|server\/src\/files\/directory-store(\.test)?\.ts|server\/bench\/|scripts\/|db\/src\/postgres\/)/,
    isBroken: (node) =>
      (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && !node.arguments?.length) ||
      (ts.isCallExpression(node) && (isNamed(node.expression, 'Date') || isMember(node.expression, 'Date', 'now'))),
  },
  {
    rule: 'database-clock',
    message: "an instant in SQL is a parameter from the product's clock",
    within: /^(db|server)\/src\//,
    // Accounts, sessions and the set-up link live in real time.
    except: /^(server\/src\/(auth|setup)\/|db\/src\/seed\/load\/accounts\.ts$)/,
    isBroken: (node) =>
      isWordy(node) && /\b(now\(\)|current_(date|time|timestamp)\b|clock_timestamp\()/i.test(node.text),
  },
  {
    rule: 'string-sql',
    message: 'values are parameters; text never becomes SQL',
    // DDL takes no parameters: roles, grants and test databases are named by constants, escaped as identifiers.
    except:
      /^(db\/src\/(apply-privileges|roles|migrate|pending-migrations|drop-schemas|notices|queue-schema)\.ts|db\/src\/(postgres|seed)\/|db\/test\/|server\/bench\/|scripts\/|.*\.db\.test\.ts$)/,
    isBroken: (node) =>
      isMember(node, 'sql', 'raw') ||
      (ts.isCallExpression(node) && isQuery(node.expression) && isGlued(node.arguments[0])),
  },
  {
    rule: 'environment',
    message: 'only main.ts, worker.ts and the scripts read process.env; hand the value in',
    except:
      /^(server\/src\/(main|worker)\.ts|scripts\/|server\/bench\/|[^/]+\/[a-z]+\.config\.ts|db\/test\/|e2e\/|.*\.test\.tsx?$)/,
    isBroken: (node) => isMember(node, 'process', 'env'),
  },
  {
    rule: 'narrowed-test',
    message: 'every test runs',
    isBroken: (node) =>
      ['it', 'test', 'describe'].some((name) =>
        isMember(node, name, 'only', 'skip', 'todo', 'fixme', 'fails', 'skipIf', 'runIf'),
      ),
  },
  {
    rule: 'type-escape',
    message: 'give it its type',
    isBroken: (node) =>
      ts.isAsExpression(node) &&
      (node.type.kind === ts.SyntaxKind.NeverKeyword || node.type.kind === ts.SyntaxKind.AnyKeyword),
  },
  {
    rule: 'plain-story',
    message: 'an end-to-end test waits for what the user sees and takes one path',
    within: /^e2e\//,
    isBroken: (node) =>
      (ts.isPropertyAccessExpression(node) && node.name.text === 'waitForTimeout') ||
      (ts.isIfStatement(node) && node.getSourceFile().fileName.startsWith('e2e/specs/')),
  },
];

function isQuery(callee: ts.Node): boolean {
  return ts.isPropertyAccessExpression(callee) && ['query', 'execute'].includes(callee.name.text);
}

function isGlued(argument: ts.Node | undefined): boolean {
  if (argument === undefined) return false;
  return (
    ts.isTemplateExpression(argument) ||
    (ts.isBinaryExpression(argument) && argument.operatorToken.kind === ts.SyntaxKind.PlusToken)
  );
}
