import { describe, expect, it } from 'vitest';
import { draftOfForm, faultsOfReport, fieldOfPath, formOfDraft, newReport, type ReportForm } from './report-form.ts';
import type { ReportDraft } from './report-operations.ts';

const file = { id: 'File:1', name: 'ke-hoach.pdf', mediaType: 'application/pdf', size: 2400, url: '/api/files/1' };
const done: ReportForm = {
  progress: 'DONE',
  percent: '',
  statedOn: '20/11/2026',
  productNumber: '158/KH-UBND',
  result: 'Đã ban hành Kế hoạch.',
  obstacles: '',
  asksConfirmation: true,
  files: [],
};
const situation = { today: '2026-11-24', issuedOn: '2026-10-01', hasFailedUpload: false };
const codesOf = (form: Partial<ReportForm>) => faultsOfReport({ ...done, ...form }, situation).map(({ code }) => code);

describe('a report before it is sent', () => {
  it('has nothing missing when it is whole', () => {
    expect(codesOf({})).toEqual([]);
  });

  it('names everything that is missing at once, in the order of the fields', () => {
    expect(codesOf({ statedOn: '', productNumber: '', result: ' ' })).toEqual([
      'DAY_INVALID',
      'PRODUCT_MISSING',
      'RESULT_MISSING',
    ]);
  });

  it('cannot have been done tomorrow, nor before it was asked for', () => {
    expect(codesOf({ statedOn: '25/11/2026' })).toEqual(['DAY_IN_FUTURE']);
    expect(codesOf({ statedOn: '30/09/2026' })).toEqual(['DAY_BEFORE_ISSUE']);
  });

  it('takes a file for the product', () => {
    expect(codesOf({ productNumber: '', files: [file] })).toEqual([]);
  });

  it('needs neither day nor product when it asks for no confirmation', () => {
    expect(codesOf({ asksConfirmation: false, statedOn: '', productNumber: '' })).toEqual([]);
  });

  it.each(['', '101', '-1', '12,5', 'nửa'])('takes %j for no percent', (percent) => {
    expect(codesOf({ progress: 'GOING', percent })).toEqual(['PERCENT_INVALID']);
  });

  it('waits for a file that failed to be tried again or taken away', () => {
    expect(faultsOfReport(done, { ...situation, hasFailedUpload: true }).map(({ code }) => code)).toEqual([
      'UPLOAD_FAILED',
    ]);
  });
});

describe('a draft of a report', () => {
  const draftOf = (form: ReportForm): ReportDraft => ({
    id: 'ReportDraft:1',
    version: 1,
    savedAt: '2026-11-24T03:21:00Z',
    savedBy: { id: 'Person:1', fullName: 'Lê Thị Thu Hà' },
    ...draftOfForm(form, '2026-11-24'),
    files: form.files,
  });

  it.each<Partial<ReportForm>>([
    {},
    { files: [file] },
    { asksConfirmation: false, statedOn: '', productNumber: '' },
    { progress: 'GOING', percent: '60', statedOn: '', productNumber: '' },
    { progress: 'NOT_STARTED', percent: '0', statedOn: '', productNumber: '' },
    { progress: '', percent: '', statedOn: '', productNumber: '' },
  ])('comes back from the server as it was typed: %j', (change) => {
    const form = { ...done, ...change };
    expect(formOfDraft(draftOf(form))).toEqual(form);
  });
});

describe('a new report', () => {
  it('begins where the last one stood', () => {
    const latestReport = {
      id: 'Report:1',
      kind: 'PROGRESS' as const,
      percent: 60,
      result: '',
      obstacles: null,
      sentAt: '',
      review: null,
    };
    expect(newReport({ latestReport, percent: 60 })).toMatchObject({ progress: 'GOING', percent: '60' });
    expect(newReport({ latestReport: null, percent: 0 })).toMatchObject({ progress: '', percent: '' });
  });

  it('leads a refusal to its field', () => {
    expect(fieldOfPath('fileIds.0')).toBe('files');
    expect(fieldOfPath('statedOn')).toBe('stated-on');
  });
});
