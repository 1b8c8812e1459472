import { Radio } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../lib/graphql.ts';
import { FieldGroup } from '../../ui/form.tsx';
import { LineField, TextAreaField } from '../../ui/inputs.tsx';
import { useFieldsOf } from '../../ui/command-dialog.tsx';
import { type ActDialogProps, ActForm } from './act-form.tsx';
import type { ActsOfAssignment } from './acts.ts';
import { CommandRefusal, type Fault, useCommand } from '../../lib/use-command.ts';
import { WholeDirective } from './whole-directive.ts';

const EndTrackingMutation = graphql(
  `
    mutation EndTracking($input: EndTrackingInput!) {
      endTracking(input: $input) {
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

/** Ends a share without a result. */
export function EndTrackingDialog({ share, onDone, ...ways }: ActDialogProps & { share: ActsOfAssignment }) {
  const { t } = useLingui();
  const [isSuperseded, setIsSuperseded] = useState(false);
  const [supersededBy, setSupersededBy] = useState('');
  const [reason, setReason] = useState('');
  const act = useCommand(EndTrackingMutation);
  const fieldsOf = useFieldsOf(act.problem);
  const agency = share.agency.name;

  async function handleSubmit() {
    const faults: Fault[] = [];
    if (isSuperseded && supersededBy.trim() === '') {
      faults.push({ path: 'supersededBy', message: t`Nhập văn bản thay thế.` });
    }
    if (reason.trim() === '') faults.push({ path: 'reason', message: t`Nhập lý do.` });
    if (act.refuse(faults)) return;
    const answer = await act.send({
      assignmentId: share.id,
      outcome: isSuperseded ? 'SUPERSEDED' : 'ENDED',
      reason,
      ...(isSuperseded ? { supersededBy } : {}),
    });
    if (answer) onDone(t`Đã kết thúc theo dõi ${agency}`);
  }

  return (
    <ActForm
      {...ways}
      act={act}
      fieldsOf={fieldsOf}
      title={<Trans>Kết thúc theo dõi {agency}?</Trans>}
      verb={<Trans>Kết thúc theo dõi</Trans>}
      onSubmit={() => void handleSubmit()}
    >
      <p>
        <Trans>
          Việc của {agency} đóng lại mà không có kết quả, không tính là hoàn thành hay quá hạn, và không mở lại được.
          Đơn vị được báo ngay.
        </Trans>
      </p>
      <FieldGroup legend={<Trans>Kết thúc vì</Trans>}>
        <Radio
          name="outcome"
          data-autofocus
          label={t`Không theo dõi nữa`}
          checked={!isSuperseded}
          onChange={() => setIsSuperseded(false)}
        />
        <Radio
          name="outcome"
          label={t`Có văn bản khác thay thế`}
          checked={isSuperseded}
          onChange={() => setIsSuperseded(true)}
        />
      </FieldGroup>
      {isSuperseded && (
        <LineField
          {...fieldsOf('supersededBy')}
          label={<Trans>Văn bản thay thế</Trans>}
          hint={<Trans>Số, ký hiệu và ngày, ví dụ: 215/TB-UBND ngày 12/08/2024</Trans>}
          value={supersededBy}
          onChange={(event) => setSupersededBy(event.currentTarget.value)}
        />
      )}
      <TextAreaField
        {...fieldsOf('reason')}
        isLow
        label={<Trans>Lý do</Trans>}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ActForm>
  );
}
