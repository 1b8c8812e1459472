import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../lib/graphql.ts';
import { showToast } from '../../ui/toasts.tsx';
import { useOvertakenWords } from './act-form.tsx';
import type { ActsOfAssignment } from './acts.ts';
import { CommandRefusal, useCommand } from '../../lib/use-command.ts';
import { WholeDirective } from './whole-directive.ts';

const AcknowledgeAssignmentMutation = graphql(
  `
    mutation AcknowledgeAssignment($input: AcknowledgeAssignmentInput!) {
      acknowledgeAssignment(input: $input) {
        __typename
        ...CommandRefusal
        ... on Assignment {
          id
          directive {
            id
            ...WholeDirective
          }
        }
      }
    }
  `,
  [CommandRefusal, WholeDirective],
);

/** Takes a share up with one click; a toast tells what came of it. */
export function useAcknowledge({ onReload }: { onReload: () => void }) {
  const { t } = useLingui();
  const { attempt, isSending } = useCommand(AcknowledgeAssignmentMutation);
  const overtakenWords = useOvertakenWords();

  async function acknowledge(share: ActsOfAssignment): Promise<void> {
    const { problem } = await attempt({ assignmentId: share.id });
    if (problem === null) return showToast({ text: t`${share.agency.name} đã tiếp nhận` });
    if (problem.kind === 'failed') {
      return showToast({
        tone: 'failed',
        text: t`Chưa tiếp nhận được: máy chủ không trả lời.`,
        action: { label: <Trans>Thử lại</Trans>, onClick: () => void acknowledge(share) },
      });
    }
    showToast({
      tone: 'failed',
      text: problem.kind === 'overtaken' ? overtakenWords(problem.refusal) : problem.faults[0]?.message,
      action: { label: <Trans>Tải lại</Trans>, onClick: onReload },
    });
  }

  return { acknowledge, isSending };
}
