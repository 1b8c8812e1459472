import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { referenceOf } from '../../lib/reference.ts';
import { useDates } from '../../lib/day-context.tsx';
import { useViewer } from '../../lib/viewer.ts';
import { URGENCIES } from '../../lib/words.ts';
import { useWorkStatus } from '../../lib/work-status.ts';
import { StatusChip } from '../../ui/status-chip.tsx';
import { UrgencyTag } from '../../ui/tag.tsx';
import type { InboxItem } from './inbox-item.ts';
import look from './inbox-list.module.css';

/** The chips of an item: returned first, then how it stands, then how urgent it is. */
export function InboxChips({ item: { reason, directive, assignment } }: { item: InboxItem }) {
  const { t, i18n } = useLingui();
  const chip = useWorkStatus();
  return (
    <>
      {reason === 'RETURNED' && <StatusChip status="returned" />}
      {directive.isProposal ? (
        <StatusChip status="not-started">{t({ message: 'Đề xuất', context: 'một chỉ đạo' })}</StatusChip>
      ) : (
        <StatusChip {...(assignment ? chip.assignment(assignment) : chip.directive(directive))} />
      )}
      <UrgencyTag>{directive.urgency === 'NORMAL' ? null : i18n._(URGENCIES[directive.urgency])}</UrgencyTag>
    </>
  );
}

type Props = {
  item: InboxItem;
  /** On a desk a click shows it beside the list; Enter, and a click on a phone, open its own page. */
  onSelect?: (() => void) | undefined;
  isCurrent?: boolean;
};

/** One thing that waits: how it stands, what it is, and what is to be known about it first. */
export function InboxLine({ item, onSelect, isCurrent = false }: Props) {
  function handleClick(event: MouseEvent) {
    const isPlain = event.detail > 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!onSelect || !isPlain) return;
    event.preventDefault();
    onSelect();
  }

  return (
    <Link
      to="/directives/$code"
      params={{ code: item.directive.code }}
      className={look.item}
      data-item={item.id}
      aria-current={isCurrent ? 'true' : undefined}
      preload={false}
      onClick={handleClick}
    >
      <span className="row wrap">
        <InboxChips item={item} />
        <span className="meta nowrap push">{referenceOf(item.directive)}</span>
      </span>
      <span className={`clamp ${look.content}`}>{item.directive.content}</span>
      <span className={look.context}>
        <Context item={item} />
      </span>
    </Link>
  );
}

function Context({ item: { reason, directive, assignment } }: { item: InboxItem }) {
  const { t } = useLingui();
  const dates = useDates();
  const { appointment } = useViewer();
  const day = (instant: string) => dates.shortDay(dates.dayOf(instant));
  const report = assignment?.latestReport;
  const agency = assignment?.agency;

  if (reason === 'RETURNED' && report?.review?.reason) {
    const returned = day(report.review.reviewedAt);
    return (
      <Trans>
        “{report.review.reason}” · trả lại {returned}
      </Trans>
    );
  }
  const demand = assignment?.openExplanation;
  if (demand && (reason === 'TO_EXPLAIN' || reason === 'UNEXPLAINED')) {
    const due = dates.shortDay(demand.answerBefore);
    return [
      reason === 'UNEXPLAINED' ? agency?.shortName : null,
      demand.daysLate === null
        ? t`giải trình trước hết ngày ${due}`
        : t`${plural(demand.daysLate, { one: 'trễ giải trình # ngày', other: 'trễ giải trình # ngày' })}`,
    ]
      .filter(Boolean)
      .join(' · ');
  }
  if (reason === 'TO_REVIEW' && report) {
    const sent = day(report.sentAt);
    return (
      <Trans>
        {agency?.shortName} báo cáo ngày {sent}
      </Trans>
    );
  }
  if (reason === 'TO_CONFIRM') {
    const proposed = dates.shortDay(directive.issuedOn);
    return (
      <Trans>
        Đề xuất ngày {proposed} · {directive.issuer.person.fullName} giao
      </Trans>
    );
  }
  if (reason === 'WAITING' && report) {
    const sent = day(report.sentAt);
    return <Trans>Đã báo cáo ngày {sent}</Trans>;
  }
  const isOwn = agency?.id === appointment.agency.id;
  return [isOwn ? null : agency?.shortName, dates.due(assignment ?? directive)].filter(Boolean).join(' · ');
}
