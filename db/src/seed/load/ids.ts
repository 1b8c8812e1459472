import { v7 } from 'uuid';

/**
 * Ids whose order is the order of what they name: lists sort by them.
 *
 * @returns a maker for which later calls of the same instant give later ids
 */
export function idsInOrder(): (at: Date) => string {
  let seq = 0;
  return (at) => {
    seq += 1;
    return v7({ msecs: at.getTime(), seq });
  };
}

/** Remembers the id given to each key. */
export class IdsByKey {
  readonly #ids = new Map<string, string>();

  set(key: string, id: string): string {
    this.#ids.set(key, id);
    return id;
  }

  /** @throws {Error} no such key was given an id */
  get(key: string): string {
    const id = this.#ids.get(key);
    if (id === undefined) throw new Error(`nothing is called ${key}`);
    return id;
  }
}
