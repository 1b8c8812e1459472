import { describe, expect, it } from 'vitest';
import { begunForm } from './begun-form.ts';
import { newIssueForm } from './issue-form.ts';

const agency = {
  id: 'Agency:1',
  name: 'Sở Xây dựng',
  shortName: 'Sở Xây dựng',
  aliases: [],
  level: 'province',
  isCommittee: false,
  isOutside: false,
  usesSystem: true,
  parentId: null,
};
const choices = {
  directory: { agencyOf: new Map([[agency.id, agency]]) },
  monitors: [{ id: 'Appointment:1', person: { fullName: 'Nguyễn Hải' } }],
};
const empty = newIssueForm('');

describe('a form begun from a filtered list', () => {
  it('has what the list required in its first directive, and says so', () => {
    const { form, taken } = begunForm(
      empty,
      { field: 'Y tế', urgency: 'URGENT', agencyId: agency.id, monitorId: 'Appointment:1' },
      choices,
    );
    expect(form.directives).toMatchObject([
      { field: 'Y tế', urgency: 'URGENT', lead: [{ kind: 'agency', id: agency.id }], monitorIds: ['Appointment:1'] },
    ]);
    expect(taken).toEqual({ field: 'Y tế', urgency: 'URGENT', agency: 'Sở Xây dựng', monitor: 'Nguyễn Hải' });
  });

  it('leaves out what cannot be chosen, and an everyday urgency is nothing to say', () => {
    expect(
      begunForm(empty, { agencyId: 'Agency:gone', monitorId: 'x', urgency: 'NORMAL', field: ' ' }, choices),
    ).toEqual({
      form: empty,
      taken: null,
    });
  });
});
