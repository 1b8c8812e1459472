import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { DayField } from '../../ui/inputs.tsx';
import { type DueSpan, parseSpan, printSpan, readSpan, writeSpan } from './due-span.ts';
import look from './filter-form.module.css';

type Props = {
  id: string;
  /** The span as the address has it, if there is one. */
  chosen: readonly string[];
  today: string;
  /** What the first and the last day are called. */
  labels: { from: string; to: string };
  onChange: (chosen: string[]) => void;
};

/** The first and the last day of a span. */
export function DueFields({ id, chosen: [written = ''], today, labels, onChange }: Props) {
  const span = readSpan(written) ?? { from: null, to: null };
  const set = (change: Partial<DueSpan>) => {
    const next = { ...span, ...change };
    onChange(next.from === null && next.to === null ? [] : [writeSpan(next)]);
  };
  return (
    <div className={look.days}>
      <Day id={`${id}-from`} label={labels.from} end={span.from} today={today} onChange={(from) => set({ from })} />
      <Day id={`${id}-to`} label={labels.to} end={span.to} today={today} onChange={(to) => set({ to })} />
    </div>
  );
}

type DayProps = {
  id: string;
  label: string;
  end: string | null;
  today: string;
  onChange: (end: string | null) => void;
};

/** A day that applies once it is one; until then it stays as typed. `@today+7` is one as well. */
function Day({ id, label, end, today, onChange }: DayProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(() => (end === null ? '' : printSpan({ from: end, to: end })));
  const read = (text: string) => {
    const span = parseSpan(text, today);
    return span !== null && span.from === span.to ? span.from : null;
  };
  return (
    <DayField
      id={id}
      label={label}
      value={typed}
      error={typed.trim().length > 7 && read(typed) === null ? t`Không phải là ngày` : undefined}
      onChange={(next) => {
        setTyped(next);
        const nextEnd = read(next);
        if (nextEnd !== end) onChange(nextEnd);
      }}
    />
  );
}
