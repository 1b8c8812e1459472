import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { referenceOf } from '../../lib/reference.ts';
import { capitalise } from '../../lib/dates.ts';
import { useDates } from '../../lib/day-context.tsx';
import { graphql, type ResultOf } from '../../lib/graphql.ts';
import { ASSIGNMENT_ROLES } from '../../lib/words.ts';
import { ProgressBar } from '../../ui/marks.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import look from './late-list.module.css';
import { Monitors, ShortDay, Urgent } from './row-parts.tsx';

export const LateRow_Assignment = graphql(`
  fragment LateRow_Assignment on Assignment {
    id
    role
    isReturned
    percent
    dueOn
    workingDaysLeft
    daysOverdue
    reminderCount
    lastRemindedAt
    viewerCanRemind
    viewerCanReport
    agency {
      id
      shortName
    }
    directive {
      id
      code
      content
      field
      urgency
      document {
        id
        reference
      }
      monitors {
        id
        person {
          id
          fullName
          initials
        }
      }
    }
  }
`);

export type LateRow = ResultOf<typeof LateRow_Assignment>;

type Props = {
  row: LateRow;
  isAgencyShown: boolean;
  isChosen: boolean;
  onToggle: () => void;
  onRemind: () => void;
};

/** One late share: what it is, how late, how often reminded, and the one thing to do about it. */
export function LateLine({ row, isAgencyShown, isChosen, onToggle, onRemind }: Props) {
  const { t, i18n } = useLingui();
  const dates = useDates();
  const { id, directive, agency, viewerCanRemind, viewerCanReport } = row;
  const reference = referenceOf(directive);
  const facts = [reference, isAgencyShown ? agency.shortName : null, directive.field].filter(Boolean).join(' · ');

  return (
    <li className={look.line} data-key={id} data-chosen={isChosen || undefined}>
      {viewerCanRemind ? (
        <Checkbox label={t`Chọn ${reference}, ${agency.shortName}`} isChecked={isChosen} onToggle={onToggle} />
      ) : (
        <span className={look.noCheck} />
      )}
      <span className={look.chip}>
        <StatusChip status="overdue">{capitalise(dates.deadline(row))}</StatusChip>
      </span>
      <div className={look.what}>
        <Link
          to="/directives/$code"
          params={{ code: directive.code }}
          className={look.link}
          title={directive.content}
          data-row-link
        >
          {directive.content}
        </Link>
        <span className={look.meta}>
          <span className={look.facts}>{facts}</span>
          {row.role === 'COORDINATING' && <Tag>{i18n._(ASSIGNMENT_ROLES[row.role])}</Tag>}
          {row.isReturned && <StatusChip status="returned" look="bare" />}
          <Urgent urgency={directive.urgency} />
        </span>
      </div>
      <span className={look.history}>
        <Reminders row={row} />
      </span>
      <span className={look.progress}>
        <ProgressBar percent={row.percent} />
      </span>
      <span className={look.due}>
        <ShortDay day={row.dueOn} />
      </span>
      <span className={look.people}>
        <Monitors monitors={directive.monitors} />
      </span>
      <span className={look.act}>
        {viewerCanRemind ? (
          <Button size="xs" aria-label={t`Nhắc ${agency.shortName} về ${reference}`} onClick={onRemind}>
            <Trans>Nhắc</Trans>
          </Button>
        ) : (
          viewerCanReport && (
            <Button
              size="xs"
              aria-label={t`Báo cáo ${reference}`}
              renderRoot={(props) => (
                <Link
                  to="/directives/$code/report"
                  params={{ code: directive.code }}
                  search={{ assignment: id }}
                  {...props}
                />
              )}
            >
              <Trans>Báo cáo</Trans>
            </Button>
          )
        )}
      </span>
    </li>
  );
}

/** "lần 2, 7 ngày trước" */
function Reminders({ row: { reminderCount, lastRemindedAt } }: { row: LateRow }) {
  const dates = useDates();
  if (reminderCount === 0 || lastRemindedAt === null) return <Trans>chưa đôn đốc</Trans>;
  const count = dates.number(reminderCount);
  const ago = dates.daysAgo(dates.dayOf(lastRemindedAt));
  return (
    <span title={dates.instant(lastRemindedAt)}>
      <Trans>
        lần {count}, {ago}
      </Trans>
    </span>
  );
}
