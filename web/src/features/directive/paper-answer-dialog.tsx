import { Radio } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDates } from '../../lib/day-context.tsx';
import { graphql } from '../../lib/graphql.ts';
import { parseDay } from '../../lib/typed-day.ts';
import { useUploads } from '../../lib/use-uploads.ts';
import { REPORT_KINDS, type ReportKind } from '../../lib/words.ts';
import { FieldGroup } from '../../ui/form.tsx';
import { DayField, LineField, TextAreaField } from '../../ui/inputs.tsx';
import { UploadField } from '../../ui/upload-field.tsx';
import { useFieldsOf } from '../../ui/command-dialog.tsx';
import { type ActDialogProps, ActForm } from './act-form.tsx';
import type { ActsOfAssignment } from './acts.ts';
import { CommandRefusal, type Fault, useCommand } from '../../lib/use-command.ts';
import { WholeDirective } from './whole-directive.ts';

const ReportOnBehalfMutation = graphql(
  `
    mutation ReportOnBehalf($input: ReportOnBehalfInput!) {
      reportOnBehalf(input: $input) {
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

const KINDS: readonly ReportKind[] = ['PROGRESS', 'COMPLETION'];
const EMPTY = { paperNumber: '', paperOn: '', percent: '', statedOn: '', result: '', obstacles: '' };

/** Records what an agency answered on paper. */
export function PaperAnswerDialog({ share, onDone, ...ways }: ActDialogProps & { share: ActsOfAssignment }) {
  const { t, i18n } = useLingui();
  const { today } = useDates();
  const [kind, setKind] = useState<ReportKind>('COMPLETION');
  const [form, setForm] = useState(EMPTY);
  const uploads = useUploads([], () => {});
  const act = useCommand(ReportOnBehalfMutation);
  const fieldsOf = useFieldsOf(act.problem);
  const agency = share.agency.name;

  const put = (part: Partial<typeof EMPTY>) => setForm((before) => ({ ...before, ...part }));
  const bind = (name: keyof typeof EMPTY) => ({
    ...fieldsOf(name),
    value: form[name],
    onChange: (event: { currentTarget: { value: string } }) => put({ [name]: event.currentTarget.value }),
  });
  const bindDay = (name: 'paperOn' | 'statedOn') => ({
    ...bind(name),
    onChange: (typed: string) => put({ [name]: typed }),
  });

  async function handleSubmit() {
    const isCompletion = kind === 'COMPLETION';
    const notADay = t`Ngày không hợp lệ. Nhập theo dạng ngày/tháng/năm.`;
    const paperOn = parseDay(form.paperOn, today);
    const statedOn = parseDay(form.statedOn, today);
    const percent = Number(form.percent.replace('%', '').trim() || Number.NaN);
    const faults: Fault[] = [];
    if (form.paperNumber.trim() === '') faults.push({ path: 'paperNumber', message: t`Nhập số, ký hiệu văn bản.` });
    if (paperOn === null) {
      faults.push({ path: 'paperOn', message: form.paperOn === '' ? t`Nhập ngày của văn bản.` : notADay });
    }
    if (isCompletion && statedOn === null) {
      faults.push({ path: 'statedOn', message: form.statedOn === '' ? t`Nhập ngày hoàn thành.` : notADay });
    }
    if (!isCompletion && !Number.isInteger(percent)) {
      faults.push({ path: 'percent', message: t`Tiến độ là số nguyên từ 0 đến 100.` });
    }
    if (form.result.trim() === '') faults.push({ path: 'result', message: t`Nhập kết quả.` });
    if (uploads.isRunning) faults.push({ path: 'fileIds', message: t`Tệp đang tải lên. Chờ tải xong rồi ghi nhận.` });
    if (act.refuse(faults) || paperOn === null) return;

    const answer = await act.send({
      assignmentId: share.id,
      kind,
      paperNumber: form.paperNumber,
      paperOn,
      result: form.result,
      ...(form.obstacles.trim() === '' ? {} : { obstacles: form.obstacles }),
      ...(isCompletion ? { statedOn } : { percent }),
      fileIds: uploads.fileIds,
    });
    if (answer) onDone(t`Đã ghi nhận trả lời của ${agency}`);
  }

  return (
    <ActForm
      {...ways}
      act={act}
      fieldsOf={fieldsOf}
      title={<Trans>Ghi nhận văn bản trả lời của {agency}</Trans>}
      verb={<Trans>Ghi nhận trả lời</Trans>}
      onSubmit={() => void handleSubmit()}
      width={640}
    >
      <p>
        <Trans>Nhật ký ghi cả đơn vị trả lời và người ghi nhận. Báo cáo hoàn thành do người khác xác nhận.</Trans>
      </p>
      <LineField {...bind('paperNumber')} label={<Trans>Số, ký hiệu văn bản</Trans>} data-autofocus />
      <DayField {...bindDay('paperOn')} label={<Trans>Ngày văn bản</Trans>} />
      <FieldGroup legend={<Trans>Văn bản là</Trans>}>
        {KINDS.map((one) => (
          <Radio
            key={one}
            name="kind"
            label={i18n._(REPORT_KINDS[one])}
            checked={kind === one}
            onChange={() => setKind(one)}
          />
        ))}
      </FieldGroup>
      {kind === 'COMPLETION' ? (
        <DayField {...bindDay('statedOn')} label={<Trans>Ngày hoàn thành</Trans>} />
      ) : (
        <LineField {...bind('percent')} label={<Trans>Tiến độ (%)</Trans>} inputMode="numeric" />
      )}
      <TextAreaField {...bind('result')} isLow label={<Trans>Kết quả</Trans>} />
      <TextAreaField {...bind('obstacles')} isLow isOptional label={<Trans>Khó khăn, kiến nghị</Trans>} />
      <UploadField {...fieldsOf('fileIds')} legend={t`Bản chụp văn bản`} uploads={uploads} isOptional />
    </ActForm>
  );
}
