import { graphql, type ResultOf } from '../../lib/graphql.ts';

/** What decides which acts a viewer has on a share. The server judges; the screen only asks. */
export const Acts_Assignment = graphql(`
  fragment Acts_Assignment on Assignment {
    id
    standing
    isReturned
    reminderCount
    agency {
      id
      name
      shortName
    }
    viewerCanAcknowledge
    viewerCanReport
    viewerCanCascade
    viewerCanReview
    viewerCanRemind
    viewerCanReportOnBehalf
    viewerCanWithdraw
    viewerCanEndTracking
    dueOn
    workingDaysLeft
    daysOverdue
    suspendedOn
    viewerCanAsk
    viewerCanResume
    viewerCanDemandExplanation
    openExplanation {
      id
      question
      answerBefore
      daysLate
      viewerCanAnswer
    }
    requests {
      id
      kind
    }
    pendingRequest {
      id
      kind
      state
      reason
      askedDueOn
      offeredDueOn
      decisionReason
      viewerCanDecide
      viewerCanTakeBack
      viewerCanAnswerOffer
    }
  }
`);

/** The same for the directive as a whole. */
export const Acts_Directive = graphql(`
  fragment Acts_Directive on Directive {
    id
    code
    isProposal
    viewerCanAmend
    viewerCanConfirm
  }
`);

export type ActsOfAssignment = ResultOf<typeof Acts_Assignment>;
export type ActsOfDirective = ResultOf<typeof Acts_Directive>;

export type Act =
  | 'confirm'
  | 'amend'
  | 'acknowledge'
  | 'report'
  | 'cascade'
  | 'accept'
  | 'return'
  | 'decide'
  | 'answerOffer'
  | 'askExtension'
  | 'askTransfer'
  | 'askRelease'
  | 'askPause'
  | 'takeBack'
  | 'resume'
  | 'answerExplanation'
  | 'remind'
  | 'demandExplanation'
  | 'paperAnswer'
  | 'withdraw'
  | 'endTracking';

/** An act with what it is about: one share, several (a reminder), or none (the directive itself). */
export type Choice = { act: Act; code: string; shares: readonly ActsOfAssignment[] };

/** Every act the viewer has on one share, in the order of its menu. */
export function actsOn(share: ActsOfAssignment, { code, isProposal }: ActsOfDirective): Choice[] {
  const open: ReadonlyArray<[Act, boolean]> = [
    ['decide', share.pendingRequest?.viewerCanDecide === true],
    ['answerOffer', share.pendingRequest?.viewerCanAnswerOffer === true],
    ['answerExplanation', share.openExplanation?.viewerCanAnswer === true],
    ['acknowledge', share.viewerCanAcknowledge],
    ['report', share.viewerCanReport],
    ['cascade', share.viewerCanCascade],
    ['accept', share.viewerCanReview],
    ['return', share.viewerCanReview],
    ['askExtension', share.viewerCanAsk.includes('EXTENSION')],
    ['askTransfer', share.viewerCanAsk.includes('WRONG_AGENCY')],
    ['askRelease', share.viewerCanAsk.includes('INFEASIBLE')],
    ['askPause', share.viewerCanAsk.includes('SUSPENSION')],
    ['takeBack', share.pendingRequest?.viewerCanTakeBack === true],
    ['resume', share.viewerCanResume],
    ['remind', share.viewerCanRemind],
    ['demandExplanation', share.viewerCanDemandExplanation],
    ['paperAnswer', share.viewerCanReportOnBehalf],
    ['withdraw', share.viewerCanWithdraw],
    ['endTracking', share.viewerCanEndTracking],
  ];
  // A proposal binds nobody: its shares wait for its confirmation.
  if (isProposal) return [];
  return open.flatMap(([act, may]) => (may ? [{ act, code, shares: [share] }] : []));
}

export type Offer = {
  /** The one act of the screen by role and state; null where nothing is due from the viewer. */
  primary: Choice | null;
  /** What else stands beside it. */
  others: Choice[];
};

/** What the viewer is offered for the directive as a whole: what he owes comes first. */
export function offerOf(directive: ActsOfDirective, shares: readonly ActsOfAssignment[]): Offer {
  const { code } = directive;
  const all = shares.flatMap((share) => actsOn(share, directive));
  const firstOf = (act: Act) => all.find((choice) => choice.act === act);
  const remindable = all.filter(({ act }) => act === 'remind').flatMap((choice) => choice.shares);
  const late = remindable.filter(({ standing }) => standing === 'OVERDUE');

  const duties: Array<Choice | undefined> = [
    directive.viewerCanConfirm ? { act: 'confirm', code, shares: [] } : undefined,
    firstOf('decide'),
    firstOf('answerOffer'),
    firstOf('answerExplanation'),
    firstOf('accept'),
    firstOf('return'),
    firstOf('acknowledge'),
    firstOf('report'),
    late.length > 0 ? { act: 'remind', code, shares: late } : undefined,
  ];
  const rights: Array<Choice | undefined> = [
    firstOf('cascade'),
    firstOf('resume'),
    firstOf('askExtension'),
    firstOf('takeBack'),
    firstOf('askTransfer'),
    firstOf('askRelease'),
    firstOf('askPause'),
    remindable.length > 0 && late.length === 0 ? { act: 'remind', code, shares: remindable } : undefined,
    directive.viewerCanAmend ? { act: 'amend', code, shares: [] } : undefined,
  ];
  const [primary = null, ...rest] = duties.flatMap((choice) => choice ?? []);
  return { primary, others: [...rest, ...rights.flatMap((choice) => choice ?? [])] };
}
