import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useDates } from '../../lib/day-context.tsx';
import { Note } from '../../ui/page.tsx';

/** The assignment that is carried out by what is issued here. */
export type Executed = {
  id: string;
  dueOn: string | null;
  code: string;
  content: string;
  committeeName: string;
};

/** What was assigned above, word for word, with the day nothing here may be later than. */
export function ExecutedNote({ executed }: { executed: Executed }) {
  const dates = useDates();
  const { code, content, committeeName, dueOn } = executed;
  return (
    <Note tone="info">
      <b>
        <Trans>
          Triển khai nhiệm vụ{' '}
          <Link to="/directives/$code" params={{ code }}>
            {code}
          </Link>{' '}
          của {committeeName}
        </Trans>
      </b>
      <br />“{content}”
      {dueOn !== null && (
        <>
          <br />
          <Trans>Hạn cấp trên giao: {dates.day(dueOn)}. Hạn đặt ở đây không được sau ngày này.</Trans>
        </>
      )}
    </Note>
  );
}
