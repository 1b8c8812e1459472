import { ChangeDialog } from './change-dialog.tsx';
import { DiscardDialog, GiveBackDialog, IssueDialog, type LetterDialogProps, SubmitDialog } from './letter-dialogs.tsx';
import type { LetterActName } from './letter-screen.tsx';

/** The dialog of the act that was begun; fetched with the first one. */
export function LetterDialog({ act, ...props }: LetterDialogProps & { act: LetterActName }) {
  switch (act) {
    case 'change':
      return <ChangeDialog {...props} />;
    case 'submit':
      return <SubmitDialog {...props} />;
    case 'giveBack':
      return <GiveBackDialog {...props} />;
    case 'issue':
      return <IssueDialog {...props} />;
    case 'discard':
      return <DiscardDialog {...props} />;
  }
}
