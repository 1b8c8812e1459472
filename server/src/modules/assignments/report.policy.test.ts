import { describe, expect, it } from 'vitest';
import type { Actor } from '../../kernel/actor.ts';
import { can } from '../../kernel/policy/evaluate.ts';
import { reportPolicy } from './assignment.policy.ts';

const chief: Actor = {
  tenantId: 'tenant',
  timeZone: 'Asia/Ho_Chi_Minh',
  personId: 'lan',
  appointmentId: 'chief',
  onBehalfOf: null,
  role: 'office_chief',
  agencyId: 'office',
  committeeIds: ['province'],
  receiverIds: ['office', 'province'],
  readerOf: [],
};
const monitor: Actor = { ...chief, appointmentId: 'monitor', role: 'office_monitor' };
const sent = {
  committeeId: 'province',
  agencyId: 'so-xay-dung',
  senderAgencyId: 'so-xay-dung',
  senderPersonId: 'hung',
  paperNumber: null,
  monitors: ['monitor'],
};
const recorded = { ...sent, senderAgencyId: 'office', senderPersonId: 'minh', paperNumber: '88/SXD' };
const ownWork = { ...sent, agencyId: 'office', senderAgencyId: 'office' };

describe('who reviews a completion report', () => {
  it.each([
    ['the chief reviews what another agency sent', chief, sent],
    ['the chief reviews an answer on paper that a colleague recorded', chief, recorded],
    ['a monitor reviews what he follows', monitor, sent],
    ["the chair reviews the Office's own work", { ...chief, role: 'chair' as const, agencyId: 'province' }, ownWork],
  ])('%s', (_title, who, report) => {
    expect(can(who, reportPolicy.review, report)).toBe(true);
  });

  it.each([
    ['a monitor does not review what he does not follow', monitor, { ...sent, monitors: ['other'] }],
    ["nobody reviews his own agency's work", chief, ownWork],
    [
      'nobody reviews what an appointment of his own agency sent for another',
      chief,
      { ...sent, senderAgencyId: 'office' },
    ],
    ['nobody reviews what he sent himself, holding another post', { ...chief, personId: 'hung' }, sent],
    ['nobody reviews what the holder he stands in for sent', { ...chief, onBehalfOf: 'hung' }, sent],
    ['nobody reviews an answer on paper that he recorded', { ...chief, personId: 'minh' }, recorded],
    ['the receiving side does not review', { ...chief, role: 'agency_head' as const, committeeIds: [] }, sent],
    ['another committee does not review', { ...chief, committeeIds: ['district'] }, sent],
    ['an administrator does not review', { ...chief, role: 'tenant_admin' as const }, sent],
  ])('%s', (_title, who, report) => {
    expect(can(who, reportPolicy.review, report)).toBe(false);
  });
});
