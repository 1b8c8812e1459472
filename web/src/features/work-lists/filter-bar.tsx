import { Button, Popover } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconAdjustmentsHorizontal, IconArrowsSort, IconFilter } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { LoadingRows } from '../../ui/states.tsx';
import { usePhone } from '../../ui/use-phone.ts';
import { type ConditionName, keyOf } from './condition-names.ts';
import {
  type Condition,
  conditionsOf,
  type DirectiveOrder,
  isWord,
  withoutConditions,
  WORDS,
  type WorkSearch,
} from './conditions.ts';
import look from './filter-bar.module.css';
import { FilterSheet } from './filter-sheet.tsx';
import { ORDERS } from './orders.ts';

const NOTHING: readonly ConditionName[] = [];
const FilterBox = lazy(async () => ({ default: (await import('./filter-controls.ts')).FilterBox }));
const FilterForm = lazy(async () => ({ default: (await import('./filter-controls.ts')).FilterForm }));

type Props = {
  search: WorkSearch;
  knownTabs: readonly string[];
  /** The conditions that may be set here. */
  offered: readonly ConditionName[];
  /** Conditions that another control on the screen sets. */
  shownElsewhere?: readonly ConditionName[];
  /** Conditions that make no sense here. */
  settled?: readonly ConditionName[];
  /** The order that holds; absent where it cannot be chosen. */
  order?: DirectiveOrder;
  onOrder?: (order: DirectiveOrder) => void;
  /** What else can be done with the list. */
  tools?: ReactNode;
  /** "395 chỉ đạo", said to readers when it changes. */
  count: ReactNode;
  onChange: (search: WorkSearch, how?: { replace: boolean }) => void;
};

/** Search, conditions, order, and how much is left. */
export function FilterBar({
  search,
  knownTabs,
  offered,
  shownElsewhere = NOTHING,
  settled = NOTHING,
  order: shownOrder,
  onOrder,
  tools,
  count,
  onChange,
}: Props) {
  const { t, i18n } = useLingui();
  const isPhone = usePhone();
  const [isOpen, setIsOpen] = useState(false);
  const hidden: readonly string[] = shownElsewhere;
  const conditions = conditionsOf(search, knownTabs).filter(({ name }) => !hidden.includes(name));
  const set = conditions.filter(({ isRead }) => isRead).length;
  const label = set > 0 ? t`Lọc (${set})` : t`Lọc`;
  const form = (
    <Suspense fallback={<LoadingRows count={4} />}>
      <FilterForm search={search} offered={offered} onChange={onChange} />
    </Suspense>
  );

  /** What another control sets stays. */
  function cleared(): WorkSearch {
    const kept = shownElsewhere.map((name) => [keyOf(name, false), search[name]] as const);
    return { ...withoutConditions(search), ...Object.fromEntries(kept) };
  }

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
      <Suspense fallback={<BoxToCome conditions={conditions} isPhone={isPhone} />}>
        <FilterBox
          label={t`Tìm số văn bản, nội dung, mã`}
          search={search}
          conditions={conditions}
          excluded={settled.length > 0 ? settled : shownElsewhere}
          onChange={onChange}
        />
      </Suspense>
      {conditions.length > 0 && (
        <Button variant="subtle" className={look.clear} onClick={() => onChange(cleared())}>
          <Trans>Xóa lọc</Trans>
        </Button>
      )}
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
      {onOrder && (
        <label className={look.order}>
          <IconArrowsSort size={16} aria-hidden />
          <span className="sr">
            <Trans>Sắp xếp</Trans>
          </span>
          <select
            value={shownOrder}
            onChange={(event) => {
              const order = event.currentTarget.value;
              if (isWord('order', order)) onOrder(order);
            }}
          >
            {WORDS.order.map((order) => (
              <option key={order} value={order}>
                {i18n._(ORDERS[order])}
              </option>
            ))}
          </select>
        </label>
      )}
      {tools}
    </div>
  );
}

/** The room that the box will take, with its line of pills on a phone and its sentences: nothing is pushed down later. */
function BoxToCome({ conditions, isPhone }: { conditions: readonly Condition[]; isPhone: boolean }) {
  const unread = conditions.filter(({ isRead }) => !isRead);
  return (
    <>
      <div className={look.search} />
      {isPhone && conditions.length > 0 && <div className={look.line} />}
      {unread.length > 0 && (
        <div className={look.unread}>
          {unread.map(({ name, value }) => (
            <div key={`${name}:${value}`} className={look.sentence} />
          ))}
        </div>
      )}
    </>
  );
}
