import { Checkbox } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useController, useFormContext } from 'react-hook-form';
import { daysBetween } from '../../lib/dates.ts';
import { useDates } from '../../lib/day-context.tsx';
import { parseDay } from '../../lib/typed-day.ts';
import { DayField, LineField } from '../../ui/inputs.tsx';
import look from './directive-card.module.css';
import { useIssue } from './issue-context.ts';
import type { IssueForm } from './issue-form.ts';

/** The day a directive is due, its hour, or none; and how the document words it. */
export function DeadlineFields({ card }: { card: number }) {
  const { t } = useLingui();
  const dates = useDates();
  const { errorOf, parentDueOn } = useIssue();
  const { register } = useFormContext<IssueForm>();
  const at = `directives.${card}` as const;
  const dueOn = useController<IssueForm, `directives.${number}.dueOn`>({ name: `${at}.dueOn` }).field;
  const none = useController<IssueForm, `directives.${number}.hasNoDeadline`>({ name: `${at}.hasNoDeadline` }).field;
  const day = none.value ? parentDueOn : parseDay(dueOn.value, dates.today);

  function noteOf(due: string): string {
    const weekday = dates.weekdayAndDay(due).split(',')[0] ?? '';
    const days = daysBetween(dates.today, due);
    if (days > 0) return t`${weekday}, sau ${dates.number(days)} ngày nữa`;
    return days === 0 ? t`${weekday}, hôm nay` : t`${weekday}, đã qua ${dates.number(-days)} ngày`;
  }

  return (
    <>
      <div className={look.deadline}>
        <DayField
          id={`${at}.dueOn`}
          label={t`Hạn`}
          error={errorOf(`${at}.dueOn`)}
          value={none.value ? '' : dueOn.value}
          onChange={dueOn.onChange}
          isDisabled={none.value}
          note={day === null ? undefined : noteOf(day)}
        />
        <LineField
          {...register(`${at}.dueTime`)}
          id={`${at}.dueTime`}
          label={t`Giờ`}
          isOptional
          error={errorOf(`${at}.dueTime`)}
          isDisabled={none.value}
          inputMode="numeric"
          autoComplete="off"
          placeholder="16:30"
          maxLength={6}
        />
        <LineField
          {...register(`${at}.deadlineText`)}
          id={`${at}.deadlineText`}
          label={t`Thời hạn ghi trong văn bản`}
          isOptional
          autoComplete="off"
          placeholder={t`trước ngày 15/8`}
          error={errorOf(`${at}.deadlineText`)}
        />
      </div>
      <Checkbox
        label={parentDueOn === null ? t`Không ấn định thời hạn` : t`Theo hạn cấp trên giao (${dates.day(parentDueOn)})`}
        checked={none.value}
        onChange={(event) => none.onChange(event.currentTarget.checked)}
      />
    </>
  );
}
