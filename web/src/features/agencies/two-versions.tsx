import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDates } from '../../lib/day-context.tsx';
import { useAgencyDirectory } from '../../lib/use-agencies.ts';
import { Dialog } from '../../ui/dialog.tsx';
import type { Conflict } from './agency-commands.ts';
import { type AgencyTyped, differingIn, typedOf } from './agency-form.ts';
import { useFactWords } from './agency-words.ts';
import look from './two-versions.module.css';

type Props = {
  conflict: Conflict;
  mine: AgencyTyped;
  isSending: boolean;
  onReload: () => void;
  onKeepMine: () => void;
  onClose: () => void;
};

const FACT_OF = {
  name: 'NAME',
  shortName: 'SHORT_NAME',
  aliases: 'ALIASES',
  usesSystem: 'USES_SYSTEM',
  parentId: 'PARENT',
  position: 'POSITION',
} as const;

/** Two versions of one agency, side by side: nothing is saved over the other unseen. */
export function TwoVersions({ conflict, mine, isSending, onReload, onKeepMine, onClose }: Props) {
  const { t } = useLingui();
  const dates = useDates();
  const { labelOf, showValue } = useFactWords();
  const directory = useAgencyDirectory();
  const theirs = typedOf(conflict.agency);
  const { changedBy, changedAt } = conflict;

  function shown(typed: AgencyTyped, name: keyof AgencyTyped): string {
    const value = typed[name];
    if (name === 'parentId')
      return showValue('PARENT', value === null ? null : (directory?.agencyOf.get(String(value))?.name ?? ''));
    return showValue(FACT_OF[name], value === '' || value === null ? null : String(value));
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={<Trans>Đơn vị vừa được người khác sửa</Trans>}
      width={640}
      mustAnswer
      actions={
        <>
          <Button onClick={onReload}>
            <Trans>Tải lại</Trans>
          </Button>
          <Button variant="filled" loading={isSending} onClick={onKeepMine}>
            <Trans>Giữ bản của tôi</Trans>
          </Button>
        </>
      }
    >
      <p>
        {changedBy && changedAt ? (
          <Trans>
            {changedBy.person.fullName} ({changedBy.title}) đã sửa {dates.instant(changedAt)}. Nội dung của đồng chí
            chưa ghi đè lên bản đó.
          </Trans>
        ) : (
          <Trans>Nội dung của đồng chí chưa ghi đè lên bản đó.</Trans>
        )}
      </p>
      <table className={look.versions}>
        <caption className="sr">{t`Hai bản khác nhau ở`}</caption>
        <thead>
          <tr>
            <th scope="col">{t`Thông tin`}</th>
            <th scope="col">{t`Bản đã lưu`}</th>
            <th scope="col">{t`Bản của tôi`}</th>
          </tr>
        </thead>
        <tbody>
          {differingIn(theirs, mine).map((name) => (
            <tr key={name}>
              <th scope="row">{labelOf(FACT_OF[name])}</th>
              <td>
                <bdi>{shown(theirs, name)}</bdi>
              </td>
              <td>
                <bdi>{shown(mine, name)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
