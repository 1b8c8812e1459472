import { ActionIcon, Popover } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { IconBell } from '@tabler/icons-react';
import { useState } from 'react';
import { referenceOf } from '../lib/reference.ts';
import { capitalise } from '../lib/dates.ts';
import { useDates } from '../lib/day-context.tsx';
import { useViewer, type Viewer } from '../lib/viewer.ts';
import { CornerCount } from '../ui/marks.tsx';
import { EmptyState } from '../ui/states.tsx';
import { StatusChip } from '../ui/status-chip.tsx';
import look from './header.module.css';
import { placesOf } from './places.ts';

/** What is late and concerns the viewer: a live count, and the worst of it one click away. */
export function Alerts() {
  const { t } = useLingui();
  const viewer = useViewer();
  const dates = useDates();
  const [isOpen, setIsOpen] = useState(false);
  const { totalCount, edges } = viewer.late;
  const written = dates.number(totalCount);
  const close = () => setIsOpen(false);

  return (
    <>
      <span className="sr" role="status">
        {totalCount > 0 && <Plural value={totalCount} other="# việc quá hạn" />}
      </span>
      <Popover opened={isOpen} onChange={setIsOpen} width={400} position="bottom-end" offset={4} trapFocus returnFocus>
        <Popover.Target>
          <ActionIcon
            className={look.bell}
            aria-label={totalCount > 0 ? t`Cảnh báo: ${written} việc quá hạn` : t`Cảnh báo: không có việc quá hạn`}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            <IconBell size={20} stroke={1.75} aria-hidden />
            {totalCount > 0 && <CornerCount isOverdue>{totalCount > 99 ? '99+' : written}</CornerCount>}
          </ActionIcon>
        </Popover.Target>
        <Popover.Dropdown className={look.alerts} aria-label={t`Việc quá hạn`}>
          <div className={look.alertsHead}>
            <h2>
              <Trans>Quá hạn</Trans>
            </h2>
            {totalCount > 0 && (
              <span className="meta">
                <Plural value={totalCount} other="# việc" />
              </span>
            )}
          </div>
          {totalCount === 0 ? (
            <EmptyState kind="good" title={t`Không có việc quá hạn`} />
          ) : (
            <>
              <ul className={look.alertsList}>
                {edges.map(({ node }) => (
                  <li key={node.id}>
                    <LateLine assignment={node} onOpen={close} />
                  </li>
                ))}
              </ul>
              <AllLateLink onOpen={close} />
            </>
          )}
        </Popover.Dropdown>
      </Popover>
    </>
  );
}

type Late = Viewer['late']['edges'][number]['node'];

function LateLine({ assignment, onOpen }: { assignment: Late; onOpen: () => void }) {
  const dates = useDates();
  const { directive, agency } = assignment;
  return (
    <Link to="/directives/$code" params={{ code: directive.code }} className={look.alert} onClick={onOpen}>
      <span className={look.alertLine}>
        <StatusChip status="overdue" look="bare">
          {capitalise(dates.deadline(assignment))}
        </StatusChip>
        <span className="meta nowrap">{referenceOf(directive)}</span>
      </span>
      <span className="clamp">{directive.content}</span>
      <span className="meta">{agency.shortName}</span>
    </Link>
  );
}

function AllLateLink({ onOpen }: { onOpen: () => void }) {
  const viewer = useViewer();
  const canChase = placesOf(viewer).some(({ to }) => to === '/late');
  const words = <Trans>Xem tất cả việc quá hạn</Trans>;
  return canChase ? (
    <Link to="/late" className={look.alertsFoot} onClick={onOpen}>
      {words}
    </Link>
  ) : (
    <Link to="/assignments" search={{ standing: ['OVERDUE'] }} className={look.alertsFoot} onClick={onOpen}>
      {words}
    </Link>
  );
}
