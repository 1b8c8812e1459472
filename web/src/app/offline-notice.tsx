import { Trans } from '@lingui/react/macro';
import { IconCloudOff } from '@tabler/icons-react';
import { useConnectionState } from '../lib/connection.ts';
import { useDates } from '../lib/day-context.tsx';
import look from './offline-notice.module.css';

/** Says over the screen that the server cannot be reached, how old what stands there is, and what is safe. */
export function OfflineNotice() {
  const { isLost, answeredAt } = useConnectionState();
  const dates = useDates();
  const at = answeredAt === null ? '' : dates.time(answeredAt);
  return (
    <div role="status">
      {isLost && (
        <p className={look.notice}>
          <IconCloudOff size={16} stroke={1.75} aria-hidden />
          <span>
            <b>
              <Trans>Không có kết nối.</Trans>
            </b>{' '}
            {at !== '' && (
              <Trans>Đang xem dữ liệu lúc {at}; báo cáo, phiếu giao việc đang soạn được giữ trên máy này.</Trans>
            )}{' '}
            <Trans>Chưa gửi được gì cho đến khi có lại kết nối.</Trans>
          </span>
        </p>
      )}
    </div>
  );
}
