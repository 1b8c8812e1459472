import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../lib/graphql.ts';
import { TextAreaField } from '../../ui/inputs.tsx';
import { useFieldsOf } from '../../ui/command-dialog.tsx';
import { type ActDialogProps, ActForm } from './act-form.tsx';
import type { ActsOfAssignment } from './acts.ts';
import { CommandRefusal, useCommand } from '../../lib/use-command.ts';
import { WholeDirective } from './whole-directive.ts';

const WithdrawAssignmentMutation = graphql(
  `
    mutation WithdrawAssignment($input: WithdrawAssignmentInput!) {
      withdrawAssignment(input: $input) {
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

/** Takes a share back from its agency. */
export function WithdrawDialog({ share, onDone, ...ways }: ActDialogProps & { share: ActsOfAssignment }) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const act = useCommand(WithdrawAssignmentMutation);
  const fieldsOf = useFieldsOf(act.problem);
  const agency = share.agency.name;

  async function handleSubmit() {
    if (act.refuse(reason.trim() === '' ? [{ path: 'reason', message: t`Nhập lý do.` }] : [])) return;
    if (await act.send({ assignmentId: share.id, reason })) onDone(t`Đã thu hồi nhiệm vụ của ${agency}`);
  }

  return (
    <ActForm
      {...ways}
      act={act}
      fieldsOf={fieldsOf}
      title={<Trans>Thu hồi nhiệm vụ của {agency}?</Trans>}
      verb={<Trans>Thu hồi nhiệm vụ</Trans>}
      onSubmit={() => void handleSubmit()}
    >
      <p>
        <Trans>
          {agency} được báo ngay. Báo cáo đã gửi vẫn lưu trong nhật ký. Không thể khôi phục; muốn giao lại phải giao
          thêm đơn vị này khi điều chỉnh nhiệm vụ.
        </Trans>
      </p>
      <TextAreaField
        {...fieldsOf('reason')}
        isLow
        label={<Trans>Lý do thu hồi</Trans>}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        data-autofocus
      />
    </ActForm>
  );
}
