import { type RefObject, useEffect, useState } from 'react';
import { heldRows, isLonger } from './row-order.ts';

/** What the pointer must leave before rows may move: the rows, and the way from them to the button that moves them. */
const ROW = 'tr, [data-card], [data-moves-rows]';

type Asked<Row> = {
  list: RefObject<HTMLElement | null>;
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** Stands for what was asked: other conditions show their rows at once. */
  asked: string;
  /** The rows are still those of what was asked before. */
  isLoading: boolean;
};

/**
 * Keeps rows where they are while the pointer or the focus is on one of them, whatever arrives meanwhile; what is known
 * of each is shown at once, and so are rows that come at the end.
 */
export function useStillRows<Row>({ list, rows, keyOf, asked, isLoading }: Asked<Row>) {
  const { isEngaged, disengage } = useEngaged(list);
  const [shown, setShown] = useState({ asked, rows });
  const latest = rows.map(keyOf);
  const before = shown.rows.map(keyOf);
  const isSame = shown.asked === asked && latest.join() === before.join();
  const mayShow = !isEngaged || shown.asked !== asked || isLonger(before, latest);
  if (!isSame && mayShow && !isLoading) setShown({ asked, rows });

  const isHeld = !mayShow && !isLoading;
  return {
    rows: isHeld ? heldRows(shown.rows, rows, keyOf) : rows,
    /** Something else would stand there by now. */
    isHeld,
    release: () => {
      // The button that asks for it goes, and an element that is gone tells neither that the mouse left it nor the focus.
      disengage();
      setShown({ asked, rows });
    },
  };
}

/** Whether the mouse is over a row or on its way to the button, or the focus in one of them. */
function useEngaged(list: RefObject<HTMLElement | null>) {
  const [isHovered, setIsHovered] = useState(false);
  const [isFocused, setIsFocused] = useState(false);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const isRow = (target: EventTarget | null) => target instanceof Element && target.closest(ROW) !== null;
    const handleOver = (event: PointerEvent) => setIsHovered(event.pointerType === 'mouse' && isRow(event.target));
    const handleLeave = () => setIsHovered(false);
    const handleFocus = (event: FocusEvent) => setIsFocused(isRow(event.target));
    const handleBlur = (event: FocusEvent) => setIsFocused(isRow(event.relatedTarget));
    element.addEventListener('pointerover', handleOver);
    element.addEventListener('pointerleave', handleLeave);
    element.addEventListener('focusin', handleFocus);
    element.addEventListener('focusout', handleBlur);
    return () => {
      element.removeEventListener('pointerover', handleOver);
      element.removeEventListener('pointerleave', handleLeave);
      element.removeEventListener('focusin', handleFocus);
      element.removeEventListener('focusout', handleBlur);
    };
  }, [list]);
  const disengage = () => {
    setIsHovered(false);
    setIsFocused(false);
  };
  return { isEngaged: isHovered || isFocused, disengage };
}
