import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

const PAUSE_MS = 200;
const clean = (text: string) => text.normalize('NFC').trim();

type Asked = {
  /** What is searched for now. */
  value: string;
  /** The words to search for in what was typed. */
  wordsOf: (typed: string) => string;
  onChange: (words: string) => void;
};

/** Searches 200 ms after the last key. What is typed stays as typed, also when an answer comes meanwhile. */
export function useTypedSearch({ value, wordsOf, onChange }: Asked) {
  const [typed, setTyped] = useState(value);
  const asked = useRef(value);
  const latest = useRef({ wordsOf, onChange });
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const router = useRouter();
  useEffect(() => {
    latest.current = { wordsOf, onChange };
  });

  useEffect(() => {
    // Another search came from elsewhere: the header, a link, the way back.
    if (clean(value) === clean(asked.current)) return;
    asked.current = value;
    setTyped(value);
  }, [value]);

  useEffect(() => {
    if (clean(typed) === clean(asked.current)) return undefined;
    pause.current = setTimeout(() => {
      const words = clean(latest.current.wordsOf(typed));
      if (words === clean(asked.current)) return;
      asked.current = words;
      latest.current.onChange(words);
    }, PAUSE_MS);
    return () => clearTimeout(pause.current);
  }, [typed]);

  // Who opens a row within the pause is on the way: a search now would bring him back to the list.
  useEffect(
    () => router.subscribe('onBeforeNavigate', ({ pathChanged }) => pathChanged && clearTimeout(pause.current)),
    [router],
  );

  /** Leaves these words alone in the box, at once. */
  function settle(words: string, tells = true) {
    clearTimeout(pause.current);
    setTyped(words);
    if (clean(words) === clean(asked.current)) return;
    asked.current = words;
    if (tells) onChange(words);
  }

  return { typed, setTyped, settle };
}
