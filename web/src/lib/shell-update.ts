/** How often a page that stays open asks whether there is a new release. */
const ASK_MS = 60 * 60 * 1000;

type Container = Pick<ServiceWorkerContainer, 'controller' | 'register' | 'addEventListener'>;

/**
 * Keeps the shell on the device and watches for a new release of it.
 * @param onRelease called when one waits; `takeOver` makes it the one that runs and then calls `onTaken`. Nothing
 *   happens by itself: somebody may be typing
 * @param onTaken once the new release runs: the page is to be loaded anew
 */
export async function keepShell(
  container: Container,
  onRelease: (takeOver: () => void) => void,
  onTaken: () => void,
): Promise<void> {
  const registration = await container.register('/sw.js', { updateViaCache: 'none' });
  let isAsked = false;
  const offer = (worker: ServiceWorker) =>
    onRelease(() => {
      isAsked = true;
      worker.postMessage('take-over');
    });

  // The first worker of all takes over without being asked for: then there is nothing to load anew.
  container.addEventListener('controllerchange', () => isAsked && onTaken());
  if (registration.waiting && container.controller) offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && container.controller) offer(worker);
    });
  });
  // Without a connection there is no release to find.
  setInterval(() => void registration.update().catch(() => {}), ASK_MS);
}
