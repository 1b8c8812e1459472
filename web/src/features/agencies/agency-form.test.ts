import { expect, it } from 'vitest';
import { differingIn, linesIn, readOf, typedOf, valuesIn } from './agency-form.ts';

const agency = {
  id: 'a',
  name: 'UBND xã Ân Hảo',
  shortName: 'Ân Hảo',
  aliases: ['xã Ân Hảo', 'Ân Hảo Đông'],
  usesSystem: true,
  position: 7,
  parent: { id: 'huyen', name: 'Hoài Ân' },
};

it('an agency that nobody touched is sent as it was read', () => {
  expect(valuesIn(typedOf(agency))).toEqual(readOf(agency));
});

it('other names stand one a line, without empty lines', () => {
  expect(linesIn(' xã Ân Hảo \n\n  \nÂn Hảo Đông')).toEqual(['xã Ân Hảo', 'Ân Hảo Đông']);
});

it.each(['', '-1', '1,5', 'ba', '12345678'])('a place in the list that is none is sent as none: %j', (position) => {
  expect(valuesIn({ ...typedOf(agency), position }).position).toBe(-1);
});

it('two forms differ by field', () => {
  const typed = typedOf(agency);
  expect(differingIn(typed, typed)).toEqual([]);
  expect(differingIn(typed, { ...typed, position: '8', name: 'Phường Ân Hảo' })).toEqual(['name', 'position']);
});
