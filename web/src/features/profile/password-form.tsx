import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { changePassword } from '../../lib/session.ts';
import { useViewer } from '../../lib/viewer.ts';
import { ErrorSummary, type FieldError, FormField } from '../../ui/form.tsx';
import { PasswordField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toasts.tsx';
import look from './profile.module.css';

/** As the server asks for. */
const MIN_CHARS = 10;

/** Changes the password; every other session ends with the old one. */
export function PasswordForm() {
  const { t } = useLingui();
  const { email } = useViewer();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [isSending, setIsSending] = useState(false);
  const errorAt = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.message;

  async function handleSubmit(event: FormEvent) {
    event.preventDefault();
    const missing: FieldError[] = [
      ...(current === '' ? [{ fieldId: 'current-password', message: t`Nhập mật khẩu đang dùng` }] : []),
      ...(next.length < MIN_CHARS
        ? [{ fieldId: 'new-password', message: t`Đặt mật khẩu có ít nhất ${MIN_CHARS} ký tự` }]
        : next === current
          ? [{ fieldId: 'new-password', message: t`Mật khẩu mới phải khác mật khẩu đang dùng` }]
          : []),
    ];
    setErrors(missing);
    if (missing.length > 0) return;
    setIsSending(true);
    const failure = await changePassword(current, next);
    setIsSending(false);
    if (failure === null) {
      setCurrent('');
      setNext('');
      return showToast({ text: t`Đã đổi mật khẩu. Các phiên đăng nhập khác đã kết thúc.` });
    }
    setErrors([
      failure === 'wrong'
        ? { fieldId: 'current-password', message: t`Mật khẩu đang dùng chưa đúng` }
        : failure === 'refused'
          ? { fieldId: 'new-password', message: t`Mật khẩu mới không dùng được: cần từ ${MIN_CHARS} đến 200 ký tự` }
          : { message: t`Máy chủ không trả lời. Thử lại sau ít phút` },
    ]);
  }

  return (
    <form className={look.form} onSubmit={(event) => void handleSubmit(event)} noValidate>
      <ErrorSummary errors={errors} title={t`Chưa đổi được mật khẩu`} />
      <input type="text" autoComplete="username" value={email} readOnly hidden aria-label={t`Thư điện tử`} />
      <FormField id="current-password" label={t`Mật khẩu đang dùng`} error={errorAt('current-password')}>
        {(control) => (
          <PasswordField
            {...control}
            autoComplete="current-password"
            value={current}
            onChange={(event) => setCurrent(event.currentTarget.value)}
          />
        )}
      </FormField>
      <FormField
        id="new-password"
        label={t`Mật khẩu mới`}
        hint={t`Ít nhất ${MIN_CHARS} ký tự. Các phiên đăng nhập khác sẽ kết thúc.`}
        error={errorAt('new-password')}
      >
        {(control) => (
          <PasswordField
            {...control}
            autoComplete="new-password"
            value={next}
            onChange={(event) => setNext(event.currentTarget.value)}
          />
        )}
      </FormField>
      <div>
        <Button type="submit" loading={isSending}>
          <Trans>Đổi mật khẩu</Trans>
        </Button>
      </div>
    </form>
  );
}
