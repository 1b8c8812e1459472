import type { RequestKind } from '../../lib/request-words.ts';
import type { ActDialogProps } from './act-form.tsx';
import type { Act, ActsOfDirective, Choice } from './acts.ts';
import { AmendDialog } from './amend-dialog.tsx';
import { AskDialog } from './ask-dialog.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import { EndTrackingDialog } from './end-tracking-dialog.tsx';
import { AnswerExplanationDialog, DemandExplanationDialog } from './explanation-dialogs.tsx';
import { PaperAnswerDialog } from './paper-answer-dialog.tsx';
import { RemindDialog } from './remind-dialog.tsx';
import { ReviewDialog } from './review-dialog.tsx';
import { AnswerOfferDialog, ResumeDialog, TakeBackDialog } from './request-dialogs.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

type Props = ActDialogProps & {
  choice: Choice;
  directive: ActsOfDirective;
  agencyNames: readonly string[];
  /** Agencies that hold a share. */
  takenIds: ReadonlySet<string>;
};

const ASKED: Partial<Record<Act, RequestKind>> = {
  askExtension: 'EXTENSION',
  askTransfer: 'WRONG_AGENCY',
  askRelease: 'INFEASIBLE',
  askPause: 'SUSPENSION',
};

/** The dialog of the act that was begun; fetched with the first one. */
export function ActDialogs({ choice, directive, agencyNames, takenIds, ...ways }: Props) {
  const { act, shares } = choice;
  const [share] = shares;
  if (act === 'confirm') return <ConfirmDialog {...ways} directiveId={directive.id} agencyNames={agencyNames} />;
  if (act === 'amend') return <AmendDialog {...ways} code={directive.code} />;
  if (act === 'remind') return <RemindDialog {...ways} shares={shares} />;
  if (!share) return null;
  if (act === 'accept' || act === 'return') return <ReviewDialog {...ways} share={share} decision={act} />;
  const asked = ASKED[act];
  if (asked) return <AskDialog {...ways} share={share} kind={asked} takenIds={takenIds} />;
  if (act === 'decide' && share.pendingRequest) return <DecideDialog {...ways} requestId={share.pendingRequest.id} />;
  if (act === 'answerOffer') return <AnswerOfferDialog {...ways} share={share} />;
  if (act === 'demandExplanation') return <DemandExplanationDialog {...ways} share={share} />;
  if (act === 'answerExplanation') return <AnswerExplanationDialog {...ways} share={share} />;
  if (act === 'takeBack') return <TakeBackDialog {...ways} share={share} />;
  if (act === 'resume') return <ResumeDialog {...ways} share={share} />;
  if (act === 'paperAnswer') return <PaperAnswerDialog {...ways} share={share} />;
  if (act === 'withdraw') return <WithdrawDialog {...ways} share={share} />;
  return act === 'endTracking' ? <EndTrackingDialog {...ways} share={share} /> : null;
}
