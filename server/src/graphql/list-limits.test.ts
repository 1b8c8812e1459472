import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { listLimits } from './list-limits.ts';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const faultsIn = (query: string) => validate(schema, parse(query), [listLimits]).map(({ message }) => message);

describe('a query', () => {
  it.each([
    [
      'a page of directives with all that a list shows',
      `query ($first: Int) { directives(first: $first) { totalCount edges { node {
      document { reference } monitors { title } assignments { agency { name } latestReport { result files { name } } } } } } }`,
    ],
    [
      'one directive with everything',
      `{ directive(code: "BD-2024-0001") { assignments { reports { files { url } review { reason } } children { code } }
      events(first: 200) { edges { node { report { files { url } } assignment { agency { name } } } } } } }`,
    ],
    [
      'the inbox and the late list',
      '{ viewer { inbox { groups { items { directive { code } assignment { id } } } } late { edges { node { id } } } } }',
    ],
    [
      'the same list twice, side by side',
      '{ a: directives { edges { node { id } } } b: directives { edges { node { id } } } }',
    ],
  ])('may ask for %s', (_title, query) => {
    expect(faultsIn(query)).toEqual([]);
  });

  it.each([
    ['directly', '{ directives { edges { node { assignments { directive { assignments { id } } } } } } }'],
    [
      'through a fragment',
      `query { directives { edges { node { ...Shares } } } } fragment Shares on Directive { assignments { directive { ...More } } }
      fragment More on Directive { assignments { id } }`,
    ],
    [
      'through a fragment without a name',
      '{ node(id: "a") { ... on Directive { assignments { directive { ... { assignments { id } } } } } } }',
    ],
  ])('may not ask for a list within itself: %s', (_title, query) => {
    expect(faultsIn(query)).toEqual(['Directive.assignments may not be asked for within itself.']);
  });

  it.each([
    [
      'by its pages',
      '{ directives(first: 200) { edges { node { events(first: 200) { edges { node { report { files { id } } } } } } } } }',
    ],
    [
      'by pages that its variables size',
      'query ($n: Int) { directives(first: $n) { edges { node { events(first: $n) { edges { node { report { files { id } } } } } } } } }',
    ],
    [
      'by many aliases',
      `{ ${Array.from({ length: 60 }, (_, n) => `a${n}: directives(first: 200) { edges { node { assignments { id } } } }`).join(' ')} }`,
    ],
  ])('may not ask for too much: %s', (_title, query) => {
    expect(faultsIn(query)).toEqual(['That is more than 100000 things at once. Ask for smaller pages.']);
  });

  it('is no bomb of fragments, in a circle or not', () => {
    const doubling = Array.from(
      { length: 40 },
      (_, n) => `fragment F${n} on Viewer { ...F${n + 1} ...F${n + 1} }`,
    ).join(' ');
    expect(faultsIn(`{ viewer { ...F0 } } ${doubling} fragment F40 on Viewer { id }`)).toEqual([
      'That is more than 5000 fields.',
    ]);
    expect(faultsIn('{ viewer { ...A } } fragment A on Viewer { id ...A }')).toEqual(['That is more than 60 levels.']);
  });
});
