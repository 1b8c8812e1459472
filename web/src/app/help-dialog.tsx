import { Checkbox } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useSetPreferences } from '../features/profile/use-set-preferences.ts';
import { useViewer } from '../lib/viewer.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Kbd } from '../ui/marks.tsx';
import { FactList } from '../ui/page.tsx';
import type { Place } from './places.ts';

type Props = { isOpen: boolean; onClose: () => void; places: readonly Place[] };

/** The keys of the app, with the switch that turns single keys off. */
export function HelpDialog({ isOpen, onClose, places }: Props) {
  const { t, i18n } = useLingui();
  const { preferences } = useViewer();
  const setPreferences = useSetPreferences();

  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t`Phím tắt`}>
      <FactList
        labelWidth={80}
        facts={[
          {
            label: (
              <>
                <Kbd>Ctrl</Kbd> <Kbd>K</Kbd>
              </>
            ),
            value: t`Đi tới màn hình, tìm chỉ đạo hoặc đơn vị`,
          },
          { label: <Kbd>/</Kbd>, value: t`Tìm` },
          ...places.map(({ key, label }) => ({
            label: (
              <>
                <Kbd>G</Kbd> <Kbd>{key.toUpperCase()}</Kbd>
              </>
            ),
            value: i18n._(label),
          })),
          {
            label: (
              <>
                <Kbd>J</Kbd> <Kbd>K</Kbd>
              </>
            ),
            value: t`Xuống dòng dưới, lên dòng trên trong danh sách`,
          },
          { label: <Kbd>X</Kbd>, value: t`Chọn hoặc bỏ chọn dòng trong danh sách` },
          {
            label: (
              <>
                <Kbd>Shift</Kbd> <Kbd>X</Kbd>
              </>
            ),
            value: t`Chọn từ dòng vừa chọn đến dòng này`,
          },
          { label: <Kbd>{t`Dấu cách`}</Kbd>, value: t`Xem nhanh dòng trong danh sách` },
          { label: <Kbd>E</Kbd>, value: t`Tiếp nhận hoặc xác nhận việc đang chọn trong hộp việc` },
          { label: <Kbd>R</Kbd>, value: t`Báo cáo việc đang chọn trong hộp việc` },
          { label: <Kbd>[</Kbd>, value: t`Thu gọn hoặc mở rộng thanh bên` },
          { label: <Kbd>?</Kbd>, value: t`Mở bảng này` },
        ]}
      />
      <Checkbox
        checked={preferences.singleKeys}
        label={<Trans>Dùng phím tắt một phím</Trans>}
        onChange={(event) => void setPreferences({ singleKeys: event.currentTarget.checked })}
      />
    </Dialog>
  );
}
