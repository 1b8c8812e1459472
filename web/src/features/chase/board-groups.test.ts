import { describe, expect, it } from 'vitest';
import { boardGroups } from './board-groups.ts';

const row = (agency: string, dueOn: string | null, monitor?: string) => ({
  dueOn,
  agency: { id: `id of ${agency}`, shortName: agency },
  directive: { monitors: monitor ? [{ id: `id of ${monitor}`, person: { fullName: monitor } }] : [] },
});
const rows = [row('Sở Y tế', '2024-06-03'), row('Sở Xây dựng', null, 'Lê Văn An'), row('Sở Y tế', '2024-06-07')];

describe('the rows of a column', () => {
  it.each([
    ['agency', ['Sở Y tế', 'Sở Xây dựng']],
    ['due', ['2024-06-03', '2024-06-07', null]],
    ['monitor', ['Lê Văn An', null]],
  ] as const)('are grouped by %s, what has no name last', (grouping, names) => {
    const groups = boardGroups(rows, grouping);
    expect(groups.map(({ name }) => name)).toEqual(names);
    expect(groups.flatMap((group) => group.rows)).toHaveLength(rows.length);
  });
});
