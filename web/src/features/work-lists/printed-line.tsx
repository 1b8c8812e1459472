import { Trans } from '@lingui/react/macro';
import { useDates } from '../../lib/day-context.tsx';
import { useViewer } from '../../lib/viewer.ts';
import look from './printed-line.module.css';

/** On paper: when and by whom a list was printed. */
export function PrintedLine() {
  const { person, appointment, today } = useViewer();
  const dates = useDates();
  const day = dates.day(today);
  return (
    <p className={look.line}>
      <Trans>
        In ngày {day} bởi {person.fullName}, {appointment.title}
      </Trans>
    </p>
  );
}
