import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconBuilding, IconLanguage } from '@tabler/icons-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { showIn } from '../../lib/language.ts';
import { signIn, type SignInFailure } from '../../lib/session.ts';
import { Brand } from '../../ui/brand.tsx';
import { ErrorSummary, type FieldError, FormField } from '../../ui/form.tsx';
import { usePageTitle } from '../../ui/page.tsx';
import { PasswordField, TextField } from '../../ui/text-field.tsx';
import { SignInArt } from './sign-in-art.tsx';
import look from './sign-in-form.module.css';

/** Sign-in with address and password. The errors never say which of the two was wrong. */
export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const { t, i18n } = useLingui();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [isSending, setIsSending] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  usePageTitle(t`Đăng nhập`);
  useEffect(() => first.current?.focus(), []);

  const otherLanguage = i18n.locale === 'en' ? 'vi' : 'en';

  async function handleSubmit(event: FormEvent) {
    event.preventDefault();
    const missing: FieldError[] = [];
    if (email.trim() === '') missing.push({ fieldId: 'email', message: t`Nhập thư điện tử` });
    if (password === '') missing.push({ fieldId: 'password', message: t`Nhập mật khẩu` });
    if (missing.length > 0) return setErrors(missing);

    setIsSending(true);
    const failure = await signIn(email, password);
    setIsSending(false);
    if (failure === null) onSignedIn();
    else setErrors([{ fieldId: failure.reason === 'wrong' ? 'email' : undefined, message: words(failure) }]);
  }

  function words(failure: SignInFailure): string {
    if (failure.reason === 'wrong') return t`Thư điện tử hoặc mật khẩu chưa đúng`;
    if (failure.reason === 'wait') return t`Đã thử nhiều lần. Chờ ${failure.seconds} giây rồi thử lại`;
    return t`Máy chủ không trả lời. Kiểm tra kết nối rồi thử lại`;
  }

  const errorOf = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;

  return (
    <div className={look.screen}>
      <aside className={look.side} aria-label={t`Giới thiệu`}>
        <Brand tone="on-dark" />
        <SignInArt />
        <p>
          <Trans>
            Theo dõi việc thực hiện ý kiến chỉ đạo,
            <br />
            từ lúc giao đến lúc xác nhận hoàn thành.
          </Trans>
        </p>
      </aside>
      <main className={look.main}>
        <form className={look.form} onSubmit={handleSubmit} noValidate>
          <div className={look.owner}>
            <span className={look.seal} aria-hidden="true">
              <IconBuilding size={20} stroke={1.75} />
            </span>
            <div>
              <b>
                <Trans>Hệ thống theo dõi chỉ đạo, điều hành</Trans>
              </b>
              <span className="meta">
                <Trans>Ủy ban nhân dân và các cơ quan, đơn vị</Trans>
              </span>
            </div>
          </div>
          <h1>
            <Trans>Đăng nhập</Trans>
          </h1>
          <ErrorSummary errors={errors} title={t`Chưa đăng nhập được`} />
          <FormField label={t`Thư điện tử`} id="email" error={errorOf('email')}>
            {(control) => (
              <TextField
                {...control}
                ref={first}
                type="email"
                autoComplete="username"
                autoCapitalize="none"
                spellCheck={false}
                value={email}
                onChange={(event) => setEmail(event.currentTarget.value)}
              />
            )}
          </FormField>
          <FormField label={t`Mật khẩu`} id="password" error={errorOf('password')}>
            {(control) => (
              <PasswordField
                {...control}
                autoComplete="current-password"
                value={password}
                onChange={(event) => setPassword(event.currentTarget.value)}
              />
            )}
          </FormField>
          <Button type="submit" variant="filled" size="md" fullWidth loading={isSending}>
            <Trans>Đăng nhập</Trans>
          </Button>
          <div className={look.links}>
            <Button
              variant="subtle"
              size="xs"
              lang={otherLanguage}
              leftSection={<IconLanguage size={16} aria-hidden />}
              onClick={() => void showIn(otherLanguage)}
            >
              {otherLanguage === 'en' ? 'English' : 'Tiếng Việt'}
            </Button>
          </div>
          <p className={`meta ${look.foot}`}>
            <Trans>Máy dùng chung: đăng xuất khi rời chỗ.</Trans>
          </p>
        </form>
      </main>
    </div>
  );
}
