import { Checkbox, Radio } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDates } from '../../lib/day-context.tsx';
import { parseDay } from '../../lib/typed-day.ts';
import { useViewer } from '../../lib/viewer.ts';
import type { useUploads } from '../../lib/use-uploads.ts';
import { FieldGroup, type FieldError } from '../../ui/form.tsx';
import { DayField, LineField, TextAreaField } from '../../ui/inputs.tsx';
import { UploadField } from '../../ui/upload-field.tsx';
import type { ReportField, ReportForm } from './report-form.ts';
import look from './report.module.css';

const MAX_OBSTACLES_CHARS = 4000;

type Props = {
  form: ReportForm;
  onChange: (change: Partial<ReportForm>) => void;
  uploads: ReturnType<typeof useUploads>;
  errors: readonly FieldError[];
  /** Whose Office confirms. */
  committeeName: string;
  dueOn: string | null;
};

/** The fields of a report; day and product are asked for only where the work is done. */
export function ReportFields({ form, onChange, uploads, errors, committeeName, dueOn }: Props) {
  const { t } = useLingui();
  const errorOf = (field: ReportField) => errors.find(({ fieldId }) => fieldId === field)?.message;
  const isDone = form.progress === 'DONE';
  const dates = useDates();
  const { chiefConfirmsLateDays } = useViewer().tenant.settings;
  const statedOn = parseDay(form.statedOn, dates.today);
  const isDayDoubtful = dueOn !== null && dates.today > dueOn && statedOn !== null && statedOn <= dueOn;
  const confirmer = chiefConfirmsLateDays ? t`Chánh Văn phòng hoặc lãnh đạo UBND` : t`Người xác nhận báo cáo`;
  const choices = [
    { value: 'NOT_STARTED', label: t`Chưa bắt đầu` },
    { value: 'GOING', label: t`Đang thực hiện` },
    { value: 'DONE', label: t`Đã hoàn thành` },
  ] as const;

  return (
    <>
      <FieldGroup legend={t`Tiến độ`} id="progress" error={errorOf('progress')}>
        <div className={look.choices}>
          {choices.map(({ value, label }) => (
            <Radio
              key={value}
              name="progress"
              value={value}
              label={label}
              checked={form.progress === value}
              onChange={() => onChange({ progress: value })}
            />
          ))}
        </div>
      </FieldGroup>
      {form.progress === 'GOING' && (
        <div className={look.percent}>
          <LineField
            id="percent"
            label={t`Phần trăm đã làm`}
            error={errorOf('percent')}
            inputMode="numeric"
            autoComplete="off"
            maxLength={3}
            value={form.percent}
            onChange={(event) => onChange({ percent: event.currentTarget.value })}
          />
        </div>
      )}
      {isDone && form.asksConfirmation && (
        <>
          <DayField
            id="stated-on"
            label={t`Ngày hoàn thành thực tế`}
            error={errorOf('stated-on')}
            value={form.statedOn}
            onChange={(statedOn) => onChange({ statedOn })}
            note={isDayDoubtful ? <Trans>{confirmer} xác nhận ngày này, vì báo cáo gửi sau hạn.</Trans> : undefined}
          />
          <LineField
            id="product-number"
            label={t`Số văn bản của sản phẩm`}
            hint={t`Ví dụ 158/KH-UBND. Không có số thì đính kèm tệp.`}
            error={errorOf('product-number')}
            autoComplete="off"
            value={form.productNumber}
            onChange={(event) => onChange({ productNumber: event.currentTarget.value })}
          />
        </>
      )}
      <TextAreaField
        id="result"
        label={t`Kết quả đạt được`}
        hint={t`Nêu số liệu, văn bản đã ban hành và nơi nhận.`}
        error={errorOf('result')}
        value={form.result}
        onChange={(event) => onChange({ result: event.currentTarget.value })}
      />
      <TextAreaField
        id="obstacles"
        label={t`Khó khăn, kiến nghị`}
        isOptional
        error={errorOf('obstacles')}
        value={form.obstacles}
        count={{ used: [...form.obstacles].length, limit: MAX_OBSTACLES_CHARS }}
        onChange={(event) => onChange({ obstacles: event.currentTarget.value })}
      />
      <UploadField
        id="files"
        legend={t`Tệp đính kèm`}
        uploads={uploads}
        error={errorOf('files')}
        isOptional={!isDone}
      />
      {isDone && (
        <div className={look.boxed}>
          <Checkbox
            checked={form.asksConfirmation}
            onChange={(event) => onChange({ asksConfirmation: event.currentTarget.checked })}
            label={
              <b>
                <Trans>Đề nghị xác nhận hoàn thành</Trans>
              </b>
            }
            description={
              form.asksConfirmation
                ? t`Văn phòng ${committeeName} sẽ xác nhận hoặc trả lại. Thời gian chờ xác nhận không tính vào quá hạn.`
                : t`Báo cáo tiến độ 100%, chưa đề nghị xác nhận: nhiệm vụ vẫn tính hạn.`
            }
          />
        </div>
      )}
    </>
  );
}
