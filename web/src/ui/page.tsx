import { IconCheck, IconInfoCircle } from '@tabler/icons-react';
import { type CSSProperties, type ReactNode, useEffect } from 'react';
import look from './page.module.css';
import { StatusShape } from './status-shape.tsx';

/** The padded body of dashboards and forms; lists and boards fill the screen and go without. */
export function Page({ children }: { children: ReactNode }) {
  return <div className={look.page}>{children}</div>;
}

type HeaderProps = {
  title: string;
  /** Whose page this is, or what it counts, in a small voice. */
  context?: ReactNode;
  actions?: ReactNode;
  /** On a screen without padding of its own. */
  isFlush?: boolean;
};

/** The title of a screen, in the window's title as well, with its actions at the right. */
export function PageHeader({ title, context, actions, isFlush = false }: HeaderProps) {
  usePageTitle(title);
  return (
    <header className={look.header} data-flush={isFlush || undefined}>
      <h1>{title}</h1>
      {context && <span className={look.context}>{context}</span>}
      {actions && <div className={look.actions}>{actions}</div>}
    </header>
  );
}

/** Characters of what a screen is about: a tab shows fewer, the history more. */
const MOST_OF_SUBJECT = 80;

/**
 * Names the browser's window after the screen.
 * @param subject the text of what it is about, such as a directive's; cut where it is long
 */
export function usePageTitle(title: string, subject?: string): void {
  useEffect(() => {
    const cut =
      subject && subject.length > MOST_OF_SUBJECT ? `${subject.slice(0, MOST_OF_SUBJECT).trimEnd()}…` : subject;
    document.title = [title, cut, 'Đôn Đốc'].filter(Boolean).join(' · ');
  }, [title, subject]);
}

/** The line above a detail: the way back at the left, tools at the right (`className="push"` on the first). */
export function BackBar({ children }: { children: ReactNode }) {
  return <div className={look.back}>{children}</div>;
}

export type Fact = { label: ReactNode; value: ReactNode };

/** Facts as label and value, one a line. `labelWidth` in px. */
export function FactList({ facts, labelWidth = 84 }: { facts: readonly Fact[]; labelWidth?: number }) {
  return (
    <dl className={look.facts} style={{ '--fact-label': `${labelWidth}px` } as CSSProperties}>
      {facts.map((fact, index) => (
        <div className={look.fact} key={index}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The two to four facts that count most, side by side; a `.meta` inside a value stands under it. */
export function FactStrip({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={look.strip}>
      {facts.map((fact, index) => (
        <div key={index}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}

type NoteProps = { tone?: 'plain' | 'info' | 'returned' | 'soon' | 'overdue'; children: ReactNode };

/** A sentence that must be seen, in the tone of what it is about. */
export function Note({ tone = 'plain', children }: NoteProps) {
  return (
    <div className={look.note} data-tone={tone}>
      {tone === 'returned' && <StatusShape status="returned" />}
      {tone === 'soon' && <StatusShape status="due-soon" />}
      {tone === 'overdue' && <StatusShape status="overdue" />}
      {(tone === 'info' || tone === 'plain') && <IconInfoCircle size={16} aria-hidden />}
      <div>{children}</div>
    </div>
  );
}

/** "Đã lưu nháp lúc 10:21": said politely to readers when it changes. */
export function SavedNote({ children }: { children: ReactNode }) {
  return (
    <span className={look.saved} role="status">
      <IconCheck size={16} aria-hidden />
      {children}
    </span>
  );
}

/** The foot of a form with its actions: stays in sight, above the bottom bar on a phone. */
export function StickyActions({ children }: { children: ReactNode }) {
  return <div className={look.sticky}>{children}</div>;
}
