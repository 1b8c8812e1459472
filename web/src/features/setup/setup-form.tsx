import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconLanguage } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { showIn } from '../../lib/language.ts';
import { Brand } from '../../ui/brand.tsx';
import { ErrorSummary, type FieldError, FormField } from '../../ui/form.tsx';
import { Note, usePageTitle } from '../../ui/page.tsx';
import { PasswordField, TextField } from '../../ui/text-field.tsx';
import { type Setup, setUp } from './set-up.ts';
import look from './setup-form.module.css';
import { prefixOf, slugOf } from './setup-names.ts';

const EMPTY: Setup = {
  tenantName: '',
  slug: '',
  codePrefix: '',
  committeeName: '',
  officeName: '',
  adminName: '',
  email: '',
  password: '',
};

/** The first steps of an empty installation: the province, its committee and Office, the first administrator. */
export function SetupForm({ token, onSignIn }: { token: string; onSignIn: () => void }) {
  const { t, i18n } = useLingui();
  const [typed, setTyped] = useState<Partial<Setup>>({});
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [state, setState] = useState<'open' | 'sending' | 'done' | 'link-ended'>(token === '' ? 'link-ended' : 'open');
  usePageTitle(t`Thiết lập ban đầu`);

  const { tenantName = '' } = typed;
  const proposed: Partial<Setup> =
    tenantName.trim() === ''
      ? {}
      : {
          slug: slugOf(tenantName),
          codePrefix: prefixOf(tenantName),
          committeeName: `UBND ${tenantName.trim().charAt(0).toLocaleLowerCase('vi-VN')}${tenantName.trim().slice(1)}`,
        };
  const { committeeName = proposed.committeeName ?? '' } = typed;
  const setup: Setup = {
    ...EMPTY,
    ...proposed,
    ...(committeeName.trim() === '' ? {} : { officeName: `Văn phòng ${committeeName.trim()}` }),
    ...typed,
  };

  const fields: ReadonlyArray<Field> = [
    {
      name: 'tenantName',
      label: t`Tên đơn vị sử dụng`,
      hint: t`Ví dụ: Tỉnh Bình Định`,
      refused: t`Nhập tên đơn vị sử dụng`,
    },
    { name: 'committeeName', label: t`Ủy ban nhân dân`, refused: t`Nhập tên Ủy ban nhân dân` },
    { name: 'officeName', label: t`Văn phòng`, refused: t`Nhập tên Văn phòng` },
    {
      name: 'slug',
      label: t`Tên trong địa chỉ`,
      hint: t`Chữ thường không dấu, số và gạch nối`,
      refused: t`Tên trong địa chỉ gồm 2 đến 40 chữ thường không dấu, số hoặc gạch nối`,
    },
    {
      name: 'codePrefix',
      label: t`Tiền tố mã nhiệm vụ`,
      hint: t`Mã sẽ có dạng ${setup.codePrefix || 'BD'}-2026-0412`,
      refused: t`Tiền tố gồm 2 đến 6 chữ in hoa không dấu`,
    },
    {
      name: 'adminName',
      label: t`Họ và tên người quản trị`,
      autoComplete: 'name',
      refused: t`Nhập họ và tên người quản trị`,
    },
    {
      name: 'email',
      label: t`Thư điện tử`,
      type: 'email',
      autoComplete: 'username',
      refused: t`Nhập thư điện tử theo dạng ten@co-quan.gov.vn`,
    },
    {
      name: 'password',
      label: t`Mật khẩu`,
      hint: t`Ít nhất 10 ký tự`,
      type: 'password',
      autoComplete: 'new-password',
      refused: t`Đặt mật khẩu có ít nhất 10 ký tự`,
    },
  ];

  async function handleSubmit(event: FormEvent) {
    event.preventDefault();
    setState('sending');
    const answer = await setUp(token, setup);
    setState(answer.kind === 'done' || answer.kind === 'link-ended' ? answer.kind : 'open');
    if (answer.kind === 'unreachable') setErrors([{ message: t`Máy chủ không trả lời. Kiểm tra kết nối rồi thử lại` }]);
    if (answer.kind === 'refused') {
      const refused = fields.filter(({ name }) => answer.fields.includes(name));
      setErrors(refused.map((field) => ({ fieldId: field.name, message: field.refused })));
    }
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
          <Trans>Thiết lập ban đầu</Trans>
        </h1>
        {state === 'done' && (
          <div className={look.form}>
            <Note tone="info">
              <Trans>
                Đã thiết lập <b>{setup.tenantName}</b>. Đăng nhập bằng <b>{setup.email}</b> để tiếp tục.
              </Trans>
            </Note>
            <Button variant="filled" size="md" onClick={onSignIn}>
              <Trans>Đến trang đăng nhập</Trans>
            </Button>
          </div>
        )}
        {state === 'link-ended' && (
          <div className={look.form} role="alert">
            <Note tone="soon">
              <Trans>
                Đường dẫn thiết lập này không dùng được nữa: đã dùng, đã hết hạn hoặc chưa đủ. Khởi động lại máy chủ để
                nhận đường dẫn mới; nếu hệ thống đã được thiết lập, hãy đăng nhập.
              </Trans>
            </Note>
            <Button size="md" onClick={onSignIn}>
              <Trans>Đến trang đăng nhập</Trans>
            </Button>
          </div>
        )}
        {(state === 'open' || state === 'sending') && (
          <form className={look.form} onSubmit={(event) => void handleSubmit(event)} noValidate>
            <p className="muted">
              <Trans>
                Hệ thống chưa có dữ liệu. Khai báo đơn vị sử dụng đầu tiên và người quản trị; cơ quan, đơn vị và người
                dùng khác do người quản trị nhập sau.
              </Trans>
            </p>
            <ErrorSummary errors={errors} title={t`Chưa thiết lập được`} />
            {fields.map(({ name, label, hint, type, autoComplete = 'off' }) => (
              <FormField
                key={name}
                id={name}
                label={label}
                hint={hint}
                error={errors.find(({ fieldId }) => fieldId === name)?.message}
              >
                {(control) => {
                  const input = {
                    ...control,
                    autoComplete,
                    value: setup[name],
                    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
                      setTyped((before) => ({ ...before, [name]: value })),
                  };
                  return type === 'password' ? <PasswordField {...input} /> : <TextField {...input} type={type} />;
                }}
              </FormField>
            ))}
            <Button type="submit" variant="filled" size="md" loading={state === 'sending'}>
              <Trans>Thiết lập</Trans>
            </Button>
          </form>
        )}
      </main>
    </div>
  );
}

type Field = {
  name: keyof Setup;
  label: string;
  hint?: string;
  type?: 'email' | 'password';
  autoComplete?: string;
  /** What is said where the server refuses it. */
  refused: string;
};
