import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';
import { v7 as newId } from 'uuid';
import { schema } from '../../../src/graphql/schema.ts';
import type { SmallWorld } from '../../small-world.ts';
import { type Family, type HostileRequest, operation } from './families.ts';

/** Puts `evil` into every text of a value of the type; ids and days too where `evil` speaks of those. */
type Fill = (type: string, path: string) => unknown;

/** Every field of Query and Mutation with all its arguments filled, deep down. */
export function everyOperation(fill: Fill): HostileRequest[] {
  return [...operationsOneByOne(fill)];
}

function* operationsOneByOne(fill: Fill): Generator<HostileRequest> {
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    if (!root) continue;
    for (const field of Object.values(root.getFields())) {
      if (field.args.length === 0) continue;
      const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(' ');
      const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(' ');
      const variables = Object.fromEntries(field.args.map((arg) => [arg.name, valueOf(arg.type, fill, arg.name)]));
      const isLeaf = !('getFields' in getNamedType(field.type)) && !('getTypes' in getNamedType(field.type));
      yield operation(
        `${root.name.toLowerCase()} (${declared}) { ${field.name}(${passed}) ${isLeaf ? '' : '{ __typename }'} }`,
        variables,
      );
    }
  }
}

function valueOf(type: GraphQLInputType, fill: Fill, path: string): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, fill, path);
  if (isListType(type)) return [valueOf(type.ofType, fill, path)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return Object.fromEntries(
      (type.isOneOf ? fields.slice(0, 1) : fields).map((field) => [field.name, valueOf(field.type, fill, field.name)]),
    );
  }
  return fill(getNamedType(type).name, path);
}

const ORDINARY: Readonly<Record<string, unknown>> = { String: 'một', Int: 1, Boolean: true, LocalDate: '2024-06-10' };
/** The type of thing an id field names. */
const NAMED: Readonly<Record<string, string>> = {
  assignmentId: 'Assignment',
  assignmentIds: 'Assignment',
  reportId: 'Report',
  directiveId: 'Directive',
  documentId: 'SourceDocument',
  issuerId: 'Appointment',
  appointmentId: 'Appointment',
  monitorIds: 'Appointment',
  monitorId: 'Appointment',
  readerIds: 'Person',
  personId: 'Person',
  successorId: 'Appointment',
  agencyId: 'Agency',
  agency: 'Agency',
  committeeId: 'Agency',
  groupId: 'AgencyGroup',
  fileIds: 'File',
  under: 'Agency',
  parent: 'Agency',
  parentId: 'Agency',
  id: 'Directive',
};

/** Right in all but what `evil` replaces. */
function filledWith(ids: (name: string) => string, evil: Readonly<Record<string, unknown>>): Fill {
  return (type, path) => {
    if (type in evil) return evil[type];
    if (path === 'idempotencyKey') return newId();
    if (path === 'after') return null;
    if (type === 'ID') return `${NAMED[path] ?? 'Directive'}:${ids(NAMED[path] ?? 'Directive')}`;
    return ORDINARY[type] ?? null;
  };
}

const absent = () => '0190a27c-7710-7000-8020-7bd69dba7a38';
/** Only the operations that take something of an evil type. */
function filled(evil: Readonly<Record<string, unknown>>): HostileRequest[] {
  const fill = filledWith(absent, evil);
  let isEvil = false;
  const wanted: HostileRequest[] = [];
  const spying: Fill = (type, path) => {
    isEvil ||= type in evil;
    return fill(type, path);
  };
  for (const request of operationsOneByOne(spying)) {
    if (isEvil) wanted.push(request);
    isEvil = false;
  }
  return wanted;
}

/** Ids of the other tenant's things, by type. */
function foreignIds({ agencyIds, groupIds, personIds, postIds }: SmallWorld): (name: string) => string {
  const known: Readonly<Record<string, string>> = {
    Agency: agencyIds.construction,
    AgencyGroup: groupIds.departments,
    Person: personIds.clerk,
    Appointment: postIds.chair,
  };
  return (name) => known[name] ?? absent();
}

/** Right in all, but every id is one of these. */
export function idsIn(known: Readonly<Record<string, string>>): Fill {
  return filledWith((name) => known[name]?.split(':')[1] ?? absent(), {});
}

/** Cursors that no list hands out. */
const cursors = [
  [],
  [null],
  [null, null],
  ['2024-06-10'],
  ['x', 'y'],
  ['2024-06-10', '-'],
  ['-', absent()],
  ['99999999999', absent()],
  ['0000-00-00', absent()],
  ['2024-06-10', absent(), absent()],
  {},
  'a',
  1,
  [[absent()]],
  [null, absent()],
]
  .map((keys) => Buffer.from(JSON.stringify(keys)).toString('base64url'))
  .concat('', 'a', '%', '../../', 'W10=', '\u202E', 'a'.repeat(100_000));

