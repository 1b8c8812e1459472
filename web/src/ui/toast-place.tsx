import { Notifications, notifications } from '@mantine/notifications';
import { t } from '@lingui/core/macro';
import { IconCheck, IconCloudOff } from '@tabler/icons-react';
import look from './mantine.module.css';
import type { Toast } from './toasts.tsx';
import toast from './toasts.module.css';

const SHOWN_MS = 8000;

/** Shows a toast in the place of toasts. */
export function placeToast({ text, tone = 'done', action, stays = false }: Toast): void {
  const id = notifications.show({
    message: (
      <span className={toast.line}>
        <span>{text}</span>
        {action && (
          <button
            type="button"
            className={toast.action}
            onClick={() => {
              notifications.hide(id);
              action.onClick();
            }}
          >
            {action.label}
          </button>
        )}
      </span>
    ),
    icon: tone === 'done' ? <IconCheck size={16} aria-hidden /> : <IconCloudOff size={16} aria-hidden />,
    autoClose: stays ? false : SHOWN_MS,
    role: tone === 'done' ? 'status' : 'alert',
    closeButtonProps: { 'aria-label': t`Đóng thông báo` },
    classNames: {
      root: look.toast,
      icon: look.toastIcon,
      body: look.toastBody,
      description: look.toastText,
      closeButton: look.toastClose,
    },
  });
}

/** Where toasts appear. */
export function ToastPlace() {
  return <Notifications position="bottom-left" limit={3} containerWidth={440} className={toast.place} />;
}
