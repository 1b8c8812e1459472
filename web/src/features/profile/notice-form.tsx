import { Checkbox } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useViewer } from '../../lib/viewer.ts';
import { FieldGroup } from '../../ui/form.tsx';
import { SavedNote } from '../../ui/page.tsx';
import look from './profile.module.css';
import { useSetPreferences } from './use-set-preferences.ts';

/** What of the notices comes by mail. What the inbox shows is not a matter of choice. */
export function NoticeForm() {
  const { t } = useLingui();
  const { preferences } = useViewer();
  const setPreferences = useSetPreferences();
  const [isSaved, setIsSaved] = useState(false);
  const choose = async (changes: Parameters<typeof setPreferences>[0]) => {
    setIsSaved(false);
    setIsSaved(await setPreferences(changes));
  };

  return (
    <div className={look.form}>
      <FieldGroup legend={t`Thư điện tử`}>
        <div className={look.choices}>
          <Checkbox
            checked={preferences.digestByMail}
            label={<Trans>Nhận thư tổng hợp hằng ngày</Trans>}
            description={<Trans>Một thư mỗi ngày làm việc, khi có nhiệm vụ cần chú ý.</Trans>}
            onChange={(event) => void choose({ digestByMail: event.currentTarget.checked })}
          />
          <Checkbox
            checked={preferences.urgentByMail}
            label={<Trans>Nhận thư ngay khi có việc thượng khẩn, hỏa tốc</Trans>}
            onChange={(event) => void choose({ urgentByMail: event.currentTarget.checked })}
          />
        </div>
      </FieldGroup>
      <div className={look.saved}>
        {isSaved && (
          <SavedNote>
            <Trans>Đã lưu, áp dụng trên mọi thiết bị</Trans>
          </SavedNote>
        )}
      </div>
    </div>
  );
}
