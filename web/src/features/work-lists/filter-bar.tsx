import { Button, Popover } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconAdjustmentsHorizontal, IconArrowsSort, IconFilter } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { LoadingRows } from '../../ui/states.tsx';
import { usePhone } from '../../ui/use-phone.ts';
import { ORDERS } from './condition-words.ts';
import { type ConditionName, conditionsOf, isWord, orderOf, WORDS, type WorkSearch } from './conditions.ts';
import look from './filter-bar.module.css';
import { FilterSheet } from './filter-sheet.tsx';
import { SearchInput } from './search-input.tsx';

const FilterForm = lazy(async () => ({ default: (await import('./filter-form.tsx')).FilterForm }));

type Props = {
  search: WorkSearch;
  knownTabs: readonly string[];
  /** The conditions that may be set here. */
  offered: readonly ConditionName[];
  /** Conditions that another control on the screen shows. */
  shownElsewhere?: readonly ConditionName[];
  /** "395 chỉ đạo", said to readers when it changes. */
  count: ReactNode;
  onChange: (search: WorkSearch, how?: { replace: boolean }) => void;
};

/** Search, conditions, order, and how much is left. */
export function FilterBar({ search, knownTabs, offered, shownElsewhere = [], count, onChange }: Props) {
  const { t, i18n } = useLingui();
  const isPhone = usePhone();
  const [isOpen, setIsOpen] = useState(false);
  const hidden: readonly string[] = shownElsewhere;
  const set = conditionsOf(search, knownTabs).filter(({ name, isRead }) => isRead && !hidden.includes(name)).length;
  const label = set > 0 ? t`Lọc (${set})` : t`Lọc`;
  const form = (
    <Suspense fallback={<LoadingRows count={4} />}>
      <FilterForm search={search} offered={offered} onChange={onChange} />
    </Suspense>
  );

  const trigger = (
    <Button
      leftSection={isPhone ? <IconAdjustmentsHorizontal size={16} aria-hidden /> : <IconFilter size={16} aria-hidden />}
      aria-expanded={isOpen}
      onClick={() => setIsOpen(!isOpen)}
    >
      {label}
    </Button>
  );

  return (
    <div className={look.bar}>
      <SearchInput
        label={t`Tìm số văn bản, nội dung, mã`}
        value={search.q ?? ''}
        onChange={(q) => onChange({ ...search, q: q === '' ? undefined : q }, { replace: true })}
      />
      {isPhone ? (
        <>
          {trigger}
          <FilterSheet isOpen={isOpen} onClose={() => setIsOpen(false)} title={label} done={<Trans>Xem {count}</Trans>}>
            {form}
          </FilterSheet>
        </>
      ) : (
        <Popover opened={isOpen} onChange={setIsOpen} width={680} position="bottom" offset={4} trapFocus returnFocus>
          <Popover.Target>{trigger}</Popover.Target>
          <Popover.Dropdown className={look.popover} aria-label={t`Điều kiện lọc`}>
            {form}
          </Popover.Dropdown>
        </Popover>
      )}
      <span className={look.count} role="status">
        {count}
      </span>
      <label className={look.order}>
        <IconArrowsSort size={16} aria-hidden />
        <span className="sr">
          <Trans>Sắp xếp</Trans>
        </span>
        <select
          value={orderOf(search)}
          onChange={(event) => {
            const order = event.currentTarget.value;
            onChange({ ...search, order: order !== 'DUE_ON' && isWord('order', order) ? order : undefined });
          }}
        >
          {WORDS.order.map((order) => (
            <option key={order} value={order}>
              {i18n._(ORDERS[order])}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
