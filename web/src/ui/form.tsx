import { Plural, Trans } from '@lingui/react/macro';
import { IconAlertCircle } from '@tabler/icons-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import look from './form.module.css';

/** A refusal to be corrected: `fieldId` is the id of the control it is about; without one it stands as a sentence. */
export type FieldError = { fieldId?: string | undefined; message: string };

type SummaryProps = {
  /** In the order of the fields. A new array moves the focus here again. */
  errors: readonly FieldError[];
  title?: ReactNode;
  /** What was kept of the typing. */
  saved?: ReactNode;
};

/** All that keeps a form from being sent: takes the focus, and each line leads to its field. */
export function ErrorSummary({ errors, title, saved }: SummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const headingId = useId();
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);

  if (errors.length === 0) return null;
  return (
    <div className={look.summary} role="alert" tabIndex={-1} aria-labelledby={headingId} ref={box}>
      <h2 id={headingId}>{title ?? <Plural value={errors.length} other="Chưa gửi được: còn # chỗ cần bổ sung" />}</h2>
      <ul>
        {errors.map(({ fieldId, message }, index) => (
          <li key={index}>{fieldId ? <FieldLink fieldId={fieldId}>{message}</FieldLink> : message}</li>
        ))}
      </ul>
      {saved && <p>{saved}</p>}
    </div>
  );
}

function FieldLink({ fieldId, children }: { fieldId: string; children: ReactNode }) {
  return (
    <a
      href={`#${fieldId}`}
      onClick={(event) => {
        // The address keeps the screen's own state; only the focus moves.
        event.preventDefault();
        const field = document.getElementById(fieldId);
        field?.scrollIntoView({ block: 'center' });
        field?.focus({ preventScroll: true });
      }}
    >
      {children}
    </a>
  );
}

type FieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  isOptional?: boolean;
  /** For one control: receives what it needs to be named and described. */
  children: (control: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode;
  id?: string;
};

/** Label, hint and error around a control that is not one of Mantine's inputs (those carry their own). */
export function FormField({ label, hint, error, isOptional = false, children, id }: FieldProps) {
  const ownId = useId();
  const fieldId = id ?? ownId;
  const described = [hint && `${fieldId}-hint`, error && `${fieldId}-error`].filter(Boolean).join(' ');
  return (
    <div className={look.field} data-error={error ? true : undefined}>
      <label className={look.label} htmlFor={fieldId}>
        {label} {isOptional && <Optional />}
      </label>
      {hint && (
        <p className="hint" id={`${fieldId}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldErrorText id={`${fieldId}-error`}>{error}</FieldErrorText>}
      {children({
        id: fieldId,
        ...(described ? { 'aria-describedby': described } : {}),
        ...(error ? { 'aria-invalid': true as const } : {}),
      })}
    </div>
  );
}

type GroupProps = { legend: ReactNode; hint?: ReactNode; error?: ReactNode; id?: string; children: ReactNode };

/** A group of radios or checkboxes under one legend. */
export function FieldGroup({ legend, hint, error, id, children }: GroupProps) {
  const errorId = useId();
  return (
    <fieldset
      className={look.field}
      data-error={error ? true : undefined}
      id={id}
      tabIndex={-1}
      aria-describedby={error ? errorId : undefined}
    >
      <legend className={look.label}>{legend}</legend>
      {hint && <p className="hint">{hint}</p>}
      {error && <FieldErrorText id={errorId}>{error}</FieldErrorText>}
      {children}
    </fieldset>
  );
}

/** The words "(không bắt buộc)" after a label; required fields are not marked. */
export function Optional() {
  return (
    <span className={look.optional}>
      <Trans>(không bắt buộc)</Trans>
    </span>
  );
}

function FieldErrorText({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className={look.error} id={id}>
      <IconAlertCircle size={16} aria-hidden />
      {children}
    </p>
  );
}

/** The fields of a form, 24 px apart. */
export function FormStack({ children }: { children: ReactNode }) {
  return <div className={look.stack}>{children}</div>;
}
