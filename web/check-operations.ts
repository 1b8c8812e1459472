import { buildSchema, type DocumentNode, type FragmentDefinitionNode, Kind, parse, specifiedRules, validate, visit } from 'graphql';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Checks every operation and fragment of the web app against `server/schema.graphql`: the types alone let a field
 * that does not exist pass. Prints each fault with its file and ends with code 1 if there is one.
 */
const root = fileURLToPath(new URL('.', import.meta.url));
const schema = buildSchema(readFileSync(new URL('../server/schema.graphql', import.meta.url), 'utf8'));
const rules = specifiedRules.filter(({ name }) => name !== 'NoUnusedFragmentsRule');

type Source = { file: string; document: DocumentNode };
const sources: Source[] = globSync('src/**/*.{ts,tsx}', { cwd: root }).flatMap((file) => {
  const code = readFileSync(`${root}/${file}`, 'utf8');
  return [...code.matchAll(/\bgraphql\(\s*`([^`]*)`/g)].map(([, text = '']) => ({ file, document: parse(text) }));
});

const fragments = new Map<string, FragmentDefinitionNode>();
for (const { document } of sources) {
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
}

function withFragments(document: DocumentNode): DocumentNode {
  const used = new Set<FragmentDefinitionNode>();
  const collect = (node: DocumentNode | FragmentDefinitionNode) =>
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment || used.has(fragment)) return;
        used.add(fragment);
        collect(fragment);
      },
    });
  collect(document);
  const own = new Set(document.definitions);
  return { ...document, definitions: [...document.definitions, ...[...used].filter((fragment) => !own.has(fragment))] };
}

const faults = sources.flatMap(({ file, document }) =>
  validate(schema, withFragments(document), rules).map(({ message }) => `${file}: ${message}`),
);
for (const fault of new Set(faults)) console.error(fault);
console.log(`${sources.length} documents, ${new Set(faults).size} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
