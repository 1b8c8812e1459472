/** Small texts by their names, as `localStorage` keeps them. */
type DeviceStorage = {
  /** @returns null where nothing is kept */
  read: (name: string) => string | null;
  /** Keeps a text, or with null forgets it. */
  write: (name: string, text: string | null) => void;
};

/**
 * A storage of the browser that may be blocked or full: what could not be kept there holds until the page goes, so that
 * nothing else on the screen notices.
 *
 * @param find the browser's storage; it throws where the browser forbids it
 */
export function guardedStorage(find: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): DeviceStorage {
  const unkept = new Map<string, string | null>();
  return {
    read(name) {
      const held = unkept.get(name);
      if (held !== undefined) return held;
      try {
        return find().getItem(name);
      } catch {
        return null;
      }
    },
    write(name, text) {
      try {
        if (text === null) find().removeItem(name);
        else find().setItem(name, text);
        unkept.delete(name);
      } catch {
        unkept.set(name, text);
      }
    },
  };
}

/** Of this device, for every tab. */
export const deviceStorage = guardedStorage(() => localStorage);

/** Of this tab alone. */
export const tabStorage = guardedStorage(() => sessionStorage);
