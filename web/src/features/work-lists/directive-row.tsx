import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconUser } from '@tabler/icons-react';
import { useDates } from '../../lib/day-context.tsx';
import { graphql, type ResultOf } from '../../lib/graphql.ts';
import { URGENCIES } from '../../lib/words.ts';
import { useWorkStatus } from '../../lib/work-status.ts';
import { ProgressBar } from '../../ui/marks.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import type { ListColumn } from './use-list-manner.ts';
import { Monitors, RowName, ShortDay, WorkCard } from './row-parts.tsx';

export const DirectiveRow_Directive = graphql(`
  fragment DirectiveRow_Directive on Directive {
    id
    code
    content
    field
    urgency
    status
    standing
    isProposal
    isReturned
    progress
    dueOn
    workingDaysLeft
    daysOverdue
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
    assignments {
      id
      role
      state
      standing
      viewerCanRemind
      agency {
        id
        shortName
      }
    }
  }
`);

export type DirectiveRow = ResultOf<typeof DirectiveRow_Directive>;

const RUNNING: readonly string[] = ['AWAITING', 'IN_PROGRESS'];
const OPEN: readonly string[] = [...RUNNING, 'REPORTED', 'SUSPENDED'];

/** Its leads that are past their due day and that the viewer may remind. */
export function remindableLeads({ assignments }: DirectiveRow): DirectiveRow['assignments'] {
  return assignments.filter(
    ({ role, state, standing, viewerCanRemind }) =>
      role === 'LEAD' && RUNNING.includes(state) && standing === 'OVERDUE' && viewerCanRemind,
  );
}

/** A directive's one chip: a proposal, a result that waits for its answer, or how it stands. */
export function DirectiveChip({ directive }: { directive: DirectiveRow }) {
  const { t } = useLingui();
  const chip = useWorkStatus();
  if (directive.isProposal)
    return <StatusChip status="not-started">{t({ message: 'Đề xuất', context: 'một chỉ đạo' })}</StatusChip>;
  const openLeads = directive.assignments.filter(({ role, state }) => role === 'LEAD' && OPEN.includes(state));
  const isWaiting = openLeads.length > 0 && openLeads.every(({ state }) => state === 'REPORTED');
  return isWaiting ? <StatusChip status="reported" /> : <StatusChip {...chip.directive(directive)} />;
}

function Lead({ directive: { assignments } }: { directive: DirectiveRow }) {
  const [lead] = assignments;
  const others = assignments.slice(1);
  if (!lead) return null;
  return (
    <span className="ellipsis" title={assignments.map(({ agency }) => agency.shortName).join(', ')}>
      {lead.agency.shortName}
      {others.length > 0 && (
        <span className="meta">
          {' '}
          <span aria-hidden="true">+{others.length}</span>
          <span className="sr">
            <Plural value={others.length} other="và # đơn vị khác" />
          </span>
        </span>
      )}
    </span>
  );
}

/** The columns of the list; `sortByDue` is null where the list is in that order already. */
export function useDirectiveColumns(sortByDue: (() => void) | null): ListColumn<DirectiveRow>[] {
  const { t, i18n } = useLingui();
  return [
    {
      key: 'status',
      name: t`Tình trạng`,
      header: t`Tình trạng`,
      width: '176px',
      cell: (directive) => <DirectiveChip directive={directive} />,
    },
    {
      key: 'content',
      name: t`Nội dung`,
      header: t`Nội dung`,
      isRowHeader: true,
      cell: (directive) => <RowName directive={directive} isReturned={directive.isReturned} />,
    },
    {
      key: 'lead',
      name: t`Chủ trì`,
      header: t`Chủ trì`,
      width: '204px',
      cell: (directive) => <Lead directive={directive} />,
    },
    {
      key: 'progress',
      name: t`Tiến độ`,
      header: t`Tiến độ`,
      width: '106px',
      cell: ({ progress }) => <ProgressBar percent={progress} />,
    },
    {
      key: 'due',
      name: t`Hạn`,
      header: t`Hạn`,
      width: '112px',
      align: 'end',
      sort: { direction: sortByDue ? null : 'ascending', onSort: sortByDue ?? (() => {}) },
      cell: ({ dueOn }) => <ShortDay day={dueOn} />,
    },
    {
      key: 'monitors',
      name: t`Người theo dõi`,
      header: (
        <>
          <span className="sr">{t`Người theo dõi`}</span>
          <IconUser size={16} stroke={1.75} aria-hidden />
        </>
      ),
      width: '72px',
      cell: ({ monitors }) => <Monitors monitors={monitors} />,
    },
    { key: 'code', name: t`Mã`, header: t`Mã`, width: '128px', isExtra: true, cell: ({ code }) => code },
    {
      key: 'field',
      name: t`Lĩnh vực`,
      header: t`Lĩnh vực`,
      width: '140px',
      isExtra: true,
      cell: ({ field }) => <span className="ellipsis">{field}</span>,
    },
    {
      key: 'urgency',
      name: t`Độ khẩn`,
      header: t`Độ khẩn`,
      width: '112px',
      isExtra: true,
      cell: ({ urgency }) => i18n._(URGENCIES[urgency]),
    },
  ];
}

/** The same on a phone. */
export function DirectiveCard({ directive }: { directive: DirectiveRow }) {
  const dates = useDates();
  const lead = directive.assignments[0]?.agency.shortName ?? '';
  const others = directive.assignments.length - 1;
  const due = directive.dueOn && dates.day(directive.dueOn);
  return (
    <WorkCard directive={directive} isReturned={directive.isReturned} chips={<DirectiveChip directive={directive} />}>
      {others > 0 ? (
        <Trans>
          {lead} chủ trì, {others} đơn vị khác
        </Trans>
      ) : (
        <Trans>{lead} chủ trì</Trans>
      )}
      {' · '}
      {due === null ? <Trans>không ấn định thời hạn</Trans> : <Trans>hạn {due}</Trans>}
    </WorkCard>
  );
}
