import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { useDates } from '../../lib/day-context.tsx';
import { Note } from '../../ui/page.tsx';
import { CalendarPreviewQuery, type Change } from './calendar-operations.ts';
import look from './calendar.module.css';

/** What a change would move, before it is made; null asks nothing yet. */
export function MovesPreview({ change }: { change: Change | null }) {
  const { t } = useLingui();
  const dates = useDates();
  const [{ data, error, fetching }] = useQuery({
    query: CalendarPreviewQuery,
    variables: change ?? { days: [], removed: [] },
    pause: change === null,
    requestPolicy: 'network-only',
  });
  const preview = data?.calendarPreview;
  if (change === null) return null;
  if (error) return <Note tone="returned">{t`Chưa xem trước được hạn nào sẽ chuyển. Vẫn lưu được.`}</Note>;
  if (fetching || !preview) return <p className="meta" role="status">{t`Đang tính những hạn sẽ chuyển…`}</p>;
  const { assignmentCount, directiveCount, moves } = preview;
  if (assignmentCount === 0) {
    return (
      <p className="meta" role="status">
        <Trans>Không có hạn nào chuyển. Hạn ghi bằng ngày không bao giờ chuyển theo lịch.</Trans>
      </p>
    );
  }
  return (
    <section aria-label={t`Hạn sẽ chuyển`}>
      <p role="status">
        <b>
          <Plural value={assignmentCount} other="# phân công" />
        </b>{' '}
        <Plural value={directiveCount} other="của # nhiệm vụ sẽ chuyển hạn. Hạn ghi bằng ngày giữ nguyên." />
      </p>
      <ul className={look.moves}>
        {moves.map(({ id, agency, fromOn, toOn, count }) => (
          <li key={id}>
            <span>{agency.name}</span>
            <span className="nowrap">
              {dates.day(fromOn)} → {dates.day(toOn)}
            </span>
            <span className="nowrap">
              <Plural value={count} other="# phân công" />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
