import { describe, expect, it } from 'vitest';
import type { Role } from '../../kernel/actor.ts';
import { InvalidInput } from '../input/invalid-input.rules.ts';
import { canSucceed, type DatedPost, hasRole, isOver, judgeEnd, judgeNewPost } from './post.rules.ts';

const TODAY = '2024-06-10';
const ENDED = new Date('2024-06-10T02:00:00Z');
const committee = { isCommittee: true, officeOf: null, validFrom: null, validTo: null };
const office = { isCommittee: false, officeOf: 'province', validFrom: null, validTo: null };
const department = { isCommittee: false, officeOf: null, validFrom: null, validTo: null };

function codeOf(judge: () => void): string {
  try {
    judge();
  } catch (error) {
    if (error instanceof InvalidInput) return `${error.code} ${error.path}`;
    throw error;
  }
  return 'fine';
}

describe('where a role belongs', () => {
  it.each<[Role, boolean, boolean, boolean]>([
    ['chair', true, false, false],
    ['vice_chair', true, false, false],
    ['office_chief', false, true, false],
    ['office_monitor', false, true, false],
    ['agency_head', true, true, true],
    ['agency_clerk', true, true, true],
    ['officer', true, true, true],
    ['inspector', true, true, true],
    ['tenant_admin', true, true, true],
  ])('%s: committee %s, Office %s, department %s', (role, inCommittee, inOffice, inDepartment) => {
    expect([committee, office, department].map((place) => hasRole(place, role))).toEqual([
      inCommittee,
      inOffice,
      inDepartment,
    ]);
  });
});

const held: DatedPost = {
  id: 'held',
  agencyId: 'a',
  role: 'officer',
  fromOn: '2024-01-01',
  toOn: '2024-06-30',
  endedAt: null,
};

describe('a new post', () => {
  const officer = { role: 'officer' as const, agency: department, fromOn: TODAY, toOn: null };
  it.each<[string, Partial<Parameters<typeof judgeNewPost>[0]>, string, readonly DatedPost[], string]>([
    ['may begin today and run on', {}, 'a', [], 'fine'],
    ['may begin and end on one day', { toOn: TODAY }, 'a', [], 'fine'],
    ['needs an agency', { agency: undefined }, 'a', [], 'AGENCY_NOT_VALID agencyId'],
    [
      'is of no agency that ended',
      { agency: { ...department, validTo: '2024-06-09' } },
      'a',
      [],
      'AGENCY_NOT_VALID agencyId',
    ],
    [
      'may begin before an agency that exists by now',
      { fromOn: '2020-01-01', agency: { ...department, validFrom: '2023-01-01' } },
      'a',
      [],
      'fine',
    ],
    ['is of a role that the agency has', { role: 'chair' }, 'a', [], 'ROLE_NOT_OF_AGENCY role'],
    ['ends no earlier than it begins', { toOn: '2024-06-09' }, 'a', [], 'ENDS_BEFORE_START toOn'],
    ['is none that is held already', {}, 'a', [held], 'APPOINTED_ALREADY role'],
    ['may follow the same one', { fromOn: '2024-07-01' }, 'a', [held], 'fine'],
    ['may not overlap by a day', { fromOn: '2024-06-30' }, 'a', [held], 'APPOINTED_ALREADY role'],
    ['may be the same elsewhere', {}, 'b', [held], 'fine'],
    ['may be another in the same place', { role: 'agency_head' }, 'a', [held], 'fine'],
    ['may come back on the day it was ended', {}, 'a', [{ ...held, endedAt: ENDED }], 'fine'],
  ])('%s', (_title, change, agencyId, posts, code) => {
    expect(codeOf(() => judgeNewPost({ ...officer, ...change }, agencyId, posts, TODAY))).toBe(code);
  });
});

describe('the last day of a post', () => {
  it.each([
    ['today', '2024-01-01', TODAY, 'fine'],
    ['a later day', '2024-01-01', '2024-12-31', 'fine'],
    ['yesterday', '2024-01-01', '2024-06-09', 'ENDS_IN_PAST on'],
    ['a day before it begins', '2024-07-01', '2024-06-20', 'ENDS_BEFORE_START on'],
  ])('%s', (_title, fromOn, on, code) => {
    expect(codeOf(() => judgeEnd({ fromOn }, on, TODAY))).toBe(code);
  });

  it('is still held on it, unless it was ended then', () => {
    expect(isOver({ toOn: TODAY, endedAt: null }, TODAY)).toBe(false);
    expect(isOver({ toOn: TODAY, endedAt: ENDED }, TODAY)).toBe(true);
    expect(isOver({ toOn: '2024-06-09', endedAt: null }, TODAY)).toBe(true);
    expect(isOver({ toOn: null, endedAt: null }, TODAY)).toBe(false);
  });
});

describe('who may take over', () => {
  const monitor = { id: '1', agencyId: 'office', role: 'office_monitor' as const };
  it.each([
    ['a colleague of the Office', monitor, { ...monitor, id: '2' }, true],
    ['its chief', monitor, { id: '2', agencyId: 'office', role: 'office_chief' as const }, true],
    ['not the post itself', monitor, monitor, false],
    ["not another committee's Office", monitor, { ...monitor, id: '2', agencyId: 'other' }, false],
    ['not one who does not monitor', monitor, { id: '2', agencyId: 'office', role: 'tenant_admin' as const }, false],
    [
      "an agency's clerk for its head",
      { id: '1', agencyId: 'a', role: 'agency_head' as const },
      { id: '2', agencyId: 'a', role: 'agency_clerk' as const },
      true,
    ],
  ])('%s', (_title, ended, candidate, can) => {
    expect(canSucceed(ended, candidate)).toBe(can);
  });
});
