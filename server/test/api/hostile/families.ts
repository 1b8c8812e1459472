import { v7 as newId } from 'uuid';
import type { SmallWorld } from '../../small-world.ts';
import { HEADERS } from '../test-server.ts';

export type HostileRequest = {
  readonly method?: string;
  /** `/graphql` by default. */
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer<ArrayBuffer>;
};

/** One way to be nasty, several times over. All are sent by somebody who is signed in, unless they say otherwise. */
export type Family = { readonly name: string; readonly requests: (world: SmallWorld) => readonly HostileRequest[] };

/** An operation as it should be sent. */
export function operation(
  query: string,
  variables: unknown = {},
  extra: Readonly<Record<string, unknown>> = {},
): HostileRequest {
  return { headers: HEADERS, body: JSON.stringify({ query, variables, ...extra }) };
}

/** The same, its body written by hand. */
export function rawOperation(
  body: string | Buffer<ArrayBuffer>,
  headers: Readonly<Record<string, string>> = {},
): HostileRequest {
  return { headers: { ...HEADERS, ...headers }, body };
}

export function nested(open: string, core: string, close: string, levels: number): string {
  return open.repeat(levels) + core + close.repeat(levels);
}

/** A document of well over three thousand tokens. */
export const manyNames = '__typename '.repeat(4_000);

export const VIEWER = '{ viewer { today } }';
const cycle = (levels: number) => nested('directive { assignments { ', 'id', ' } } ', levels);

export const documentFamilies: readonly Family[] = [
  {
    name: 'depth',
    requests: () => [
      operation(`{ directives { edges { node { assignments { ${cycle(30)} } } } } }`),
      operation(`{ ${nested('viewer { ', 'id', ' } ', 20_000)} }`),
      operation(nested('{', '', '}', 20_000)),
      operation(`{ agencies { edges { node { ${nested('parent { ', 'id', ' } ', 15)} } } } }`),
    ],
  },
  {
    name: 'cycles within the depth',
    requests: () => [
      operation(`{ directives(first: 200) { edges { node { assignments { ${cycle(4)} } } } } }`),
      operation(`{ directives(first: 200) { edges { node { events(first: 200) { edges { node { assignment { directive {
        events(first: 200) { edges { node { id } } } } } } } } } } } }`),
      operation(
        `{ viewer { late(first: 200) { edges { node { directive { assignments { reports { id } dueMoves { assignment { id } } } } } } } } }`,
      ),
    ],
  },
  {
    name: 'aliases',
    requests: () => [
      operation(`{ ${Array.from({ length: 300 }, (_, n) => `a${n}: __typename`).join(' ')} }`),
      operation(`{ ${Array.from({ length: 80 }, (_, n) => `a${n}: directives { totalCount }`).join(' ')} }`),
      operation(
        `{ ${Array.from({ length: 59 }, (_, n) => `a${n}: directives(first: 200) { totalCount }`).join(' ')} }`,
      ),
    ],
  },
  {
    name: 'batches',
    requests: () => [
      rawOperation(JSON.stringify(Array.from({ length: 100 }, () => ({ query: VIEWER })))),
      rawOperation('[]'),
      rawOperation('[[]]'),
    ],
  },
  {
    name: 'fragments in circles',
    requests: () => [
      operation('query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }'),
      operation('query { ...A } fragment A on Query { viewer { ...V } } fragment V on Viewer { ...V }'),
      operation('query { ...Missing }'),
      operation(
        `query { ...F0 } ${Array.from({ length: 200 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} }`).join(' ')} fragment F200 on Query { __typename }`,
      ),
    ],
  },
  {
    name: 'directives',
    requests: () => [
      operation(`{ __typename ${'@include(if: true) '.repeat(2_000)} }`),
      operation('{ __typename @nobodyKnows }'),
      operation('{ __typename @skip }'),
      operation(`query ${'@skip(if: false) '.repeat(40)} { __typename }`),
    ],
  },
  {
    name: 'tokens and comments',
    requests: () => [
      operation(`{ ${manyNames} }`),
      operation(`${'# a comment\n'.repeat(60_000)}${VIEWER}`),
      operation(' '.repeat(900_000) + VIEWER),
      operation(','.repeat(900_000) + VIEWER),
    ],
  },
  {
    name: 'huge literals',
    requests: () => [
      operation(`{ directive(code: "${'a'.repeat(900_000)}") { id } }`),
      operation(`{ agencies(first: ${'9'.repeat(100_000)}) { totalCount } }`),
      operation(`{ directives(filter: { standing: [${'OVERDUE '.repeat(2_000)}] }) { totalCount } }`),
      operation('{ directives(first: 1e400) { totalCount } }'),
      operation(`{ directive(code: """${'a'.repeat(900_000)}""") { id } }`),
    ],
  },
  {
    name: 'lists of a hundred thousand values',
    requests: ({ agencyIds }) => [
      operation('query ($f: DirectiveFilter) { directives(filter: $f) { totalCount } }', {
        f: { state: fill('AWAITING', 80_000) },
      }),
      operation('query ($f: DirectiveFilter) { directives(filter: $f) { totalCount } }', {
        f: { standing: fill('OVERDUE', 80_000) },
      }),
      operation('query ($f: DirectiveFilter) { assignments(filter: $f) { totalCount } }', {
        f: { urgency: fill('URGENT', 80_000) },
      }),
      operation('mutation ($i: RemindAgencyInput!) { remindAgency(input: $i) { __typename } }', {
        i: { idempotencyKey: newId(), assignmentIds: Array.from({ length: 18_000 }, () => `Assignment:${newId()}`) },
      }),
      operation('mutation ($i: IssueDirectivesInput!) { issueDirectives(input: $i) { __typename } }', {
        i: {
          idempotencyKey: newId(),
          directives: [
            {
              content: 'a',
              deadline: { none: true },
              assignments: fill({ agencyId: `Agency:${agencyIds.finance}`, role: 'LEAD' }, 12_000),
            },
          ],
        },
      }),
    ],
  },
  {
    name: 'searches for a quarter of a million words',
    requests: () =>
      [
        'a b '.repeat(120_000),
        'a-b'.repeat(160_000),
        'ế/'.repeat(150_000),
        `a${'/'.repeat(300_000)}a`,
        '%'.repeat(900_000),
      ].map((text) =>
        operation(
          'query ($text: String!) { directives(filter: { text: $text }) { totalCount } agencies(text: $text) { totalCount } sourceDocuments(text: $text) { totalCount } }',
          { text },
        ),
      ),
  },
  {
    name: 'introspection without end',
    requests: () => [
      operation(`{ __schema { types { ${nested('fields { type { ', 'name', ' } } ', 12)} } } }`),
      operation(
        '{ __schema { types { name fields { name args { name type { name ofType { name ofType { name } } } } } } } }',
      ),
      operation('{ __type(name: "\\u202E") { name } }'),
    ],
  },
  {
    name: 'documents that are none',
    requests: () =>
      [
        '',
        ' ',
        '{',
        '}',
        'query',
        'null',
        '{ __typename',
        '{ nothing }',
        'subscription { nothing }',
        '{ viewer }',
        'query($a: Nothing) { viewer { id } }',
        'type A { b: C }',
        '\u202E{ viewer { id } }',
        '{ viewer { id } } { viewer { id } }',
      ].map((query) => operation(query)),
  },
];

function fill<Value>(value: Value, count: number): Value[] {
  return Array.from({ length: count }, () => value);
}
