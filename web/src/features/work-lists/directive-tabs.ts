import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../lib/graphql.ts';
import { useViewer, type Viewer } from '../../lib/viewer.ts';
import type { Tab } from '../../ui/tabs.tsx';
import { useCapped } from './capped.ts';
import type { ConditionName } from './condition-names.ts';
import { DIRECTIVE_TABS, type DirectiveTab, directiveTabFilter } from './work-tabs.ts';

const DirectiveTabsQuery = graphql(`
  query DirectiveTabs(
    $open: DirectiveFilter!
    $overdue: DirectiveFilter!
    $soon: DirectiveFilter!
    $review: DirectiveFilter!
    $proposals: DirectiveFilter!
    $mine: DirectiveFilter!
    $urgent: DirectiveFilter!
    $done: DirectiveFilter!
  ) {
    open: directives(first: 1, filter: $open) {
      count: totalCountUpTo(max: 1001)
    }
    overdue: directives(first: 1, filter: $overdue) {
      count: totalCountUpTo(max: 1001)
    }
    soon: directives(first: 1, filter: $soon) {
      count: totalCountUpTo(max: 1001)
    }
    review: directives(first: 1, filter: $review) {
      count: totalCountUpTo(max: 1001)
    }
    proposals: directives(first: 1, filter: $proposals) {
      count: totalCountUpTo(max: 1001)
    }
    mine: directives(first: 1, filter: $mine) {
      count: totalCountUpTo(max: 1001)
    }
    urgent: directives(first: 1, filter: $urgent) {
      count: totalCountUpTo(max: 1001)
    }
    done: directives(first: 1, filter: $done) {
      count: totalCountUpTo(max: 1001)
    }
  }
`);

const LABELS: Readonly<Record<DirectiveTab, MessageDescriptor>> = {
  open: msg`Đang mở`,
  overdue: msg`Quá hạn`,
  soon: msg`Sắp đến hạn`,
  review: msg`Chờ xác nhận`,
  proposals: msg`Đề xuất`,
  mine: msg`Tôi theo dõi`,
  urgent: msg`Khẩn`,
  done: msg`Đã hoàn thành`,
  all: msg`Tất cả`,
};

/** What an empty tab says; `isGood` where nothing being there is as it should be. */
export const EMPTY_DIRECTIVES: Readonly<Record<DirectiveTab, { title: MessageDescriptor; isGood: boolean }>> = {
  open: { title: msg`Chưa có chỉ đạo nào đang mở`, isGood: false },
  overdue: { title: msg`Không có chỉ đạo quá hạn`, isGood: true },
  soon: { title: msg`Không có chỉ đạo sắp đến hạn`, isGood: true },
  review: { title: msg`Không có kết quả nào chờ xác nhận`, isGood: true },
  proposals: { title: msg`Không có đề xuất nào chờ xác nhận`, isGood: true },
  mine: { title: msg`Chưa được giao theo dõi chỉ đạo nào đang mở`, isGood: false },
  urgent: { title: msg`Không có chỉ đạo khẩn đang mở`, isGood: true },
  done: { title: msg`Chưa có chỉ đạo nào hoàn thành`, isGood: false },
  all: { title: msg`Chưa có chỉ đạo nào`, isGood: false },
};

const CONFIRMING: readonly string[] = ['CHAIR', 'VICE_CHAIR', 'OFFICE_CHIEF'];

/** What one follows is a monitor's; of the others only whoever follows something has it, too. */
function isOffered(tab: DirectiveTab, { appointment: { role } }: Viewer, count: number | undefined): boolean {
  if (tab === 'mine') return role === 'OFFICE_MONITOR' || (role === 'OFFICE_CHIEF' && (count ?? 0) > 0);
  return tab !== 'proposals' || CONFIRMING.includes(role);
}

/** The viewer's tabs with their counts; the one that is shown is among them in any case. */
export function useDirectiveTabs(shown: DirectiveTab): Tab<DirectiveTab>[] {
  const { i18n } = useLingui();
  const viewer = useViewer();
  const capped = useCapped();
  const { id } = viewer.appointment;
  const variables = useMemo(() => {
    const filter = (tab: DirectiveTab) => directiveTabFilter(tab, id);
    return {
      open: filter('open'),
      overdue: filter('overdue'),
      soon: filter('soon'),
      review: filter('review'),
      proposals: filter('proposals'),
      mine: filter('mine'),
      urgent: filter('urgent'),
      done: filter('done'),
    };
  }, [id]);
  const [{ data }] = useQuery({ query: DirectiveTabsQuery, variables, requestPolicy: 'cache-and-network' });

  const countOf = (tab: DirectiveTab) => (tab === 'all' ? undefined : data?.[tab].count);
  return DIRECTIVE_TABS.filter((tab) => tab === shown || isOffered(tab, viewer, countOf(tab))).map((value) => {
    const count = countOf(value);
    return {
      value,
      label: i18n._(LABELS[value]),
      ...(count !== undefined && { count: capped.short(count) }),
      isOverdue: value === 'overdue' && count !== 0,
    };
  });
}

/** The conditions a viewer may set: who issues and who follows is for the issuing side to ask. */
export function offeredConditions({ canChase }: Viewer): ConditionName[] {
  return canChase
    ? [
        'agency',
        'agencyGroup',
        'role',
        'standing',
        'urgency',
        'status',
        'field',
        'issuer',
        'monitor',
        'origin',
        'due',
        'closed',
        'no',
      ]
    : ['agency', 'agencyGroup', 'role', 'standing', 'urgency', 'status', 'field', 'origin', 'due', 'closed', 'no'];
}
