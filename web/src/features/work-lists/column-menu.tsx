import { ActionIcon, Button, Checkbox, Popover } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconArrowDown, IconArrowUp, IconColumns3 } from '@tabler/icons-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { type KeptColumn, withMoved } from './arrangement.ts';
import look from './column-menu.module.css';

type MenuColumn = KeptColumn & {
  name: string;
  /** It names the row, and cannot be hidden. */
  isFixed: boolean;
};

type Props = {
  /** All of them, in their order. */
  columns: readonly MenuColumn[];
  /** Null goes back to the product's own arrangement. */
  onKeep: (columns: readonly KeptColumn[] | null) => void;
};

/** Which columns the list shows on this device, and in which order. */
export function ColumnMenu({ columns, onKeep }: Props) {
  const { t } = useLingui();
  const [isOpen, setIsOpen] = useState(false);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const pressed = useRef<string | null>(null);

  // A line that moves loses the focus: it goes back to the arrow that was pressed, or to the other at the edge.
  useLayoutEffect(() => {
    const [key, way] = pressed.current?.split(' ') ?? [];
    pressed.current = null;
    const arrows = [...(list.current?.querySelectorAll<HTMLButtonElement>(`[data-column="${key}"] button`) ?? [])];
    const arrow = arrows.find((each) => each.dataset.way === way && !each.disabled);
    (arrow ?? arrows.find((each) => !each.disabled))?.focus();
  });

  function move({ key, name }: MenuColumn, by: -1 | 1) {
    const next = withMoved(columns, key, by);
    const place = next.findIndex((each) => each.key === key) + 1;
    const count = next.length;
    pressed.current = `${key} ${by}`;
    setSaid(t`Cột ${name}: vị trí ${place} trên ${count}`);
    onKeep(next);
  }

  return (
    <Popover opened={isOpen} onChange={setIsOpen} width={320} position="bottom-end" offset={4} trapFocus returnFocus>
      <Popover.Target>
        <Button
          className="only-desk"
          leftSection={<IconColumns3 size={16} aria-hidden />}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Trans>Cột</Trans>
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <ul className={look.columns} ref={list}>
          {columns.map((column, index) => (
            <li key={column.key} data-column={column.key}>
              <Checkbox
                label={column.name}
                checked={column.isShown}
                disabled={column.isFixed}
                onChange={() =>
                  onKeep(columns.map((each) => (each === column ? { ...each, isShown: !each.isShown } : each)))
                }
              />
              <ActionIcon
                data-way="-1"
                variant="subtle"
                size={28}
                disabled={index === 0}
                aria-label={t`Chuyển cột ${column.name} về trước`}
                onClick={() => move(column, -1)}
              >
                <IconArrowUp size={16} aria-hidden />
              </ActionIcon>
              <ActionIcon
                data-way="1"
                variant="subtle"
                size={28}
                disabled={index === columns.length - 1}
                aria-label={t`Chuyển cột ${column.name} về sau`}
                onClick={() => move(column, 1)}
              >
                <IconArrowDown size={16} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
        <p className="meta">
          <Trans>Nhớ trên thiết bị này.</Trans>
        </p>
        <Button size="xs" onClick={() => onKeep(null)}>
          <Trans>Về như ban đầu</Trans>
        </Button>
        <span className="sr" role="status">
          {said}
        </span>
      </Popover.Dropdown>
    </Popover>
  );
}
