import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useDates } from '../../lib/day-context.tsx';

/** Counting stops one above what is shown exactly. */
const MOST_SHOWN = 1000;

/** Counts as they are said: exact up to 1.000, "hơn 1.000" beyond. */
export function useCapped() {
  const { t } = useLingui();
  const dates = useDates();
  const most = dates.number(MOST_SHOWN);
  const isMore = (count: number) => count > MOST_SHOWN;
  return {
    /** In a tab, where room is short. */
    short: (count: number) => (isMore(count) ? `${most}+` : dates.number(count)),
    directives: (count: number) =>
      isMore(count) ? t`hơn ${most} chỉ đạo` : t`${plural(count, { one: '# chỉ đạo', other: '# chỉ đạo' })}`,
    works: (count: number) =>
      isMore(count) ? t`hơn ${most} việc` : t`${plural(count, { one: '# việc', other: '# việc' })}`,
  };
}