const LISTS = [
  'directives',
  'directives(orderBy: NEWEST, ARGS)',
  'directives(orderBy: UPDATED, ARGS)',
  'assignments',
  'assignments(orderBy: UPDATED, ARGS)',
  'agencies',
  'sourceDocuments',
  'viewer { late(ARGS) { edges { cursor } } }',
  'viewer { chase(column: SILENT, ARGS) { edges { cursor } } }',
];
const listed = (list: string, args: string) =>
  list.startsWith('viewer')
    ? `{ ${list.replace('ARGS', args)} }`
    : `{ ${list.includes('ARGS') ? list.replace('ARGS', args) : `${list}(${args})`} { edges { cursor } } }`;

export const argumentFamilies: readonly Family[] = [
  {
    name: 'NUL in every text',
    requests: () => [
      ...filled({ String: 'a\u0000b' }),
      ...filled({ ID: '\u0000' }),
      // Written so that the bytes do not show it.
      {
        headers: { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1' },
        body: String.raw`{"query":"{ directive(code: \"\u005cu0000\") { id } }"}`,
      },
      {
        headers: { 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1' },
        body: String.raw`{"query":"{ agencies(text: \"a\u005cu{00}\") { totalCount } }"}`,
      },
      {
        headers: { 'content-type': 'application/json; charset=utf-16le', 'x-graphql-yoga-csrf': '1' },
        body: Buffer.from(
          String.raw`{"query":"query ($c: String!) { directive(code: $c) { id } }","variables":{"c":"\u0000"}}`,
          'utf16le',
        ),
      },
    ],
  },
  {
    name: 'half characters in every text',
    requests: () => [...filled({ String: 'a\uD800b' }), ...filled({ String: '\uDC00', ID: '\uD800' })],
  },
  {
    name: 'a hundred thousand characters in every text',
    requests: () => [
      ...filled({ String: 'ế'.repeat(100_000) }),
      ...filled({ String: 'a-b '.repeat(25_000) }),
      ...filled({ String: 'a%_\\'.repeat(25_000) }),
      ...filled({ String: 'a/'.repeat(50_000) }),
      ...filled({ ID: 'a'.repeat(100_000) }),
    ],
  },
  {
    name: 'empty texts',
    requests: () => [...filled({ String: '' }), ...filled({ ID: '' }), ...filled({ String: '\u200B' })],
  },
  {
    name: 'SQL and markup in every text',
    requests: () => [
      ...filled({ String: `'; drop table app.directives; --` }),
      ...filled({ String: '<script>alert(1)</script>' }),
      ...filled({ String: '${7*7}{{7*7}}' }),
      ...filled({ String: '& | ! ( :* <-> \\' }),
      ...filled({ String: "a'b:*&" }),
    ],
  },
  {
    name: 'idempotency keys',
    requests: () =>
      ['', ' ', randomText(100_000), 'a'.repeat(900_000), '\uD800', 1].flatMap((key) => [
        operation('mutation ($i: SetLanguageInput!) { setLanguage(input: $i) { __typename } }', {
          i: { idempotencyKey: key, language: 'VI' },
        }),
      ]),
  },
  { name: "the other tenant's ids", requests: (away) => everyOperation(filledWith(foreignIds(away), {})) },
  {
    name: 'ids that are none',
    requests: () =>
      [
        'a',
        ':',
        'Directive:',
        'Directive:a',
        `directive:${absent()}`,
        `Directive:${absent().toUpperCase()}`,
        `Directive:${absent()}:`,
        `__proto__:${absent()}`,
        `Viewer:${absent()}`,
        `Nothing:${absent()}`,
        `Standing:${absent()}`,
        `Node:${absent()}`,
        `Query:${absent()}`,
        '{}',
        'RGlyZWN0aXZlOjE=',
      ].flatMap((id) => [operation('query ($id: ID!) { node(id: $id) { id } }', { id }), ...filled({ ID: id })]),
  },
  {
    name: 'cursors that are none',
    requests: () =>
      LISTS.flatMap((list) => cursors.map((cursor) => operation(listed(list, `after: ${JSON.stringify(cursor)}`)))),
  },
  {
    name: 'pages of no and of all rows',
    requests: () =>
      LISTS.flatMap((list) =>
        ['0', '-1', '201', '2147483647', '2147483648', '-2147483648', '1.5', '"1"', 'null'].map((first) =>
          operation(listed(list, `first: ${first}`)),
        ),
      ),
  },
  {
    name: 'numbers',
    requests: () => [0, -1, 101, 2_147_483_647, -2_147_483_648, 1e30, 1.5, '1', null].flatMap((Int) => filled({ Int })),
  },
  {
    name: 'days that are none',
    requests: () =>
      [
        '2024-02-30',
        '0000-00-00',
        '9999-99-99',
        '-infinity',
        'infinity',
        'epoch',
        'now',
        '2024-6-1',
        '10/06/2024',
        '',
        '+275760-09-13',
        'a'.repeat(100_000),
        1,
        null,
        {},
      ].flatMap((LocalDate) => filled({ LocalDate })),
  },
  {
    name: 'values of another type',
    requests: () => [{}, [], true, 1, [[]], { a: 1 }].flatMap((value) => filled({ String: value, ID: value })),
  },
];

/** What does not compress. */
function randomText(length: number): string {
  return Array.from({ length: Math.ceil(length / 36) }, () => newId())
    .join('')
    .slice(0, length);
}
