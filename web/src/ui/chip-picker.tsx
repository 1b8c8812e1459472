import { Combobox, useCombobox } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { type Piece } from '../lib/fold.ts';
import look from './chip-picker.module.css';
import { FormField } from './form.tsx';
import './pickers.css';

export type PickerOption = {
  value: string;
  /** The name, cut where it matches what was typed. */
  pieces: readonly Piece[];
  meta?: ReactNode;
  /** Why it cannot be chosen: "đã chủ trì". */
  taken?: string | undefined;
};

/** The list is as high as the window leaves room for, above the act bar at its foot. */
const MIDDLEWARES = { flip: true, shift: true, size: { padding: 72 } };

type Props = {
  id: string;
  label: ReactNode;
  error?: string | undefined;
  isOptional?: boolean;
  placeholder: string;
  /** What is chosen already, as chips that bring their own way to be removed. */
  chips: ReactNode;
  /** Options for what was typed, best first, and how many more there are. */
  search: (text: string) => { options: readonly PickerOption[]; more: number };
  onPick: (value: string) => void;
  /** One is wanted: the list closes over what stands below it. */
  isSingle?: boolean;
  /** Backspace in the empty field; returns the name of what it took away. */
  onRemoveLast: () => string | null;
  /** Stands under the field. */
  note?: ReactNode;
};

/** Choosing several of many by typing: chips in the field, arrow keys, Enter, Backspace. */
export function ChipPicker(props: Props) {
  const {
    id,
    label,
    error,
    isOptional = false,
    placeholder,
    chips,
    search,
    onPick,
    isSingle = false,
    onRemoveLast,
    note,
  } = props;
  const { t } = useLingui();
  const labelId = useId();
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { options, more } = combobox.dropdownOpened ? search(text) : { options: [], more: 0 };

  // The list's own object is new at every render; what was typed alone moves to the first option.
  const store = useRef(combobox);
  useEffect(() => {
    store.current = combobox;
  });
  useEffect(() => {
    if (text !== '') store.current.selectFirstOption();
  }, [text]);

  function handlePick(value: string) {
    onPick(value);
    if (isSingle) combobox.closeDropdown();
    setText('');
    setSaid('');
  }

  return (
    <FormField id={id} label={<span id={labelId}>{label}</span>} error={error} isOptional={isOptional}>
      {(control) => (
        <>
          <Combobox
            store={combobox}
            onOptionSubmit={handlePick}
            withinPortal={false}
            position="bottom-start"
            middlewares={MIDDLEWARES}
          >
            <Combobox.DropdownTarget>
              <div className={look.box} data-error={error ? true : undefined}>
                {chips}
                <Combobox.EventsTarget withExpandedAttribute>
                  <input
                    {...control}
                    className={look.input}
                    value={text}
                    placeholder={placeholder}
                    autoComplete="off"
                    spellCheck={false}
                    aria-autocomplete="list"
                    onFocus={() => combobox.openDropdown()}
                    onClick={() => combobox.openDropdown()}
                    onBlur={() => {
                      combobox.closeDropdown();
                      setText('');
                    }}
                    onChange={(event) => {
                      setText(event.currentTarget.value);
                      setSaid('');
                      combobox.openDropdown();
                    }}
                    onKeyDown={(event) => {
                      if (event.key !== 'Backspace' || text !== '' || event.nativeEvent.isComposing) return;
                      const name = onRemoveLast();
                      if (name !== null) setSaid(t`Đã bỏ ${name}`);
                    }}
                  />
                </Combobox.EventsTarget>
              </div>
            </Combobox.DropdownTarget>
            <Combobox.Dropdown className={look.dropdown}>
              <Combobox.Options labelledBy={labelId} className={look.options}>
                {options.map(({ value, pieces, meta, taken }) => (
                  <Combobox.Option key={value} value={value} disabled={taken !== undefined} className={look.option}>
                    <span>
                      {pieces.map((piece, index) => (piece.isMatch ? <b key={index}>{piece.text}</b> : piece.text))}
                    </span>
                    <span className="meta">
                      {taken === undefined ? meta : <span className={look.taken}>{taken}</span>}
                    </span>
                  </Combobox.Option>
                ))}
              </Combobox.Options>
              {options.length === 0 && (
                <p className={look.none}>
                  <Trans>Không tìm thấy “{text}”</Trans>
                </p>
              )}
              {more > 0 && (
                <p className={look.more}>
                  <Trans>Còn {more} kết quả, gõ thêm để thu hẹp</Trans>
                </p>
              )}
            </Combobox.Dropdown>
          </Combobox>
          <span className="sr" role="status">
            {said}
          </span>
          {note}
        </>
      )}
    </FormField>
  );
}
