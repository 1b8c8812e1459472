import { describe, expect, it } from 'vitest';
import { deadlineOn, statutoryCalendar } from '../../../test/deadlines.ts';
import { defaultSettings } from '../tenants/settings.rules.ts';
import type { AssigneeEntry } from './assignees.rules.ts';
import { type DirectiveInput, type IssueContext, type IssueInput, judgeIssue } from './issue.rules.ts';

const TODAY = '2026-03-10';
const context: IssueContext = {
  today: TODAY,
  calendar: statutoryCalendar,
  reading: defaultSettings,
  committeeId: 'ubnd',
  actorRole: 'office_monitor',
  issuer: { role: 'vice_chair', committeeId: 'ubnd' },
  parentDueOn: null,
  proposalsNeedConfirmation: true,
};
const document = {
  number: '152',
  notation: 'TB-UBND',
  issuedOn: '2026-03-02',
  abstract: 'Kết luận họp giao ban',
  signer: null,
  outsideIssuer: null,
  outsideDueOn: null,
  fileCount: 0,
};
const lead: AssigneeEntry = {
  role: 'lead',
  names: { agency: { id: 'so-xay-dung', validFrom: null, validTo: null } },
  deadline: undefined,
};
const directive: DirectiveInput = {
  content: ' Rà soát tiến độ ',
  deadlineText: 'trước ngày 31/3',
  field: null,
  expectedProduct: '',
  deadline: deadlineOn('2026-03-31'),
  monitors: [{ role: 'office_monitor', committeeId: 'ubnd' }],
  assignments: [lead],
};
const issue: IssueInput = { document, existingDocument: null, directives: [directive] };
const withDirective = (facts: Partial<DirectiveInput>): IssueInput => ({
  ...issue,
  directives: [directive, { ...directive, ...facts }],
});
const fault = (code: string, path: string) => expect.objectContaining({ code, path });

describe('issuing directives', () => {
  it('under a document is in force from its day, each text cleaned', () => {
    expect(judgeIssue(issue, context)).toEqual({
      isProposal: false,
      issuedOn: '2026-03-02',
      document: expect.objectContaining({ number: '152' }),
      directives: [
        {
          content: 'Rà soát tiến độ',
          deadlineText: 'trước ngày 31/3',
          field: null,
          expectedProduct: null,
          deadline: deadlineOn('2026-03-31'),
          dueOn: '2026-03-31',
          assignments: [{ agencyId: 'so-xay-dung', role: 'lead', dueOn: '2026-03-31', deadline: null }],
        },
      ],
    });
  });

  it("under a document entered before takes that document's day", () => {
    expect(
      judgeIssue({ ...issue, document: null, existingDocument: { issuedOn: '2026-02-20' } }, context),
    ).toMatchObject({ isProposal: false, issuedOn: '2026-02-20', document: null });
  });

  it.each<[string, string, boolean, boolean]>([
    ['a monitor proposes', 'office_monitor', true, true],
    ['the chief puts in force', 'office_chief', true, false],
    ['a vice-chair puts in force', 'vice_chair', true, false],
    ['the chair puts in force', 'chair', true, false],
    ['a monitor puts in force where the setting asks for no confirmation', 'office_monitor', false, false],
  ])('by word of mouth: %s', (_title, actorRole, proposalsNeedConfirmation, isProposal) => {
    expect(
      judgeIssue({ ...issue, document: null }, { ...context, actorRole, proposalsNeedConfirmation }),
    ).toMatchObject({ isProposal, issuedOn: TODAY });
  });

  it.each<[string, Partial<DirectiveInput>, string, string]>([
    ['no content', { content: ' ' }, 'TEXT_EMPTY', 'directives.1.content'],
    ['content beyond all measure', { content: 'x'.repeat(100_000) }, 'TEXT_TOO_LONG', 'directives.1.content'],
    [
      'a due day before the issue',
      { deadline: deadlineOn('2026-03-01') },
      'DUE_BEFORE_ISSUED',
      'directives.1.deadline',
    ],
    ['a due day that does not exist', { deadline: deadlineOn('2026-02-30') }, 'NOT_A_DAY', 'directives.1.deadline'],
    [
      'an hour that does not exist',
      { deadline: deadlineOn('2026-03-31', '25:00') },
      'NOT_A_TIME',
      'directives.1.deadline',
    ],
    ['nobody to lead', { assignments: [{ ...lead, role: 'coordinating' }] }, 'NO_LEAD', 'directives.1.assignments'],
    ['nobody at all', { assignments: [] }, 'NO_LEAD', 'directives.1.assignments'],
    ['the same agency twice', { assignments: [lead, lead] }, 'AGENCY_TWICE', 'directives.1.assignments.1.agencyId'],
    [
      'a monitor of another committee',
      { monitors: [{ role: 'office_monitor', committeeId: 'other' }] },
      'NOT_A_MONITOR',
      'directives.1.monitorIds.0',
    ],
    ['a monitor who is none', { monitors: [null] }, 'NOT_A_MONITOR', 'directives.1.monitorIds.0'],
  ])('refuses %s, and with it the whole issue', (_title, facts, code, path) => {
    expect(() => judgeIssue(withDirective(facts), context)).toThrow(fault(code, path));
  });

  it.each([null, { role: 'office_chief', committeeId: 'ubnd' }, { role: 'chair', committeeId: 'other' }])(
    "refuses an issuer who is not the committee's leader: %j",
    (issuer) => {
      expect(() => judgeIssue(issue, { ...context, issuer })).toThrow(fault('NOT_AN_ISSUER', 'issuerId'));
    },
  );

  it('refuses a document of tomorrow, no directive, and more than a hundred', () => {
    expect(() => judgeIssue({ ...issue, document: { ...document, issuedOn: '2026-03-11' } }, context)).toThrow(
      fault('ISSUED_IN_FUTURE', 'document.issuedOn'),
    );
    expect(() => judgeIssue({ ...issue, directives: [] }, context)).toThrow(fault('NOTHING_CHOSEN', 'directives'));
    expect(() => judgeIssue({ ...issue, directives: Array.from({ length: 101 }, () => directive) }, context)).toThrow(
      fault('TOO_MANY', 'directives'),
    );
  });
});

describe('cascading', () => {
  const child = { ...context, parentDueOn: '2026-03-25' };

  it("without a day takes the parent's", () => {
    expect(
      judgeIssue({ ...issue, directives: [{ ...directive, deadline: deadlineOn(null) }] }, child).directives,
    ).toMatchObject([{ dueOn: '2026-03-25', assignments: [{ dueOn: '2026-03-25' }] }]);
  });

  it('may be earlier, but not later', () => {
    expect(
      judgeIssue({ ...issue, directives: [{ ...directive, deadline: deadlineOn('2026-03-20') }] }, child).directives,
    ).toMatchObject([{ dueOn: '2026-03-20' }]);
    expect(() => judgeIssue(issue, child)).toThrow(
      expect.objectContaining({
        code: 'CHILD_LATER_THAN_PARENT',
        path: 'directives.0.deadline',
        details: { latestOn: '2026-03-25' },
      }),
    );
  });

  it("of work that is overdue above is still possible, on the parent's day", () => {
    const overdue = { ...context, parentDueOn: '2026-02-20' };
    expect(
      judgeIssue({ ...issue, directives: [{ ...directive, deadline: deadlineOn(null) }] }, overdue).directives,
    ).toMatchObject([{ dueOn: '2026-02-20' }]);
  });
});
