import { Checkbox } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { FieldError } from '../../ui/form.tsx';
import { LineField } from '../../ui/inputs.tsx';
import { LadderPreview } from './ladder-preview.tsx';
import { LADDER_FIELDS } from './ladder-words.ts';
import type { SettingsForm } from './settings-form.ts';
import look from './settings.module.css';

type Props = {
  form: SettingsForm;
  errors: readonly FieldError[];
  onChange: (values: Partial<SettingsForm>) => void;
};

/** When the ladder reminds, whom it tells, and when it keeps quiet. */
export function LadderFields({ form, errors, onChange }: Props) {
  const { i18n } = useLingui();
  return (
    <section aria-labelledby="ladder" className={look.section}>
      <h2 id="ladder">
        <Trans>Nhắc việc và báo cáo vượt cấp</Trans>
      </h2>
      {LADDER_FIELDS.map(({ name, label, hint }) => (
        <LineField
          key={name}
          id={name}
          inputMode={name === 'webhookUrl' ? 'url' : 'numeric'}
          autoComplete="off"
          label={i18n._(label)}
          hint={i18n._(hint)}
          value={form[name]}
          error={errors.find(({ fieldId }) => fieldId === name)?.message}
          className={name === 'webhookUrl' ? undefined : look.number}
          onChange={(event) => onChange({ [name]: event.currentTarget.value })}
        />
      ))}
      <Checkbox
        checked={form.remindsHead}
        label={<Trans>Nhắc cả thủ trưởng đơn vị cùng đầu mối</Trans>}
        description={<Trans>Nếu không chọn, thủ trưởng chỉ được báo khi quá hạn hoặc lâu chưa có báo cáo.</Trans>}
        onChange={(event) => onChange({ remindsHead: event.currentTarget.checked })}
      />
      <Checkbox
        checked={form.quietOnDaysOff}
        label={<Trans>Không nhắc vào ngày nghỉ; chuyển sang ngày làm việc kế tiếp</Trans>}
        onChange={(event) => onChange({ quietOnDaysOff: event.currentTarget.checked })}
      />
      <LadderPreview form={form} />
    </section>
  );
}
