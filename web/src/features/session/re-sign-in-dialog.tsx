import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { sessionRenewed, useSessionExpired } from '../../lib/re-sign-in.ts';
import { signIn } from '../../lib/session.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormField } from '../../ui/form.tsx';
import { PasswordField } from '../../ui/text-field.tsx';

/** Renews an ended session over the screen, for the same person only; what was typed stays where it is. */
export function ReSignInDialog({ email }: { email: string }) {
  const { t } = useLingui();
  const isOpen = useSessionExpired();
  const [password, setPassword] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [isSending, setIsSending] = useState(false);

  async function handleSubmit() {
    if (password === '') return setError(t`Nhập mật khẩu`);
    setIsSending(true);
    const failure = await signIn(email, password);
    setIsSending(false);
    if (failure === null) {
      setPassword('');
      setError(null);
      return sessionRenewed();
    }
    setError(
      failure.reason === 'wrong'
        ? t`Mật khẩu chưa đúng`
        : failure.reason === 'wait'
          ? t`Đã thử nhiều lần. Chờ ${failure.seconds} giây rồi thử lại`
          : t`Máy chủ không trả lời. Thử lại sau ít phút`,
    );
  }

  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => {}}
      mustAnswer
      title={t`Phiên làm việc đã hết`}
      onSubmit={() => void handleSubmit()}
      actions={
        <>
          <Button component="a" href="/sign-in" variant="subtle">
            <Trans>Dùng tài khoản khác</Trans>
          </Button>
          <Button type="submit" variant="filled" loading={isSending}>
            <Trans>Đăng nhập lại</Trans>
          </Button>
        </>
      }
    >
      <p>
        <Trans>
          Nội dung đang nhập vẫn còn nguyên. Nhập lại mật khẩu của <b>{email}</b> để tiếp tục.
        </Trans>
      </p>
      <input type="text" autoComplete="username" value={email} readOnly hidden aria-label={t`Thư điện tử`} />
      <FormField label={t`Mật khẩu`} error={error}>
        {(control) => (
          <PasswordField
            {...control}
            data-autofocus
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
        )}
      </FormField>
    </Dialog>
  );
}
