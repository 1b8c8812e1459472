import type { ActDialogProps } from './act-form.tsx';
import type { ActsOfDirective, Choice } from './acts.ts';
import { AmendDialog } from './amend-dialog.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { EndTrackingDialog } from './end-tracking-dialog.tsx';
import { PaperAnswerDialog } from './paper-answer-dialog.tsx';
import { RemindDialog } from './remind-dialog.tsx';
import { ReviewDialog } from './review-dialog.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

type Props = ActDialogProps & {
  choice: Choice;
  directive: ActsOfDirective;
  agencyNames: readonly string[];
};

/** The dialog of the act that was begun; fetched with the first one. */
export function ActDialogs({ choice, directive, agencyNames, ...ways }: Props) {
  const { act, shares } = choice;
  const [share] = shares;
  if (act === 'confirm') return <ConfirmDialog {...ways} directiveId={directive.id} agencyNames={agencyNames} />;
  if (act === 'amend') return <AmendDialog {...ways} code={directive.code} />;
  if (act === 'remind') return <RemindDialog {...ways} shares={shares} />;
  if (!share) return null;
  if (act === 'accept' || act === 'return') return <ReviewDialog {...ways} share={share} decision={act} />;
  if (act === 'paperAnswer') return <PaperAnswerDialog {...ways} share={share} />;
  if (act === 'withdraw') return <WithdrawDialog {...ways} share={share} />;
  return act === 'endTracking' ? <EndTrackingDialog {...ways} share={share} /> : null;
}
