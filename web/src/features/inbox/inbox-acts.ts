/** What may be done about something in the inbox. */
export type InboxAct =
  | 'confirm'
  | 'review'
  | 'acknowledge'
  | 'report'
  | 'reportAgain'
  | 'cascade'
  | 'decide'
  | 'answerOffer'
  | 'explain'
  | 'open';

type Facts = {
  reason?: string;
  directive: { viewerCanConfirm: boolean };
  assignment: {
    isReturned: boolean;
    viewerCanAcknowledge: boolean;
    viewerCanReport: boolean;
    viewerCanReview: boolean;
    viewerCanCascade: boolean;
    openExplanation: { viewerCanAnswer: boolean } | null;
  } | null;
};

/** Every act the viewer has, in the order of duty; the first is the one thing to do. */
export function actsOn({ reason, directive, assignment }: Facts): InboxAct[] {
  const acts: ReadonlyArray<[InboxAct, boolean | undefined]> = [
    ['confirm', directive.viewerCanConfirm],
    ['decide', reason === 'TO_DECIDE'],
    ['answerOffer', reason === 'OFFERED'],
    ['explain', assignment?.openExplanation?.viewerCanAnswer],
    ['review', assignment?.viewerCanReview],
    ['acknowledge', assignment?.viewerCanAcknowledge],
    [assignment?.isReturned ? 'reportAgain' : 'report', assignment?.viewerCanReport],
    ['cascade', assignment?.viewerCanCascade],
    ['open', true],
  ];
  return acts.flatMap(([act, isOpen]) => (isOpen ? [act] : []));
}

/** What is selected once an item is gone: the one after it, or the one before where it was the last. */
export function neighbourOf(ids: readonly string[], id: string): string | undefined {
  const at = ids.indexOf(id);
  return at < 0 ? ids[0] : (ids[at + 1] ?? ids[at - 1]);
}
