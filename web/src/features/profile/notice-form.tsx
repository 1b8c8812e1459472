import { Button, Checkbox } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { askForNotices, noticePermission } from '../../lib/browser-notice.ts';
import { useViewer } from '../../lib/viewer.ts';
import { FieldGroup } from '../../ui/form.tsx';
import { SavedNote } from '../../ui/page.tsx';
import look from './profile.module.css';
import { useSetPreferences } from './use-set-preferences.ts';

/** What of the notices comes by mail and is shown by the browser. What the inbox shows is not a matter of choice. */
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
      <BrowserChoice isChosen={preferences.browserNotices} onChoose={(browserNotices) => choose({ browserNotices })} />
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

/** The choice is the person's, on every device; the permission is each browser's own. */
function BrowserChoice({ isChosen, onChoose }: { isChosen: boolean; onChoose: (isChosen: boolean) => Promise<void> }) {
  const { t } = useLingui();
  const [permission, setPermission] = useState(noticePermission);
  const ask = async () => setPermission(await askForNotices());

  return (
    <FieldGroup legend={t`Trình duyệt`}>
      <Checkbox
        checked={isChosen}
        disabled={permission === 'unsupported' && !isChosen}
        label={<Trans>Hiện thông báo trên màn hình khi hệ thống đang mở</Trans>}
        description={
          permission === 'unsupported' ? (
            <Trans>Trình duyệt này không hiện được thông báo.</Trans>
          ) : (
            <Trans>Việc hạn chế chỉ hiện số, ký hiệu, không hiện nội dung.</Trans>
          )
        }
        onChange={(event) => {
          const wanted = event.currentTarget.checked;
          void (wanted ? ask() : Promise.resolve()).then(() => onChoose(wanted));
        }}
      />
      {isChosen && permission === 'default' && (
        <div>
          <Button size="xs" onClick={() => void ask()}>
            <Trans>Cho phép trên trình duyệt này</Trans>
          </Button>
        </div>
      )}
      {isChosen && permission === 'denied' && (
        <p role="status">
          <Trans>
            Trình duyệt này đang chặn thông báo của hệ thống. Mở phần quyền của trang trong trình duyệt và cho phép
            thông báo.
          </Trans>
        </p>
      )}
    </FieldGroup>
  );
}
