import { Button, Checkbox } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { useCommandKey } from '../../lib/command-key.ts';
import { requestIdOf } from '../../lib/request-id.ts';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { ErrorSummary, type FieldError, FieldGroup } from '../../ui/form.tsx';
import { LineField } from '../../ui/inputs.tsx';
import { StickyActions } from '../../ui/page.tsx';
import { EmptyState, ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { ChangeSettingsMutation, type Settings, SettingsQuery } from './settings-operations.ts';
import { changesOf, faultsIn, formOf, NUMBER_LIMITS, type SettingsForm } from './settings-form.ts';
import { LadderFields } from './ladder-fields.tsx';
import { NUMBERS } from './settings-words.ts';
import look from './settings.module.css';

/** What the tenant decides for itself, with what each decision does. */
export function SettingsScreen() {
  const { t } = useLingui();
  const [{ data, error }, refetch] = useQuery({ query: SettingsQuery });
  const viewer = data?.viewer;
  if (!viewer && error) {
    return (
      <ErrorPanel
        title={t`Chưa tải được cài đặt`}
        requestId={requestIdOf(error)}
        onRetry={() => refetch({ requestPolicy: 'network-only' })}
      />
    );
  }
  if (!viewer) return <LoadingRows count={6} height={72} />;
  if (viewer.appointment.role !== 'TENANT_ADMIN') {
    return <EmptyState kind="none" title={t`Cài đặt của đơn vị do người quản trị thay đổi`} />;
  }
  return <SettingsFields key={JSON.stringify(viewer.tenant.settings)} settings={viewer.tenant.settings} />;
}

function SettingsFields({ settings }: { settings: Settings }) {
  const { t, i18n } = useLingui();
  const [form, setForm] = useState<SettingsForm>(() => formOf(settings));
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [{ fetching }, change] = useMutation(ChangeSettingsMutation);
  const keyFor = useCommandKey();
  const changes = changesOf(form, settings);
  const isDirty = Object.keys(changes).length > 0;
  const guard = useLeaveGuard(isDirty);
  const set = (values: Partial<SettingsForm>) => setForm((before) => ({ ...before, ...values }));

  async function handleSubmit(event: FormEvent) {
    event.preventDefault();
    const faults = faultsIn(form).map((name) => {
      const { least, most } = NUMBER_LIMITS[name];
      return { fieldId: name, message: t`Nhập số nguyên từ ${least} đến ${most}` };
    });
    setErrors(faults);
    if (faults.length > 0) return;
    const { data } = await change({ input: { ...changes, idempotencyKey: keyFor({ changes, settings }) } });
    const answer = data?.changeSettings;
    if (answer?.__typename === 'TenantSettings') return showToast({ text: t`Đã lưu cài đặt` });
    const fieldId = answer && 'path' in answer ? answer.path : undefined;
    setErrors([{ fieldId, message: answer?.message ?? t`Máy chủ không trả lời. Thử lại sau ít phút` }]);
  }

  return (
    <form className={look.form} onSubmit={(event) => void handleSubmit(event)} noValidate>
      {guard}
      <ErrorSummary errors={errors} title={t`Chưa lưu được cài đặt`} />
      {NUMBERS.map(({ name, label, hint, unit }) => (
        <LineField
          key={name}
          id={name}
          inputMode="numeric"
          autoComplete="off"
          label={i18n._(label)}
          hint={i18n._(hint)}
          value={form[name]}
          error={errors.find(({ fieldId }) => fieldId === name)?.message}
          className={look.number}
          placeholder={i18n._(unit)}
          onChange={(event) => set({ [name]: event.currentTarget.value })}
        />
      ))}
      <FieldGroup legend={t`Giao việc bằng lời`}>
        <Checkbox
          checked={form.confirmProposals}
          label={<Trans>Việc giao không có văn bản phải được lãnh đạo hoặc Chánh Văn phòng xác nhận</Trans>}
          description={<Trans>Trước khi được xác nhận, việc ấy chưa ràng buộc đơn vị nào.</Trans>}
          onChange={(event) => set({ confirmProposals: event.currentTarget.checked })}
        />
      </FieldGroup>
      <FieldGroup legend={t`Cách đọc thời hạn`}>
        <Checkbox
          checked={form.beforeDayIsInTime}
          label={<Trans>“Trước ngày 15/8” tính cả ngày 15/8</Trans>}
          description={<Trans>Bỏ chọn thì hạn là ngày liền trước; chữ ghi trong văn bản vẫn giữ nguyên.</Trans>}
          onChange={(event) => set({ beforeDayIsInTime: event.currentTarget.checked })}
        />
        <Checkbox
          checked={form.unknownStartIsIssue}
          label={<Trans>Thời hạn không ghi ngày bắt đầu thì tính từ ngày văn bản</Trans>}
          description={<Trans>Nếu không chọn, tính từ ngày từng đơn vị nhận nhiệm vụ.</Trans>}
          onChange={(event) => set({ unknownStartIsIssue: event.currentTarget.checked })}
        />
        <Checkbox
          checked={form.writtenDaysRoll}
          label={<Trans>Hạn ghi đúng ngày nghỉ thì chuyển sang ngày làm việc tiếp theo</Trans>}
          description={
            <Trans>
              Nếu không chọn, hạn giữ như văn bản ghi, kèm ghi chú. Thời hạn đếm ngày luôn chuyển theo Bộ luật Dân sự.
            </Trans>
          }
          onChange={(event) => set({ writtenDaysRoll: event.currentTarget.checked })}
        />
      </FieldGroup>
      <FieldGroup legend={t`Đánh giá kết quả`}>
        <Checkbox
          checked={form.gradeResults}
          label={<Trans>Người xác nhận xếp loại kết quả khi xác nhận hoàn thành</Trans>}
          onChange={(event) => set({ gradeResults: event.currentTarget.checked })}
        />
      </FieldGroup>
      <FieldGroup legend={t`Chánh Văn phòng quyết định đề nghị`}>
        <Checkbox
          checked={form.chiefDecidesExtensions}
          label={<Trans>Gia hạn</Trans>}
          description={<Trans>Chủ tịch và Phó Chủ tịch luôn quyết định được mọi đề nghị.</Trans>}
          onChange={(event) => set({ chiefDecidesExtensions: event.currentTarget.checked })}
        />
        <Checkbox
          checked={form.chiefDecidesTransfers}
          label={<Trans>Chuyển đơn vị</Trans>}
          onChange={(event) => set({ chiefDecidesTransfers: event.currentTarget.checked })}
        />
        <Checkbox
          checked={form.chiefDecidesInfeasible}
          label={<Trans>Không thực hiện</Trans>}
          onChange={(event) => set({ chiefDecidesInfeasible: event.currentTarget.checked })}
        />
        <Checkbox
          checked={form.chiefDecidesSuspensions}
          label={<Trans>Tạm dừng thực hiện</Trans>}
          onChange={(event) => set({ chiefDecidesSuspensions: event.currentTarget.checked })}
        />
      </FieldGroup>
      <FieldGroup legend={t`Báo cáo gửi sau hạn nhưng ghi ngày hoàn thành trong hạn`}>
        <Checkbox
          checked={form.chiefConfirmsLateDays}
          label={<Trans>Ngày này do Chánh Văn phòng hoặc lãnh đạo UBND xác nhận</Trans>}
          description={<Trans>Nếu không chọn, người xác nhận báo cáo tự xác nhận ngày.</Trans>}
          onChange={(event) => set({ chiefConfirmsLateDays: event.currentTarget.checked })}
        />
      </FieldGroup>
      <FieldGroup legend={t`Công văn đôn đốc`}>
        <Checkbox
          checked={form.lettersForCommittee}
          label={<Trans>Ban hành thừa lệnh Chủ tịch UBND (TL. CHỦ TỊCH)</Trans>}
          description={<Trans>Nếu không chọn, công văn do Văn phòng ban hành. Từng dự thảo vẫn đổi được.</Trans>}
          onChange={(event) => set({ lettersForCommittee: event.currentTarget.checked })}
        />
      </FieldGroup>
      <LadderFields form={form} errors={errors} onChange={set} />
      <StickyActions>
        <Button onClick={() => setForm(formOf(settings))} disabled={!isDirty}>
          <Trans>Hoàn lại</Trans>
        </Button>
        <Button type="submit" variant="filled" loading={fetching} disabled={!isDirty}>
          <Trans>Lưu cài đặt</Trans>
        </Button>
      </StickyActions>
    </form>
  );
}
