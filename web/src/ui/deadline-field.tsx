import { Trans, useLingui } from '@lingui/react/macro';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { type Deadline, plainDayOf } from '../lib/deadline.ts';
import { useDates } from '../lib/day-context.tsx';
import { parseDeadline } from '../lib/typed-deadline.ts';
import { useDeadlinePreview } from '../lib/use-deadline-preview.ts';
import { useDeadlineReading } from '../lib/use-deadline-reading.ts';
import look from './deadline-field.module.css';
import { FormField } from './form.tsx';
import { TypedDay } from './inputs.tsx';

type Props = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  /** As typed. */
  value: string;
  onChange: (typed: string) => void;
  /** The document's day. */
  issuedOn: string;
  isDisabled?: boolean;
  /** What counts instead of what is typed, as the day set above. */
  instead?: Deadline | null;
};

/** A deadline in any form, typed in words or picked from the calendar; what it comes to stands under it. */
export function DeadlineField(props: Props) {
  const { id, label, hint, error, value, onChange, issuedOn, isDisabled = false, instead = null } = props;
  const { t } = useLingui();
  const reading = useDeadlineReading();
  const deadline = instead ?? parseDeadline(value, { ...reading, issuedOn });
  return (
    <FormField {...{ id, label, hint, error }}>
      {(control) => (
        <>
          <TypedDay
            {...control}
            value={value}
            onChange={onChange}
            placeholder={t`15/8, 10 ngày làm việc, quý III`}
            isDisabled={isDisabled}
            hasError={error !== undefined}
            day={deadline && plainDayOf(deadline)}
          />
          <DeadlineNote deadline={deadline} issuedOn={issuedOn} />
        </>
      )}
    </FormField>
  );
}

/** What a deadline comes to: its day, the working days left, how it is found and what is doubtful. */
export function DeadlineNote({ deadline, issuedOn }: { deadline: Deadline | null; issuedOn: string }) {
  const dates = useDates();
  const preview = useDeadlinePreview(deadline, issuedOn);
  const day = preview?.dueOn ?? (deadline && plainDayOf(deadline));
  const left = preview?.workingDaysLeft ?? null;
  return (
    <span className={look.note} aria-live="polite">
      {day !== null && (
        <span className="meta">
          <b>{dates.weekdayAndDay(day)}</b>
          {left !== null && <> · {dates.deadline({ dueOn: day, workingDaysLeft: left, daysOverdue: null })}</>}
        </span>
      )}
      {deadline?.kind === 'event' && (
        <span className="meta">
          <Trans>Chờ sự kiện: chưa có hạn cho đến khi điều chỉnh và nhập ngày.</Trans>
        </span>
      )}
      {preview?.explanation && deadline?.kind !== 'event' && <span className="meta">{preview.explanation}.</span>}
      {preview?.warning && (
        <span className={look.warning}>
          <IconAlertTriangle size={14} aria-hidden />
          {preview.warning}
        </span>
      )}
    </span>
  );
}
