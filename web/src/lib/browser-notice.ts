/** What the browser shows outside the page. */
export type BrowserNotice = {
  readonly title: string;
  readonly body: string;
  /** The same of two tabs is shown once. */
  readonly tag: string;
  /** Where it leads, within the app. */
  readonly path: string;
};

/** What a click on it makes the service worker tell a page: see serve-shell.ts. */
type OpenMessage = { readonly kind: 'open'; readonly path: string };

/** Whether this browser lets the app show notices; browsers on plain http and some on phones have none at all. */
export function noticePermission(): NotificationPermission | 'unsupported' {
  return 'Notification' in window && window.isSecureContext ? Notification.permission : 'unsupported';
}

/** Asks the person once, where the browser has not been told yet. */
export async function askForNotices(): Promise<NotificationPermission | 'unsupported'> {
  return noticePermission() === 'default' ? Notification.requestPermission() : noticePermission();
}

/** Shows a notice; without permission nothing happens. @param onOpen called with its path when it is clicked */
export async function showBrowserNotice(notice: BrowserNotice, onOpen: (path: string) => void): Promise<void> {
  if (noticePermission() !== 'granted') return;
  const { title, body, tag, path } = notice;
  const options = { body, tag, icon: '/icons/192.png', lang: document.documentElement.lang };
  // Phones show only what a service worker shows.
  const worker = 'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistration() : undefined;
  if (worker?.active) return worker.showNotification(title, { ...options, data: { path } });
  const shown = new Notification(title, options);
  shown.addEventListener('click', () => {
    window.focus();
    shown.close();
    onOpen(path);
  });
}

/** Hears of clicks on notices that the service worker showed. @returns how to stop */
export function onNoticeOpened(onOpen: (path: string) => void): () => void {
  if (!('serviceWorker' in navigator)) return () => {};
  const hear = ({ data }: MessageEvent) => {
    if (isOpenMessage(data)) onOpen(data.path);
  };
  navigator.serviceWorker.addEventListener('message', hear);
  return () => navigator.serviceWorker.removeEventListener('message', hear);
}

function isOpenMessage(data: unknown): data is OpenMessage {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'open' && 'path' in data;
}
