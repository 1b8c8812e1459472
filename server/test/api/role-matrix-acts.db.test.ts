import { isUnionType } from 'graphql';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { type ApiWorld, apiWorld, traceOf } from './api-world.ts';
import {
  type ActorKey,
  actorKeys,
  lettersOf,
  playedBy,
  rowFrom,
  type Sessions,
  signInAll,
} from './role-matrix/actors.ts';
import { freshThingsIn } from './role-matrix/fresh-things.ts';
import { mutationTable, type MutationTry } from './role-matrix/mutation-table.ts';
import { type Answer, type Json, startServer, type TestServer } from './test-server.ts';

const LETTERS: Readonly<Record<string, string>> = {
  NotAllowed: 'A',
  NotFound: 'N',
  InvalidInput: 'I',
  AlreadyActed: 'B',
  DraftConflict: 'C',
  AgencyConflict: 'C',
};

let world: ApiWorld;
let server: TestServer;
let sessions: Sessions;

beforeAll(async () => {
  world = await apiWorld();
  server = await startServer(world);
  sessions = await signInAll(server, world);
});
afterAll(async () => {
  expect(server.failures).toEqual([]);
  await server.stop();
  await world.close();
});

describe('the table of acts', () => {
  it('speaks of every mutation, and of nothing else', () => {
    const inTable = new Set(mutationTable.map(({ mutation }) => mutation));
    expect([...inTable].toSorted()).toEqual(Object.keys(schema.getMutationType()?.getFields() ?? {}).toSorted());
  });
});

describe('who may', () => {
  const titled = mutationTable.map((tried) => [[tried.mutation, tried.when].filter(Boolean).join(' '), tried] as const);

  it.each(titled)('%s; and a refusal changes nothing', async (_title, tried) => {
    const things = freshThingsIn(world.home);
    const letters: [ActorKey, string][] = [];
    let thing = await things[tried.on]();
    let before = await traceOf(world);
    for (const actor of actorKeys) {
      const played = playedBy(world, actor);
      const own = played ? `Appointment:${played.world.postIds[played.post]}` : '';
      const letter = await letterOfAct(tried, tried.args(thing, { home: world.home, own, key: newId() }), actor);
      letters.push([actor, letter]);
      if (letter === 'D') {
        thing = await things[tried.on]();
        before = await traceOf(world);
      } else expect(await traceOf(world), `${actor} was refused, and yet something changed`).toEqual(before);
    }
    expect(rowFrom(Object.fromEntries(letters) as Record<ActorKey, string>)).toBe(rowFrom(lettersOf(tried.row)));
  });
});

async function letterOfAct({ mutation }: MutationTry, args: string, actor: ActorKey): Promise<string> {
  const type = schema.getMutationType()?.getFields()[mutation]?.type;
  const isUnion = type && 'ofType' in type && isUnionType(type.ofType);
  const answer = await server.ask(
    sessions[actor],
    `mutation { act: ${mutation}${args && `(${args})`} ${isUnion ? '{ __typename }' : ''} }`,
  );
  return refusalIn(answer) ?? letterOf(answer.data?.['act']);
}

function refusalIn({ errors }: Answer): string | null {
  if (errors.length === 0) return null;
  return errors.every(({ extensions }) => extensions?.code === 'UNAUTHENTICATED')
    ? 'x'
    : `(${errors.map(({ message }) => message).join()})`;
}

function letterOf(value: Json | undefined): string {
  const isThing = value !== undefined && value !== null && typeof value === 'object' && !Array.isArray(value);
  const name = isThing ? (value as Readonly<Record<string, Json>>)['__typename'] : undefined;
  return LETTERS[typeof name === 'string' ? name : ''] ?? 'D';
}
