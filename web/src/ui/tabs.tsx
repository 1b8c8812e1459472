import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { Count } from './marks.tsx';
import look from './tabs.module.css';

export type Tab<Value extends string> = {
  value: Value;
  label: ReactNode;
  /** Already written in the viewer's language: "1.320". */
  count?: ReactNode;
  isOverdue?: boolean;
};

type Props<Value extends string> = {
  label: string;
  tabs: ReadonlyArray<Tab<Value>>;
  value: Value;
  onChange: (value: Value) => void;
  /** The id of the element the tabs change; it carries role="tabpanel". */
  panelId: string;
};

/** Tabs with counts. Arrow keys move; the chosen value belongs in the URL. */
export function Tabs<Value extends string>({ label, tabs, value, onChange, panelId }: Props<Value>) {
  const list = useRef<HTMLDivElement>(null);
  const counted = tabs.filter(({ count }) => count !== undefined).length;
  useEffect(() => {
    // On a narrow screen the chosen tab may stand beyond the edge; the page itself does not move.
    const tab = list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (list.current && tab) list.current.scrollLeft = tab.offsetLeft - list.current.offsetLeft - 48;
  }, [value, counted]);

  function handleKeyDown(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const index = tabs.findIndex((tab) => tab.value === value);
    const next = (index + step + tabs.length) % tabs.length;
    const target = tabs[next];
    if (!target) return;
    onChange(target.value);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  }

  return (
    <div className={look.tabs} role="tablist" aria-label={label} onKeyDown={handleKeyDown} ref={list}>
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          className={look.tab}
          aria-selected={tab.value === value}
          aria-controls={panelId}
          tabIndex={tab.value === value ? 0 : -1}
          onClick={() => onChange(tab.value)}
        >
          {tab.label}
          {tab.count !== undefined && <Count isOverdue={tab.isOverdue ?? false}>{tab.count}</Count>}
        </button>
      ))}
    </div>
  );
}

type SegmentProps<Value extends string> = {
  label: string;
  options: ReadonlyArray<{ value: Value; label: ReactNode; ariaLabel?: string }>;
  value: Value;
  onChange: (value: Value) => void;
  isSmall?: boolean;
};

/** Two to four ways to see one thing. */
export function SegmentedButtons<Value extends string>(props: SegmentProps<Value>) {
  const { label, options, value, onChange, isSmall = false } = props;
  return (
    <div className={look.segments} role="group" aria-label={label} data-small={isSmall || undefined}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className={look.segment}
          aria-pressed={option.value === value}
          aria-label={option.ariaLabel}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
