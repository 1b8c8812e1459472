import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDates } from '../../lib/day-context.tsx';
import { graphql } from '../../lib/graphql.ts';
import { CommandRefusal, type Fault, useCommand } from '../../lib/use-command.ts';
import { useUploads } from '../../lib/use-uploads.ts';
import { useFieldsOf } from '../../ui/command-dialog.tsx';
import { DemandFields, useDemand } from '../../ui/demand-fields.tsx';
import { TextAreaField } from '../../ui/inputs.tsx';
import { UploadField } from '../../ui/upload-field.tsx';
import { type ActDialogProps, ActForm } from './act-form.tsx';
import type { ActsOfAssignment } from './acts.ts';
import { WholeDirective, WholeShare } from './whole-directive.ts';

const DemandExplanationMutation = graphql(
  `
    mutation DemandExplanation($input: DemandExplanationInput!) {
      demandExplanation(input: $input) {
        __typename
        ...CommandRefusal
        ... on ExplanationDemand {
          id
          assignments {
            id
            ...WholeShare
          }
        }
      }
    }
  `,
  [CommandRefusal, WholeShare],
);

const AnswerExplanationMutation = graphql(
  `
    mutation AnswerExplanation($input: AnswerExplanationInput!) {
      answerExplanation(input: $input) {
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

const LONGEST_ANSWER = 10_000;

type Props = ActDialogProps & { share: ActsOfAssignment };

/** Demands that an agency explains itself by a day. */
export function DemandExplanationDialog({ share, onDone, ...ways }: Props) {
  const { t } = useLingui();
  const demand = useDemand();
  const act = useCommand(DemandExplanationMutation);
  const fieldsOf = useFieldsOf(act.problem);
  const agency = share.agency.name;

  async function handleSubmit() {
    if (act.refuse(demand.faults()) || demand.input === null) return;
    if (await act.send({ assignmentIds: [share.id], ...demand.input })) onDone(t`Đã yêu cầu ${agency} giải trình`);
  }

  return (
    <ActForm
      {...ways}
      act={act}
      fieldsOf={fieldsOf}
      title={<Trans>Yêu cầu {agency} giải trình</Trans>}
      verb={<Trans>Gửi yêu cầu giải trình</Trans>}
      onSubmit={() => void handleSubmit()}
    >
      <p>
        <Trans>
          Yêu cầu được tính là đôn đốc lần {share.reminderCount + 1} và ghi vào nhật ký. Đơn vị trả lời một lần.
        </Trans>
      </p>
      <DemandFields demand={demand} fieldsOf={fieldsOf} />
    </ActForm>
  );
}

/** The agency explains itself, once. */
export function AnswerExplanationDialog({ share, onDone, ...ways }: Props) {
  const { t } = useLingui();
  const dates = useDates();
  const [answer, setAnswer] = useState('');
  const uploads = useUploads([], () => {});
  const act = useCommand(AnswerExplanationMutation);
  const fieldsOf = useFieldsOf(act.problem);
  const demand = share.openExplanation;
  const day = demand ? dates.day(demand.answerBefore) : '';

  async function handleSubmit() {
    const faults: Fault[] = [];
    if (answer.trim() === '') faults.push({ path: 'answer', message: t`Nhập nội dung giải trình.` });
    if (uploads.isRunning) faults.push({ path: 'fileIds', message: t`Tệp đang tải lên. Chờ tải xong rồi gửi.` });
    if (act.refuse(faults)) return;
    const isSent = await act.send({ explanationId: demand?.id ?? '', answer, fileIds: uploads.fileIds });
    if (isSent) onDone(t`Đã gửi giải trình`);
  }

  return (
    <ActForm
      {...ways}
      act={act}
      fieldsOf={fieldsOf}
      title={<Trans>Giải trình của {share.agency.name}</Trans>}
      verb={<Trans>Gửi giải trình</Trans>}
      onSubmit={() => void handleSubmit()}
      width={640}
    >
      {demand?.question && <blockquote className="quote">{demand.question}</blockquote>}
      <p>
        <Trans>
          Hạn giải trình: {day}. Giải trình gửi một lần, không sửa được; gửi sau hạn vẫn được nhận và ghi là trễ.
        </Trans>
      </p>
      <TextAreaField
        {...fieldsOf('answer')}
        label={<Trans>Nội dung giải trình</Trans>}
        value={answer}
        onChange={(event) => setAnswer(event.currentTarget.value)}
        count={{ used: [...answer.trim()].length, limit: LONGEST_ANSWER }}
        data-autofocus
      />
      <UploadField {...fieldsOf('fileIds')} legend={t`Tệp kèm theo`} uploads={uploads} isOptional />
    </ActForm>
  );
}
