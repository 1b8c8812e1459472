import { useState } from 'react';
import { deviceStorage } from '../../lib/device-storage.ts';
import type { Column } from '../../ui/data-table.tsx';
import { arranged, type KeptColumn, readArrangement } from './arrangement.ts';
import { type DirectiveOrder, isWord, orderOf, type WorkSearch } from './conditions.ts';

/** A column with its name in words, whatever stands in its head. */
export type ListColumn<Row> = Column<Row> & { name: string; isExtra?: boolean };

/**
 * Which columns of a list this device shows, and in which order; a phone and a desk need different ones.
 * @param list under whose name it is kept
 */
export function useColumns<Row>(list: string, columns: readonly ListColumn<Row>[]) {
  const name = `dondoc.columns.${list}`;
  const [kept, setKept] = useState<readonly KeptColumn[]>(() => readArrangement(deviceStorage.read(name)));
  const all = arranged(columns, kept);
  return {
    shown: all.filter(({ isShown }) => isShown).map(({ column }) => column),
    /** For the menu: all of them, in their order. */
    all: all.map(({ column, isShown }) => ({
      key: column.key,
      name: column.name,
      isShown,
      isFixed: column.isRowHeader === true,
    })),
    /** Null goes back to the product's own arrangement. */
    keep: (next: readonly KeptColumn[] | null) => {
      const plain = next?.map(({ key, isShown }) => ({ key, isShown })) ?? null;
      deviceStorage.write(name, plain && JSON.stringify(plain));
      setKept(plain ?? []);
    },
  };
}

/** The order of a list: what the address says, otherwise what was last chosen on this device. */
export function useOrder(list: string, search: WorkSearch): [DirectiveOrder, (order: DirectiveOrder) => void] {
  const name = `dondoc.order.${list}`;
  const [kept, setKept] = useState(() => deviceStorage.read(name) ?? undefined);
  const order = isWord('order', search.order) ? search.order : orderOf({ order: kept });
  return [
    order,
    (next) => {
      deviceStorage.write(name, next === 'DUE_ON' ? null : next);
      setKept(next);
    },
  ];
}
