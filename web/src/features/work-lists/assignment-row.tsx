import { Trans, useLingui } from '@lingui/react/macro';
import { useDates } from '../../lib/day-context.tsx';
import { graphql, type ResultOf } from '../../lib/graphql.ts';
import { ASSIGNMENT_ROLES } from '../../lib/words.ts';
import { useWorkStatus } from '../../lib/work-status.ts';
import { ProgressBar } from '../../ui/marks.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { ListColumn } from './use-list-manner.ts';
import { RowName, ShortDay, WorkCard } from './row-parts.tsx';

export const AssignmentRow_Assignment = graphql(`
  fragment AssignmentRow_Assignment on Assignment {
    id
    role
    state
    standing
    isReturned
    percent
    dueOn
    workingDaysLeft
    daysOverdue
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
      committee {
        id
        shortName
      }
    }
  }
`);

export type AssignmentRow = ResultOf<typeof AssignmentRow_Assignment>;

function AssignmentChip({ assignment }: { assignment: AssignmentRow }) {
  const chip = useWorkStatus();
  return <StatusChip {...chip.assignment(assignment)} />;
}

/** The columns of the list, with the agency where it holds the work of several; `sortByDue` is null where the list is in that order already. */
export function useAssignmentColumns(isOfAll: boolean, sortByDue: (() => void) | null): ListColumn<AssignmentRow>[] {
  const { t, i18n } = useLingui();
  return [
    {
      key: 'status',
      name: t`Tình trạng`,
      header: t`Tình trạng`,
      width: '196px',
      cell: (assignment) => <AssignmentChip assignment={assignment} />,
    },
    {
      key: 'content',
      name: t`Nội dung`,
      header: t`Nội dung`,
      isRowHeader: true,
      cell: ({ directive, isReturned }) => <RowName directive={directive} isReturned={isReturned} />,
    },
    {
      key: 'role',
      name: t`Vai trò`,
      header: t`Vai trò`,
      width: '104px',
      cell: ({ role }) => <Tag>{i18n._(ASSIGNMENT_ROLES[role])}</Tag>,
    },
    {
      key: isOfAll ? 'agency' : 'committee',
      name: isOfAll ? t`Đơn vị` : t`Cơ quan giao`,
      header: isOfAll ? t`Đơn vị` : t`Cơ quan giao`,
      width: '168px',
      cell: ({ agency, directive }) => (
        <span className="ellipsis">{(isOfAll ? agency : directive.committee).shortName}</span>
      ),
    },
    {
      key: 'progress',
      name: t`Tiến độ`,
      header: t`Tiến độ`,
      width: '106px',
      cell: ({ percent }) => <ProgressBar percent={percent} />,
    },
    {
      key: 'due',
      name: t`Hạn`,
      header: t`Hạn`,
      width: '124px',
      align: 'end',
      sort: { direction: sortByDue ? null : 'ascending', onSort: sortByDue ?? (() => {}) },
      cell: ({ dueOn }) => <ShortDay day={dueOn} />,
    },
    {
      key: 'code',
      name: t`Mã`,
      header: t`Mã`,
      width: '128px',
      isExtra: true,
      cell: ({ directive }) => directive.code,
    },
    {
      key: 'field',
      name: t`Lĩnh vực`,
      header: t`Lĩnh vực`,
      width: '140px',
      isExtra: true,
      cell: ({ directive }) => <span className="ellipsis">{directive.field}</span>,
    },
  ];
}

/** The same on a phone. */
export function AssignmentCard({ assignment }: { assignment: AssignmentRow }) {
  const { i18n } = useLingui();
  const dates = useDates();
  const due = assignment.dueOn && dates.day(assignment.dueOn);
  return (
    <WorkCard
      directive={assignment.directive}
      isReturned={assignment.isReturned}
      chips={<AssignmentChip assignment={assignment} />}
    >
      {i18n._(ASSIGNMENT_ROLES[assignment.role])}
      {' · '}
      {due === null ? <Trans>không ấn định thời hạn</Trans> : <Trans>hạn {due}</Trans>}
    </WorkCard>
  );
}
