import { describe, expect, it } from 'vitest';
import { type ActsOfAssignment, type ActsOfDirective, actsOn, offerOf } from './acts.ts';

const directive = (part: Partial<ActsOfDirective> = {}): ActsOfDirective => ({
  id: 'd1',
  code: 'BD-2024-0412',
  isProposal: false,
  viewerCanAmend: false,
  viewerCanConfirm: false,
  ...part,
});
const share = (part: Partial<ActsOfAssignment> = {}): ActsOfAssignment => ({
  id: 'a1',
  standing: 'ON_TRACK',
  isReturned: false,
  reminderCount: 0,
  agency: { id: 'g1', name: 'Sở Xây dựng', shortName: 'Sở XD' },
  viewerCanAcknowledge: false,
  viewerCanReport: false,
  viewerCanCascade: false,
  viewerCanReview: false,
  viewerCanRemind: false,
  viewerCanReportOnBehalf: false,
  viewerCanWithdraw: false,
  viewerCanEndTracking: false,
  dueOn: null,
  workingDaysLeft: null,
  daysOverdue: null,
  suspendedOn: null,
  viewerCanAsk: [],
  viewerCanResume: false,
  viewerCanDemandExplanation: false,
  openExplanation: null,
  requests: [],
  pendingRequest: null,
  ...part,
});
const namesOf = (...choices: ReadonlyArray<{ act: string } | null>) => choices.map((choice) => choice?.act ?? null);

describe('the one act of the screen', () => {
  it.each([
    [
      'a proposal waits for its confirmation',
      directive({ viewerCanConfirm: true, isProposal: true }),
      share(),
      'confirm',
    ],
    ['a report waits for its review', directive(), share({ viewerCanReview: true }), 'accept'],
    [
      'new work is taken up before it is reported on',
      directive(),
      share({ viewerCanAcknowledge: true, viewerCanReport: true }),
      'acknowledge',
    ],
    ['work in hand is reported on', directive(), share({ viewerCanReport: true, viewerCanCascade: true }), 'report'],
    ['late work is chased', directive(), share({ viewerCanRemind: true, standing: 'OVERDUE' }), 'remind'],
    ['work in time is not chased unasked', directive(), share({ viewerCanRemind: true }), null],
    ['nothing is due from a reader', directive(), share(), null],
  ])('%s', (_when, whole, part, expected) => {
    expect(offerOf(whole, [part]).primary?.act ?? null).toBe(expected);
  });

  it('reminds all that is late at once, and leaves alone what is in time', () => {
    const late = { viewerCanRemind: true, standing: 'OVERDUE' } as const;
    const { primary } = offerOf(directive(), [
      share({ id: 'a1', ...late }),
      share({ id: 'a2', viewerCanRemind: true }),
      share({ id: 'a3', ...late }),
    ]);
    expect(primary?.shares.map(({ id }) => id)).toEqual(['a1', 'a3']);
  });

  it('has the rest beside it, duties before rights', () => {
    const { primary, others } = offerOf(directive({ viewerCanAmend: true }), [
      share({ viewerCanReview: true }),
      share({ id: 'a2', viewerCanRemind: true, standing: 'OVERDUE' }),
    ]);
    expect(namesOf(primary, ...others)).toEqual(['accept', 'return', 'remind', 'amend']);
  });
});

describe('the menu of a share', () => {
  it('holds what the server allows and nothing else', () => {
    expect(namesOf(...actsOn(share({ viewerCanRemind: true, viewerCanWithdraw: true }), directive()))).toEqual([
      'remind',
      'withdraw',
    ]);
  });

  it('is empty while the directive is a proposal', () => {
    expect(actsOn(share({ viewerCanRemind: true }), directive({ isProposal: true }))).toEqual([]);
  });
});
