import { Trans } from '@lingui/react/macro';
import type { graphql } from '../../lib/graphql.ts';
import { StatusChip } from '../../ui/status-chip.tsx';

type State = ReturnType<typeof graphql.scalar<'PersonState'>>;

/** How a person stands to the system, as shape, word and colour. */
export function PersonStateChip({ state }: { state: State | null }) {
  switch (state) {
    case 'ACTIVE':
      return (
        <StatusChip status="done" look="bare">
          <Trans>Đã kích hoạt</Trans>
        </StatusChip>
      );
    case 'INVITED':
      return (
        <StatusChip status="awaiting" look="bare">
          <Trans>Chưa kích hoạt</Trans>
        </StatusChip>
      );
    case 'ENDED':
      return (
        <StatusChip status="ended" look="bare">
          <Trans>Đã kết thúc</Trans>
        </StatusChip>
      );
    case null:
      return null;
  }
}
