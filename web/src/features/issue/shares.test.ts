import { describe, expect, it } from 'vitest';
import { createAgencyDirectory, type ListedAgency } from '../../lib/agency-directory.ts';
import { assigneeOf, countAgencies, membersOf, sharesOf, takenBy, withoutMember } from './shares.ts';

const agency = (id: string): ListedAgency => ({
  id,
  name: id,
  shortName: id,
  aliases: [],
  level: 'province',
  isCommittee: false,
  isOutside: false,
  usesSystem: true,
  parentId: null,
});
const directory = createAgencyDirectory(
  ['xây dựng', 'y tế', 'tài chính', 'hoài ân'].map(agency),
  [{ id: 'các sở', name: 'các sở', aliases: [], memberIds: ['xây dựng', 'y tế', 'tài chính'] }],
  null,
);
const group = assigneeOf('group', 'các sở');
const health = assigneeOf('agency', 'y tế');

describe('the shares of a directive', () => {
  it('names an agency that leads only once, though its group coordinates', () => {
    const shares = sharesOf({ lead: [health], coordinating: [group] }, directory);
    expect(shares.map((share) => [share.agency.id, share.part])).toEqual([
      ['y tế', 'lead'],
      ['xây dựng', 'coordinating'],
      ['tài chính', 'coordinating'],
    ]);
    expect(membersOf(shares, 'coordinating', 'các sở').map(({ id }) => id)).toEqual(['xây dựng', 'tài chính']);
  });

  it('leaves out members that were taken out of the group', () => {
    const shrunk = withoutMember([group], 'các sở', 'y tế', 3);
    expect(sharesOf({ lead: [], coordinating: shrunk }, directory).map((share) => share.agency.id)).toEqual([
      'xây dựng',
      'tài chính',
    ]);
  });

  it('lets a group go with its last member', () => {
    expect(withoutMember([group], 'các sở', 'y tế', 1)).toEqual([]);
  });

  it('counts every agency once over all directives', () => {
    const directives = [
      { lead: [health], coordinating: [group] },
      { lead: [assigneeOf('agency', 'hoài ân')], coordinating: [health] },
    ];
    expect(countAgencies(directives, directory)).toBe(4);
  });
});

describe('choosing an agency again', () => {
  const parts = { lead: [health], coordinating: [group] };
  const shares = sharesOf(parts, directory);

  it('is prevented where it stands already, with the part it has', () => {
    expect(takenBy(parts, shares, 'lead', 'agency', 'y tế')).toBe('lead');
    expect(takenBy(parts, shares, 'coordinating', 'agency', 'y tế')).toBe('lead');
    expect(takenBy(parts, shares, 'coordinating', 'agency', 'xây dựng')).toBe('group');
    expect(takenBy(parts, shares, 'lead', 'group', 'các sở')).toBe('coordinating');
  });

  it('may call a member of a coordinating group to lead', () => {
    expect(takenBy(parts, shares, 'lead', 'agency', 'xây dựng')).toBeNull();
  });
});
