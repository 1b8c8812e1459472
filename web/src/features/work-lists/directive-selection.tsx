import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconBellRinging, IconFileSpreadsheet, IconUserShare } from '@tabler/icons-react';
import { referenceOf } from '../../lib/reference.ts';
import { SelectionBar } from '../../ui/selection-bar.tsx';
import type { BulkAsked } from './bulk-dialogs.tsx';
import { type DirectiveRow, remindableLeads } from './directive-row.tsx';

type Props = {
  chosen: readonly DirectiveRow[];
  onAsk: (asked: BulkAsked) => void;
  onExport: () => void;
  onClear: () => void;
};

/** What can be done with the ticked directives. */
export function DirectiveSelection({ chosen, onAsk, onExport, onClear }: Props) {
  const { t } = useLingui();
  const shares = chosen.flatMap((directive) =>
    remindableLeads(directive).map(({ id, agency }) => ({ id, agency, reference: referenceOf(directive) })),
  );

  return (
    <SelectionBar
      summary={
        <>
          <Plural value={chosen.length} other="Đã chọn # chỉ đạo" /> ·{' '}
          {shares.length > 0 ? (
            <Plural value={shares.length} other="# việc quá hạn" />
          ) : (
            <Trans>không có việc quá hạn để nhắc</Trans>
          )}
        </>
      }
      actions={[
        {
          key: 'remind',
          label: t`Nhắc trên hệ thống`,
          icon: <IconBellRinging size={16} aria-hidden />,
          isDisabled: shares.length === 0,
          onClick: () => onAsk({ kind: 'remind', shares }),
        },
        {
          key: 'monitors',
          label: t`Đổi người theo dõi`,
          icon: <IconUserShare size={16} aria-hidden />,
          onClick: () => onAsk({ kind: 'monitors', directives: chosen }),
        },
        {
          key: 'export',
          label: t`Xuất Excel`,
          icon: <IconFileSpreadsheet size={16} aria-hidden />,
          onClick: onExport,
        },
      ]}
      onClear={onClear}
    />
  );
}
