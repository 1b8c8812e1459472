import type { ReactNode } from 'react';
import look from './timeline.module.css';

export type TimelineItem = {
  key: string;
  icon: ReactNode;
  /** "15/07 lúc 09:20" */
  at: ReactNode;
  /** Who did what; the verb in <b>. */
  head: ReactNode;
  /** What was written, word for word. */
  detail?: ReactNode;
  /** Files and links under it. */
  extra?: ReactNode;
  tone?: 'plain' | 'returned' | 'done';
};

/** What happened, in the order given (newest first). */
export function Timeline({ label, items }: { label: string; items: readonly TimelineItem[] }) {
  return (
    <ol className={look.list} aria-label={label}>
      {items.map(({ key, icon, at, head, detail, extra, tone = 'plain' }) => (
        <li className={look.item} data-tone={tone} key={key}>
          <span className={look.mark} aria-hidden="true">
            {icon}
          </span>
          <div className={look.body}>
            <p className={look.head}>
              <span className="muted nowrap">{at}</span> {head}
            </p>
            {detail && <p className={look.detail}>{detail}</p>}
            {extra && <div className={look.extra}>{extra}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
