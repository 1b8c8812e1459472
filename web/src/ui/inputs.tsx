import { Input } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconCalendar, IconChevronDown } from '@tabler/icons-react';
import { type ComponentProps, type ReactNode, useRef } from 'react';
import { useDates } from '../lib/day-context.tsx';
import { showDay } from '../lib/dates.ts';
import { parseDay, tidyDay } from '../lib/typed-day.ts';
import { FormField } from './form.tsx';
import look from './inputs.module.css';

type Labelled = {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  isOptional?: boolean;
};

/** What Mantine means by another thing than the browser, or not at all, is left out. */
type Own<Tag extends 'input' | 'select' | 'textarea'> = Omit<
  ComponentProps<Tag>,
  'size' | 'required' | 'disabled' | 'style'
>;

/** A line of text with its label, hint and error. */
export function LineField(props: Labelled & Own<'input'> & { isDisabled?: boolean }) {
  const { label, hint, error, isOptional, isDisabled = false, id, ...input } = props;
  return (
    <FormField {...{ id, label, hint, error }} isOptional={isOptional ?? false}>
      {(control) => <Input {...input} {...control} disabled={isDisabled} error={error !== undefined} />}
    </FormField>
  );
}

type TextProps = Labelled &
  Own<'textarea'> & {
    /** Characters typed and allowed, said under the field. */
    count?: { used: number; limit: number };
    /** Begins with two lines, for a field among many. */
    isLow?: boolean;
  };

/** Several lines of text; the field grows with them. */
export function TextAreaField(props: TextProps) {
  const { label, hint, error, isOptional, id, count, isLow = false, ...input } = props;
  const dates = useDates();
  return (
    <FormField {...{ id, label, hint, error }} isOptional={isOptional ?? false}>
      {(control) => (
        <>
          <Input
            component="textarea"
            {...input}
            {...control}
            error={error !== undefined}
            classNames={{ input: isLow ? look.low : look.text }}
          />
          {count && (
            <span className="meta">
              <Trans>
                {dates.number(count.used)} / {dates.number(count.limit)} ký tự
              </Trans>
            </span>
          )}
        </>
      )}
    </FormField>
  );
}

/** One of a few, as the browser's own list. */
export function ChoiceField(props: Labelled & Own<'select'>) {
  const { label, hint, error, isOptional, id, children, ...select } = props;
  return (
    <FormField {...{ id, label, hint, error }} isOptional={isOptional ?? false}>
      {(control) => (
        <Input
          component="select"
          pointer
          {...select}
          {...control}
          error={error !== undefined}
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          {children}
        </Input>
      )}
    </FormField>
  );
}

type DayProps = Labelled & {
  /** As typed. */
  value: string;
  onChange: (typed: string) => void;
  isDisabled?: boolean;
  /** Stands under the field instead of the weekday. */
  note?: ReactNode;
};

/** A day, typed as dd/MM/yyyy or picked from the browser's calendar; its weekday stands under it. */
export function DayField({ label, hint, error, isOptional, id, value, onChange, isDisabled = false, note }: DayProps) {
  const { t } = useLingui();
  const { today, weekdayAndDay } = useDates();
  const day = parseDay(value, today);
  return (
    <FormField {...{ id, label, hint, error }} isOptional={isOptional ?? false}>
      {(control) => (
        <>
          <TypedDay
            {...control}
            value={value}
            onChange={onChange}
            placeholder={t`ngày/tháng/năm`}
            inputMode="numeric"
            isNarrow
            isDisabled={isDisabled}
            hasError={error !== undefined}
            day={day}
          />
          {(note ?? day) !== null && <span className="meta">{note ?? (day && weekdayAndDay(day).split(',')[0])}</span>}
        </>
      )}
    </FormField>
  );
}

type TypedDayProps = {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  inputMode?: 'numeric';
  /** As typed. */
  value: string;
  onChange: (typed: string) => void;
  placeholder: string;
  isNarrow?: boolean;
  isDisabled: boolean;
  hasError: boolean;
  /** What the calendar opens on. */
  day: string | null;
};

/** The control of a day: a line to type in, with the browser's calendar beside it. */
export function TypedDay(props: TypedDayProps) {
  const { value, onChange, isNarrow = false, isDisabled, hasError, day, ...control } = props;
  const { t } = useLingui();
  const { today } = useDates();
  const calendar = useRef<HTMLInputElement>(null);
  return (
    <span className={look.day} data-narrow={isNarrow || undefined}>
      <Input
        {...control}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={() => onChange(tidyDay(value, today))}
        autoComplete="off"
        disabled={isDisabled}
        error={hasError}
        rightSectionPointerEvents="all"
        rightSection={
          <button
            type="button"
            className={look.open}
            disabled={isDisabled}
            aria-label={t`Mở lịch`}
            onClick={() => calendar.current?.showPicker()}
          >
            <IconCalendar size={16} aria-hidden />
          </button>
        }
      />
      <input
        ref={calendar}
        type="date"
        className={look.native}
        tabIndex={-1}
        aria-hidden="true"
        value={day ?? ''}
        disabled={isDisabled}
        onChange={(event) => onChange(event.currentTarget.value === '' ? '' : showDay(event.currentTarget.value))}
      />
    </span>
  );
}
