import type { ReactNode } from 'react';
import look from './brand.module.css';

/** The mark and the name, with the unit that uses it under it. */
export function Brand({ children, tone = 'plain' }: { children?: ReactNode; tone?: 'plain' | 'on-dark' }) {
  return (
    <span className={look.brand} data-tone={tone}>
      <svg viewBox="0 0 28 28" aria-hidden="true">
        <rect width="28" height="28" rx="7" fill={tone === 'plain' ? '#0B4F9E' : '#FFFFFF24'} />
        <path
          d="M8.5 7.5h5.2a6.5 6.5 0 0 1 0 13H8.5z"
          fill="none"
          stroke="#fff"
          strokeWidth="2.4"
          strokeLinejoin="round"
        />
        <path d="M5.4 14h7.8" stroke="#FFC72C" strokeWidth="2.4" strokeLinecap="round" />
        <circle cx="14" cy="14" r="1.6" fill="#FFC72C" />
      </svg>
      <span>
        Đôn Đốc
        {children && <small>{children}</small>}
      </span>
    </span>
  );
}
