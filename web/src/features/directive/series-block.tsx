import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { capitalise } from '../../lib/dates.ts';
import { useDates } from '../../lib/day-context.tsx';
import { type FragmentOf, readFragment } from '../../lib/graphql.ts';
import { showRecurrence } from '../../lib/typed-recurrence.ts';
import { useWorkStatus } from '../../lib/work-status.ts';
import { StatusChip } from '../../ui/status-chip.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { Block } from './directive-facts.tsx';
import look from './series-block.module.css';
import { type Occurrence, SeriesBlock_Directive, type SeriesActName } from './series.ts';

const SeriesDialog = lazy(async () => ({ default: (await import('./series-dialogs.tsx')).SeriesDialog }));

const SHOWN = 6;

type Props = { directive: FragmentOf<typeof SeriesBlock_Directive>; onReload: () => void };

/** What a kỳ belongs to: the rule in words, the kỳ before and after it, all of them, and what may be done. */
export function SeriesBlock({ directive: masked, onReload }: Props) {
  const { t } = useLingui();
  const dates = useDates();
  const [act, setAct] = useState<SeriesActName | null>(null);
  const [isWhole, setIsWhole] = useState(false);
  const { id, series, viewerCanChangeSeries } = readFragment(SeriesBlock_Directive, masked);
  if (!series) return null;
  const { state, rule, nextOn, occurrences } = series;
  const words = capitalise(showRecurrence({ ...rule, on: rule.day ?? 'last', from: null }, dates.language));
  const at = occurrences.findIndex((one) => one.id === id);
  const first = isWhole ? 0 : Math.max(0, Math.min(at - 2, occurrences.length - SHOWN));
  const shown = isWhole ? occurrences : occurrences.slice(first, first + SHOWN);

  return (
    <Block title={t`Định kỳ`}>
      <p>
        <b>{words}</b>
        <span className="meta">
          {state === 'PAUSED' && <Trans>Đang tạm dừng: không tạo kỳ mới.</Trans>}
          {state === 'ENDED' && <Trans>Đã kết thúc: không tạo kỳ mới.</Trans>}
          {state === 'ACTIVE' && nextOn !== null && <Trans>Kỳ sẽ tạo tiếp: {dates.day(nextOn)}.</Trans>}
        </span>
      </p>
      <nav className={look.ways} aria-label={t`Kỳ trước, kỳ sau`}>
        <Way to={occurrences[at - 1]}>
          <Trans>Kỳ trước</Trans>
        </Way>
        <Way to={occurrences[at + 1]}>
          <Trans>Kỳ sau</Trans>
        </Way>
      </nav>
      <ul className={look.list} aria-label={t`Các kỳ`}>
        {shown.map((one) => (
          <li key={one.id} data-current={one.id === id || undefined}>
            <OccurrenceLine occurrence={one} isCurrent={one.id === id} />
          </li>
        ))}
      </ul>
      {occurrences.length > shown.length && (
        <Button size="xs" variant="subtle" onClick={() => setIsWhole(true)}>
          <Trans>Tất cả {dates.number(occurrences.length)} kỳ</Trans>
        </Button>
      )}
      {viewerCanChangeSeries && state !== 'ENDED' && (
        <div className={look.acts}>
          <Button size="xs" onClick={() => setAct('RULE')}>
            <Trans>Đổi quy tắc</Trans>
          </Button>
          {state === 'ACTIVE' ? (
            <Button size="xs" onClick={() => setAct('PAUSE')}>
              <Trans>Tạm dừng định kỳ</Trans>
            </Button>
          ) : (
            <Button size="xs" onClick={() => setAct('RESUME')}>
              <Trans>Tiếp tục định kỳ</Trans>
            </Button>
          )}
          <Button size="xs" onClick={() => setAct('END')}>
            <Trans>Kết thúc định kỳ</Trans>
          </Button>
        </div>
      )}
      {act && (
        <Suspense>
          <SeriesDialog
            act={act}
            directiveId={id}
            rule={rule}
            onClose={() => setAct(null)}
            onDone={(text) => {
              setAct(null);
              showToast({ text });
            }}
            onReload={() => {
              setAct(null);
              onReload();
            }}
          />
        </Suspense>
      )}
    </Block>
  );
}

function Way({ to, children }: { to: Occurrence | undefined; children: ReactNode }) {
  const dates = useDates();
  if (!to) return <span className="muted">{children}: —</span>;
  return (
    <Link to="/directives/$code" params={{ code: to.code }}>
      {children}: {to.occurrenceOn && dates.shortDay(to.occurrenceOn)}
    </Link>
  );
}

function OccurrenceLine({ occurrence, isCurrent }: { occurrence: Occurrence; isCurrent: boolean }) {
  const dates = useDates();
  const chip = useWorkStatus();
  const { code, occurrenceOn, progress } = occurrence;
  const day = occurrenceOn === null ? code : dates.day(occurrenceOn);
  const { status } = chip.directive({ ...occurrence, workingDaysLeft: null, daysOverdue: null });
  return (
    <>
      {isCurrent ? (
        <b aria-current="page">{day}</b>
      ) : (
        <Link to="/directives/$code" params={{ code }} className="nowrap">
          {day}
        </Link>
      )}
      <StatusChip status={status} look="bare" />
      <span className="meta nowrap">{progress}%</span>
    </>
  );
}
