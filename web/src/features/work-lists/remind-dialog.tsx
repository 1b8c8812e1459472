import { Button } from '@mantine/core';
import { plural } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { useMutation } from 'urql';
import { useCommandKey } from '../../lib/command-key.ts';
import { graphql } from '../../lib/graphql.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/form.tsx';
import { TextAreaField } from '../../ui/inputs.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { groupedBy } from './late-groups.ts';

const RemindAgencyMutation = graphql(`
  mutation RemindAgency($input: RemindAgencyInput!) {
    remindAgency(input: $input) {
      __typename
      ... on Reminder {
        id
        assignments {
          id
          reminderCount
          lastRemindedAt
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`);

const MOST_AT_ONCE = 200;
const LONGEST_MESSAGE = 1000;

/** One share to remind of. */
export type Reminded = { id: string; agency: { id: string; shortName: string } };

type Props = { shares: readonly Reminded[]; onClose: () => void; onSent: () => void };

/** Reminds agencies of work that they owe: who is reminded of how much, with a few words if wanted. */
export function RemindDialog({ shares, onClose, onSent }: Props) {
  const { t } = useLingui();
  const [message, setMessage] = useState('');
  const [{ data, error, fetching }, remind] = useMutation(RemindAgencyMutation);
  const keyFor = useCommandKey();
  useFocusBack();
  const agencies = groupedBy(shares, ({ agency }) => agency.id);
  const isTooMany = shares.length > MOST_AT_ONCE;
  const refusal = data?.remindAgency.__typename === 'Reminder' ? undefined : data?.remindAgency;

  const errors = isTooMany
    ? [{ message: t`Mỗi lần nhắc được nhiều nhất ${MOST_AT_ONCE} việc. Bỏ chọn bớt rồi nhắc tiếp.` }]
    : refusal && 'message' in refusal
      ? [{ message: refusal.message }]
      : error
        ? [{ message: t`Máy chủ không trả lời. Bấm lại để gửi; lời nhắc chỉ được gửi một lần.` }]
        : NO_ERRORS;

  async function handleSubmit() {
    if (isTooMany || fetching) return;
    const words = message.normalize('NFC').trim();
    const input = { assignmentIds: shares.map(({ id }) => id), message: words === '' ? null : words };
    const result = await remind({ input: { ...input, idempotencyKey: keyFor(input) } });
    if (result.data?.remindAgency.__typename !== 'Reminder') return;
    const works = t`${plural(shares.length, { one: '# việc', other: '# việc' })}`;
    const [first] = shares;
    showToast({
      text:
        agencies.length === 1 && first
          ? t`Đã nhắc ${first.agency.shortName} về ${works}`
          : t`Đã nhắc ${agencies.length} đơn vị về ${works}`,
    });
    onSent();
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      width={520}
      title={<Plural value={shares.length} other="Nhắc # việc quá hạn" />}
      onSubmit={() => void handleSubmit()}
      actions={
        <>
          <Button onClick={onClose}>
            <Trans>Để sau</Trans>
          </Button>
          <Button type="submit" variant="filled" loading={fetching} data-autofocus disabled={isTooMany}>
            <Plural value={shares.length} other="Nhắc # việc" />
          </Button>
        </>
      }
    >
      <p>
        <Trans>
          Đơn vị nhận lời nhắc ngay trên hệ thống. Lời nhắc đã gửi không rút lại được và được ghi vào nhật ký.
        </Trans>
      </p>
      <ErrorSummary errors={errors} title={t`Chưa nhắc được`} />
      <ul aria-label={t`Đơn vị được nhắc`}>
        {agencies.slice(0, 6).map(([first, ...others]) => (
          <li key={first?.agency.id} className="row">
            <span>{first?.agency.shortName}</span>
            <span className="meta push">
              <Plural value={others.length + 1} other="# việc" />
            </span>
          </li>
        ))}
        {agencies.length > 6 && (
          <li className="muted">
            <Plural value={agencies.length - 6} other="và # đơn vị khác" />
          </li>
        )}
      </ul>
      <TextAreaField
        id="remind-message"
        label={t`Lời nhắc`}
        isOptional
        isLow
        maxLength={LONGEST_MESSAGE}
        value={message}
        count={{ used: message.length, limit: LONGEST_MESSAGE }}
        onChange={(event) => setMessage(event.currentTarget.value)}
      />
    </Dialog>
  );
}

const NO_ERRORS: [] = [];

/** The dialog is there only while it is open: when it goes, the focus goes back to what opened it. */
function useFocusBack() {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement) opener.focus();
    },
    [opener],
  );
}
