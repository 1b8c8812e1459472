import { Trans, useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { useAgencyDirectory } from '../../lib/use-agencies.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Kbd } from '../../ui/marks.tsx';
import {
  actsFor,
  agencyEntries,
  directiveEntries,
  type Entry,
  type FoundPerson,
  isSearch,
  type PaletteAct,
  personEntries,
} from './palette-entries.ts';
import { PaletteQuery, useFoundPeople } from './palette-query.ts';
import look from './palette.module.css';

const PAUSE_MS = 200;

type Props = {
  onClose: () => void;
  /** What can be done with what the screen shows. */
  offered: readonly PaletteAct[];
  /** Screens and acts that this viewer has, in the order to offer them. */
  acts: readonly PaletteAct[];
  /** Among whom people are sought: all, for whoever keeps them; those who order and follow directives; nobody. */
  people: 'all' | 'in charge' | 'none';
  onPerson: (person: FoundPerson) => void;
  /** Leads to the list that holds all that was found. */
  onAll: (text: string) => void;
  onDirective: (code: string) => void;
  /** Absent for who has no list of directives to narrow. */
  onAgency?: ((agencyId: string) => void) | undefined;
};

/** One field for all: a screen, an act, a directive by code, number or words, an agency by any of its names. */
export function Palette(props: Props) {
  const { t } = useLingui();
  return (
    <Dialog isOpen onClose={props.onClose} title={t`Đi tới, tìm hoặc làm`} width={640}>
      <FieldAndFound {...props} />
    </Dialog>
  );
}

/** Mounted in the dialog, so that the first line is there when it is to be selected. */
function FieldAndFound(props: Props) {
  const { onClose, offered, acts, people, onPerson, onAll, onDirective, onAgency } = props;
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const text = typed.normalize('NFC').trim();
  const asked = useSettled(text);
  const directory = useAgencyDirectory();
  const [{ data, fetching }] = useQuery({
    query: PaletteQuery,
    variables: { text: asked, inAll: people === 'all', inCharge: people === 'in charge' },
    pause: !isSearch(asked),
  });
  const found = isSearch(typed) && isSearch(asked) ? (data?.directives.edges ?? []) : [];
  const directives = found.map(({ node }) => ({ ...node, number: node.document?.reference ?? null }));

  const all =
    directives.length > 0
      ? actsFor([{ id: 'all', label: t`Xem mọi kết quả trong danh sách`, run: () => onAll(text) }], '')
      : [];
  const foundPeople = useFoundPeople(isSearch(typed) ? data : undefined);

  const groups = [
    { label: t`Với nhiệm vụ đang mở`, entries: actsFor(offered, typed) },
    { label: t`Màn hình và việc làm`, entries: actsFor(acts, typed) },
    { label: t`Chỉ đạo, nhiệm vụ`, entries: [...directiveEntries(directives, typed), ...all] },
    { label: t`Đơn vị`, entries: onAgency ? agencyEntries(directory, typed) : [] },
    { label: t`Người`, entries: personEntries(foundPeople, typed) },
  ].filter(({ entries }) => entries.length > 0);
  const entries = groups.flatMap((group) => group.entries);
  const isSearching = isSearch(typed) && (fetching || asked !== text);

  const field = useRef<HTMLInputElement>(null);
  // At once: who goes on typing after Ctrl+K types here, and not into the field that had the focus.
  useLayoutEffect(() => field.current?.focus(), []);
  const listId = useId();
  const [chosenId, setChosenId] = useState<string>();
  // What was chosen may be gone since more was typed; then it is the first again.
  const chosen = entries.find(({ id }) => id === chosenId) ?? entries[0];
  const optionId = (id: string) => `${listId}-${id}`;

  function step(by: 1 | -1) {
    const at = entries.findIndex(({ id }) => id === chosen?.id);
    const next = entries[(at + by + entries.length) % entries.length];
    if (!next) return;
    setChosenId(next.id);
    document.getElementById(optionId(next.id))?.scrollIntoView({ block: 'nearest' });
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Enter: () => chosen && run(chosen),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  function run(entry: Entry) {
    onClose();
    if (entry.kind === 'act') entry.act.run();
    else if (entry.kind === 'directive') onDirective(entry.code);
    else if (entry.kind === 'person') onPerson(entry.person);
    else onAgency?.(entry.agencyId);
  }

  return (
    <>
      <input
        ref={field}
        className={look.input}
        data-autofocus
        type="text"
        autoComplete="off"
        spellCheck={false}
        role="combobox"
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={chosen && optionId(chosen.id)}
        aria-label={t`Tên màn hình, số văn bản, nội dung, mã hoặc đơn vị`}
        placeholder={t`Tên màn hình, số văn bản, nội dung, mã hoặc đơn vị`}
        value={typed}
        onKeyDown={handleKeyDown}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setChosenId(undefined);
        }}
      />
      <div className={look.found}>
        <div role="listbox" id={listId} aria-label={t`Các kết quả tìm được`}>
          {groups.map(({ label, entries: own }) => (
            <div key={label} role="group" aria-label={label}>
              <p className={look.group} aria-hidden="true">
                {label}
              </p>
              {own.map((entry) => (
                <button
                  key={entry.id}
                  type="button"
                  tabIndex={-1}
                  id={optionId(entry.id)}
                  role="option"
                  aria-selected={entry === chosen}
                  className={look.option}
                  // The field keeps the focus: keys go on working after a press that was not meant.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => run(entry)}
                >
                  <Name entry={entry} />
                  {entry.keys !== undefined && (
                    <span className="nowrap" aria-hidden="true">
                      {entry.keys.split(' ').map((key) => (
                        <Kbd key={key}>{key}</Kbd>
                      ))}
                    </span>
                  )}
                </button>
              ))}
            </div>
          ))}
        </div>
        <p className={entries.length === 0 ? look.none : 'sr'} role="status">
          {isSearching ? (
            <Trans>Đang tìm…</Trans>
          ) : entries.length === 0 ? (
            <Trans>Không tìm thấy “{typed}”</Trans>
          ) : null}
        </p>
      </div>
    </>
  );
}

function Name({ entry }: { entry: Entry }) {
  return (
    <span className={look.name}>
      <span>{entry.pieces.map((piece, at) => (piece.isMatch ? <b key={at}>{piece.text}</b> : piece.text))}</span>
      {entry.meta !== undefined && <span className="meta">{entry.meta}</span>}
    </span>
  );
}

/** What was typed once the keys have rested. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const pause = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [text]);
  return settled;
}
