import type { ObjectRef, SchemaTypes } from '@pothos/core';
import { GraphQLError } from 'graphql';
import type { Page, PageAsked } from '../modules/input/keyset-page.queries.ts';
import { builder } from './builder.ts';

const DEFAULT_ROWS = 50;
const MAX_ROWS = 200;
const MAX_COUNT = 100_000;

type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T extends SchemaTypes> ? T : never;

/** A keyset list of one type, with its counts. */
export function connectionOf<Row extends object>(name: string, Node: ObjectRef<Types, Row>, what: string) {
  const Edge = builder.objectRef<Page<Row>['edges'][number]>(`${name}Edge`).implement({
    description: `One of ${what}, with its place in the list.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'The place after this row; pass it as `after`.' }),
      node: t.expose('node', { type: Node, description: 'The row.' }),
    }),
  });
  return builder.objectRef<Page<Row>>(`${name}Connection`).implement({
    description: `A page of ${what}.`,
    fields: (t) => ({
      edges: t.field({ type: [Edge], description: 'The rows of this page.', resolve: (page) => [...page.edges] }),
      pageInfo: t.field({ type: PageInfo, description: 'How to go on.', resolve: (page) => page }),
      totalCount: t.int({
        description: 'How many there are in all, counted exactly.',
        resolve: (page) => page.count(),
      }),
      totalCountUpTo: t.int({
        description: 'How many there are, counted no further than `max`: cheap on long lists.',
        args: { max: t.arg.int({ description: 'Where counting stops, 1 to 100,000.' }) },
        resolve: (page, { max }) => page.count(between('max', max, 1, MAX_COUNT)),
      }),
    }),
  });
}

type Ends = Pick<Page<unknown>, 'hasNextPage'> & { readonly edges: readonly { readonly cursor: string }[] };

const PageInfo = builder.objectRef<Ends>('PageInfo').implement({
  description: 'Where a page ends.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether rows follow.' }),
    hasPreviousPage: t.boolean({ description: 'Always false: lists are read forward.', resolve: () => false }),
    startCursor: t.string({
      nullable: true,
      description: "The first row's place.",
      resolve: ({ edges }) => edges[0]?.cursor ?? null,
    }),
    endCursor: t.string({
      nullable: true,
      description: "The last row's place.",
      resolve: ({ edges }) => edges.at(-1)?.cursor ?? null,
    }),
  }),
});

/** @throws {GraphQLError} BAD_USER_INPUT: a page of no or of too many rows */
export function pageAsked({
  first,
  after,
}: {
  first?: number | null | undefined;
  after?: string | null | undefined;
}): PageAsked {
  return { first: between('first', first ?? DEFAULT_ROWS, 1, MAX_ROWS), after: after ?? null };
}

function between(name: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new GraphQLError(`\`${name}\` must be from ${least} to ${most}.`, {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}

/** The arguments of every list. */
export const pageArgs = builder.args((t) => ({
  first: t.int({ required: false, description: `How many rows, 1 to ${MAX_ROWS}; ${DEFAULT_ROWS} by default.` }),
  after: t.string({ required: false, description: 'The cursor of the row to go on after.' }),
}));

export { PageInfo };
