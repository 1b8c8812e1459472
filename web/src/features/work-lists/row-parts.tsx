import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { referenceOf } from '../../lib/reference.ts';
import { useDates } from '../../lib/day-context.tsx';
import { type Urgency, URGENCIES } from '../../lib/words.ts';
import { Avatar } from '../../ui/marks.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { UrgencyTag } from '../../ui/tag.tsx';
import look from './row-parts.module.css';

export type RowFacts = {
  code: string;
  content: string;
  field: string | null;
  urgency: Urgency;
  document: { reference: string } | null;
};

type NameProps = { directive: RowFacts; isReturned: boolean; /** Stands after the field. */ extra?: ReactNode };

/** What is to be done on one line, its paper and marks under it; the whole row is the link. */
export function RowName({ directive, isReturned, extra }: NameProps) {
  const { code, content, field } = directive;
  return (
    <span className={look.name}>
      <Link to="/directives/$code" params={{ code }} className={look.link} data-row-link title={content}>
        {content}
      </Link>
      <span className={look.meta}>
        <span className={look.facts}>
          <span className="nowrap">{referenceOf(directive)}</span>
          {field && ` · ${field}`}
        </span>
        {extra}
        {isReturned && (
          <span className={look.mark}>
            <StatusChip status="returned" look="bare" />
          </span>
        )}
        <Urgent urgency={directive.urgency} />
      </span>
    </span>
  );
}

/** The word for a document that is more than ordinarily urgent. */
export function Urgent({ urgency }: { urgency: Urgency }) {
  const { i18n } = useLingui();
  return <UrgencyTag>{urgency === 'NORMAL' ? null : i18n._(URGENCIES[urgency])}</UrgencyTag>;
}

/** A due day, short; in full where the pointer rests. */
export function ShortDay({ day }: { day: string | null }) {
  const dates = useDates();
  const { t } = useLingui();
  if (day === null) return <span className="muted">{t`Không`}</span>;
  return (
    <time dateTime={day} title={dates.day(day)} className={look.above}>
      {dates.shortDay(day)}
    </time>
  );
}

type People = ReadonlyArray<{ id: string; person: { fullName: string; initials: string } }>;

/** Who follows it, as initials; the names where the pointer rests and for readers. */
export function Monitors({ monitors }: { monitors: People }) {
  if (monitors.length === 0) return null;
  const names = monitors.map(({ person }) => person.fullName).join(', ');
  return (
    <span className={look.people} title={names}>
      <span className="sr">{names}</span>
      {monitors.slice(0, 2).map(({ id, person }) => (
        <Avatar key={id} initials={person.initials} />
      ))}
      {monitors.length > 2 && (
        <span className="meta" aria-hidden="true">
          +{monitors.length - 2}
        </span>
      )}
    </span>
  );
}

type CardProps = { directive: RowFacts; chips: ReactNode; isReturned: boolean; children: ReactNode };

/** A row on a phone; the whole card is the link. */
export function WorkCard({ directive, chips, isReturned, children }: CardProps) {
  return (
    <Link to="/directives/$code" params={{ code: directive.code }} className={`card ${look.card}`} data-row-link>
      <span className="row wrap">
        {chips}
        {isReturned && <StatusChip status="returned" look="bare" />}
        <Urgent urgency={directive.urgency} />
        <span className="meta nowrap push">{referenceOf(directive)}</span>
      </span>
      <span className={`clamp ${look.content}`}>{directive.content}</span>
      <span className="meta">{children}</span>
    </Link>
  );
}
