import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  NoUnusedFragmentsRule,
  parse,
  specifiedRules,
  validate,
} from '../../server/node_modules/graphql/index.js';
import { readWebDocuments, type WebDocument } from './documents.ts';
import { type Finding, type Outcome, outcomeOf } from './outcome.ts';

type Parsed = WebDocument & { readonly node: DocumentNode };

/** Whether the server would accept every operation of the web app, with the fragments it brings and no others. */
export function checkOperations(root: string): Outcome {
  const schema = buildSchema(readFileSync(join(root, 'server/schema.graphql'), 'utf8'));
  const findings: Finding[] = [];
  const documents = readWebDocuments(root).flatMap((document) => parsed(document, findings));
  if (documents.length === 0) return { ok: false, output: 'web/src: no operation found' };

  const byName = new Map<string, Parsed>();
  for (const document of documents) {
    const isFragment = document.node.definitions.some(({ kind }) => kind === 'FragmentDefinition');
    if (!isFragment) continue;
    const twin = byName.get(document.name);
    if (twin) findings.push(findingAt(document, `another fragment constant ${document.name} stands in ${twin.path}`));
    byName.set(document.name, document);
  }
  const used = new Set<string>();
  for (const document of documents) {
    for (const name of document.uses) used.add(name);
    findings.push(...errorsOf(document, byName, schema));
  }
  for (const document of byName.values()) {
    if (!used.has(document.name)) findings.push(findingAt(document, `no operation uses the fragment ${document.name}`));
  }
  return outcomeOf(findings);
}

function parsed(document: WebDocument, findings: Finding[]): Parsed[] {
  try {
    // gql.tada reads this one itself and never sends it.
    return [{ ...document, node: parse(document.text.replace(' @_unmask', '')) }];
  } catch (error) {
    findings.push(findingAt(document, error instanceof Error ? error.message : String(error)));
    return [];
  }
}

function errorsOf(document: Parsed, byName: ReadonlyMap<string, Parsed>, schema: GraphQLSchema): Finding[] {
  const whole: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [...document.node.definitions, ...fragmentsOf(document, byName)],
  };
  const isFragment = document.node.definitions.every(({ kind }) => kind === 'FragmentDefinition');
  const rules = specifiedRules.filter((rule) => !(isFragment && rule === NoUnusedFragmentsRule));
  return validate(schema, whole, rules).map((error) => {
    const lineInside = error.locations?.[0]?.line ?? 1;
    return { ...findingAt(document, error.message), line: document.line + lineInside - 1 };
  });
}

/** What gql.tada appends to a document: the fragments it is handed, and theirs. */
function fragmentsOf(document: Parsed, byName: ReadonlyMap<string, Parsed>): FragmentDefinitionNode[] {
  const found = new Set<Parsed>();
  const queue = [...document.uses];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const fragment = byName.get(name);
    if (!fragment || found.has(fragment) || fragment === document) continue;
    found.add(fragment);
    queue.push(...fragment.uses);
  }
  return [...found].flatMap(({ node }) =>
    node.definitions.filter((definition) => definition.kind === 'FragmentDefinition'),
  );
}

function findingAt({ path, line }: WebDocument, message: string): Finding {
  return { path, line, rule: 'operation', message };
}
