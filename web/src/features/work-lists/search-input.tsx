import { IconSearch } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import look from './filter-bar.module.css';

const PAUSE_MS = 200;

type Props = {
  label: string;
  /** What is searched for now. */
  value: string;
  onChange: (value: string) => void;
};

const clean = (text: string) => text.normalize('NFC').trim();

/** Searches 200 ms after the last key. What is typed stays as typed, also when an answer comes meanwhile. */
export function SearchInput({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState(value);
  const asked = useRef(value);
  const tell = useRef(onChange);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const router = useRouter();
  useEffect(() => {
    tell.current = onChange;
  });

  useEffect(() => {
    // Another search came from elsewhere: the header, a link, the way back.
    if (clean(value) === clean(asked.current)) return;
    asked.current = value;
    setTyped(value);
  }, [value]);

  useEffect(() => {
    const text = clean(typed);
    if (text === clean(asked.current)) return undefined;
    pause.current = setTimeout(() => {
      asked.current = text;
      tell.current(text);
    }, PAUSE_MS);
    return () => clearTimeout(pause.current);
  }, [typed]);

  // Who opens a row within the pause is on the way: a search now would bring him back to the list.
  useEffect(
    () => router.subscribe('onBeforeNavigate', ({ pathChanged }) => pathChanged && clearTimeout(pause.current)),
    [router],
  );

  return (
    <label className={look.search}>
      <IconSearch size={16} stroke={1.75} aria-hidden />
      <span className="sr">{label}</span>
      <input
        type="search"
        value={typed}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </label>
  );
}
