import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { EmptyState, ErrorPanel, LoadingRows } from '../../ui/states.tsx';
import { AgencyTree } from './agency-tree.tsx';
import { linesOf } from './agency-tree.rules.ts';
import look from './agencies-screen.module.css';
import { useAgencyPath, useAgencySearch } from './use-agency-search.ts';
import { useAgencyTree } from './use-agency-tree.ts';

type Props = {
  on: string;
  sought: string;
  /** Grows with each act on agencies. */
  version: number;
  agencyId: string | undefined;
  hasPane: boolean;
  onAgency: (id: string) => void;
  /** The pane beside the tree. */
  children: (shownId: string) => ReactNode;
};

/** The tree, unfolded by hand and where it leads to what is shown, or what a search leaves of it. */
export function UnfoldedTree({ on, sought, version, agencyId, hasPane, onAgency, children }: Props) {
  const { t } = useLingui();
  const [isOpenOf, setIsOpenOf] = useState<Readonly<Record<string, boolean>>>({});
  const path = useAgencyPath(agencyId);
  const whole = useAgencyTree(on, version, (id, isRoot) => isOpenOf[id] ?? (isRoot || path.has(id)));
  const search = useAgencySearch(sought, on, version);
  const isSearch = sought.trim() !== '';
  const forest = isSearch ? search.forest : whole.forest;
  const shownId = agencyId ?? (hasPane ? whole.forest?.roots[0]?.id : undefined);

  if (whole.hasFailed || search.hasFailed)
    return (
      <ErrorPanel
        title={t`Chưa tải được cơ cấu tổ chức`}
        onRetry={() => {
          whole.retry();
          if (isSearch) search.refetch({ requestPolicy: 'network-only' });
        }}
      />
    );
  if (whole.forest?.roots.length === 0) return <EmptyState kind="none" title={t`Chưa có đơn vị nào tại ngày này`} />;

  const rootIds = new Set(forest?.roots.map(({ id }) => id));
  const lines = forest && linesOf(forest, (id) => isOpenOf[id] ?? (isSearch || path.has(id) || rootIds.has(id)));
  return (
    <div className={look.two}>
      <div className={look.list}>
        {lines === undefined ? (
          <LoadingRows height={36} />
        ) : lines.length === 0 ? (
          <EmptyState kind="filter" title={t`Không tìm thấy đơn vị nào`} />
        ) : (
          <AgencyTree
            lines={lines}
            selectedId={shownId}
            onSelect={onAgency}
            onOpen={(id, isOpen) => setIsOpenOf({ ...isOpenOf, [id]: isOpen })}
          />
        )}
        {isSearch && search.hasMore && (
          <p className={look.more}>
            <Trans>Còn kết quả khác, gõ thêm để thu hẹp</Trans>
          </p>
        )}
      </div>
      {hasPane && shownId !== undefined && children(shownId)}
    </div>
  );
}
