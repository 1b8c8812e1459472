import { describe, expect, it } from 'vitest';
import { faultsOfDirectives, faultsOfDocument } from './issue-faults.ts';
import { type DirectiveForm, type IssueForm, newDirective, newIssueForm } from './issue-form.ts';
import { assigneeOf } from './shares.ts';

const TODAY = '2026-11-24';
const reading = { today: TODAY, beforeDayIsInTime: true };
const days = { ...reading, parentDueOn: null };
const whole: IssueForm = {
  ...newIssueForm('Appointment:1'),
  document: {
    ...newIssueForm('').document,
    number: '172',
    notation: 'TB-UBND',
    issuedOn: '18/11/2026',
    abstract: 'Kết luận của Chủ tịch UBND tỉnh tại họp giao ban',
  },
};
const directive: DirectiveForm = {
  ...newDirective(),
  content: 'Kiểm tra an toàn các hồ chứa',
  dueOn: '15/12/2026',
  lead: [assigneeOf('agency', 'Agency:1')],
};
const document = (change: Partial<IssueForm['document']>, hasFailedUpload = false) =>
  faultsOfDocument({ ...whole, document: { ...whole.document, ...change } }, days, hasFailedUpload);
const directives = (change: Partial<DirectiveForm>, parentDueOn: string | null = null) =>
  faultsOfDirectives({ ...whole, directives: [directive, { ...directive, ...change }] }, { ...reading, parentDueOn });

describe('the document of an issue', () => {
  it('has nothing missing when it is whole', () => {
    expect(document({})).toEqual([]);
  });

  it('names every place at once', () => {
    expect(document({ number: '', notation: ' ', issuedOn: '40/1', abstract: '' }).map(({ path }) => path)).toEqual([
      'document.number',
      'document.notation',
      'document.issuedOn',
      'document.abstract',
    ]);
  });

  it('may go without a number once it is attached', () => {
    const file = { id: 'File:1', name: 'tb.pdf', mediaType: 'application/pdf', size: 1, url: '' };
    const form = { ...whole, files: [file], document: { ...whole.document, number: '' } };
    expect(faultsOfDocument(form, days, false)).toEqual([]);
  });

  it('does not bear a day that has not come', () => {
    expect(document({ issuedOn: '25/11/2026' })).toEqual([{ path: 'document.issuedOn', code: 'DAY_IN_FUTURE' }]);
  });

  it('is not asked for where there is none', () => {
    expect(faultsOfDocument({ ...newIssueForm('Appointment:1'), source: 'NONE' }, days, false)).toEqual([]);
  });

  it('has an issuer in every case', () => {
    expect(faultsOfDocument({ ...whole, source: 'NONE', issuerId: '' }, days, false)).toEqual([
      { path: 'issuerId', code: 'ISSUER_MISSING' },
    ]);
  });
});

describe('the directives of an issue', () => {
  it('have nothing missing when they are whole', () => {
    expect(directives({})).toEqual([]);
    expect(directives({ dueOn: '', hasNoDeadline: true })).toEqual([]);
  });

  it('name the card and the field that lack something', () => {
    expect(directives({ content: '', lead: [], dueOn: '' })).toEqual([
      { path: 'directives.1.content', code: 'CONTENT_MISSING' },
      { path: 'directives.1.lead', code: 'LEAD_MISSING' },
      { path: 'directives.1.dueOn', code: 'DUE_MISSING' },
    ]);
  });

  it('are not due before the document’s day, nor after the day set above', () => {
    expect(directives({ dueOn: '17/11/2026' })[0]?.code).toBe('DUE_BEFORE_ISSUE');
    expect(directives({ dueOn: '18/12/2026' }, '2026-12-16')[0]?.code).toBe('DUE_AFTER_PARENT');
  });

  it('take a deadline in any form, and leave the day of a counted one to the server', () => {
    for (const dueOn of ['10 ngày làm việc', 'quý IV', 'khi Trung ương có hướng dẫn'])
      expect(directives({ dueOn })).toEqual([]);
    expect(directives({ dueOn: 'sớm' })[0]?.code).toBe('DUE_INVALID');
    expect(directives({ dueOn: 'quý IV' }, '2026-12-16')[0]?.code).toBe('DUE_AFTER_PARENT');
  });

  it('judge an agency’s own day as well', () => {
    const lead = [{ ...assigneeOf('agency', 'Agency:1'), dueOn: '1/1/2020' }];
    expect(directives({ lead })).toEqual([{ path: 'directives.1.lead.0.dueOn', code: 'DUE_BEFORE_ISSUE' }]);
  });

  it('name readers where they are restricted', () => {
    expect(directives({ isRestricted: true })[0]?.code).toBe('READERS_MISSING');
  });

  it('know an hour from what is none', () => {
    expect(directives({ dueTime: '16h30' })).toEqual([]);
    expect(directives({ dueTime: 'chiều' })[0]?.code).toBe('TIME_INVALID');
  });
});
