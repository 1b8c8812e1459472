import { Trans, useLingui } from '@lingui/react/macro';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useDates } from '../../lib/day-context.tsx';
import { type FragmentOf, readFragment } from '../../lib/graphql.ts';
import { ASSIGNMENT_ROLES } from '../../lib/words.ts';
import { useWorkStatus } from '../../lib/work-status.ts';
import { Count } from '../../ui/marks.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { Tag } from '../../ui/tag.tsx';
import { usePhone } from '../../ui/use-phone.ts';
import { ActMenu, type OnAct } from './act-button.tsx';
import { Acts_Assignment, Acts_Directive, actsOn } from './acts.ts';
import { AssignmentReports } from './assignment-reports.tsx';
import { type AssignmentFacts, AssignmentTable_Assignment, latestOf } from './assignment-row.ts';
import look from './assignment-table.module.css';

type Share = FragmentOf<typeof AssignmentTable_Assignment> & FragmentOf<typeof Acts_Assignment> & { id: string };

type Props = {
  directive: FragmentOf<typeof Acts_Directive> & { dueOn: string | null };
  shares: readonly Share[];
  /** The share whose reports are shown. */
  openId: string | undefined;
  onOpen: (id: string | undefined) => void;
  onAct: OnAct;
};

/** Who does what and how far it is; a share opens to its reports. */
export function AssignmentTable({ directive, shares, openId, onOpen, onAct }: Props) {
  const dates = useDates();
  const isPhone = usePhone();
  const rows = shares.map((share) => ({
    share: readFragment(AssignmentTable_Assignment, share),
    acts: actsOn(readFragment(Acts_Assignment, share), readFragment(Acts_Directive, directive)),
  }));
  const lines = rows.map((row) => ({
    ...row,
    isOpen: row.share.id === openId,
    dueOn: row.share.dueOn === directive.dueOn ? undefined : row.share.dueOn,
    onToggle: () => onOpen(row.share.id === openId ? undefined : row.share.id),
    onAct,
  }));

  return (
    <section aria-labelledby="assignments-title">
      <div className={look.heading}>
        <h2 id="assignments-title">
          <Trans>Phân công</Trans>
        </h2>
        <Count>{dates.number(shares.length)}</Count>
      </div>
      <div className="card">{isPhone ? <Cards lines={lines} /> : <Table lines={lines} />}</div>
    </section>
  );
}

type Line = {
  share: AssignmentFacts;
  acts: ReturnType<typeof actsOn>;
  isOpen: boolean;
  /** Its own day, where that is not the directive's; undefined where it is. */
  dueOn: string | null | undefined;
  onToggle: () => void;
  onAct: OnAct;
};

function Table({ lines }: { lines: readonly Line[] }) {
  const { t } = useLingui();
  const canAct = lines.some(({ acts }) => acts.length > 0);
  return (
    <table className={look.table} aria-labelledby="assignments-title">
      <thead>
        <tr>
          <th scope="col">{t`Đơn vị`}</th>
          <th scope="col">{t`Tình trạng`}</th>
          <th scope="col" className="num">{t`Tiến độ`}</th>
          <th scope="col">{t`Gần nhất`}</th>
          {canAct && (
            <th scope="col">
              <span className="sr">{t`Thao tác`}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Fragment key={line.share.id}>
            <tr data-open={line.isOpen || undefined}>
              <th scope="row">
                <Name line={line} />
              </th>
              <td>
                <State line={line} />
              </td>
              <td className="num">{line.share.percent}%</td>
              <td className={look.latest}>
                <LatestWords share={line.share} />
              </td>
              {canAct && (
                <td className={look.acts}>
                  <RowActs line={line} />
                </td>
              )}
            </tr>
            {line.isOpen && (
              <tr>
                <td colSpan={canAct ? 5 : 4} className={look.detail}>
                  <Detail share={line.share} />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function Cards({ lines }: { lines: readonly Line[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li className={look.card} key={line.share.id}>
          <div className={look.facts}>
            <Name line={line} />
            <span className="row wrap">
              <State line={line} />
              <span className="meta">{line.share.percent}%</span>
            </span>
            <span className="meta">
              <LatestWords share={line.share} />
            </span>
          </div>
          <RowActs line={line} />
          {line.isOpen && (
            <div className={look.detail}>
              <Detail share={line.share} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Name({ line: { share, isOpen, onToggle } }: { line: Line }) {
  const { i18n } = useLingui();
  const Arrow = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <span className={look.name}>
      <button type="button" className={look.open} aria-expanded={isOpen} onClick={onToggle}>
        <Arrow size={16} stroke={1.75} aria-hidden />
        {share.agency.name}
      </button>
      <Tag>{i18n._(ASSIGNMENT_ROLES[share.role])}</Tag>
    </span>
  );
}

function State({ line: { share, dueOn } }: { line: Line }) {
  const dates = useDates();
  const chip = useWorkStatus();
  return (
    <span className={look.state}>
      <StatusChip {...chip.assignment(share)} />
      {share.isReturned && <StatusChip status="returned" look="bare" />}
      {dueOn !== undefined && (
        <span className="meta">
          {dueOn === null ? <Trans>Không ấn định thời hạn</Trans> : <Trans>Hạn riêng {dates.shortDay(dueOn)}</Trans>}
        </span>
      )}
    </span>
  );
}

function LatestWords({ share }: { share: AssignmentFacts }) {
  const { i18n } = useLingui();
  const dates = useDates();
  const latest = latestOf(share);
  if (latest) {
    return (
      <>
        {dates.shortDay(dates.dayOf(latest.at))} {i18n._(latest.words)}
      </>
    );
  }
  return share.acknowledgeBy ? <Trans>tiếp nhận trước hết ngày {dates.shortDay(share.acknowledgeBy)}</Trans> : '–';
}

function RowActs({ line: { share, acts, onAct } }: { line: Line }) {
  const { t } = useLingui();
  return <ActMenu label={t`Thao tác với ${share.agency.name}`} choices={acts} onAct={onAct} />;
}

function Detail({ share: { id, closeReason, agency, latestReport } }: { share: AssignmentFacts }) {
  return (
    <div className={look.more}>
      {closeReason && <p>{closeReason}</p>}
      {!agency.usesSystem && (
        <p className="muted">
          <Trans>Đơn vị không dùng hệ thống, trả lời bằng văn bản.</Trans>
        </p>
      )}
      <AssignmentReports assignmentId={id} version={`${latestReport?.id} ${latestReport?.review?.id}`} />
    </div>
  );
}
