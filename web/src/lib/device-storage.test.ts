import { describe, expect, it } from 'vitest';
import { guardedStorage } from './device-storage.ts';

function blocked(): Storage {
  throw new Error('The operation is insecure.');
}

function someStorage(setItem?: () => void) {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: setItem ?? ((name: string, text: string) => void kept.set(name, text)),
    removeItem: (name: string) => void kept.delete(name),
  };
}

describe('what a device keeps', () => {
  it('is read again, and forgotten on demand', () => {
    const storage = someStorage();
    const device = guardedStorage(() => storage);
    device.write('language', 'en');
    expect([device.read('language'), storage.kept.get('language')]).toEqual(['en', 'en']);
    device.write('language', null);
    expect([device.read('language'), storage.kept.size]).toEqual([null, 0]);
  });

  it('holds until the page goes where the storage is blocked', () => {
    const device = guardedStorage(blocked);
    expect(device.read('language')).toBeNull();
    device.write('language', 'en');
    expect(device.read('language')).toBe('en');
    device.write('language', null);
    expect(device.read('language')).toBeNull();
  });

  it('is the newest also where the storage is full', () => {
    const storage = someStorage(() => {
      throw new Error('QuotaExceededError');
    });
    storage.kept.set('language', 'vi');
    const device = guardedStorage(() => storage);
    device.write('language', 'en');
    expect(device.read('language')).toBe('en');
    device.write('language', null);
    expect(device.read('language')).toBeNull();
  });
});
