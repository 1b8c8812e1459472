import { Trans } from '@lingui/react/macro';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { type ComponentProps, useState } from 'react';
import look from './text-field.module.css';

/** A bare input for inside a FormField; in forms of many fields Mantine's TextInput brings label and error itself. */
export function TextField(props: ComponentProps<'input'>) {
  return <input {...props} className={look.input} data-large />;
}

/** A password that can be shown, by a word and not by a picture alone. */
export function PasswordField(props: Omit<ComponentProps<'input'>, 'type'>) {
  const [isShown, setIsShown] = useState(false);
  return (
    <div className={look.password}>
      <input {...props} type={isShown ? 'text' : 'password'} className={look.input} data-large />
      <button type="button" aria-pressed={isShown} aria-controls={props.id} onClick={() => setIsShown(!isShown)}>
        {isShown ? <IconEyeOff size={16} aria-hidden /> : <IconEye size={16} aria-hidden />}
        {isShown ? <Trans>Ẩn</Trans> : <Trans>Hiện</Trans>}
      </button>
    </div>
  );
}
