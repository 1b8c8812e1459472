import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  isEnumType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { type ApiWorld, apiWorld } from './api-world.ts';
import {
  type ActorKey,
  actorKeys,
  lettersOf,
  normalized,
  rowFrom,
  type Sessions,
  signInAll,
} from './role-matrix/actors.ts';
import { agencyTables } from './role-matrix/agency-tables.ts';
import { answerTables } from './role-matrix/answer-tables.ts';
import { assignmentTables } from './role-matrix/assignment-tables.ts';
import { calendarTables } from './role-matrix/calendar-tables.ts';
import { explanationTables } from './role-matrix/explanation-tables.ts';
import { letterTables } from './role-matrix/letter-tables.ts';
import { directiveTables } from './role-matrix/directive-tables.ts';
import { type Exhibits, exhibitsIn } from './role-matrix/exhibits.ts';
import { queryTable } from './role-matrix/query-table.ts';
import type { TypeTable } from './role-matrix/table.ts';
import { requestTables } from './role-matrix/request-tables.ts';
import { figureTables } from './role-matrix/figure-tables.ts';
import { ladderTables } from './role-matrix/ladder-tables.ts';
import { tenantTables } from './role-matrix/tenant-tables.ts';
import { type Answer, type Json, startServer, type TestServer } from './test-server.ts';

const tables = [
  ...directiveTables,
  ...assignmentTables,
  ...tenantTables,
  ...figureTables,
  ...ladderTables,
  ...agencyTables,
  ...calendarTables,
  ...requestTables,
  ...explanationTables,
  ...letterTables,
  ...answerTables,
];
const ROOTS = ['Query', 'Mutation', 'Subscription'];

let world: ApiWorld;
let server: TestServer;
let sessions: Sessions;
let exhibits: Exhibits;

beforeAll(async () => {
  world = await apiWorld();
  server = await startServer(world);
  [sessions, exhibits] = await Promise.all([signInAll(server, world), exhibitsIn(world.home)]);
});
afterAll(async () => {
  await server.stop();
  await world.close();
});

describe('the tables', () => {
  it('speak of every field of every object type, and of nothing else', () => {
    const objects = Object.values(schema.getTypeMap()).filter(
      (type) => isObjectType(type) && !type.name.startsWith('__') && !ROOTS.includes(type.name),
    );
    const inSchema = objects.flatMap((type) =>
      isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
    );
    const inTables = new Set(
      tables.flatMap(({ type, fields }) => Object.keys(fields).map((field) => `${type}.${field}`)),
    );
    expect([...inTables].toSorted()).toEqual(inSchema.toSorted());
    expect(Object.keys(queryTable).toSorted()).toEqual(
      Object.keys(schema.getQueryType()?.getFields() ?? {}).toSorted(),
    );
  });

  it('have some four thousand cells', () => {
    const rows = [
      ...tables.flatMap(({ fields }) => Object.values(fields)),
      ...Object.values(queryTable).map(([, row]) => row),
    ];
    expect(rows.length * actorKeys.length).toBeGreaterThan(3_500);
  });
});

describe('what each actor finds in', () => {
  it.each(tables.map((table, index) => [`${table.type} (${index + 1})`, table] as const))(
    '%s',
    async (_title, table) => {
      const found = await Promise.all(actorKeys.map(async (actor) => [actor, await lettersFor(table, actor)] as const));
      const rows = Object.fromEntries(
        Object.keys(table.fields).map((field) => [
          field,
          rowFrom(
            Object.fromEntries(found.map(([actor, letters]) => [actor, letters[field]])) as Record<ActorKey, string>,
          ),
        ]),
      );
      expect(rows).toEqual(
        Object.fromEntries(Object.entries(table.fields).map(([field, row]) => [field, normalized(row)])),
      );
    },
  );

  it.each(Object.entries(queryTable))('the query %s', async (field, [ask, row]) => {
    const letters = await Promise.all(
      actorKeys.map(async (actor) => {
        const answer = await server.ask(sessions[actor], `{ ${ask(exhibits)} }`);
        return [actor, refusalIn(answer) ?? letterOf(answer.data?.[field])] as const;
      }),
    );
    expect(rowFrom(Object.fromEntries(letters) as Record<ActorKey, string>)).toBe(rowFrom(lettersOf(row)));
  });
});

/** One request for all fields of the table. */
async function lettersFor({ type, through, fields }: TypeTable, actor: ActorKey): Promise<Record<string, string>> {
  const names = Object.keys(fields);
  const asked = ['found: __typename', ...names.map((name) => selectionOf(type, name))].join(' ');
  const answer = await server.ask(sessions[actor], through(exhibits).replace('FIELDS', asked));
  const refused = refusalIn(answer);
  const things = thingsIn(answer.data, type);
  return Object.fromEntries(names.map((name) => [name, refused ?? letterOfAll(things.map((thing) => thing[name]))]));
}

function refusalIn({ errors }: Answer): string | null {
  if (errors.length === 0) return null;
  return errors.every(({ extensions }) => extensions?.code === 'UNAUTHENTICATED')
    ? 'x'
    : `(${errors.map(({ message }) => message).join()})`;
}

function selectionOf(typeName: string, name: string): string {
  const type = schema.getType(typeName);
  const field: GraphQLField<unknown, unknown> | undefined = isObjectType(type) ? type.getFields()[name] : undefined;
  if (!field) throw new Error(`${typeName} has no field ${name}`);
  const args = field.args
    .filter(isRequiredArgument)
    .map((arg) => `${arg.name}: ${exampleOf(getNamedType(arg.type))}`)
    .join();
  const isLeaf = !('getFields' in getNamedType(field.type)) && !('getTypes' in getNamedType(field.type));
  return `${name}${args ? `(${args})` : ''}${isLeaf ? '' : ' { __typename }'}`;
}

/** A value that an argument takes: the first word of a closed list, otherwise a number. */
function exampleOf(type: GraphQLNamedType): string {
  return (isEnumType(type) && type.getValues()[0]?.name) || '10';
}

type Thing = Readonly<Record<string, Json>>;

/** All that was found of the type, wherever it stands in the answer. */
function thingsIn(value: Json | undefined, type: string): Thing[] {
  if (value === undefined || value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((each: Json) => thingsIn(each, type));
  const thing = value as Thing;
  return thing['found'] === type ? [thing] : Object.values(thing).flatMap((each) => thingsIn(each, type));
}

function letterOfAll(values: readonly (Json | undefined)[]): string {
  const letters = values.map(letterOf);
  return ['V', 'T', 'F', '0'].find((letter) => letters.includes(letter)) ?? '-';
}

function letterOf(value: Json | undefined): string {
  if (value === true) return 'T';
  if (value === false) return 'F';
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0) ? '0' : 'V';
}
