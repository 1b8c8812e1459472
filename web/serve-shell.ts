/** What a release's shell consists of. */
export type Shell = {
  /** Changes with every release. */ version: string;
  /** Addresses of the built files. */ files: string[];
};

type Waiting = { waitUntil: (work: Promise<unknown>) => void };
type Page = { focus: () => Promise<unknown>; postMessage: (message: unknown) => void };
type Clicked = Waiting & { notification: { data: unknown; close: () => void } };
type Fetching = { request: Request; respondWith: (answer: Promise<Response>) => void };

/** What a service worker is given by its browser, as far as the shell needs it. */
export type WorkerScope = {
  location: { origin: string };
  caches: Pick<CacheStorage, 'open' | 'keys' | 'delete' | 'match'>;
  fetch: (request: Request | string, init?: RequestInit) => Promise<Response>;
  skipWaiting: () => Promise<void>;
  clients: {
    claim: () => Promise<void>;
    matchAll: (options: { type: 'window'; includeUncontrolled: boolean }) => Promise<readonly Page[]>;
    openWindow: (path: string) => Promise<unknown>;
  };
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: Waiting) => void): void;
    (type: 'fetch', listener: (event: Fetching) => void): void;
    (type: 'message', listener: (event: { data: unknown }) => void): void;
    (type: 'notificationclick', listener: (event: Clicked) => void): void;
  };
};

/**
 * The service worker: keeps the page and its built files, so that the app opens without a connection and says so.
 * Answers of the API are never kept. The page comes from the network while there is one, so a release is seen at the
 * next visit; a worker of a new release waits until it is told to take over. Its text is put into the built `sw.js`
 * (see shell-worker.ts), so it uses nothing from outside itself.
 */
export function serveShell(scope: WorkerScope, { version, files }: Shell): void {
  const prefix = 'dondoc-shell-';
  const name = prefix + version;
  const page = '/index.html';
  const known = new Set(files);

  scope.addEventListener('install', (event) => {
    event.waitUntil(
      scope.caches.open(name).then((cache) => cache.addAll([new Request(page, { cache: 'reload' }), ...files])),
    );
  });

  scope.addEventListener('activate', (event) => {
    const removeOld = async () => {
      const old = (await scope.caches.keys()).filter((each) => each.startsWith(prefix) && each !== name);
      await Promise.all(old.map((each) => scope.caches.delete(each)));
      await scope.clients.claim();
    };
    event.waitUntil(removeOld());
  });

  scope.addEventListener('message', ({ data }) => {
    if (data === 'take-over') void scope.skipWaiting();
  });

  scope.addEventListener('notificationclick', (event) => {
    const { notification } = event;
    notification.close();
    event.waitUntil(openClicked(pathOf(notification.data)));
  });

  scope.addEventListener('fetch', (event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    if (request.method !== 'GET' || origin !== scope.location.origin) return;
    if (request.mode === 'navigate') {
      if (!/^\/(api\/|graphql|healthz|readyz)/.test(pathname)) event.respondWith(openPage(request));
    } else if (known.has(pathname)) {
      event.respondWith(readFile(request, pathname));
    }
  });

  /** Within the app only, whatever the notice carries. */
  function pathOf(data: unknown): string {
    const path = typeof data === 'object' && data !== null && 'path' in data ? data.path : null;
    return typeof path === 'string' && /^\/(?!\/)/.test(path) ? path : '/';
  }

  /** The page that is open goes there by itself: somebody may be typing in it. */
  async function openClicked(path: string): Promise<void> {
    const [open] = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
    if (!open) {
      await scope.clients.openWindow(path);
      return;
    }
    await open.focus();
    open.postMessage({ kind: 'open', path });
  }

  /** A server that is away, or restarting behind its proxy, leaves the page that is kept. */
  async function openPage(request: Request): Promise<Response> {
    const kept = async () => (await scope.caches.open(name)).match(page);
    try {
      const answer = await scope.fetch(request);
      return answer.status < 500 ? answer : ((await kept()) ?? answer);
    } catch (error) {
      const answer = await kept();
      if (answer) return answer;
      throw error;
    }
  }

  async function readFile(request: Request, pathname: string): Promise<Response> {
    const kept = await (await scope.caches.open(name)).match(pathname);
    return kept ?? scope.fetch(request);
  }
}
