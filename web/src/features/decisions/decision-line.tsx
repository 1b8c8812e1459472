import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { referenceOf } from '../../lib/reference.ts';
import { useDates } from '../../lib/day-context.tsx';
import { REQUEST_KINDS, REQUEST_STATES } from '../../lib/request-words.ts';
import { useWorkStatus } from '../../lib/work-status.ts';
import { StatusChip } from '../../ui/status-chip.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { ListedRequest } from './decisions-query.ts';
import look from './decisions.module.css';

type Props = { request: ListedRequest; onDecide: () => void };

/** One request: who asks for what and why, how near the work is, and what was asked before. */
export function DecisionLine({ request, onDecide }: Props) {
  const { t, i18n } = useLingui();
  const dates = useDates();
  const chip = useWorkStatus();
  const { kind, reason, askedDueOn, suggestedAgency, assignment, isBeyondLimit, ordinal } = request;
  const { directive, agency, dueOn } = assignment;
  const reference = referenceOf(directive);
  const words = i18n._(REQUEST_KINDS[kind]);
  return (
    <li className={look.line}>
      <div className={look.what}>
        <span className="row wrap">
          <b>
            {agency.shortName}: {words.toLocaleLowerCase()}
            {askedDueOn && ` ${t`đến ${dates.day(askedDueOn)}`}`}
            {suggestedAgency && ` · ${suggestedAgency.name}`}
          </b>
          <StatusChip {...chip.assignment(assignment)} />
          {isBeyondLimit && (
            <Tag>
              <Trans>gia hạn lần {ordinal}</Trans>
            </Tag>
          )}
        </span>
        <span className={look.reason}>“{reason}”</span>
        <Link to="/directives/$code" params={{ code: directive.code }} className={look.content}>
          {directive.content}
        </Link>
        <span className="meta">
          <span className="nowrap">{reference}</span>
          {' · '}
          {dueOn ? (
            <Trans>
              hạn {dates.day(dueOn)}, {dates.deadline(assignment)}
            </Trans>
          ) : (
            dates.deadline(assignment)
          )}
          {' · '}
          <Trans>gửi {dates.instant(request.askedAt)}</Trans>
        </span>
        <Before request={request} />
      </div>
      <Button size="xs" aria-label={t`Quyết định đề nghị của ${agency.shortName} về ${reference}`} onClick={onDecide}>
        <Trans context="nút">Quyết định</Trans>
      </Button>
    </li>
  );
}

/** What the agency asked of this work before, and what came of it. */
function Before({ request: { id, assignment } }: Pick<Props, 'request'>) {
  const { i18n } = useLingui();
  const dates = useDates();
  const before = assignment.requests.filter((one) => one.id !== id);
  if (before.length === 0) return null;
  const told = before.map(({ kind, state, askedDueOn, offeredDueOn }) => {
    const day = offeredDueOn ?? askedDueOn;
    return [i18n._(REQUEST_KINDS[kind]).toLocaleLowerCase(), day && dates.day(day), i18n._(REQUEST_STATES[state])]
      .filter(Boolean)
      .join(' ');
  });
  return (
    <span className="meta">
      <Trans>Trước đó: {told.join('; ')}</Trans>
    </span>
  );
}
