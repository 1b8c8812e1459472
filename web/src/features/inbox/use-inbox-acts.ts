import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation } from 'urql';
import { referenceOf } from '../../lib/reference.ts';
import { useCommandKey } from '../../lib/command-key.ts';
import { graphql } from '../../lib/graphql.ts';
import { showToast } from '../../ui/toasts.tsx';
import type { InboxAct } from './inbox-acts.ts';
import type { InboxItem } from './inbox-item.ts';

const AcknowledgeMutation = graphql(`
  mutation AcknowledgeFromInbox($input: AcknowledgeAssignmentInput!) {
    acknowledgeAssignment(input: $input) {
      __typename
      ... on Assignment {
        id
        state
        standing
        acknowledgedAt
        acknowledgeBy
        viewerCanAcknowledge
        viewerCanReport
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

const ConfirmMutation = graphql(`
  mutation ConfirmFromInbox($input: ConfirmDirectiveInput!) {
    confirmDirective(input: $input) {
      __typename
      ... on Directive {
        id
        isProposal
        status
        standing
        viewerCanConfirm
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

type Options = {
  /** The item is done with. */
  onDone: (item: InboxItem) => void;
  /** Somebody else was faster, or it is no longer the viewer's: what is shown is old. */
  onStale: () => void;
};

/** Runs an act: at once where one click is enough, on its own screen otherwise. */
export function useInboxActs({ onDone, onStale }: Options) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const keyFor = useCommandKey();
  const [, acknowledge] = useMutation(AcknowledgeMutation);
  const [, confirm] = useMutation(ConfirmMutation);
  const [busyId, setBusyId] = useState<string | null>(null);

  async function send(item: InboxItem, act: 'acknowledge' | 'confirm') {
    if (busyId !== null) return;
    const reference = referenceOf(item.directive);
    setBusyId(item.id);
    const answer = act === 'acknowledge' ? await sendAcknowledgement(item) : await sendConfirmation(item);
    setBusyId(null);
    if (answer === undefined) {
      showToast({ tone: 'failed', text: t`Máy chủ không trả lời. Bấm lại để gửi; việc chỉ được ghi một lần.` });
    } else if (answer.message !== undefined) {
      showToast({ tone: 'failed', text: answer.message });
      onStale();
    } else {
      showToast({ text: act === 'acknowledge' ? t`Đã tiếp nhận ${reference}` : t`Đã xác nhận đề xuất ${reference}` });
      onDone(item);
    }
  }

  async function sendAcknowledgement({ assignment }: InboxItem) {
    const input = { assignmentId: assignment?.id ?? '' };
    const { data } = await acknowledge({ input: { ...input, idempotencyKey: keyFor(input) } });
    return data && refusalIn(data.acknowledgeAssignment);
  }

  async function sendConfirmation({ directive }: InboxItem) {
    const input = { directiveId: directive.id };
    const { data } = await confirm({ input: { ...input, idempotencyKey: keyFor(input) } });
    return data && refusalIn(data.confirmDirective);
  }

  return {
    busyId,
    run: (item: InboxItem, act: InboxAct) => {
      const { directive, assignment } = item;
      const params = { code: directive.code };
      if (act === 'acknowledge' || act === 'confirm') void send(item, act);
      else if (act === 'decide') void navigate({ to: '/decisions' });
      else if (act === 'cascade') void navigate({ to: '/issue', search: { execute: assignment?.id } });
      else if (act === 'report' || act === 'reportAgain') {
        void navigate({ to: '/directives/$code/report', params, search: { assignment: assignment?.id } });
      } else void navigate({ to: '/directives/$code', params });
    },
  };
}

function refusalIn(answer: { __typename: string } | { __typename: string; message: string }): { message?: string } {
  return 'message' in answer ? { message: answer.message } : {};
}
