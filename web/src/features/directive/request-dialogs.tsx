import { Radio } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDates } from '../../lib/day-context.tsx';
import { graphql } from '../../lib/graphql.ts';
import { CommandRefusal, useCommand } from '../../lib/use-command.ts';
import { useFieldsOf } from '../../ui/command-dialog.tsx';
import { FieldGroup } from '../../ui/form.tsx';
import { TextAreaField } from '../../ui/inputs.tsx';
import { type ActDialogProps, ActForm } from './act-form.tsx';
import type { ActsOfAssignment } from './acts.ts';
import { WholeDirective } from './whole-directive.ts';

const TakeBackRequestMutation = graphql(
  `
    mutation TakeBackRequest($input: TakeBackRequestInput!) {
      takeBackRequest(input: $input) {
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

const AnswerOfferMutation = graphql(
  `
    mutation AnswerOffer($input: AnswerOfferInput!) {
      answerOffer(input: $input) {
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

const ResumeAssignmentMutation = graphql(
  `
    mutation ResumeAssignment($input: ResumeAssignmentInput!) {
      resumeAssignment(input: $input) {
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

type Props = ActDialogProps & { share: ActsOfAssignment };

/** Takes a request back before it is decided. */
export function TakeBackDialog({ share, onDone, ...ways }: Props) {
  const { t } = useLingui();
  const act = useCommand(TakeBackRequestMutation);
  const fieldsOf = useFieldsOf(act.problem);

  async function handleSubmit() {
    if (await act.send({ requestId: share.pendingRequest?.id ?? '' })) onDone(t`Đã rút đề nghị`);
  }

  return (
    <ActForm
      {...ways}
      act={act}
      fieldsOf={fieldsOf}
      title={<Trans>Rút đề nghị?</Trans>}
      verb={<Trans>Rút đề nghị</Trans>}
      onSubmit={() => void handleSubmit()}
    >
      <p>
        <Trans>Đề nghị không còn chờ quyết định; hạn và trạng thái của nhiệm vụ giữ nguyên.</Trans>
      </p>
    </ActForm>
  );
}

/** Accepts or declines the earlier day that was offered. */
export function AnswerOfferDialog({ share, onDone, ...ways }: Props) {
  const { t } = useLingui();
  const dates = useDates();
  const [isAccepted, setIsAccepted] = useState<boolean | null>(null);
  const act = useCommand(AnswerOfferMutation);
  const fieldsOf = useFieldsOf(act.problem);
  const request = share.pendingRequest;
  const offered = request?.offeredDueOn ? dates.day(request.offeredDueOn) : '';
  const asked = request?.askedDueOn ? dates.day(request.askedDueOn) : '';
  const due = share.dueOn ? dates.day(share.dueOn) : '';

  async function handleSubmit() {
    const isUndecided = isAccepted === null;
    if (act.refuse(isUndecided ? [{ path: 'isAccepted', message: t`Chọn đồng ý hoặc không đồng ý.` }] : [])) return;
    const answer = await act.send({ requestId: request?.id ?? '', isAccepted: isAccepted === true });
    if (answer) onDone(isAccepted === true ? t`Hạn mới là ${offered}` : t`Đã trả lời không đồng ý phương án`);
  }

  return (
    <ActForm
      {...ways}
      act={act}
      fieldsOf={fieldsOf}
      title={<Trans>Trả lời phương án gia hạn</Trans>}
      verb={<Trans>Gửi trả lời</Trans>}
      onSubmit={() => void handleSubmit()}
    >
      <p>
        <Trans>
          Đơn vị đề nghị gia hạn đến {asked}; bên giao chấp thuận đến <b>{offered}</b>. Hạn hiện tại là {due}.
        </Trans>
      </p>
      {request?.decisionReason && <blockquote className="quote">{request.decisionReason}</blockquote>}
      <FieldGroup legend={<Trans>Đơn vị trả lời</Trans>} {...fieldsOf('isAccepted')}>
        <Radio
          name="answer"
          label={<Trans>Đồng ý phương án, hạn mới {offered}</Trans>}
          checked={isAccepted === true}
          onChange={() => setIsAccepted(true)}
        />
        <Radio
          name="answer"
          label={<Trans>Không đồng ý, giữ hạn {due}</Trans>}
          checked={isAccepted === false}
          onChange={() => setIsAccepted(false)}
        />
      </FieldGroup>
    </ActForm>
  );
}

/** Lets suspended work go on. */
export function ResumeDialog({ share, onDone, ...ways }: Props) {
  const { t } = useLingui();
  const dates = useDates();
  const [note, setNote] = useState('');
  const act = useCommand(ResumeAssignmentMutation);
  const fieldsOf = useFieldsOf(act.problem);
  const agency = share.agency.name;
  const since = share.suspendedOn ? dates.day(share.suspendedOn) : '';

  async function handleSubmit() {
    if (await act.send({ assignmentId: share.id, note })) onDone(t`${agency} tiếp tục thực hiện nhiệm vụ`);
  }

  return (
    <ActForm
      {...ways}
      act={act}
      fieldsOf={fieldsOf}
      title={<Trans>Cho {agency} tiếp tục thực hiện?</Trans>}
      verb={<Trans>Tiếp tục thực hiện</Trans>}
      onSubmit={() => void handleSubmit()}
    >
      <p>
        <Trans>Tạm dừng từ ngày {since}. Thời hạn tính tiếp, hạn lùi bằng số ngày làm việc đã tạm dừng.</Trans>
      </p>
      <TextAreaField
        {...fieldsOf('note')}
        isLow
        isOptional
        label={<Trans>Lời nhắn cho đơn vị</Trans>}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </ActForm>
  );
}
