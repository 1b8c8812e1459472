import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useDates } from '../../lib/day-context.tsx';
import { type FragmentOf, graphql, readFragment, type ResultOf } from '../../lib/graphql.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useWorkStatus } from '../../lib/work-status.ts';
import { Note } from '../../ui/page.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import look from './cascaded-work.module.css';
import { Block } from './directive-facts.tsx';

export const CascadedWork_Assignment = graphql(`
  fragment CascadedWork_Assignment on Assignment {
    id
    viewerCanReport
    viewerCanCascade
    agency {
      id
      name
      shortName
    }
    children {
      id
      code
      committeeName
      status
      standing
      dueOn
      progress
      isLaterThanParent
      acceptedResult
    }
  }
`);

type Share = ResultOf<typeof CascadedWork_Assignment>;

type Props = {
  /** Of the directive above. */
  code: string;
  shares: ReadonlyArray<FragmentOf<typeof CascadedWork_Assignment>>;
};

/** What the level below was given in execution of a share: how much of it is done, never its text. */
export function CascadedWork({ code, shares }: Props) {
  return readFragment(CascadedWork_Assignment, shares)
    .filter(({ children }) => children.length > 0)
    .map((share) => <ShareBelow key={share.id} code={code} share={share} />);
}

function ShareBelow({ code, share }: { code: string; share: Share }) {
  const { t } = useLingui();
  const { appointment } = useViewer();
  const { agency, children, viewerCanReport, viewerCanCascade } = share;
  const total = children.length;
  const done = children.filter(({ status }) => status === 'DONE').length;
  const isOwn = viewerCanReport || viewerCanCascade || agency.id === appointment.agency.id;

  return (
    <Block title={isOwn ? t`Đã triển khai xuống cấp dưới` : t`${agency.shortName} đã triển khai`}>
      <p className="muted">
        <Trans>
          {done}/{total} nhiệm vụ hoàn thành
        </Trans>
      </p>
      <ul className={look.list}>
        {children.map((child) => (
          <li key={child.id}>
            <Child child={child} isOwn={isOwn} />
          </li>
        ))}
      </ul>
      {viewerCanReport && done === total && (
        <Note tone="info">
          <p>
            <Trans>Cả {total} nhiệm vụ đã hoàn thành. Nên báo cáo hoàn thành với cấp trên.</Trans>
          </p>
          <Link to="/directives/$code/report" params={{ code }} search={{ assignment: share.id }}>
            <Trans context="act">Báo cáo hoàn thành</Trans>
          </Link>
        </Note>
      )}
    </Block>
  );
}

function Child({ child, isOwn }: { child: Share['children'][number]; isOwn: boolean }) {
  const dates = useDates();
  const chip = useWorkStatus();
  const { code, committeeName, dueOn, progress, isLaterThanParent, acceptedResult } = child;
  const work = { ...child, workingDaysLeft: null, daysOverdue: null };
  return (
    <>
      <span className="row wrap">
        {isOwn ? (
          <Link to="/directives/$code" params={{ code }} className="nowrap">
            {code}
          </Link>
        ) : (
          <span className="nowrap">{code}</span>
        )}
        <StatusChip status={chip.directive(work).status} look="bare" />
      </span>
      <span className="meta">
        {!isOwn && <>{committeeName} · </>}
        {dueOn ? <Trans>Hạn {dates.shortDay(dueOn)}</Trans> : <Trans>Không ấn định thời hạn</Trans>} · {progress}%
      </span>
      {isLaterThanParent && (
        <span className={look.flag}>
          <Trans>Hạn muộn hơn hạn cấp trên giao</Trans>
        </span>
      )}
      {acceptedResult && <span className={look.result}>{acceptedResult}</span>}
    </>
  );
}
