import { useLingui } from '@lingui/react/macro';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { type TreeLine, typedAhead } from './agency-tree.rules.ts';
import look from './agency-tree.module.css';

/** Letters typed within it belong together. */
const TYPING_MS = 700;
const STEP_PX = 20;
/** Deeper levels are indented no further, or a name would have no room. */
const DEEPEST = 6;

type Props = {
  lines: readonly TreeLine[];
  selectedId: string | undefined;
  onSelect: (id: string) => void;
  onOpen: (id: string, isOpen: boolean) => void;
};

/** The tree as the keyboard and readers know trees: one line takes the focus, arrows go through the rest. */
export function AgencyTree({ lines, selectedId, onSelect, onOpen }: Props) {
  const { t } = useLingui();
  const tree = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: '', at: 0 });
  const tabStop = Math.max(
    0,
    lines.findIndex(({ agency }) => agency.id === selectedId),
  );

  useEffect(() => {
    tree.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selectedId]);

  const focus = (index: number) => tree.current?.querySelectorAll<HTMLElement>('[role="treeitem"]')[index]?.focus();

  function typeAhead(from: number, key: string) {
    const now = performance.now();
    const text = now - typed.current.at < TYPING_MS ? typed.current.text + key : key;
    typed.current = { text, at: now };
    focus(typedAhead(lines, from, text));
  }

  function handleKeyDown(event: KeyboardEvent, line: TreeLine, index: number) {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { agency, isOpen, level } = line;
    const acts: Record<string, () => void> = {
      ArrowDown: () => focus(index + 1),
      ArrowUp: () => focus(index - 1),
      Home: () => focus(0),
      End: () => focus(lines.length - 1),
      ArrowRight: () => (isOpen === false ? onOpen(agency.id, true) : isOpen && focus(index + 1)),
      ArrowLeft: () =>
        isOpen ? onOpen(agency.id, false) : focus(lines.slice(0, index).findLastIndex((each) => each.level < level)),
      Enter: () => onSelect(agency.id),
      ' ': () => onSelect(agency.id),
    };
    const act = acts[event.key] ?? (event.key.length === 1 ? () => typeAhead(index, event.key) : undefined);
    if (!act) return;
    event.preventDefault();
    act();
  }

  return (
    <div role="tree" aria-label={t`Cơ cấu tổ chức`} className={look.tree} ref={tree}>
      {lines.map((line, index) => {
        const { agency, level, place, siblings, isOpen } = line;
        const Chevron = isOpen ? IconChevronDown : IconChevronRight;
        return (
          <div
            key={agency.id}
            role="treeitem"
            aria-level={level}
            aria-posinset={place}
            aria-setsize={siblings}
            aria-expanded={isOpen}
            aria-selected={agency.id === selectedId}
            aria-label={agency.name}
            tabIndex={index === tabStop ? 0 : -1}
            className={look.line}
            style={{ paddingInlineStart: 12 + STEP_PX * (Math.min(level, DEEPEST) - 1) }}
            onClick={() => onSelect(agency.id)}
            onKeyDown={(event) => handleKeyDown(event, line, index)}
          >
            <span
              className={look.chevron}
              aria-hidden="true"
              onClick={(event) => {
                if (isOpen === undefined) return;
                event.stopPropagation();
                onOpen(agency.id, !isOpen);
              }}
            >
              {isOpen !== undefined && <Chevron size={16} stroke={1.75} />}
            </span>
            <bdi className={look.name}>{agency.name}</bdi>
          </div>
        );
      })}
    </div>
  );
}
