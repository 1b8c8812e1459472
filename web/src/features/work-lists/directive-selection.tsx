import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconBellRinging } from '@tabler/icons-react';
import { useState } from 'react';
import { SelectionBar } from '../../ui/selection-bar.tsx';
import { type DirectiveRow, remindableLeads } from './directive-row.tsx';
import { RemindDialog } from './remind-dialog.tsx';

type Props = { chosen: readonly DirectiveRow[]; onClear: () => void };

/** What can be done with the ticked directives: reminding the leads that are late. */
export function DirectiveSelection({ chosen, onClear }: Props) {
  const { t } = useLingui();
  const [isReminding, setIsReminding] = useState(false);
  const shares = chosen.flatMap(remindableLeads);

  return (
    <>
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
            onClick: () => setIsReminding(true),
          },
        ]}
        onClear={onClear}
      />
      {isReminding && (
        <RemindDialog
          shares={shares}
          onClose={() => setIsReminding(false)}
          onSent={() => {
            setIsReminding(false);
            onClear();
          }}
        />
      )}
    </>
  );
}
