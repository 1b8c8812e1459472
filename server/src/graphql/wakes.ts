import { randomUUID } from 'node:crypto';
import type { Wake, Wakes } from './context.ts';

/** Hands what changed in a tenant to the streams of this process. */
export function makeWakes(): Wakes & { wake(tenantId: string, wake: Wake): void; wakeAll(wake: Wake): void } {
  const listeners = new Map<string, Set<(wake: Wake) => void>>();
  const marks = new Map<string, string>();
  // Of this process alone: a mark that another one gave is none of its marks, so its stream begins with a value.
  let unheard = randomUUID();
  const tell = (tenantId: string, wake: Wake) => {
    for (const listener of listeners.get(tenantId) ?? []) listener(wake);
  };
  return {
    markOf: (tenantId) => marks.get(tenantId) ?? unheard,
    subscribe(tenantId, listener) {
      const ofTenant = listeners.get(tenantId) ?? new Set();
      ofTenant.add(listener);
      listeners.set(tenantId, ofTenant);
      return () => {
        ofTenant.delete(listener);
      };
    },
    wake(tenantId, wake) {
      marks.set(tenantId, randomUUID());
      tell(tenantId, wake);
    },
    wakeAll(wake) {
      marks.clear();
      unheard = randomUUID();
      for (const tenantId of listeners.keys()) tell(tenantId, wake);
    },
  };
}
