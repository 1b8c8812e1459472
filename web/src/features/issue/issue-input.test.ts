import { describe, expect, it } from 'vitest';
import { createAgencyDirectory, type ListedAgency } from '../../lib/agency-directory.ts';
import { type IssueForm, newDirective, newIssueForm } from './issue-form.ts';
import { sendingOf } from './issue-input.ts';
import { assigneeOf } from './shares.ts';

const READING = { today: '2026-11-24', beforeDayIsInTime: true };
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
  ['a', 'b', 'c'].map(agency),
  [{ id: 'sở', name: 'các sở', aliases: [], memberIds: ['a', 'b', 'c'] }],
  null,
);
const form: IssueForm = {
  ...newIssueForm('Appointment:1'),
  source: 'NONE',
  directives: [
    {
      ...newDirective(),
      content: 'Rà soát',
      dueOn: '5/12',
      dueTime: '16h30',
      lead: [{ ...assigneeOf('agency', 'a'), dueOn: '1/12' }],
      coordinating: [{ ...assigneeOf('group', 'sở'), without: ['c'] }],
    },
    { ...newDirective(), content: 'Báo cáo', hasNoDeadline: true, lead: [assigneeOf('group', 'sở')] },
  ],
};

describe('sending the form', () => {
  const { input, fieldOf } = sendingOf(form, directory, READING);

  it('sends a whole group as one, and a shrunk one as the agencies that are left', () => {
    expect(input.directives.map(({ assignments }) => assignments)).toEqual([
      [
        { agencyId: 'a', role: 'LEAD', deadline: { date: { on: '2026-12-01' } } },
        { agencyId: 'b', role: 'COORDINATING' },
      ],
      [{ groupId: 'sở', role: 'LEAD' }],
    ]);
  });

  it('sends a day with its hour, or none', () => {
    expect(input.directives.map(({ deadline }) => deadline)).toEqual([
      { date: { on: '2026-12-05', time: '16:30' } },
      { none: true },
    ]);
  });

  it('sends no document where there is none', () => {
    expect(input.document ?? input.documentId).toBeUndefined();
  });

  it.each([
    ['directives.0.content', 'directives.0.content'],
    ['directives.1.deadline', 'directives.1.dueOn'],
    ['directives.0.assignments', 'directives.0.lead'],
    ['directives.0.assignments.1.agencyId', 'directives.0.coordinating'],
    ['directives.0.assignments.0.deadline', 'directives.0.lead.0.dueOn'],
    ['document.fileIds.0', 'files'],
    ['document.issuedOn', 'document.issuedOn'],
    ['documentId', 'existing'],
    ['issuerId', 'issuerId'],
    ['directives', undefined],
  ])('leads a refusal of %s to the field %s', (path, field) => {
    expect(fieldOf(path)).toBe(field);
  });
});

describe('a document from above', () => {
  const fromAbove = (origin: IssueForm['document']['origin']) => {
    const document = { ...form.document, origin, outsideIssuer: 'Bộ Xây dựng', outsideDueOn: '30/12/2026' };
    return sendingOf({ ...form, source: 'NEW', document }, directory, READING).input.document;
  };

  it('carries who asked for it and by when', () => {
    expect(fromAbove('MINISTRY')).toMatchObject({ outsideIssuer: 'Bộ Xây dựng', outsideDueOn: '2026-12-30' });
  });

  it('forgets them when it turns out to be the committee’s own', () => {
    expect(fromAbove('OWN')).toMatchObject({ outsideIssuer: null, outsideDueOn: null });
  });
});
