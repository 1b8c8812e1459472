import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconLanguage } from '@tabler/icons-react';
import { type FormEvent, useEffect, useState } from 'react';
import { showIn } from '../../lib/language.ts';
import { signIn } from '../../lib/session.ts';
import { Brand } from '../../ui/brand.tsx';
import { ErrorSummary, type FieldError, FormField } from '../../ui/form.tsx';
import { Note, usePageTitle } from '../../ui/page.tsx';
import { ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import { PasswordField, TextField } from '../../ui/text-field.tsx';
import { acceptInvitation, type AcceptanceAnswer, findInvited, type Invited } from './accept-invitation.ts';
import look from './invite-form.module.css';

/** Characters of a password, as the server asks for them. */
const MIN_PASSWORD_CHARS = 10;

type Props = { token: string; onSignedIn: () => void; onSignIn: () => void };
type State = { kind: 'looking' | 'unreachable' | 'link-ended' | 'accepted' } | { kind: 'open'; invited: Invited };

/** An invited person sets a password and stands before the inbox. */
export function InviteForm({ token, onSignedIn, onSignIn }: Props) {
  const { t, i18n } = useLingui();
  const [state, setState] = useState<State>({ kind: 'looking' });
  const [round, setRound] = useState(0);
  usePageTitle(t`Kích hoạt tài khoản`);

  useEffect(() => {
    let isStale = false;
    findInvited(token).then(
      (invited) => !isStale && setState(invited === null ? { kind: 'link-ended' } : { kind: 'open', invited }),
      () => !isStale && setState({ kind: 'unreachable' }),
    );
    return () => {
      isStale = true;
    };
  }, [token, round]);

  function handleRetry() {
    setState({ kind: 'looking' });
    setRound(round + 1);
  }

  const otherLanguage = i18n.locale === 'en' ? 'vi' : 'en';
  return (
    <div className={look.screen}>
      <header className={look.head}>
        <Brand />
        <Button
          variant="subtle"
          size="xs"
          lang={otherLanguage}
          leftSection={<IconLanguage size={16} aria-hidden />}
          onClick={() => void showIn(otherLanguage)}
        >
          {otherLanguage === 'en' ? 'English' : 'Tiếng Việt'}
        </Button>
      </header>
      <main className={look.main}>
        <h1>
          <Trans>Kích hoạt tài khoản</Trans>
        </h1>
        {state.kind === 'looking' && <LoadingRows count={3} />}
        {state.kind === 'unreachable' && <ErrorPanel onRetry={handleRetry} />}
        {state.kind === 'link-ended' && (
          <div className={look.form} role="alert">
            <Note tone="soon">
              <Trans>
                Đường dẫn này không dùng được nữa: đã dùng, đã hết hạn hoặc đã được thay bằng đường dẫn khác. Đề nghị
                quản trị viên gửi lại lời mời; nếu đã đặt mật khẩu, hãy đăng nhập.
              </Trans>
            </Note>
            <Button size="md" onClick={onSignIn}>
              <Trans>Đến trang đăng nhập</Trans>
            </Button>
          </div>
        )}
        {state.kind === 'accepted' && (
          <div className={look.form} role="alert">
            <Note tone="info">
              <Trans>Đã kích hoạt tài khoản. Đăng nhập bằng mật khẩu vừa đặt để tiếp tục.</Trans>
            </Note>
            <Button variant="filled" size="md" onClick={onSignIn}>
              <Trans>Đến trang đăng nhập</Trans>
            </Button>
          </div>
        )}
        {state.kind === 'open' && (
          <PasswordForm
            token={token}
            invited={state.invited}
            onLinkEnded={() => setState({ kind: 'link-ended' })}
            onAccepted={() => setState({ kind: 'accepted' })}
            onSignedIn={onSignedIn}
          />
        )}
      </main>
    </div>
  );
}

type FormProps = {
  token: string;
  invited: Invited;
  onLinkEnded: () => void;
  /** The password is set, but the sign-in has not come about. */
  onAccepted: () => void;
  onSignedIn: () => void;
};

function PasswordForm({ token, invited, onLinkEnded, onAccepted, onSignedIn }: FormProps) {
  const { t } = useLingui();
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [isSending, setIsSending] = useState(false);
  const { fullName, email, tenantName } = invited;

  async function handleSubmit(event: FormEvent) {
    event.preventDefault();
    if (password.length < MIN_PASSWORD_CHARS) return setErrors([{ fieldId: 'password', message: words('too-short') }]);
    setIsSending(true);
    const answer = await acceptInvitation(token, password);
    const failure = answer === 'accepted' ? await signIn(email, password) : null;
    setIsSending(false);
    if (answer === 'accepted') return failure === null ? onSignedIn() : onAccepted();
    if (answer === 'link-ended') return onLinkEnded();
    setErrors([{ fieldId: answer === 'unreachable' ? undefined : 'password', message: words(answer) }]);
  }

  function words(answer: Exclude<AcceptanceAnswer, 'accepted' | 'link-ended'>): string {
    switch (answer) {
      case 'too-short':
        return t`Đặt mật khẩu có ít nhất 10 ký tự`;
      case 'wrong-password':
        return t`Địa chỉ này đã có tài khoản. Nhập đúng mật khẩu đang dùng; sau năm lần sai, đường dẫn hết hiệu lực`;
      case 'account-taken':
        return t`Tài khoản này đã thuộc một người dùng khác của đơn vị. Liên hệ quản trị viên`;
      case 'unreachable':
        return t`Máy chủ không trả lời. Kiểm tra kết nối rồi thử lại`;
    }
  }

  return (
    <form className={look.form} onSubmit={(event) => void handleSubmit(event)} noValidate>
      <p>
        <Trans>
          <b>{fullName}</b> được mời làm việc trên phần mềm theo dõi chỉ đạo của <b>{tenantName}</b>.
        </Trans>
      </p>
      <ErrorSummary errors={errors} title={t`Chưa kích hoạt được`} />
      <FormField label={t`Thư điện tử`} id="email">
        {(control) => <TextField {...control} type="email" autoComplete="username" value={email} readOnly />}
      </FormField>
      <FormField
        label={t`Mật khẩu`}
        id="password"
        hint={t`Ít nhất 10 ký tự. Nếu địa chỉ này đã có tài khoản Đôn Đốc, nhập mật khẩu đang dùng.`}
        error={errors.find(({ fieldId }) => fieldId === 'password')?.message}
      >
        {(control) => (
          <PasswordField
            {...control}
            autoComplete="new-password"
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
        )}
      </FormField>
      <Button type="submit" variant="filled" size="md" loading={isSending}>
        <Trans>Kích hoạt và đăng nhập</Trans>
      </Button>
    </form>
  );
}
