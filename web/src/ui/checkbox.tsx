import look from './checkbox.module.css';

type Props = { label: string; isChecked: boolean; onToggle: () => void };

/** A tick box without words beside it; its name is for readers. */
export function Checkbox({ label, isChecked, onToggle }: Props) {
  return (
    <label className={look.check}>
      <input type="checkbox" checked={isChecked} onChange={onToggle} aria-label={label} />
    </label>
  );
}
