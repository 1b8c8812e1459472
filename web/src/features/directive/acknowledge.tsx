import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { graphql } from '../../lib/graphql.ts';
import { showToast } from '../../ui/toasts.tsx';
import { useOvertakenWords } from './act-form.tsx';
import type { ActsOfAssignment } from './acts.ts';
import { ActRefusal, useAct } from './use-act.ts';
import { WholeDirective } from './whole-directive.ts';

const AcknowledgeAssignmentMutation = graphql(
  `
    mutation AcknowledgeAssignment($input: AcknowledgeAssignmentInput!) {
      acknowledgeAssignment(input: $input) {
        __typename
        ...ActRefusal
        ... on Assignment {
          id
          directive { id ...WholeDirective }
        }
      }
    }
  `,
  [ActRefusal, WholeDirective],
);

/** Takes a share up with one click; a toast tells what came of it. */
export function useAcknowledge({ onReload }: { onReload: () => void }) {
  const { t } = useLingui();
  const { send, problem, isSending } = useAct(AcknowledgeAssignmentMutation);
  const overtakenWords = useOvertakenWords();
  const last = useRef<ActsOfAssignment | null>(null);

  async function acknowledge(share: ActsOfAssignment) {
    last.current = share;
    if (await send({ assignmentId: share.id })) showToast({ text: t`${share.agency.name} đã tiếp nhận` });
  }

  useEffect(() => {
    if (problem === null) return;
    const again = () => last.current && void acknowledge(last.current);
    const reload = { label: <Trans>Tải lại</Trans>, onClick: onReload };
    if (problem.kind === 'overtaken') {
      showToast({ tone: 'failed', text: overtakenWords(problem.refusal), action: reload });
    } else if (problem.kind === 'refused') {
      showToast({ tone: 'failed', text: problem.faults[0]?.message, action: reload });
    } else {
      const text = <Trans>Chưa tiếp nhận được: máy chủ không trả lời.</Trans>;
      showToast({ tone: 'failed', text, action: { label: <Trans>Thử lại</Trans>, onClick: again } });
    }
    // One toast for each problem, whatever else is rendered anew.
  }, [problem]);

  return { acknowledge, isSending };
}
