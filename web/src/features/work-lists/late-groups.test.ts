import { describe, expect, it } from 'vitest';
import { lateGroups } from './late-groups.ts';

const late = (id: string, agency: string, monitor?: string) => ({
  id,
  agency: { id: agency, shortName: agency },
  directive: { monitors: monitor === undefined ? [] : [{ id: monitor, person: { fullName: monitor } }] },
});
const ROWS = [
  late('29 ngày', 'Sở NN&PTNT'),
  late('28 ngày', 'Sở KH&ĐT', 'Huy'),
  late('25 ngày', 'Sở NN&PTNT', 'Duyên'),
];
const inGroups = (grouping: 'agency' | 'due' | 'monitor') =>
  lateGroups(ROWS, grouping).map(({ name, rows }) => [name, rows.map(({ id }) => id)]);

describe('late work in groups', () => {
  it('by agency begins with the agency that is worst behind', () => {
    expect(inGroups('agency')).toEqual([
      ['Sở NN&PTNT', ['29 ngày', '25 ngày']],
      ['Sở KH&ĐT', ['28 ngày']],
    ]);
  });

  it('by delay is one list', () => {
    expect(inGroups('due')).toEqual([[null, ['29 ngày', '28 ngày', '25 ngày']]]);
    expect(lateGroups([], 'due')).toEqual([]);
  });

  it('by monitor ends with what nobody follows', () => {
    expect(inGroups('monitor')).toEqual([
      ['Huy', ['28 ngày']],
      ['Duyên', ['25 ngày']],
      [null, ['29 ngày']],
    ]);
  });
});
