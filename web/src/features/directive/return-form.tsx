import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { useDates } from '../../lib/day-context.tsx';
import { graphql } from '../../lib/graphql.ts';
import { TextAreaField } from '../../ui/inputs.tsx';
import { Note } from '../../ui/page.tsx';
import { useFieldsOf } from '../../ui/command-dialog.tsx';
import { type ActDialogProps, ActForm } from './act-form.tsx';
import type { ReviewedReport } from './review.ts';
import { CommandRefusal, useCommand } from '../../lib/use-command.ts';
import { WholeDirective } from './whole-directive.ts';

const ReturnCompletionMutation = graphql(
  `
    mutation ReturnCompletion($input: ReturnCompletionInput!) {
      returnCompletion(input: $input) {
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

/** What both answers to a report need to know of it. */
export type AnswerProps = ActDialogProps & {
  report: ReviewedReport;
  /** The share's due day. */
  dueOn: string | null;
  effect: {
    /** The due day when the report is returned today. */
    dueOnIfReturned: string | null;
    /** Whether the viewer's word is enough for a day in time of a report sent late. */
    canConfirmDay: boolean;
  };
  agencyName: string;
  title: ReactNode;
  /** The report itself and the choice of answer, above the form. */
  children: ReactNode;
};

/** Sends a completion report back with what is missing. */
export function ReturnForm({ report, dueOn, effect, agencyName, title, children, onDone, ...ways }: AnswerProps) {
  const { t } = useLingui();
  const dates = useDates();
  const [reason, setReason] = useState('');
  const act = useCommand(ReturnCompletionMutation);
  const fieldsOf = useFieldsOf(act.problem);
  const sentOn = report.paperOn ?? dates.dayOf(report.sentAt);
  const newDueOn = effect.dueOnIfReturned === dueOn ? null : effect.dueOnIfReturned;
  const movesDueDay = dueOn !== null && sentOn <= dueOn;

  async function handleSubmit() {
    if (act.refuse(reason.trim() === '' ? [{ path: 'reason', message: t`Nhập lý do.` }] : [])) return;
    if (await act.send({ reportId: report.id, reason })) onDone(t`Đã trả lại báo cáo của ${agencyName}`);
  }

  return (
    <ActForm
      {...ways}
      act={act}
      fieldsOf={fieldsOf}
      title={title}
      verb={<Trans>Trả lại báo cáo</Trans>}
      onSubmit={() => void handleSubmit()}
      width={640}
    >
      {children}
      {newDueOn && (
        <Note>
          <Trans>
            Trả lại: hạn mới <b>{dates.day(newDueOn)}</b>
          </Trans>
        </Note>
      )}
      <TextAreaField
        {...fieldsOf('reason')}
        label={<Trans>Lý do trả lại</Trans>}
        hint={
          movesDueDay ? (
            <Trans>Nêu chỗ còn thiếu. Báo cáo gửi trong hạn nên hạn lùi bằng số ngày làm việc đã chờ xác nhận.</Trans>
          ) : (
            <Trans>Nêu chỗ còn thiếu. Báo cáo gửi sau hạn nên hạn giữ nguyên.</Trans>
          )
        }
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ActForm>
  );
}
