import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { useCommandKey } from '../../lib/command-key.ts';
import { graphql } from '../../lib/graphql.ts';
import { useViewer } from '../../lib/viewer.ts';
import { LineField } from '../../ui/inputs.tsx';
import { FactList } from '../../ui/page.tsx';
import { showToast } from '../../ui/toasts.tsx';
import look from './profile.module.css';

const RenameSelfMutation = graphql(`
  mutation RenameSelf($input: RenameSelfInput!) {
    renameSelf(input: $input) {
      __typename
      ... on Person {
        id
        fullName
        initials
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

/** The viewer's name, which he may correct, and his address, which the administrator keeps. */
export function NameForm() {
  const { t } = useLingui();
  const { person, email } = useViewer();
  const [typed, setTyped] = useState(person.fullName);
  const [error, setError] = useState<string | undefined>();
  const [{ fetching }, rename] = useMutation(RenameSelfMutation);
  const keyFor = useCommandKey();

  async function handleSubmit(event: FormEvent) {
    event.preventDefault();
    const fullName = typed.normalize('NFC').trim();
    if (fullName === '') return setError(t`Nhập họ và tên`);
    const { data } = await rename({
      input: { fullName, idempotencyKey: keyFor({ fullName, before: person.fullName }) },
    });
    if (data?.renameSelf.__typename !== 'Person') {
      return setError(data?.renameSelf.message ?? t`Máy chủ không trả lời. Thử lại sau ít phút`);
    }
    setError(undefined);
    setTyped(data.renameSelf.fullName);
    showToast({ text: t`Đã đổi họ và tên` });
  }

  return (
    <form className={look.form} onSubmit={(event) => void handleSubmit(event)} noValidate>
      <LineField
        id="full-name"
        label={t`Họ và tên`}
        autoComplete="name"
        maxLength={200}
        value={typed}
        error={error}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <FactList
        labelWidth={96}
        facts={[
          {
            label: t`Thư điện tử`,
            value: (
              <>
                {email}
                <span className="meta">
                  <Trans>Dùng để đăng nhập. Người quản trị đổi khi cần.</Trans>
                </span>
              </>
            ),
          },
        ]}
      />
      <div>
        <Button type="submit" loading={fetching} disabled={typed.trim() === person.fullName}>
          <Trans>Đổi họ và tên</Trans>
        </Button>
      </div>
    </form>
  );
}
