import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../lib/graphql.ts';
import type { Tab } from '../../ui/tabs.tsx';
import { useCapped } from './capped.ts';
import { ASSIGNMENT_TABS, type AssignmentTab, assignmentTabFilter } from './work-tabs.ts';

const AssignmentTabsQuery = graphql(`
  query AssignmentTabs(
    $open: DirectiveFilter!
    $new: DirectiveFilter!
    $working: DirectiveFilter!
    $returned: DirectiveFilter!
    $overdue: DirectiveFilter!
    $review: DirectiveFilter!
    $done: DirectiveFilter!
  ) {
    open: assignments(first: 1, filter: $open) {
      count: totalCountUpTo(max: 1001)
    }
    new: assignments(first: 1, filter: $new) {
      count: totalCountUpTo(max: 1001)
    }
    working: assignments(first: 1, filter: $working) {
      count: totalCountUpTo(max: 1001)
    }
    returned: assignments(first: 1, filter: $returned) {
      count: totalCountUpTo(max: 1001)
    }
    overdue: assignments(first: 1, filter: $overdue) {
      count: totalCountUpTo(max: 1001)
    }
    review: assignments(first: 1, filter: $review) {
      count: totalCountUpTo(max: 1001)
    }
    done: assignments(first: 1, filter: $done) {
      count: totalCountUpTo(max: 1001)
    }
  }
`);

const LABELS: Readonly<Record<AssignmentTab, MessageDescriptor>> = {
  open: msg`Đang mở`,
  new: msg`Chờ tiếp nhận`,
  working: msg`Đang thực hiện`,
  returned: msg`Bị trả lại`,
  overdue: msg`Quá hạn`,
  review: msg`Chờ xác nhận`,
  done: msg`Đã hoàn thành`,
  all: msg`Tất cả`,
};

/** What an empty tab says; `isGood` where nothing being there is as it should be. */
export const EMPTY_ASSIGNMENTS: Readonly<Record<AssignmentTab, { title: MessageDescriptor; isGood: boolean }>> = {
  open: { title: msg`Đơn vị không có việc nào đang mở`, isGood: true },
  new: { title: msg`Không có việc nào chờ tiếp nhận`, isGood: true },
  working: { title: msg`Không có việc nào đang thực hiện`, isGood: false },
  returned: { title: msg`Không có việc nào bị trả lại`, isGood: true },
  overdue: { title: msg`Không có việc nào quá hạn`, isGood: true },
  review: { title: msg`Không có kết quả nào đang chờ xác nhận`, isGood: false },
  done: { title: msg`Chưa có việc nào hoàn thành`, isGood: false },
  all: { title: msg`Đơn vị chưa được giao việc nào`, isGood: false },
};

/** The tabs with their counts: of one agency's work, or of all that the viewer sees. */
export function useAssignmentTabs(agencyId: string | undefined): Tab<AssignmentTab>[] {
  const { i18n } = useLingui();
  const capped = useCapped();
  const variables = useMemo(() => {
    const filter = (tab: AssignmentTab) => ({
      ...assignmentTabFilter(tab),
      ...(agencyId !== undefined && { agencyId: [agencyId] }),
    });
    return {
      open: filter('open'),
      new: filter('new'),
      working: filter('working'),
      returned: filter('returned'),
      overdue: filter('overdue'),
      review: filter('review'),
      done: filter('done'),
    };
  }, [agencyId]);
  const [{ data }] = useQuery({ query: AssignmentTabsQuery, variables, requestPolicy: 'cache-and-network' });

  return ASSIGNMENT_TABS.map((value) => {
    const count = value === 'all' ? undefined : data?.[value].count;
    return {
      value,
      label: i18n._(LABELS[value]),
      ...(count !== undefined && { count: capped.short(count) }),
      isOverdue: value === 'overdue' && count !== 0,
    };
  });
}
