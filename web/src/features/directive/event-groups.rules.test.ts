import { describe, expect, it } from 'vitest';
import { type GroupedLine, groupLines } from './event-groups.rules.ts';

const line = (name: string, part: Partial<GroupedLine> = {}): GroupedLine => ({
  type: 'DUE_DAY_MOVED',
  occurredAt: '2024-07-22T02:00:00Z',
  fromOn: '2024-07-28',
  toOn: '2024-08-05',
  reason: 'Theo đề nghị',
  agency: { name },
  ...part,
});
const namesIn = (lines: readonly GroupedLine[]) => groupLines(lines).map(({ agencyNames }) => agencyNames);

describe('the lines of the timeline', () => {
  it('tell one move of many due days once', () => {
    expect(namesIn([line('Sở Y tế'), line('Sở Xây dựng')])).toEqual([['Sở Y tế', 'Sở Xây dựng']]);
  });

  it('stay apart where days, instants or reasons differ', () => {
    expect(namesIn([line('A'), line('B', { toOn: '2024-08-06' })])).toHaveLength(2);
    expect(namesIn([line('A'), line('B', { occurredAt: '2024-07-23T02:00:00Z' })])).toHaveLength(2);
    expect(namesIn([line('A'), line('B', { reason: null })])).toHaveLength(2);
  });

  it('never join what agencies did themselves', () => {
    const acknowledged = { type: 'ASSIGNMENT_ACKNOWLEDGED', fromOn: null, toOn: null, reason: null };
    expect(namesIn([line('A', acknowledged), line('B', acknowledged)])).toHaveLength(2);
  });
});
