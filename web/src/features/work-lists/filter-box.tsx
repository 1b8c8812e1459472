import { Combobox, useCombobox } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconFilter } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import '../../ui/pickers.css';
import { usePhone } from '../../ui/use-phone.ts';
import { parseQuery } from './condition-grammar.ts';
import { ConditionPills } from './condition-pills.tsx';
import { useConditionWords } from './use-condition-words.ts';
import type { ConditionName } from './condition-names.ts';
import { type Condition, without, withTerms, type WorkSearch } from './conditions.ts';
import { FilterHelp } from './filter-help.tsx';
import { type Suggestion, suggestionsFor } from './filter-suggestions.ts';
import { useTypedSearch } from './use-typed-search.ts';
import { useVocabulary } from './use-vocabulary.ts';
import look from './filter-bar.module.css';

const MIDDLEWARES = { flip: true, shift: true, size: { padding: 72 } };

type Props = {
  label: string;
  search: WorkSearch;
  /** The pills, in their order. */
  conditions: readonly Condition[];
  /** Conditions that this list does not take. */
  excluded: readonly ConditionName[];
  onChange: (search: WorkSearch, how?: { replace: boolean }) => void;
};

/** One box for words and conditions: what is typed as a condition becomes a pill, the rest is searched for. */
export function FilterBox({ label, search, conditions, excluded, onChange }: Props) {
  const { t } = useLingui();
  const labelId = useId();
  const words = useConditionWords();
  const isPhone = usePhone();
  const [isActive, setIsActive] = useState(false);
  const isWaiting = useRef(false);
  const [said, setSaid] = useState('');
  const { vocabulary, choices } = useVocabulary(excluded, isActive);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { typed, setTyped, settle } = useTypedSearch({
    value: search.q ?? '',
    wordsOf: (text) => parseQuery(text, vocabulary).words,
    onChange: (q) => onChange({ ...search, q: q === '' ? undefined : q }, { replace: true }),
  });
  const suggestions = combobox.dropdownOpened ? suggestionsFor(typed, vocabulary, choices) : [];

  // The list's own object is new at every render. A value that is being typed is the first one unless another is chosen.
  const store = useRef(combobox);
  const isValue = suggestions[0]?.kind === 'value' && !typed.endsWith(':');
  useEffect(() => {
    store.current = combobox;
  });
  useEffect(() => {
    if (isValue) store.current.selectFirstOption();
    else store.current.resetSelectedOption();
  }, [typed, isValue, suggestions.length]);

  // Enter reads the names that this very render has: a ref kept by an effect would lag behind them.
  function commit() {
    const query = parseQuery(typed, vocabulary);
    setSaid('');
    if (query.terms.length + query.unread.length === 0) settle(query.words);
    else apply(query);
  }

  const commitLate = useEffectEvent(commit);
  useEffect(() => {
    if (!isWaiting.current || !choices) return;
    isWaiting.current = false;
    commitLate();
  }, [choices]);

  function apply({ terms, unread, words: q }: ReturnType<typeof parseQuery>) {
    settle(q, false);
    setSaid('');
    combobox.closeDropdown();
    onChange(withTerms({ ...search, q: q === '' ? undefined : q }, terms, unread));
  }

  function handleEnter() {
    // Names are not here yet: what was typed is read as soon as they are.
    if (choices) commit();
    else {
      isWaiting.current = true;
      setSaid(t`Đang tải danh bạ…`);
    }
  }

  function handlePick(suggestion: Suggestion) {
    if (suggestion.kind === 'key') {
      setTyped(suggestion.text);
      combobox.openDropdown();
      return;
    }
    const query = parseQuery(suggestion.text, vocabulary);
    apply({ ...query, terms: [...query.terms, suggestion.term] });
  }

  function handleBackspace() {
    const last = conditions.at(-1);
    if (!last) return;
    setSaid(t`Đã bỏ điều kiện ${words.nameOf(last)}`);
    onChange(without(search, last));
  }

  const unread = conditions.filter(({ isRead }) => !isRead);
  const pills = (
    <ConditionPills conditions={conditions} onRemove={(condition) => onChange(without(search, condition))} />
  );
  return (
    <>
      <Combobox
        store={combobox}
        onOptionSubmit={(id) => {
          const picked = suggestions.find((suggestion) => suggestion.id === id);
          if (picked) handlePick(picked);
        }}
        position="bottom-start"
        middlewares={MIDDLEWARES}
      >
        <Combobox.DropdownTarget>
          <div className={look.search}>
            <IconFilter size={16} stroke={1.75} aria-hidden />
            {!isPhone && pills}
            <label id={labelId} htmlFor={`${labelId}-input`} className="sr">
              {label}
            </label>
            <Combobox.EventsTarget withExpandedAttribute>
              <input
                id={`${labelId}-input`}
                role="combobox"
                aria-expanded={combobox.dropdownOpened}
                aria-controls={combobox.listId ?? undefined}
                value={typed}
                placeholder={conditions.length > 0 ? t`Thêm điều kiện: trạng thái, đơn vị, hạn, lĩnh vực` : label}
                autoComplete="off"
                spellCheck={false}
                aria-autocomplete="list"
                onFocus={() => setIsActive(true)}
                onClick={() => combobox.openDropdown()}
                onBlur={() => combobox.closeDropdown()}
                onChange={(event) => {
                  setTyped(event.currentTarget.value);
                  setSaid('');
                  combobox.openDropdown();
                }}
                onKeyDown={(event) => {
                  if (event.nativeEvent.isComposing) return;
                  if (event.key === 'Backspace' && typed === '') handleBackspace();
                  if (event.key === 'Enter' && combobox.getSelectedOptionIndex() < 0) handleEnter();
                }}
              />
            </Combobox.EventsTarget>
            <FilterHelp />
          </div>
        </Combobox.DropdownTarget>
        <Combobox.Dropdown className={look.suggestions} hidden={suggestions.length === 0}>
          <Combobox.Options labelledBy={labelId}>
            {suggestions.map(({ id, pieces, meta }) => (
              <Combobox.Option key={id} value={id} className={look.suggestion}>
                <span>
                  {pieces.map((piece, index) => (piece.isMatch ? <b key={index}>{piece.text}</b> : piece.text))}
                </span>
                {meta && <span className="meta">{meta}</span>}
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {/* One line that is pushed sideways: under each other they would fill the screen before the first row. */}
      {isPhone && conditions.length > 0 && <div className={look.line}>{pills}</div>}
      <span className="sr" role="status">
        {said}
      </span>
      {unread.length > 0 && (
        <ul className={look.unread}>
          {unread.map((condition) => (
            <li key={`${condition.name}:${condition.value}`}>
              <Trans>
                Chưa áp dụng “{condition.value}”: {words.reasonOf(condition, excluded)}
              </Trans>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
