import type { Wake, Wakes } from './context.ts';

/** Hands what changed in a tenant to the streams of this process. */
export function makeWakes(): Wakes & { wake(tenantId: string, wake: Wake): void; wakeAll(wake: Wake): void } {
  const listeners = new Map<string, Set<(wake: Wake) => void>>();
  const tell = (tenantId: string, wake: Wake) => {
    for (const listener of listeners.get(tenantId) ?? []) listener(wake);
  };
  return {
    subscribe(tenantId, listener) {
      const ofTenant = listeners.get(tenantId) ?? new Set();
      ofTenant.add(listener);
      listeners.set(tenantId, ofTenant);
      return () => {
        ofTenant.delete(listener);
      };
    },
    wake: tell,
    wakeAll(wake) {
      for (const tenantId of listeners.keys()) tell(tenantId, wake);
    },
  };
}
