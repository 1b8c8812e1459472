import type { ReactNode } from 'react';
import look from './status-chip.module.css';

/** A small outlined word beside a name: "Chủ trì", "Phối hợp". */
export function Tag({ children }: { children: ReactNode }) {
  return <span className={look.tag}>{children}</span>;
}

/** How urgent a document is; nothing is shown for an ordinary one, so the caller passes the word or null. */
export function UrgencyTag({ children }: { children: ReactNode }) {
  return children ? <span className={`${look.tag} ${look.urgent}`}>{children}</span> : null;
}
