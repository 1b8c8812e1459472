import { type ReactNode, useId } from 'react';
import look from './component-sheet.module.css';

/** The states of one component, each under its name. */
export function SheetSection({ title, states }: { title: string; states: Readonly<Record<string, ReactNode>> }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className={look.states}>
        {Object.entries(states).map(([name, state]) => (
          <figure key={name}>
            <figcaption className="meta">{name}</figcaption>
            {state}
          </figure>
        ))}
      </div>
    </section>
  );
}
