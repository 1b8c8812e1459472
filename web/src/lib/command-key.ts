import { useCallback, useRef } from 'react';
import { v7 as newId } from 'uuid';

/**
 * Gives a command its idempotency key: sending the same input again is the same command, an edited input is a new
 * one with a key of its own.
 * @example const keyFor = useCommandKey(); send({ input: { ...input, idempotencyKey: keyFor(input) } });
 */
export function useCommandKey(): (input: object) => string {
  const last = useRef<{ body: string; key: string } | null>(null);
  return useCallback((input: object) => {
    const body = JSON.stringify(input);
    if (last.current?.body !== body) last.current = { body, key: newId() };
    return last.current.key;
  }, []);
}
