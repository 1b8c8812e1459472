import { ActionIcon } from '@mantine/core';
import { plural } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconBellRinging, IconMessageExclamation } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { referenceOf } from '../../lib/reference.ts';
import { capitalise } from '../../lib/dates.ts';
import { useDates } from '../../lib/day-context.tsx';
import { graphql, type ResultOf } from '../../lib/graphql.ts';
import { URGENCIES } from '../../lib/words.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { StatusShape } from '../../ui/status-shape.tsx';
import { COLUMNS, type ColumnKind } from './board-columns.ts';
import look from './board.module.css';

export const BoardRow_Assignment = graphql(`
  fragment BoardRow_Assignment on Assignment {
    id
    dueOn
    workingDaysLeft
    daysOverdue
    silentDays
    reviewWorkingDays
    reminderCount
    lastRemindedAt
    viewerCanRemind
    openExplanation {
      id
      answerBefore
      daysLate
    }
    agency {
      id
      shortName
    }
    directive {
      id
      code
      content
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
        }
      }
    }
  }
`);

export type BoardRow = ResultOf<typeof BoardRow_Assignment>;

type Props = {
  row: BoardRow;
  column: ColumnKind;
  isAgencyShown: boolean;
  isChosen: boolean;
  onToggle: () => void;
  onRemind: () => void;
};

/** One share on the board: what it is, for how long it waits, how often and when it was chased. */
export function BoardLine({ row, column, isAgencyShown, isChosen, onToggle, onRemind }: Props) {
  const { t, i18n } = useLingui();
  const { directive, agency, viewerCanRemind } = row;
  const reference = referenceOf(row.directive);
  const { shape } = COLUMNS[column];
  const urgency = directive.urgency === 'NORMAL' ? null : i18n._(URGENCIES[directive.urgency]);

  return (
    <li className={look.row} data-chosen={isChosen || undefined}>
      {viewerCanRemind ? (
        <Checkbox label={t`Chọn ${reference}, ${agency.shortName}`} isChecked={isChosen} onToggle={onToggle} />
      ) : (
        <span className={look.noCheck} />
      )}
      <div className={look.what}>
        <Link
          to="/directives/$code"
          params={{ code: directive.code }}
          className={look.content}
          title={directive.content}
        >
          {directive.content}
        </Link>
        <p className={look.wait}>
          {shape && column !== 'IN_REVIEW' && <StatusShape status={shape} size={12} />}
          <Wait row={row} column={column} />
          {urgency && ` · ${urgency}`}
        </p>
        <p className="meta">
          {[reference, isAgencyShown ? agency.shortName : null].filter(Boolean).join(' · ')}
          {' · '}
          <Chased row={row} column={column} />
        </p>
        {row.openExplanation && <Unexplained demand={row.openExplanation} />}
      </div>
      {viewerCanRemind && (
        <ActionIcon
          size={28}
          className={look.act ?? ''}
          aria-label={t`Đôn đốc ${agency.shortName} về ${reference}`}
          title={t`Đôn đốc ${agency.shortName} về ${reference}`}
          onClick={onRemind}
        >
          <IconBellRinging size={16} aria-hidden />
        </ActionIcon>
      )}
    </li>
  );
}

/** "Chờ giải trình đến 26/07", "Trễ giải trình 3 ngày" */
function Unexplained({ demand: { answerBefore, daysLate } }: { demand: NonNullable<BoardRow['openExplanation']> }) {
  const dates = useDates();
  const day = dates.shortDay(answerBefore);
  return daysLate === null ? (
    <p className="meta">
      <Trans>chờ giải trình đến {day}</Trans>
    </p>
  ) : (
    <p className={look.unexplained} title={dates.day(answerBefore)}>
      <IconMessageExclamation size={12} aria-hidden /> <Plural value={daysLate} other="Trễ giải trình # ngày" />
    </p>
  );
}

/** "Quá 24 ngày", "Im lặng 15 ngày", "Chờ 4 ngày làm việc" */
function Wait({ row, column }: { row: BoardRow; column: ColumnKind }) {
  const { t } = useLingui();
  const dates = useDates();
  if (column === 'SILENT') {
    return t`${plural(row.silentDays ?? 0, { one: 'Im lặng # ngày', other: 'Im lặng # ngày' })}`;
  }
  if (column === 'IN_REVIEW') {
    return t`${plural(row.reviewWorkingDays ?? 0, { one: 'Chờ # ngày làm việc', other: 'Chờ # ngày làm việc' })}`;
  }
  return capitalise(dates.deadline(row));
}

/** "lần 2, 7 ngày trước", or the due day where nothing is late. */
function Chased({ row, column }: { row: BoardRow; column: ColumnKind }) {
  const dates = useDates();
  const { dueOn, reminderCount, lastRemindedAt } = row;
  if (reminderCount > 0 && lastRemindedAt !== null) {
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
  if (column !== 'OVERDUE' && column !== 'DUE_SOON') {
    return dueOn === null ? <Trans>không ấn định thời hạn</Trans> : <Trans>hạn {dates.shortDay(dueOn)}</Trans>;
  }
  return <Trans>chưa đôn đốc</Trans>;
}
