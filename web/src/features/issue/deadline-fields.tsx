import { Checkbox } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useController, useFormContext } from 'react-hook-form';
import { useDates } from '../../lib/day-context.tsx';
import { parseDeadline } from '../../lib/typed-deadline.ts';
import { useDeadlineReading } from '../../lib/use-deadline-reading.ts';
import { DeadlineField } from '../../ui/deadline-field.tsx';
import { LineField } from '../../ui/inputs.tsx';
import look from './directive-card.module.css';
import { useIssue } from './issue-context.ts';
import { issuedOnOf } from './issue-faults.ts';
import type { IssueForm } from './issue-form.ts';

/** When a directive is due, its hour, or that it is not; and how the document words it. */
export function DeadlineFields({ card }: { card: number }) {
  const { t } = useLingui();
  const dates = useDates();
  const reading = useDeadlineReading();
  const { errorOf, parentDueOn } = useIssue();
  const { register, getValues } = useFormContext<IssueForm>();
  const at = `directives.${card}` as const;
  const dueOn = useController<IssueForm, `directives.${number}.dueOn`>({ name: `${at}.dueOn` }).field;
  const none = useController<IssueForm, `directives.${number}.hasNoDeadline`>({ name: `${at}.hasNoDeadline` }).field;
  const issuedOn = issuedOnOf(getValues(), dates.today);
  const typed = parseDeadline(dueOn.value, { ...reading, issuedOn });

  return (
    <>
      <div className={look.deadline}>
        <DeadlineField
          id={`${at}.dueOn`}
          label={t`Hạn`}
          error={errorOf(`${at}.dueOn`)}
          value={none.value ? '' : dueOn.value}
          onChange={dueOn.onChange}
          isDisabled={none.value}
          issuedOn={issuedOn}
          instead={none.value && parentDueOn !== null ? { kind: 'date', on: parentDueOn } : null}
        />
        <LineField
          {...register(`${at}.dueTime`)}
          id={`${at}.dueTime`}
          label={t`Giờ`}
          isOptional
          error={errorOf(`${at}.dueTime`)}
          isDisabled={none.value || (typed !== null && typed.kind !== 'date')}
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
