import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useDates } from '../../lib/day-context.tsx';
import { type FragmentOf, graphql, readFragment } from '../../lib/graphql.ts';
import look from './people.module.css';

export const HandoverPart = graphql(`
  fragment HandoverPart on Handover {
    id
    monitoredCount
    monitored {
      id
      code
      dueOn
    }
    issuedCount
    issued {
      id
      code
      dueOn
    }
    reportDraftCount
    issueDraftCount
  }
`);

/** What stays open when a post ends, and what of it nobody takes over. */
export function HandoverFacts({ handover }: { handover: FragmentOf<typeof HandoverPart> }) {
  const { t } = useLingui();
  const { monitored, monitoredCount, issued, issuedCount, reportDraftCount, issueDraftCount } = readFragment(
    HandoverPart,
    handover,
  );
  const isEmpty = monitoredCount + issuedCount + reportDraftCount + issueDraftCount === 0;
  return (
    <section className={look.handover} aria-label={t`Việc còn mở`}>
      <h3>
        <Trans>Việc còn mở</Trans>
      </h3>
      {isEmpty && (
        <p>
          <Trans>Không còn việc nào mở ở chức vụ này.</Trans>
        </p>
      )}
      <Codes directives={monitored} count={monitoredCount}>
        <Plural value={monitoredCount} other="# nhiệm vụ đang theo dõi" />
      </Codes>
      <Codes directives={issued} count={issuedCount}>
        <Plural value={issuedCount} other="# nhiệm vụ đã giao, vẫn giữ tên người giao" />
      </Codes>
      {reportDraftCount > 0 && (
        <p>
          <Plural value={reportDraftCount} other="# báo cáo đang soạn ở lại với đơn vị." />
        </p>
      )}
      {issueDraftCount > 0 && (
        <p>
          <Plural value={issueDraftCount} other="# phiếu giao việc đang soạn không ai mở lại được." />
        </p>
      )}
      <p className="meta">
        <Trans>Nhiệm vụ hạn chế không nêu ở đây; chỉ người được đọc mới theo dõi tiếp được.</Trans>
      </p>
    </section>
  );
}

type CodesProps = {
  directives: readonly { id: string; code: string; dueOn: string | null }[];
  count: number;
  children: ReactNode;
};

function Codes({ directives, count, children }: CodesProps) {
  const dates = useDates();
  if (count === 0) return null;
  const rest = count - directives.length;
  return (
    <details className={look.codes}>
      <summary>{children}</summary>
      <ul>
        {directives.map(({ id, code, dueOn }) => (
          <li key={id}>
            <span className="nowrap">{code}</span>
            <span className="meta">
              {dueOn === null ? <Trans>không hạn</Trans> : <Trans>hạn {dates.day(dueOn)}</Trans>}
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p className="meta">
          <Trans>và {dates.number(rest)} nhiệm vụ nữa</Trans>
        </p>
      )}
    </details>
  );
}
